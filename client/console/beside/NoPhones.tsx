import { useEffect, useRef, useState } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import type { Connection } from '../../live/connection.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { consoleText } from '../consoleText.ts';
import { type Listed, whoIs } from '../room/listed.ts';
import type { Controls } from '../useConsole.ts';
import { AddPerson } from './AddPerson.tsx';
import styles from './NoPhones.module.css';
import { noPhonesText } from './noPhonesText.ts';
import { TheirPhone } from './TheirPhone.tsx';
import { WriteFor } from './WriteFor.tsx';

/** Those without a phone, oldest first: they are added here, and written for. */
export function NoPhones({
  connection,
  view,
  controls,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Pick<Controls, 'ask'>;
}) {
  const text = useText(noPhonesText);
  const { nameless } = useText(consoleText);
  const { room } = view;
  const people = Object.entries(view.people)
    .map(([id, person]): Listed => ({ id, ...person }))
    .filter(({ scribe }) => scribe !== undefined)
    .sort((a, b) => a.number - b.number);
  const [chosen, setChosen] = useState<string>();
  const [adding, setAdding] = useState(false);
  const person = people.find(({ id }) => id === chosen) ?? people[0];

  // Who has just been added is to be written for.
  const last = people.at(-1);
  const known = useRef(last?.number ?? 0);
  useEffect(() => {
    if (!last || last.number <= known.current) return;
    known.current = last.number;
    if (last.scribe === 'host') setChosen(last.id);
  }, [last]);

  const called = (one: Omit<Listed, 'id'>) => whoIs({ nameless }, one);
  const mate = person?.scribe === undefined ? undefined : view.people[person.scribe];
  const mayAdd = room.status !== 'ended';
  return (
    <section className={styles.panel} aria-label={text.title}>
      {people.length === 0 ? (
        <>
          <p className={styles.none}>{text.none}</p>
          {mayAdd ? (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {text.add}
            </Button>
          ) : null}
        </>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
        <div className={styles.people} role="group" aria-label={text.writeFor}>
          {people.map((one) => (
            <button
              key={one.id}
              type="button"
              className={styles.person}
              aria-pressed={one.id === person?.id}
              data-away={one.away === true}
              onClick={() => setChosen(one.id)}
            >
              <TableBadge table={one.table} size="s" />
              <Words>{called(one)}</Words>
            </button>
          ))}
          {mayAdd ? (
            <Button size="s" icon="plus" aria-label={text.add} onClick={() => setAdding(true)} />
          ) : null}
        </div>
      )}
      {person === undefined ? null : person.scribe === 'host' ? (
        <>
          <WriteFor key={person.id} room={room} person={person.id} name={called(person)} />
          <TheirPhone
            key={`phone ${person.id}`}
            connection={connection}
            room={room}
            person={person.id}
            name={called(person)}
          />
        </>
      ) : (
        <div className={styles.other}>
          <p>{text.byMate(called(person), mate ? called(mate) : '')}</p>
          <Button onClick={() => void controls.ask('writeInstead', { person: person.id })}>
            {text.instead}
          </Button>
        </div>
      )}
      {adding ? (
        <AddPerson
          room={room}
          onAdd={(about) => {
            setAdding(false);
            void controls.ask('addPerson', about);
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
