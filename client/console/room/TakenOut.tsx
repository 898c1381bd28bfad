import type { ConsoleView } from '../../../shared/room/views.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useLanguage, useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { consoleText } from '../consoleText.ts';
import { whoIs } from './listed.ts';
import styles from './RoomPanel.module.css';

/** Those whom a host has taken out, each with a way back. */
export function TakenOut({
  out = {},
  onBringBack,
}: {
  out: ConsoleView['out'];
  onBringBack: (person: string) => void;
}) {
  const text = useText(consoleText);
  const language = useLanguage();
  const people = Object.entries(out);
  if (people.length === 0) return null;
  return (
    <section className={styles.out}>
      <h3 className={styles.outTitle}>{text.takenOut}</h3>
      <p className={styles.screens}>{text.takenOutDetail}</p>
      <ul className={styles.people}>
        {people.map(([id, person]) => {
          const who = whoIs(text, person);
          return (
            <li key={id} className={styles.outPerson}>
              <TableBadge table={person.table} size="s" />
              <Words className={styles.name}>{who}</Words>
              <span className={styles.screens}>
                {text.cameAs(person.number, formatTime(person.joinedAt, language))}
              </span>
              <Button size="s" aria-label={`${text.bringBack}: ${who}`} onClick={() => onBringBack(id)}>
                {text.bringBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
