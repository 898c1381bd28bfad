import { useEffect, useRef, useState } from 'react';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { useNotice } from '../../keys/useNotice.ts';
import type { Connection } from '../../live/connection.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
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

/** So many stand beside each other to be pressed; more of them would leave their phone no room. */
const FEW = 4;

/** Those without a phone: they are added here, and written for. */
export function NoPhones({
  connection,
  view,
  controls,
  people,
  person,
  turns,
  led,
  onChoose,
}: {
  connection: Connection;
  view: ConsoleView;
  controls: Pick<Controls, 'ask'>;
  /** All of them, oldest first. */
  people: readonly Listed[];
  /** Who is on the screen. */
  person: Listed | undefined;
  /** Whose turn it is. */
  turns: ReadonlySet<string>;
  /** How often the host was led here, from wherever they were on the page. */
  led: number;
  onChoose: (person: string) => void;
}) {
  const text = useText(noPhonesText);
  const { nameless, isAway } = useText(consoleText);
  const { room } = view;
  const [adding, setAdding] = useState(false);

  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (led > 0) panel.current?.scrollIntoView({ block: 'start' });
  }, [led]);

  // Whom this console has just added is to be written for here.
  const last = people.at(-1);
  const known = useRef(last?.number ?? 0);
  const added = useRef(false);
  useEffect(() => {
    if (!last || last.number <= known.current) return;
    known.current = last.number;
    if (added.current && last.scribe === 'host') onChoose(last.id);
    added.current = false;
  }, [last, onChoose]);

  const called = (one: Omit<Listed, 'id'>) => whoIs({ nameless }, one);

  // Their phone leaves this screen, and the next one's takes its place.
  const before = useRef(people);
  const [wentOn, sayWentOn] = useNotice<string>();
  useEffect(() => {
    const left = before.current.find(
      ({ id }) => view.people[id] !== undefined && !people.some((one) => one.id === id),
    );
    before.current = people;
    if (left) sayWentOn(whoIs({ nameless }, left));
  }, [people, view.people, nameless, sayWentOn]);
  const mate = person?.scribe === undefined ? undefined : view.people[person.scribe];
  const marksOf = ({ id, away }: Listed) => [
    ...(turns.has(id) && id !== person?.id ? [text.turn] : []),
    ...(away ? [isAway] : []),
  ];
  return (
    <section ref={panel} className={styles.panel} aria-label={text.title}>
      <p className={styles.wentOn} role="status">
        {wentOn === undefined ? null : text.wentOn(wentOn)}
      </p>
      {people.length === 0 ? <p className={styles.none}>{text.none}</p> : null}
      <div className={styles.people}>
        {people.length > FEW ? (
          <div className={styles.choose}>
            <Select aria-label={text.writeFor} value={person?.id} onChange={onChoose}>
              {people.map((one) => (
                <option key={one.id} value={one.id}>
                  {[one.table, called(one), ...marksOf(one)].join(' · ')}
                </option>
              ))}
            </Select>
          </div>
        ) : people.length > 0 ? (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
          <div className={styles.people} role="group" aria-label={text.writeFor}>
            {people.map((one) => (
              <button
                key={one.id}
                type="button"
                className={styles.person}
                aria-pressed={one.id === person?.id}
                onClick={() => onChoose(one.id)}
              >
                <TableBadge table={one.table} size="s" />
                <Words className={styles.name}>{called(one)}</Words>
                {marksOf(one).map((mark) => (
                  <small key={mark} className={styles.mark}>
                    {mark}
                  </small>
                ))}
              </button>
            ))}
          </div>
        ) : null}
        {room.status === 'ended' ? null : people.length > FEW ? (
          <Button icon="plus" aria-label={text.add} onClick={() => setAdding(true)} />
        ) : (
          <Button size="s" icon="plus" onClick={() => setAdding(true)}>
            {text.add}
          </Button>
        )}
      </div>
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
            added.current = true;
            void controls.ask('addPerson', about).then(({ ok }) => {
              if (!ok) added.current = false;
            });
          }}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </section>
  );
}
