import { Button } from '../../ui/fields/Button.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import { type Listed, whoIs } from '../room/listed.ts';
import { noPhonesText } from './noPhonesText.ts';
import styles from './TurnNote.module.css';

/** Tells hosts that somebody's turn has come for whom they write and who is not on the screen. */
export function TurnNote({
  people,
  onWrite,
}: {
  people: readonly Listed[];
  onWrite: (person: string) => void;
}) {
  const text = useText(noPhonesText);
  const names = useText(consoleText);
  return (
    <div className={styles.note} role="status">
      {people.map((person) => (
        <div key={person.id} className={styles.turn}>
          <p className={styles.words}>
            <TableBadge table={person.table} size="s" />
            <span>{text.turnOf(whoIs(names, person))}</span>
          </p>
          <Button size="s" kind="primary" onClick={() => onWrite(person.id)}>
            {text.writeNow(whoIs(names, person))}
          </Button>
        </div>
      ))}
    </div>
  );
}
