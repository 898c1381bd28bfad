import type { ConsolePerson } from '../../../shared/room/views.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import styles from './SeatCounts.module.css';
import { tablesText } from './tablesText.ts';

/** How many sit at each table, who is away included, as soon as somebody sits anywhere. */
export function SeatCounts({
  tables,
  people,
}: {
  tables: readonly string[];
  people: readonly ConsolePerson[];
}) {
  const text = useText(tablesText);
  if (people.length === 0 || tables.length < 2) return null;
  return (
    <ul className={styles.seats} aria-label={text.seats}>
      {tables.map((table) => (
        <li key={table} className={styles.table}>
          <TableBadge table={table} />
          <span>{people.filter((person) => person.table === table).length}</span>
        </li>
      ))}
    </ul>
  );
}
