import { Button } from '../../ui/fields/Button.tsx';
import { TeamName } from '../../ui/NamedTable.tsx';
import { useSteadyOrder } from '../../ui/steady/useSteadyOrder.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useTableName } from '../../ui/teams.ts';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../../ui/Words.tsx';
import { consoleText } from '../consoleText.ts';
import { presence } from '../presence.ts';
import { type Listed, whoIs } from './listed.ts';
import styles from './RoomPanel.module.css';
import { tablesText } from './tablesText.ts';
import { teamsText } from './teamsText.ts';

/** The people of one table: who is here, and who is away. */
export function TableList({
  table,
  inAll,
  people: wanted,
  tables,
  titles,
  onDoor,
  onMove,
  onOpen,
  onRemove,
}: {
  table: string;
  /** How many sit with its team, where that sits at several tables. */
  inAll: number | undefined;
  people: readonly Listed[];
  tables: readonly string[];
  titles: ReadonlyMap<string, string>;
  /** Shows the link and the code of the table. */
  onDoor: () => void;
  onMove: (person: string, to: string) => void;
  onOpen: (person: Listed) => void;
  onRemove: (person: Listed) => void;
}) {
  const text = useText(consoleText);
  const ofTables = useText(tablesText);
  const teams = useText(teamsText);
  const called = useTableName();
  const [people, list] = useSteadyOrder(wanted);
  const { online, here, away } = presence(people);
  return (
    <section className={styles.table}>
      <h3 className={styles.tableName}>
        <TableBadge table={table} size="l" />
        <span className={styles.counts}>
          <TeamName table={table} className={styles.team} />
          {people.length === 0 ? text.nobodyAt : text.online(online, here)}
          {away > 0 ? ` · ${text.away(away)}` : null}
          {inAll === undefined ? null : ` · ${teams.inAll(inAll)}`}
        </span>
        <Button
          kind="plain"
          size="s"
          icon="link"
          aria-label={ofTables.door(called(table))}
          onClick={onDoor}
        />
      </h3>
      <ul className={styles.people} ref={list}>
        {people.map((person) => {
          const who = whoIs(text, person);
          const detail = [
            ...(person.away ? [text.isAway] : []),
            ...(person.scribe ? [text.noPhone] : []),
            ...(person.role ? [titles.get(person.role) ?? ''] : []),
          ].join(' · ');
          return (
            <li
              key={person.id}
              className={styles.person}
              data-online={person.online && !person.away}
              data-away={person.away === true}
            >
              <button
                type="button"
                className={styles.who}
                aria-label={text.openPerson(who)}
                onClick={() => onOpen(person)}
              >
                <Words className={styles.name}>{who}</Words>
                {detail === '' ? null : <span className={styles.role}>{detail}</span>}
              </button>
              <label>
                <VisuallyHidden>{text.moveTo(who)}</VisuallyHidden>
                <select
                  className={styles.move}
                  value={table}
                  onChange={(event) => onMove(person.id, event.target.value)}
                >
                  {tables.map((to) => (
                    <option key={to} value={to}>
                      {called(to)}
                    </option>
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
