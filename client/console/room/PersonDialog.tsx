import { type SubmitEvent, useState } from 'react';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { formatTime } from '../../ui/formatTime.ts';
import { NamedTable } from '../../ui/NamedTable.tsx';
import { useLanguage, useText } from '../../ui/text.ts';
import { consoleText } from '../consoleText.ts';
import type { Controls } from '../useConsole.ts';
import { type Listed, whoIs } from './listed.ts';
import styles from './RoomPanel.module.css';
import { tablesText } from './tablesText.ts';

/** One person: when they came, the name that their table sees, and whether anybody waits for them. */
export function PersonDialog({
  person,
  role,
  ask,
  onClose,
}: {
  person: Listed;
  role: string | undefined;
  ask: Controls['ask'];
  onClose: () => void;
}) {
  const text = useText(consoleText);
  const tables = useText(tablesText);
  const language = useLanguage();
  const [name, setName] = useState(person.name ?? '');
  function rename(event: SubmitEvent) {
    event.preventDefault();
    void ask('rename', { person: person.id, name: name.trim() });
    onClose();
  }
  return (
    <Dialog open title={whoIs(text, person)} onClose={onClose}>
      <div className={styles.fields}>
        <p className={styles.came}>
          <NamedTable table={person.table} size="s" />
          {role ? <span>{role}</span> : null}
          {person.dealt ? <span>{tables.seatGiven}</span> : null}
          <span>{text.cameAs(person.number, formatTime(person.joinedAt, language))}</span>
        </p>
        <form className={styles.rename} onSubmit={rename}>
          <TextField
            label={text.personName}
            hint={text.personNameHint}
            value={name}
            onChange={setName}
            maxLength={LIMITS.name}
          />
          <Button type="submit" disabled={name.trim() === (person.name ?? '')}>
            {text.saveName}
          </Button>
        </form>
        <div className={styles.presence}>
          <Button onClick={() => void ask('setAway', { person: person.id, on: person.away !== true })}>
            {person.away ? text.setHere : text.setAway}
          </Button>
          <p>
            <b>{person.away ? text.isAway : text.isHere}.</b> {text.awayDetail}
          </p>
        </div>
      </div>
    </Dialog>
  );
}
