import { type SubmitEvent, useState } from 'react';
import { useStore } from 'zustand';
import { cleanLine } from '../../../shared/lib/cleanText.ts';
import { MOST_BESIDE, NAME_MOST } from '../../../shared/lib/limits.ts';
import type { ParticipantPayloads } from '../../../shared/room/commands.ts';
import type { FloorView, TableView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { RoleField } from '../../ui/fields/RoleField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useReasons } from '../../ui/reasons.ts';
import { useText } from '../../ui/text.ts';
import { phoneText } from '../phoneText.ts';
import styles from './AskBeside.module.css';
import { besideText } from './besideText.ts';

/** Lets the phone's owner write for somebody beside them who has none. */
export function AskBeside({
  own,
  room,
  mates,
  asking,
  onAsking,
  onDone,
}: {
  own: Connection;
  room: FloorView['room'];
  mates: TableView['people'];
  /** Whether somebody is being asked about just now: nothing else stands in the sheet then. */
  asking: boolean;
  onAsking: (asking: boolean) => void;
  onDone: () => void;
}) {
  const text = useText(besideText);
  const { noRole } = useText(phoneText);
  const reasonOf = useReasons();
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const [fault, setFault] = useState<string>();
  const beside = useStore(own.store, ({ views }) => views.me?.beside) ?? {};
  const waiting = Object.entries(mates).filter(([, { noPhone }]) => noPhone);

  async function ask<Type extends 'addBeside' | 'writeFor'>(type: Type, payload: ParticipantPayloads[Type]) {
    setFault(undefined);
    const reply = await own.send({ type, payload });
    if (reply.ok) onDone();
    else setFault(`${text.failed}: ${reasonOf(reply)}`);
  }
  function add(event: SubmitEvent) {
    event.preventDefault();
    void ask('addBeside', { name: cleanLine(name), role });
  }
  if (Object.keys(beside).length >= MOST_BESIDE)
    return (
      <section className={styles.ask}>
        <p className={styles.detail}>{text.full(MOST_BESIDE)}</p>
      </section>
    );
  return (
    <section className={asking ? styles.alone : styles.ask} aria-label={text.ask}>
      {asking ? null : <h3 className={styles.title}>{text.ask}</h3>}
      <p className={styles.detail}>{text.askDetail}</p>
      {fault === undefined ? null : (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      {(asking ? [] : waiting).map(([person, mate]) => (
        <div key={person} className={styles.mate}>
          <p>{text.waiting(mate.name ?? text.someone)}</p>
          <Button wide onClick={() => void ask('writeFor', { person })}>
            {text.writeNow(mate.name ?? text.someone)}
          </Button>
        </div>
      ))}
      {asking ? (
        <form className={styles.fields} onSubmit={add}>
          {room.namesAsked ? (
            <TextField
              autoFocus
              label={text.theirName}
              value={name}
              onChange={setName}
              maxLength={NAME_MOST}
              autoComplete="off"
            />
          ) : null}
          <RoleField
            label={text.theirRole}
            none={noRole}
            value={role}
            onChange={setRole}
            roles={room.roles}
            language={room.language}
          />
          <div className={styles.actions}>
            <Button onClick={() => onAsking(false)}>{text.cancel}</Button>
            <Button kind="primary" type="submit">
              {text.add}
            </Button>
          </div>
        </form>
      ) : (
        <Button wide onClick={() => onAsking(true)}>
          {text.addSomebody}
        </Button>
      )}
    </section>
  );
}
