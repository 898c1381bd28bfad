import { useState } from 'react';
import type { Team } from '../../../shared/activities/activity.ts';
import { cleanLine } from '../../../shared/lib/cleanText.ts';
import { LIMITS } from '../../../shared/lib/limits.ts';
import { linesOf } from '../../../shared/lib/lines.ts';
import { peopleAt } from '../../../shared/lib/tablesInTeams.ts';
import { teamAt } from '../../../shared/lib/teamAt.ts';
import type { ConsoleView } from '../../../shared/room/views.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { Switch } from '../../ui/fields/Switch.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { TableBadge } from '../../ui/TableBadge.tsx';
import { useText } from '../../ui/text.ts';
import type { Controls } from '../useConsole.ts';
import styles from './Teams.module.css';
import { teamsText } from './teamsText.ts';

type Ask = Controls['ask'];

/** Which team sits at which table, and the teams themselves: named, joined, added. Each change is made at once. */
export function TeamsDialog({ view, ask, onClose }: { view: ConsoleView; ask: Ask; onClose: () => void }) {
  const text = useText(teamsText);
  const { tables, teams = [], teamsAsked = false, teamsOpen = false } = view.room;
  const waiting = teams.filter((team) => team.tables.length === 0).length;
  const free = tables.some((table) => !teamAt(teams, table));
  return (
    <Dialog open wide title={text.title} onClose={onClose}>
      <p>{text.detail}</p>
      <AddTeams ask={ask} />
      <div>
        <Switch
          label={text.asked}
          hint={text.askedHint}
          on={teamsAsked}
          onChange={(on) => void ask('askTeams', { on })}
        />
        {teamsAsked ? (
          <Switch label={text.open} on={teamsOpen} onChange={(on) => void ask('openTeams', { on })} />
        ) : null}
      </div>
      {teams.length > 0 ? (
        <section className={styles.part}>
          <h3 className={styles.heading}>{text.known}</h3>
          <ul className={styles.teams}>
            {teams.map((team) => (
              <TeamRow
                key={team.id}
                team={team}
                teams={teams}
                people={peopleAt(view.people, team.tables)}
                ask={ask}
              />
            ))}
          </ul>
          {waiting > 0 && free ? (
            <div>
              <Button onClick={() => void ask('seatTeams', {})}>{text.seatAll}</Button>
            </div>
          ) : null}
          {waiting > 0 && !free ? <p className={styles.hint}>{text.noneFree(waiting)}</p> : null}
        </section>
      ) : null}
      <section className={styles.part}>
        <h3 className={styles.heading}>{text.tables}</h3>
        <p className={styles.hint}>{text.tablesHint}</p>
        <ul className={styles.tables}>
          {tables.map((table) => (
            <li key={table} className={styles.table}>
              <TableBadge table={table} plain />
              <Name
                label={text.at(table)}
                placeholder={text.nameless}
                name={teamAt(teams, table)?.name ?? ''}
                onName={(name) => void ask('nameTable', { table, name })}
              />
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}

function TeamRow({
  team: { id, name, tables },
  teams,
  people,
  ask,
}: {
  team: Team;
  teams: readonly Team[];
  people: number;
  ask: Ask;
}) {
  const text = useText(teamsText);
  return (
    <li className={styles.team}>
      <Name
        label={text.teamName(name)}
        name={name}
        onName={(wanted) => {
          if (wanted !== '') void ask('renameTeam', { team: id, name: wanted });
        }}
      />
      <p className={styles.seats}>
        {text.seats(tables)}
        {people > 0 ? ` · ${text.people(people)}` : null}
      </p>
      {teams.length > 1 ? (
        <Select
          aria-label={text.joinOf(name)}
          value=""
          onChange={(into) => void ask('joinTeams', { team: id, into })}
        >
          <option value="">{text.join}</option>
          {teams
            .filter((other) => other.id !== id)
            .map((other) => (
              <option key={other.id} value={other.id}>
                {other.name}
              </option>
            ))}
        </Select>
      ) : (
        <span />
      )}
      <Button
        kind="plain"
        size="s"
        icon="close"
        aria-label={text.remove(name)}
        onClick={() => void ask('removeTeam', { team: id })}
      />
    </li>
  );
}

/** A name that is taken over when its field is left, or at Enter. */
function Name({
  label,
  name,
  placeholder,
  onName,
}: {
  label: string;
  name: string;
  placeholder?: string;
  onName: (name: string) => void;
}) {
  const [typed, setTyped] = useState<string>();
  function done() {
    const wanted = cleanLine(typed ?? name);
    setTyped(undefined);
    if (wanted !== name) onName(wanted);
  }
  return (
    <TextField
      label={label}
      labelHidden
      placeholder={placeholder}
      autoComplete="off"
      value={typed ?? name}
      maxLength={LIMITS.name}
      onChange={setTyped}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === 'Enter') done();
      }}
    />
  );
}

/** A list that is pasted or typed, a team a line. */
function AddTeams({ ask }: { ask: Ask }) {
  const text = useText(teamsText);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const names = linesOf(typed);
  const long = names.findIndex((name) => name.length > LIMITS.name);
  async function add() {
    setTried(true);
    if (names.length === 0 || long >= 0) return;
    const reply = await ask('addTeams', { names });
    if (!reply.ok) return;
    setTyped('');
    setTried(false);
  }
  return (
    <div className={styles.add}>
      <TextArea
        label={text.add}
        hint={text.addHint}
        rows={2}
        value={typed}
        error={tried && long >= 0 ? text.long(names[long] ?? '', LIMITS.name) : undefined}
        onChange={setTyped}
      />
      <Button disabled={names.length === 0} onClick={() => void add()}>
        {text.addNow}
      </Button>
    </div>
  );
}
