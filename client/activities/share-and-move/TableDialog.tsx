import type { ReactNode } from 'react';
import type { ConsoleWriters } from '../../../shared/activities/share-and-move/consoleView.ts';
import { documentId } from '../../../shared/activities/share-and-move/documents.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { ForPerson } from './ForPerson.tsx';
import { seatName, useDocumentName } from './names.ts';
import type { ShareConsoleProps } from './props.ts';
import { Reader } from './Reader.tsx';
import { TurnTime } from './TurnTime.tsx';
import { useConsoleText } from './useConsoleText.ts';

/** One document: the order of its writers, to act in for them while they write, and its words. */
export function TableDialog({
  document: id,
  problem,
  onClose,
  ...props
}: ShareConsoleProps & { document: string | undefined; problem: ReactNode; onClose: () => void }) {
  const text = useConsoleText();
  const labelOf = useDocumentName();
  const { view, language } = props;
  const writers = id === undefined ? undefined : view.writers[id];
  const question = view.questions.find((each) => each.id === writers?.question);
  return (
    <Dialog
      wide
      open={writers !== undefined}
      onClose={onClose}
      title={
        writers === undefined ? (
          ''
        ) : (
          <span className={styles.dialogTitle}>
            <NamedTable {...writers.name} />
            <span lang={language} dir="auto">
              {question?.short ?? text.dealt}
            </span>
          </span>
        )
      }
    >
      {id === undefined || writers === undefined ? null : (
        <div className={styles.dialog}>
          <div className={styles.section}>
            <Select
              aria-label={text.questionFor(labelOf(writers.name))}
              value={writers.question ?? ''}
              lang={language}
              onChange={(chosen) =>
                chosen === '' ? undefined : props.ask('setQuestion', { document: id, question: chosen })
              }
            >
              {writers.question === undefined ? <option value="">{text.dealt}</option> : null}
              {view.questions.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.text}
                </option>
              ))}
            </Select>
          </div>
          {problem}
          {view.phase === 'write' && writers.turns.order.length > 0 ? (
            <Turns {...props} id={id} writers={writers} />
          ) : null}
          {writers.document === undefined ? null : <Reader {...props} id={id} document={writers.document} />}
        </div>
      )}
    </Dialog>
  );
}

function Turns({
  id,
  writers,
  view,
  clock,
  ask,
}: ShareConsoleProps & { id: string; writers: ConsoleWriters }) {
  const text = useConsoleText();
  const labelOf = useDocumentName();
  const { order, turn, started } = writers.turns;
  type Turn = 'startWith' | 'skipTo' | 'passTurn' | 'markAbsent' | 'takeTurn';
  const act = (type: Turn, person: string) => ask(type, { document: id, person });
  const other = view.order
    .flatMap((each) => view.writers[each]?.name ?? [])
    .find((name) => name.table === writers.name.table && documentId(name) !== id);
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h3>{text.turnsOfTable}</h3>
        {turn === undefined ? null : (
          <Button size="s" onClick={() => ask('endTurnFor', { document: id })}>
            {text.endTurn}
          </Button>
        )}
      </header>
      <ol className={styles.seats}>
        {order.map((seat) => {
          const now = turn?.person === seat.id ? 'turn' : seat.status;
          const who = seatName(seat.id, order, text);
          const out = seat.status === 'passed' || seat.status === 'absent';
          return (
            <li key={seat.id} className={styles.seat}>
              <Words className={styles.who}>{who}</Words>
              <span className={now === 'turn' ? styles.live : styles.quiet}>{text.status[now]}</span>
              {now === 'turn' && turn !== undefined ? (
                <TurnTime turn={turn} clock={clock} size="console" />
              ) : null}
              <span className={styles.acts}>
                {!started ? (
                  <Button size="s" onClick={() => act('startWith', seat.id)}>
                    <ForPerson label={text.startHere} who={who} />
                  </Button>
                ) : now === 'waiting' ? (
                  <Button size="s" onClick={() => act('skipTo', seat.id)}>
                    <ForPerson label={text.callNow} who={who} />
                  </Button>
                ) : null}
                {now === 'waiting' || now === 'turn' ? (
                  <>
                    <Button size="s" kind="plain" onClick={() => act('passTurn', seat.id)}>
                      <ForPerson label={text.passFor} who={who} />
                    </Button>
                    <Button size="s" kind="plain" onClick={() => act('markAbsent', seat.id)}>
                      <ForPerson label={text.markAbsent} who={who} />
                    </Button>
                  </>
                ) : null}
                {other !== undefined && now === 'waiting' ? (
                  <Button
                    size="s"
                    kind="plain"
                    onClick={() => ask('changeDocument', { document: documentId(other), person: seat.id })}
                  >
                    <ForPerson label={text.changeTo(labelOf(other))} who={who} />
                  </Button>
                ) : null}
                {started && out && now !== 'turn' ? (
                  <Button size="s" onClick={() => act('takeTurn', seat.id)}>
                    <ForPerson label={text.backIn} who={who} />
                  </Button>
                ) : null}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
