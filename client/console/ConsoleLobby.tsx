import type { ConsoleView } from '../../shared/room/views.ts';
import { joinAddress } from '../live/address.ts';
import { canKeepAwake } from '../live/keepAwake.ts';
import { Button } from '../ui/fields/Button.tsx';
import { QrCode } from '../ui/QrCode.tsx';
import { Stat } from '../ui/Stat.tsx';
import { useText } from '../ui/text.ts';
import { clockText } from './bar/clockText.ts';
import styles from './ConsoleLobby.module.css';
import { consoleText } from './consoleText.ts';
import { ProxyNote } from './ProxyNote.tsx';
import { presence } from './presence.ts';
import { AddressChoice } from './room/AddressChoice.tsx';
import { OpenProjector } from './room/OpenProjector.tsx';
import { SeatCounts } from './room/SeatCounts.tsx';
import { SeatingNote } from './room/SeatingNote.tsx';
import { TableTools } from './room/TableTools.tsx';
import { tablesText } from './room/tablesText.ts';
import type { Controls } from './useConsole.ts';
import { useTicks } from './useTicks.ts';

/** Before the start: how people get in, who has, and the checklist of the room. */
export function ConsoleLobby({
  view,
  controls,
  onRoom,
  onEdit,
}: {
  view: ConsoleView;
  controls: Controls;
  onRoom: () => void;
  onEdit: () => void;
}) {
  const text = useText(consoleText);
  const times = useText(clockText);
  const tables = useText(tablesText);
  const { room, session } = view;
  const join = joinAddress(room.joinUrl, room.code);
  const people = Object.values(view.people);
  const { online, here, away } = presence(people);
  return (
    <div className={styles.lobby}>
      <section className={styles.join}>
        <div>
          <p className={styles.label}>{text.joinAt(join.address)}</p>
          <p className={styles.code} dir="ltr" translate="no">
            {room.code}
          </p>
          <div className={styles.stats}>
            <Stat value={people.length} label={text.ready} tone="accent" size="l" />
            <Stat value={room.tables.length} label={text.numberOfTables} size="l" />
            <Stat
              value={room.projectors}
              label={text.projectors(room.projectors).replace(/^\d+ /, '')}
              size="l"
            />
          </div>
          <p className={styles.detail}>
            {people.length > 0 ? text.online(online, here) : null}
            {away > 0 ? ` · ${text.away(away)}` : null}
            {room.expected === undefined
              ? null
              : `${people.length > 0 ? ' · ' : ''}${tables.ofExpected(room.expected)}`}
          </p>
        </div>
        <div className={styles.qr}>
          <QrCode text={join.url} label={join.url} />
        </div>
      </section>
      <SeatCounts tables={room.tables} people={people} />
      <SeatingNote view={view} />
      <AddressChoice room={room} controls={controls} />
      <div className={styles.actions}>
        <OpenProjector roomId={room.roomId} />
        <Button icon="people" onClick={onRoom}>
          {text.room}
        </Button>
        <Button icon="pen" onClick={onEdit}>
          {times.editAgenda}
        </Button>
        <TableTools view={view} controls={controls} />
      </div>
      {canKeepAwake() ? null : <p className={styles.detail}>{text.noSleep}</p>}
      <ProxyNote />
      <Logistics roomId={room.roomId} lists={session.logistics} language={room.language} />
    </div>
  );
}

/** The checklist of the session file; this browser keeps what is ticked for this room. */
function Logistics({
  roomId,
  lists,
  language,
}: {
  roomId: string;
  lists: ConsoleView['session']['logistics'];
  language: string;
}) {
  const text = useText(consoleText);
  const [ticked, toggle] = useTicks(roomId);
  if (lists.length === 0) return null;
  return (
    <section>
      <h2 className={styles.sub}>{text.logistics}</h2>
      <div className={styles.lists} lang={language}>
        {lists.map((list) => (
          <fieldset key={list.heading} className={styles.list}>
            <legend className={styles.heading}>{list.heading}</legend>
            {list.items.map((item) => (
              <label key={item} className={styles.item}>
                <input type="checkbox" checked={ticked.has(item)} onChange={() => toggle(item)} />
                <span>{item}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
