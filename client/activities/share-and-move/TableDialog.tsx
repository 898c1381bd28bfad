import type { ReactNode } from 'react';
import type { ConsoleTable } from '../../../shared/activities/share-and-move/consoleView.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { ForPerson } from './ForPerson.tsx';
import { seatName } from './names.ts';
import type { ShareConsoleProps } from './props.ts';
import { Reader } from './Reader.tsx';
import { TurnTime } from './TurnTime.tsx';
import { useConsoleText } from './useConsoleText.ts';

/** One table: its order, to act in for it while it writes, and its document. */
export function TableDialog({
  table: id,
  problem,
  onClose,
  ...props
}: ShareConsoleProps & { table: string | undefined; problem: ReactNode; onClose: () => void }) {
  const text = useConsoleText();
  const { view, language } = props;
  const table = id === undefined ? undefined : view.tables[id];
  const question = view.questions.find((each) => each.id === table?.question);
  return (
    <Dialog
      wide
      open={table !== undefined}
      onClose={onClose}
      title={
        id === undefined ? (
          ''
        ) : (
          <span className={styles.dialogTitle}>
            <TableBadge table={id} />
            <span lang={language} dir="auto">
              {question?.short ?? text.dealt}
            </span>
          </span>
        )
      }
    >
      {id === undefined || table === undefined ? null : (
        <div className={styles.dialog}>
          <div className={styles.section}>
            <Select
              aria-label={text.questionFor(id)}
              value={table.question ?? ''}
              lang={language}
              onChange={(chosen) =>
                chosen === '' ? undefined : props.ask('setQuestion', { table: id, question: chosen })
              }
            >
              {table.question === undefined ? <option value="">{text.dealt}</option> : null}
              {view.questions.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.text}
                </option>
              ))}
            </Select>
          </div>
          {problem}
          {view.phase === 'write' && table.turns.order.length > 0 ? (
            <Turns {...props} id={id} table={table} />
          ) : null}
          {table.document === undefined ? null : <Reader {...props} id={id} document={table.document} />}
        </div>
      )}
    </Dialog>
  );
}

function Turns({ id, table, clock, ask }: ShareConsoleProps & { id: string; table: ConsoleTable }) {
  const text = useConsoleText();
  const { order, turn, started } = table.turns;
  type Turn = 'startWith' | 'skipTo' | 'passTurn' | 'markAbsent' | 'takeTurn';
  const act = (type: Turn, person: string) => ask(type, { table: id, person });
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h3>{text.turnsOfTable}</h3>
        {turn === undefined ? null : (
          <Button size="s" onClick={() => ask('endTurnFor', { table: id })}>
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
