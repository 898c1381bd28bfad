import { useState } from 'react';
import { type DocumentName, documentId } from '../../../shared/activities/share-and-move/documents.ts';
import { otherDocument } from '../../../shared/activities/share-and-move/ownWriters.ts';
import type { TurnView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { EditOwn } from './EditOwn.tsx';
import { ForPerson } from './ForPerson.tsx';
import { seatName, useDocumentName } from './names.ts';
import { Passages } from './Passages.tsx';
import styles from './Phone.module.css';
import type { WriteProps } from './props.ts';
import { RingSwitch } from './RingSwitch.tsx';
import { TurnOrder } from './TurnOrder.tsx';
import { TurnTime, useOver } from './TurnTime.tsx';
import { shareText } from './text.ts';

/** Somebody else writes, or nobody does any more: one watches the text grow and sees when one's own turn comes. */
export function OthersTurn(props: WriteProps) {
  const text = useText(shareText);
  const { own, you, mine, language, ask } = props;
  const { document, turns } = own;
  const { turn, order } = turns;
  const [ordering, setOrdering] = useState(false);
  const status = order.find(({ id }) => id === you.id)?.status;
  const live = turn?.passage === undefined ? undefined : document.passages[turn.passage];
  const before = Object.keys(document.passages).filter((id) => live === undefined || id !== turn?.passage);
  const out = status === 'passed' || status === 'absent';
  return (
    <>
      <section className={styles.turn} aria-live="polite">
        {turn === undefined ? (
          <>
            <h2>{text.allDone}</h2>
            <p className={styles.what}>{text.allDoneHint}</p>
          </>
        ) : (
          <Writer {...props} turn={turn} />
        )}
        <Standing {...props} />
      </section>
      {live === undefined ? null : (
        <Words as="p" className={styles.live} lang={language}>
          {live.text}
        </Words>
      )}
      <TurnOrder turns={turns} you={you.id} />
      <section className={styles.section}>
        <h2 className={styles.heading}>{text.soFar}</h2>
        {before.length === 0 ? (
          <p className={styles.quiet}>{text.nothingYet}</p>
        ) : (
          <Passages
            passages={document.passages}
            mine={mine}
            language={language}
            without={live === undefined ? undefined : turn?.passage}
            // Others would wait while somebody rewrites: one's own words can be mended when nobody has the turn.
            below={(id, passage) =>
              turn === undefined && mine[id] ? <EditOwn {...props} passage={id} known={passage.text} /> : null
            }
          />
        )}
      </section>
      {status === 'waiting' ? <RingSwitch /> : null}
      <PhoneActions>
        {out || turn === undefined ? (
          <Button
            kind={out ? 'primary' : 'quiet'}
            size="l"
            wide
            icon="pen"
            onClick={() => ask('takeTurn', {})}
          >
            {status === 'absent' ? text.iAmHere : status === 'passed' ? text.afterAll : text.addMore}
          </Button>
        ) : null}
        {turn === undefined ? null : (
          <div className={styles.row}>
            {status === 'waiting' ? (
              <Button kind="plain" onClick={() => ask('passTurn', {})}>
                {text.passMine}
              </Button>
            ) : null}
            <Button onClick={() => setOrdering(true)}>{text.changeOrder}</Button>
          </div>
        )}
      </PhoneActions>
      <OrderDialog {...props} open={ordering} onClose={() => setOrdering(false)} />
    </>
  );
}

function Writer({ own, clock, turn }: WriteProps & { turn: TurnView }) {
  const text = useText(shareText);
  const over = useOver(turn, clock);
  const name = seatName(turn.person, own.turns.order, text);
  const words = turn.free
    ? text.writesMore(name)
    : turn.passage === undefined
      ? text.thinks(name)
      : text.writes(name);
  return (
    <>
      <div className={styles.turnLine}>
        <Words as="h2" translate="yes">
          {words}
        </Words>
        <TurnTime turn={turn} clock={clock} />
      </div>
      {over ? <p className={styles.late}>{text.overTimeOther}</p> : null}
    </>
  );
}

/** Where one stands oneself. */
function Standing({ own: { turns }, you }: WriteProps) {
  const text = useText(shareText);
  const status = turns.order.find(({ id }) => id === you.id)?.status;
  const line = turns.order.filter(({ id, status }) => status === 'waiting' && id !== turns.turn?.person);
  const before = line.findIndex(({ id }) => id === you.id);
  const words =
    status === 'absent'
      ? text.youAbsent
      : status === 'passed'
        ? text.youPassed
        : turns.turn === undefined
          ? undefined
          : status === 'done'
            ? text.youAreDone
            : before === 0
              ? text.youAreNext
              : before > 0
                ? text.before(before)
                : undefined;
  return words === undefined ? null : (
    <Words as="p" translate="yes" className={styles.what}>
      {words}
    </Words>
  );
}

function OrderDialog({
  own,
  table,
  you,
  ask,
  open,
  onClose,
}: WriteProps & { open: boolean; onClose: () => void }) {
  const text = useText(shareText);
  const labelOf = useDocumentName();
  const { order, turn } = own.turns;
  const other = table && otherDocument(table, own);
  const act = async (type: 'skipTo' | 'markAbsent', person: string) => {
    if (await ask(type, { person })) onClose();
  };
  const changeTo = async (document: DocumentName) => {
    if (await ask('changeDocument', { document: documentId(document) })) onClose();
  };
  return (
    <Dialog open={open} title={text.changeOrder} onClose={onClose}>
      <p className={styles.what}>{text.orderHint}</p>
      <ul className={styles.seats}>
        {order.map(({ id, status }) => {
          const now = turn?.person === id ? 'turn' : status;
          const who = id === you.id ? text.you : seatName(id, order, text);
          return (
            <li key={id} className={styles.seat}>
              <span className={styles.who}>
                <Words>{who}</Words>
                <span className={styles.standing}>{text.status[now]}</span>
              </span>
              <span className={styles.acts}>
                {now === 'waiting' ? (
                  <Button onClick={() => act('skipTo', id)}>
                    <ForPerson label={text.goesNow} who={who} />
                  </Button>
                ) : null}
                {id === you.id && other !== undefined && now === 'waiting' ? (
                  <Button onClick={() => changeTo(other)}>{text.changeTo(labelOf(other))}</Button>
                ) : null}
                {id !== you.id && (now === 'waiting' || now === 'turn') ? (
                  <Button onClick={() => act('markAbsent', id)}>
                    <ForPerson label={text.notHere} who={who} />
                  </Button>
                ) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
