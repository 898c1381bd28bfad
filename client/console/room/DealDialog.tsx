import { useState } from 'react';
import { MOST_PEOPLE, MOST_TABLES } from '../../../shared/lib/limits.ts';
import { readCount } from '../../../shared/lib/readNumber.ts';
import { tablesFor } from '../../../shared/lib/tableSizes.ts';
import { dealing } from '../../../shared/room/dealing.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { FormDialog } from '../../ui/fields/FormDialog.tsx';
import { Segmented } from '../../ui/fields/Segmented.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { consoleText } from '../consoleText.ts';
import type { Controls } from '../useConsole.ts';
import { whoIs } from './listed.ts';
import styles from './Tables.module.css';
import { tablesText } from './tablesText.ts';

/** How many people come, how many tables there are for them, and seats dealt evenly at those. */
export function DealDialog({
  view,
  controls,
  onClose,
}: {
  view: ConsoleView;
  controls: Controls;
  onClose: () => void;
}) {
  const text = useText(tablesText);
  const names = useText(consoleText);
  const { room, seating } = view;
  const here = Object.entries(view.people)
    .map(([id, person]) => ({ id, ...person }))
    .filter(({ away }) => !away)
    .sort((one, other) => one.number - other.number);
  const [people, setPeople] = useState(room.expected === undefined ? '' : String(room.expected));
  const [tables, setTables] = useState(String(seating?.proposed ?? room.tables.length));
  const dealt = here.filter((person) => person.dealt).length;
  const [who, setWho] = useState<'dealt' | 'everybody'>('dealt');
  const expected = readCount(people, MOST_PEOPLE);
  const count = readCount(tables, MOST_TABLES);
  const everybody = who === 'everybody';
  const plan = count === undefined ? undefined : dealing(here, count, everybody, room.teams);
  /** Who is moved, and has no phone that says so. */
  const toTell = (plan?.moves ?? []).flatMap(({ person, table }) => {
    const found = here.find(({ id, scribe }) => id === person && scribe === 'host');
    return found ? [{ ...found, to: table }] : [];
  });
  const after = (expected ?? 0) > here.length ? text.afterSoFar : text.after;
  const comes = Math.max(expected ?? 0, here.length);
  const proposed = tablesFor(comes);
  const peopleFault = people.trim() !== '' && expected === undefined;

  const changes =
    plan !== undefined &&
    !peopleFault &&
    (plan.moves.length > 0 || plan.count !== room.tables.length || expected !== room.expected);

  function deal() {
    if (count === undefined || !changes) return;
    onClose();
    if (expected !== room.expected)
      void controls.ask('expect', expected === undefined ? {} : { people: expected });
    if (plan.moves.length > 0 || plan.count !== room.tables.length)
      void controls.ask('deal', { tables: count, everybody });
  }

  return (
    <FormDialog
      title={text.title}
      save={plan && plan.moves.length > 0 ? text.dealNow : text.setNow}
      disabled={!changes}
      onSave={deal}
      onClose={onClose}
    >
      {room.status === 'lobby' ? (
        <TextField
          label={text.expected}
          inputMode="numeric"
          autoComplete="off"
          value={people}
          error={peopleFault ? text.expectedFault(MOST_PEOPLE) : undefined}
          onChange={(value) => {
            setPeople(value);
            const next = readCount(value, MOST_PEOPLE);
            if (next !== undefined) setTables(String(tablesFor(Math.max(next, here.length))));
          }}
        />
      ) : null}
      <TextField
        label={text.tables}
        inputMode="numeric"
        autoComplete="off"
        value={tables}
        hint={comes > 0 ? text.proposed(comes, proposed) : undefined}
        error={count === undefined ? text.tablesFault(MOST_TABLES) : undefined}
        onChange={setTables}
      />
      {here.length > 0 ? (
        <div className={styles.who}>
          <Segmented
            label={text.who}
            labelShown
            wide
            options={[
              { id: 'dealt', label: text.dealtOnly(dealt) },
              { id: 'everybody', label: text.everybody(here.length) },
            ]}
            value={who}
            onChange={setWho}
          />
          {everybody ? null : <p className={styles.hint}>{text.stay}</p>}
        </div>
      ) : null}
      {plan && here.length > 0 ? (
        <p className={styles.outcome} role="status">
          <b>
            {plan.moves.length === 0
              ? text.nobodyMoves
              : text.moves(plan.moves.length, plan.moves.length - toTell.length)}
          </b>{' '}
          {after(Math.min(...plan.sizes.values()), Math.max(...plan.sizes.values()))}
        </p>
      ) : null}
      {toTell.length > 0 ? (
        <div className={styles.tell}>
          <p>{toTell.length === plan?.moves.length ? text.tellAll : text.tell}</p>
          <ul className={styles.told}>
            {toTell.map(({ to, ...person }) => (
              <li key={person.id}>
                <Words>{whoIs(names, person)}</Words>
                <Icon name="next" size={16} />
                <TableBadge table={to} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {view.atTables ? <p className={styles.hint}>{text.during}</p> : null}
    </FormDialog>
  );
}
