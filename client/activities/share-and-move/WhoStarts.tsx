import { documentId } from '../../../shared/activities/share-and-move/documents.ts';
import { otherDocument } from '../../../shared/activities/share-and-move/ownWriters.ts';
import { leftForTurns, turnSeconds } from '../../../shared/activities/share-and-move/rules.ts';
import type { TurnsView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { formatClock } from '../../../shared/lib/duration.ts';
import { useServerNow } from '../../live/time.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { seatName, useDocumentName } from './names.ts';
import styles from './Phone.module.css';
import type { WriteProps } from './props.ts';
import { RingSwitch } from './RingSwitch.tsx';
import { shareText } from './text.ts';

/** What is said of a time that melts is rounded to so many seconds, so that it can be read. */
const STEP_SECONDS = 5;

/** What each turn gets if the table starts now: a table that starts late has less to share. */
function useSecondsEach(
  { order, seconds }: TurnsView,
  { startSeconds, turnFloor }: WriteProps['floor'],
  clock: WriteProps['clock'],
): number {
  const now = useServerNow(clock?.startedAt);
  if (clock === undefined) return seconds;
  const { startedAt, endsAt, pausedAt } = clock;
  const people = order.filter(({ status }) => status === 'waiting').length;
  const left = leftForTurns(endsAt - startedAt, (pausedAt ?? now) - startedAt, startSeconds);
  const each = turnSeconds(left, people, turnFloor);
  return Math.max(turnFloor, Math.floor(each / STEP_SECONDS) * STEP_SECONDS);
}

/** The table picks who starts: anyone taps the name they agreed on. */
export function WhoStarts({ own, table, you, ask, floor, clock }: WriteProps) {
  const text = useText(shareText);
  const labelOf = useDocumentName();
  const { order } = own.turns;
  const seconds = useSecondsEach(own.turns, floor, clock);
  const other = table && otherDocument(table, own);
  const others = order.filter(({ id }) => id !== you.id);
  return (
    <>
      <section className={styles.section}>
        <h2>{others.length === 0 ? text.alone : text.whoStarts}</h2>
        <p className={styles.what}>
          {others.length === 0 ? text.aloneHint : text.whoStartsHint}{' '}
          {text.eachTurn(formatClock(seconds * 1_000))}.
        </p>
        {other === undefined ? null : <p className={styles.what}>{text.twoDocuments(labelOf(own.name))}</p>}
        <ul className={styles.people}>
          {others.map(({ id }) => (
            <li key={id}>
              <Button wide onClick={() => ask('startWith', { person: id })}>
                <Words>{seatName(id, order, text)}</Words>
              </Button>
            </li>
          ))}
        </ul>
        {other === undefined ? null : (
          <Button kind="plain" wide onClick={() => ask('changeDocument', { document: documentId(other) })}>
            {text.changeTo(labelOf(other))}
          </Button>
        )}
      </section>
      {others.length === 0 ? null : <RingSwitch />}
      <PhoneActions>
        <Button kind="primary" size="l" wide icon="pen" onClick={() => ask('startWith', { person: you.id })}>
          {text.iStart}
        </Button>
      </PhoneActions>
    </>
  );
}
