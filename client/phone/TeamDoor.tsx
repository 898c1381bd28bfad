import { useEffect, useId, useState } from 'react';
import { isBlank } from '../../shared/lib/cleanText.ts';
import { NAME_MOST } from '../../shared/lib/limits.ts';
import { teamAt } from '../../shared/lib/teamAt.ts';
import type { RoomCard } from '../../shared/protocol/answers.ts';
import { Select } from '../ui/fields/Select.tsx';
import { TextField } from '../ui/fields/TextField.tsx';
import { useText } from '../ui/text.ts';
import { Words } from '../ui/Words.tsx';
import type { Introduction } from './Introduce.tsx';
import styles from './Question.module.css';
import { TableQuestion } from './TableQuestion.tsx';
import { teamText } from './teamText.ts';

/** More teams than these are in a list that opens. */
const FEW = 8;

/**
 * Which team somebody is with, and then, if a letter stands on their table, which. The card of a table that carries a name
 * has answered both; where nobody asks for teams, letters have their names.
 */
export function TeamDoor({
  room,
  value,
  onChange,
  note,
  tried,
}: {
  room: RoomCard;
  value: Introduction;
  onChange: (value: Introduction) => void;
  /** What there is to say of the table that is chosen. */
  note: string;
  /** They wanted to join already: what is missing is said. */
  tried: boolean;
}) {
  const text = useText(teamText);
  const group = useId();
  const { teams = [], tables, teamsAsked = false } = room;
  const [linked] = useState(value.table);
  const [other, setOther] = useState(false);
  const [typed, setTyped] = useState('');
  /** Only the letter is asked for: nobody asks for teams, or a card has said which. */
  const known = !teamsAsked || teamAt(teams, linked) !== undefined;
  const { team, table } = value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card answers once
  useEffect(() => {
    if (known) onChange({ ...value, team: '' });
  }, []);
  const own = teams.find(({ name }) => name === team)?.tables ?? [];

  function say(name: string | undefined) {
    // With a team there is a seat in any case; without one the letter is asked for.
    const seat = name ? (table === '' ? 'any' : table) : linked;
    const { team: _, ...rest } = value;
    onChange({ ...rest, table: seat, ...(name === undefined ? {} : { team: name }) });
  }
  function choose(name: string) {
    setOther(false);
    say(name);
  }
  const option = (key: string, checked: boolean, words: string, onChoose: () => void) => (
    <label key={key} className={styles.option}>
      <input type="radio" name={group} checked={checked} onChange={onChoose} />
      <span>
        <Words>{words}</Words>
      </span>
    </label>
  );
  const letters = (
    <TableQuestion
      heading={known}
      value={table}
      onChange={(letter) => onChange({ ...value, table: letter })}
      tables={team ? tables.filter((each) => own.includes(each) || !teamAt(teams, each)) : tables}
      note={note || (teamAt(teams, table)?.name ?? (own.length > 0 && table === 'any' ? text.sits(own) : ''))}
      missing={tried && table === ''}
    />
  );
  if (known) return letters;
  return (
    <>
      <fieldset className={styles.question}>
        <legend className={styles.heading}>
          <h1>{text.ask}</h1>
        </legend>
        {teams.length > FEW ? (
          <Select aria-label={text.ask} value={other ? '' : (team ?? '')} onChange={choose}>
            <option value="">{text.choose}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </Select>
        ) : (
          teams.map(({ id, name }) => option(id, !other && team === name, name, () => choose(name)))
        )}
        {room.teamsOpen
          ? option('other', other, text.another, () => {
              setOther(true);
              say(isBlank(typed) ? undefined : typed);
            })
          : null}
        {other ? (
          <TextField
            label={text.name}
            value={typed}
            maxLength={NAME_MOST}
            autoComplete="organization"
            onChange={(name) => {
              setTyped(name);
              say(isBlank(name) ? undefined : name);
            }}
          />
        ) : null}
        {option('none', !other && team === '', text.none, () => choose(''))}
        <p className={styles.fault} role={tried && team === undefined ? 'alert' : undefined}>
          {tried && team === undefined ? text.fault : null}
        </p>
      </fieldset>
      {team === undefined || tables.length < 2 ? null : letters}
    </>
  );
}
