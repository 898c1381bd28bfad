import { useState } from 'react';
import { plainLetters } from '../../../shared/lib/plainLetters.ts';
import { peopleAt, tablesInTeams } from '../../../shared/lib/tablesInTeams.ts';
import { teamAt } from '../../../shared/lib/teamAt.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import { ProxyNote } from '../ProxyNote.tsx';
import type { Controls } from '../useConsole.ts';
import { AddressChoice } from './AddressChoice.tsx';
import { type Listed, whoIs } from './listed.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { RoomDoors } from './RoomDoors.tsx';
import styles from './RoomPanel.module.css';
import { SeatingNote } from './SeatingNote.tsx';
import { TableDoor } from './TableDoor.tsx';
import { TableList } from './TableList.tsx';
import { TakenOut } from './TakenOut.tsx';

/** Who is here and at which table; the doors: joining, projectors, the second console. */
export function RoomPanel({
  connection,
  view,
  controls,
  onClose,
  onEnd,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Controls;
  onClose: () => void;
  onEnd: () => void;
}) {
  const text = useText(consoleText);
  const [door, setDoor] = useState<string>();
  const [find, setFind] = useState('');
  const [removing, setRemoving] = useState<Listed>();
  const [opened, setOpened] = useState<Listed>();
  const { room } = view;
  const titles = new Map(room.roles.map((role) => [role.id, role.title]));
  const wanted = plainLetters(find.trim());
  const people = Object.entries(view.people)
    .map(([id, person]) => ({ id, ...person }))
    .filter(({ name, role, table }) => {
      const team = teamAt(room.teams ?? [], table)?.name;
      return plainLetters([name, titles.get(role ?? ''), team].join(' ')).includes(wanted);
    });
  /** Of somebody who is looked for the tables at which they may be. */
  const shown =
    wanted === '' ? room.tables : room.tables.filter((table) => people.some((one) => one.table === table));
  /** How many sit with a team that sits at several tables. */
  const inAll = (table: string): number | undefined => {
    const team = teamAt(room.teams ?? [], table);
    return team && team.tables.length > 1 ? peopleAt(view.people, team.tables) : undefined;
  };
  return (
    <div className={styles.panel}>
      <header className={styles.header}>
        <h2 className={styles.title}>{text.room}</h2>
        <div className={styles.headActions}>
          {room.status === 'live' ? (
            <Button kind="danger" onClick={onEnd}>
              {text.endSession}
            </Button>
          ) : null}
          <Button onClick={onClose}>{text.backToLive}</Button>
        </div>
      </header>
      <RoomDoors connection={connection} view={view} controls={controls} />
      <AddressChoice room={room} controls={controls} />
      <ProxyNote />
      <SeatingNote view={view} />
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
      {shown.length === 0 ? <p role="status">{text.foundNobody}</p> : null}
      <div className={styles.tables}>
        {tablesInTeams(shown, room.teams)
          .flat()
          .map((table) => (
            <TableList
              key={table}
              table={table}
              inAll={inAll(table)}
              people={people.filter((person) => person.table === table)}
              tables={room.tables}
              titles={titles}
              onDoor={() => setDoor(table)}
              onMove={(person, to) => void controls.ask('moveToTable', { person, table: to })}
              onOpen={setOpened}
              onRemove={setRemoving}
            />
          ))}
      </div>
      <TakenOut out={view.out} onBringBack={(person) => void controls.ask('bringBack', { person })} />
      {door === undefined ? null : <TableDoor table={door} room={room} onClose={() => setDoor(undefined)} />}
      {opened === undefined ? null : (
        <PersonDialog
          // A dialog of its own for each, with their name in its field.
          key={opened.id}
          person={people.find(({ id }) => id === opened.id) ?? opened}
          role={titles.get(opened.role ?? '')}
          ask={controls.ask}
          onClose={() => setOpened(undefined)}
        />
      )}
      <Dialog
        open={removing !== undefined}
        title={text.removeTitle(removing ? whoIs(text, removing) : text.someone)}
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
