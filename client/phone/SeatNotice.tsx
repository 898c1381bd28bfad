import { type ReactNode, useEffect, useState } from 'react';
import type { Person } from '../../shared/activities/activity.ts';
import { tableIn } from '../../shared/lib/teamAt.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { ParticipantPayloads } from '../../shared/room/commands.ts';
import type { FloorView } from '../../shared/room/views.ts';
import { Button } from '../ui/fields/Button.tsx';
import { useSay } from '../ui/heard/Announcer.tsx';
import { useReasons } from '../ui/reasons.ts';
import { TableBadge } from '../ui/TableBadge.tsx';
import { useText } from '../ui/text.ts';
import styles from './SeatNotice.module.css';
import { seat } from './seat.ts';
import { seatText } from './seatText.ts';

/**
 * Tells somebody where to sit, when nobody had told them: they came in while the session is on, or seats were dealt
 * again. And asks whoever comes by another table's card whether they sit there now.
 */
export function SeatNotice({
  code,
  you,
  room: { tables, teams = [], status },
  linked,
  introduce,
}: {
  code: string;
  you: Person;
  room: Pick<FloorView['room'], 'tables' | 'teams' | 'status'>;
  /** The table of the link by which this page was opened. */
  linked: string | undefined;
  introduce: (change: ParticipantPayloads['introduce']) => Promise<Reply>;
}) {
  /** The lobby shows a first seat large. */
  const inLobby = status === 'lobby';
  const text = useText(seatText);
  const called = (letter: string) => tableIn(teams, letter);
  const reasonOf = useReasons();
  const [card, setCard] = useState(linked);
  const [fault, setFault] = useState<string>();
  const [, setRead] = useState(0);
  const { table, dealt } = you;
  const known = seat.table(code);
  const first = known === undefined;
  const told = first && (inLobby || !dealt);
  useEffect(() => {
    if (told) seat.knowTable(code, table);
  }, [told, code, table]);
  function read() {
    seat.knowTable(code, table);
    setRead((times) => times + 1);
  }
  function answered() {
    // The address asks no more.
    history.replaceState(history.state, '', `/r/${code}${location.hash}`);
    setCard(undefined);
  }
  async function sitDown(there: string) {
    seat.knowTable(code, there);
    const reply = await introduce({ table: there });
    answered();
    if (reply.ok) return;
    seat.knowTable(code, table);
    setFault(reasonOf(reply));
  }

  if (card !== undefined && card !== table && tables.includes(card)) {
    return (
      <Notice table={card} title={text.cardTitle(called(card))} detail={text.cardDetail(called(table))}>
        <Button kind="primary" onClick={() => void sitDown(card)}>
          {text.sitHere(called(card))}
        </Button>
        <Button onClick={answered}>{text.stay(called(table))}</Button>
      </Notice>
    );
  }
  if (fault !== undefined) return <p role="alert">{fault}</p>;
  if (told || known === table)
    return inLobby && seat.inAddress() ? (
      <p className={styles.detail}>
        {text.keepsNothing} <a href={location.href}>{text.wayBack}</a>
      </p>
    ) : null;
  return (
    <Notice
      table={table}
      title={first ? text.given(called(table)) : text.moved(called(table))}
      detail={first ? text.givenDetail : text.movedDetail(called(table))}
    >
      <Button kind="primary" onClick={read}>
        {text.read}
      </Button>
    </Notice>
  );
}

function Notice({
  table,
  title,
  detail,
  children,
}: {
  table: string;
  title: string;
  detail: string;
  children: ReactNode;
}) {
  const say = useSay();
  // A region that comes with its words in it is not heard.
  useEffect(() => say(`${title} ${detail}`), [say, title, detail]);
  return (
    <section className={styles.notice} aria-label={title}>
      <TableBadge table={table} size="l" />
      <div>
        <p className={styles.title}>{title}</p>
        <p className={styles.detail}>{detail}</p>
      </div>
      <div className={styles.actions}>{children}</div>
    </section>
  );
}
