import type { ConsoleWriters } from '../../../shared/activities/share-and-move/consoleView.ts';
import {
  type DocumentName,
  documentId,
  nameLabel,
} from '../../../shared/activities/share-and-move/documents.ts';
import { minutesShort } from '../../../shared/activities/share-and-move/rules.ts';
import { useServerNow } from '../../live/time.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../../ui/Words.tsx';
import styles from './Console.module.css';
import { seatName, useDocumentName } from './names.ts';
import type { ShareConsoleProps } from './props.ts';
import { TurnTime } from './TurnTime.tsx';
import { useConsoleText } from './useConsoleText.ts';

/** So long may a table take to agree on who starts, or a writer to open the editor, before a host should look. */
const PATIENCE_MS = 60_000;

type Trouble = 'notStarted' | 'overTimeBadge' | 'notOpened';

/** What a host should look at; `undefined` when the table is on its way. */
function troubleAt({ turns }: ConsoleWriters, now: number, stepStart: number): Trouble | undefined {
  if (turns.order.length === 0) return undefined;
  if (!turns.started) return now > stepStart + PATIENCE_MS ? 'notStarted' : undefined;
  const { turn } = turns;
  if (turn === undefined) return undefined;
  if (now > turn.startedAt + turn.seconds * 1_000) return 'overTimeBadge';
  return turn.passage === undefined && now > turn.startedAt + PATIENCE_MS ? 'notOpened' : undefined;
}

/** Whole minutes that a table lacks for everybody to write; 0 when there is time enough, or nobody waits. */
function lackAt(
  { turns: { order, turn } }: ConsoleWriters,
  floor: number,
  { endsAt, pausedAt }: NonNullable<ShareConsoleProps['clock']>,
  now: number,
): number {
  const at = pausedAt ?? now;
  const waiting = order.filter(({ id, status }) => status === 'waiting' && id !== turn?.person).length;
  const turnMs = turn === undefined ? 0 : Math.max(0, turn.startedAt + turn.seconds * 1_000 - at);
  return waiting === 0 ? 0 : Math.max(0, minutesShort(endsAt - at, waiting, floor, turnMs));
}

const isDone = ({ turns }: ConsoleWriters) =>
  turns.started && turns.turn === undefined && turns.order.every(({ status }) => status !== 'waiting');

/** Every document in a row: its question, whose turn it is and how far it is. */
export function ConsoleTables(props: ShareConsoleProps & { onOpen: (table: string) => void }) {
  const text = useConsoleText();
  const labelOf = useDocumentName();
  const { view, clock } = props;
  const now = useServerNow();
  const writing = view.phase === 'write';
  const rows = view.order.map((id) => {
    const writers = view.writers[id];
    const trouble =
      writers === undefined || !writing ? undefined : troubleAt(writers, now, clock?.startedAt ?? now);
    const lack =
      writers === undefined || !writing || clock === undefined
        ? 0
        : lackAt(writers, view.turnFloor, clock, now);
    return { id, name: writers?.name ?? { table: id }, writers, trouble, lack };
  });
  const stuck = rows.filter(({ trouble }) => trouble !== undefined);
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2>{text.tablesTitle}</h2>
        {stuck.length > 0 ? (
          <div className={styles.stuck}>
            <Badge tone="soon">{text.needLook(stuck.length)}</Badge>
            {stuck.map(({ id, name }) => (
              <button
                key={id}
                type="button"
                className={styles.pick}
                aria-label={text.openTable(labelOf(name))}
                onClick={() => props.onOpen(id)}
              >
                <TableBadge {...name} />
              </button>
            ))}
          </div>
        ) : null}
      </header>
      <table className={styles.tables}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{text.tablesTitle}</VisuallyHidden>
            </th>
            <th scope="col">{text.question}</th>
            <th scope="col">{text.turnsOfTable}</th>
            <th scope="col">
              <VisuallyHidden>{text.read}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, writers, ...state }) =>
            writers === undefined ? null : <Row key={id} {...props} {...state} id={id} writers={writers} />,
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({
  id,
  name,
  writers,
  trouble,
  lack,
  view,
  clock,
  language,
  onOpen,
}: ShareConsoleProps & {
  id: string;
  name: DocumentName;
  writers: ConsoleWriters;
  trouble: Trouble | undefined;
  lack: number;
  onOpen: (table: string) => void;
}) {
  const text = useConsoleText();
  const labelOf = useDocumentName();
  const { turns, document } = writers;
  const { turn, order } = turns;
  const had = order.filter(({ id, status }) => status !== 'waiting' && id !== turn?.person).length;
  const marks = Object.keys(document?.highlights ?? {}).length;
  return (
    <tr>
      <th scope="row">
        <NamedTable {...name} />
      </th>
      <td className={styles.questionCell}>
        <span lang={language} dir="auto">
          {view.questions.find((question) => question.id === writers.question)?.short ?? text.dealt}
        </span>
      </td>
      <td>
        <p className={styles.stateLine}>
          {view.phase === 'write' ? (
            <>
              {turn === undefined ? null : (
                <>
                  <Words as="b">{seatName(turn.person, order, text)}</Words>
                  <TurnTime turn={turn} clock={clock} size="console" />
                </>
              )}
              {trouble === undefined ? null : (
                <Badge tone={trouble === 'overTimeBadge' ? 'late' : 'soon'}>{text[trouble]}</Badge>
              )}
              {lack > 0 ? <Badge tone="soon">{text.minutesShort(lack)}</Badge> : null}
              {order.length > 0 && isDone(writers) ? <Badge tone="good">{text.allDoneBadge}</Badge> : null}
              {trouble === undefined && !turns.started && order.length > 0 ? text.choosing : null}
            </>
          ) : view.phase === 'move' && document !== undefined && documentId(document.place) !== id ? (
            text.isAt(nameLabel(document.place))
          ) : null}
          {order.length === 0 ? text.emptyTable : null}
        </p>
        <p className={styles.small}>
          {[
            order.length > 0 ? text.turnsDone(had, order.length) : '',
            document === undefined ? '' : text.words(document.words),
            marks > 0 ? text.highlightsCount(marks) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </td>
      <td className={styles.endCell}>
        <Button size="s" aria-label={text.openTable(labelOf(name))} onClick={() => onOpen(id)}>
          {text.open}
        </Button>
      </td>
    </tr>
  );
}
