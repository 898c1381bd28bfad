import { useState } from 'react';
import { plainLetters } from '../../../shared/lib/plainLetters.ts';
import type { ConsolePerson, ConsoleView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { LanguageSwitch } from '../../ui/fields/LanguageSwitch.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { ThemeSwitch } from '../../ui/fields/ThemeSwitch.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../../ui/Words.tsx';
import { consoleText } from '../consoleText.ts';
import type { Controls } from '../useConsole.ts';
import { HandOver, PairProjector } from './Doors.tsx';
import { OpenProjector } from './OpenProjector.tsx';
import styles from './RoomPanel.module.css';

type Listed = ConsolePerson & { readonly id: string };

/** Who is here and at which table; the doors: joining, projectors, the second console. */
export function RoomPanel({
  connection,
  view,
  controls,
  onClose,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Controls;
  onClose: () => void;
}) {
  const text = useText(consoleText);
  const [find, setFind] = useState('');
  const [removing, setRemoving] = useState<Listed>();
  const { room } = view;
  const titles = new Map(room.roles.map((role) => [role.id, role.title]));
  const wanted = plainLetters(find.trim());
  const people = Object.entries(view.people)
    .map(([id, person]) => ({ id, ...person }))
    .filter(({ name, role }) =>
      plainLetters(`${name ?? ''} ${titles.get(role ?? '') ?? ''}`).includes(wanted),
    );
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{text.room}</h2>
        <Button onClick={onClose}>{text.backToLive}</Button>
      </header>
      <div className={styles.doors}>
        <Button
          icon={room.locked ? 'unlock' : 'lock'}
          pressed={room.locked}
          onClick={() => void controls.ask('lock', { on: !room.locked })}
        >
          {room.locked ? text.unlock : text.lock}
        </Button>
        <OpenProjector roomId={room.roomId} />
        <PairProjector connection={connection} joinUrl={room.joinUrl} />
        <HandOver roomId={room.roomId} joinUrl={room.joinUrl} />
        {room.rehearsal ? null : (
          <a className={styles.report} href={`/report/${room.roomId}`} target="_blank" rel="noopener">
            {text.report}
          </a>
        )}
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <p className={styles.screens}>
        {text.projectors(room.projectors)} · {text.consoles(room.consoles)}
      </p>
      <div className={styles.tools}>
        <TextField label={text.search} value={find} onChange={setFind} />
        <div className={styles.count}>
          <span>{text.tables(room.tables.length)}</span>
          <Button
            icon="minus"
            aria-label={text.dropTable}
            onClick={() => void controls.ask('setTables', { count: room.tables.length - 1 })}
            disabled={room.tables.length < 2}
          />
          <Button
            icon="plus"
            aria-label={text.addTable}
            onClick={() => void controls.ask('setTables', { count: room.tables.length + 1 })}
          />
        </div>
      </div>
      <div className={styles.tables}>
        {room.tables.map((table) => (
          <TableList
            key={table}
            table={table}
            people={people.filter((person) => person.table === table)}
            tables={room.tables}
            titles={titles}
            onMove={(person, to) => void controls.ask('moveToTable', { person, table: to })}
            onRemove={setRemoving}
          />
        ))}
      </div>
      <Dialog
        open={removing !== undefined}
        title={text.removeTitle(removing?.name ?? text.someone)}
        onClose={() => setRemoving(undefined)}
        actions={
          <>
            <Button size="l" onClick={() => setRemoving(undefined)}>
              {text.cancel}
            </Button>
            <Button
              kind="danger"
              size="l"
              onClick={() => {
                if (removing) void controls.ask('remove', { person: removing.id });
                setRemoving(undefined);
              }}
            >
              {text.remove}
            </Button>
          </>
        }
      >
        <p>{text.removeDetail}</p>
      </Dialog>
    </div>
  );
}

function TableList({
  table,
  people: wanted,
  tables,
  titles,
  onMove,
  onRemove,
}: {
  table: string;
  people: readonly Listed[];
  tables: readonly string[];
  titles: ReadonlyMap<string, string>;
  onMove: (person: string, to: string) => void;
  onRemove: (person: Listed) => void;
}) {
  const text = useText(consoleText);
  const [people, list] = useSteadyOrder(wanted);
  const online = people.filter((person) => person.online).length;
  return (
    <section className={styles.table}>
      <h3 className={styles.tableName}>
        <TableBadge table={table} size="l" />
        <span>{people.length === 0 ? text.nobodyAt : text.online(online, people.length)}</span>
      </h3>
      <ul className={styles.people} ref={list}>
        {people.map((person) => {
          const who = person.name ?? text.someone;
          return (
            <li key={person.id} className={styles.person} data-online={person.online}>
              <span className={styles.who}>
                <Words className={styles.name}>{who}</Words>
                {person.role ? <span className={styles.role}>{titles.get(person.role)}</span> : null}
              </span>
              <label>
                <VisuallyHidden>{text.moveTo(who)}</VisuallyHidden>
                <select
                  className={styles.move}
                  value={table}
                  onChange={(event) => onMove(person.id, event.target.value)}
                >
                  {tables.map((to) => (
                    <option key={to}>{to}</option>
                  ))}
                </select>
              </label>
              <Button
                kind="plain"
                size="s"
                icon="close"
                aria-label={`${text.remove}: ${who}`}
                onClick={() => onRemove(person)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
