import { useEffect, useState } from 'react';
import type { Person, Team } from '../../shared/activities/activity.ts';
import { teamAt } from '../../shared/lib/teamAt.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { ParticipantPayloads } from '../../shared/room/commands.ts';
import type { FloorView, TableView } from '../../shared/room/views.ts';
import type { Connection } from '../live/connection.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Button } from '../ui/fields/Button.tsx';
import { Field } from '../ui/fields/Field.tsx';
import { LanguageSwitch } from '../ui/fields/LanguageSwitch.tsx';
import { Select } from '../ui/fields/Select.tsx';
import { ThemeSwitch } from '../ui/fields/ThemeSwitch.tsx';
import { useReasons } from '../ui/reasons.ts';
import { useText } from '../ui/text.ts';
import { AskBeside } from './beside/AskBeside.tsx';
import { besideText, calledBeside } from './beside/besideText.ts';
import { TheirPhone } from './beside/TheirPhone.tsx';
import { Introduce, type Introduction } from './Introduce.tsx';
import { seat } from './seat.ts';
import { seatText } from './seatText.ts';
import { TableQuestion } from './TableQuestion.tsx';
import { teamText } from './teamText.ts';
import styles from './YouSheet.module.css';

const introductionOf = (you: Person, teams: readonly Team[]): Introduction => ({
  name: you.name ?? '',
  role: you.role ?? '',
  table: you.table,
  team: teamAt(teams, you.table)?.name ?? '',
});

/** Change your name, role, table or language at any moment. */
export function YouSheet({
  open,
  you,
  room,
  mates,
  own,
  code,
  introduce,
  onClose,
}: {
  open: boolean;
  you: Person;
  room: FloorView['room'];
  /** At the table of whoever is on the screen. */
  mates: TableView['people'] | undefined;
  /** The connection of the phone's owner; absent where hosts write for somebody. */
  own: Connection | undefined;
  code: string;
  introduce: (change: ParticipantPayloads['introduce']) => Promise<Reply>;
  onClose: () => void;
}) {
  const text = useText(seatText);
  const team = useText(teamText);
  const { teams = [] } = room;
  const beside = useText(besideText);
  const reasonOf = useReasons();
  const [value, setValue] = useState(introductionOf(you, teams));
  const [fault, setFault] = useState<string>();
  /** What stands in the sheet by itself: somebody who is being asked about, or the code of a phone. */
  const [alone, setAlone] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: filled in anew each time it opens, not while it is open
  useEffect(() => {
    if (open) {
      setValue(introductionOf(you, teams));
      setFault(undefined);
      setAlone(false);
    }
  }, [open]);

  const theirs = you.scribe !== undefined;
  const name =
    own === undefined
      ? (you.name ?? beside.unnamed)
      : calledBeside(beside, own.store.getState().views.me?.beside?.[you.id]);
  const title = theirs
    ? alone
      ? beside.hasPhone(name)
      : beside.about(name)
    : alone
      ? beside.addSomebody
      : text.you;

  /** Who goes to another team gets a seat with it, unless they name a table after that. */
  function chooseTeam(name: string) {
    setValue({ ...value, team: name, table: teamAt(teams, you.table)?.name === name ? you.table : 'any' });
  }

  async function save() {
    const before = introductionOf(you, teams);
    const change = {
      ...(value.name === before.name ? {} : { name: value.name }),
      ...(value.role === before.role ? {} : { role: value.role }),
      ...(value.table === before.table ? {} : { table: value.table }),
      ...(value.team === before.team || !value.team ? {} : { team: value.team }),
    };
    onClose();
    if (Object.keys(change).length === 0) return;
    // A letter that somebody chose themselves is no news to them.
    const mine = own !== undefined && !theirs;
    if (mine && change.table !== undefined && change.table !== 'any') seat.knowTable(code, change.table);
    const reply = await introduce(change);
    if (mine && !reply.ok && change.table !== undefined) seat.knowTable(code, you.table);
    // A name that was refused is handed back as every text is.
    if (!reply.ok && change.name === undefined) setFault(reasonOf(reply));
  }

  return (
    <>
      {fault === undefined ? null : (
        <p className={styles.fault} role="alert">
          {text.saveFailed}: {fault}
        </p>
      )}
      <Dialog open={open} title={title} onClose={onClose}>
        {alone ? null : (
          <>
            {room.teamsAsked && teams.length > 0 && !theirs ? (
              <Field label={team.team}>
                {(input) => (
                  <Select {...input} value={value.team ?? ''} onChange={chooseTeam}>
                    {value.team ? null : <option value="">{team.noTeam}</option>}
                    {teams.map(({ id, name }) => (
                      <option key={id} value={name}>
                        {name}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            ) : null}
            {room.tables.length > 1 ? (
              <div className={styles.table}>
                <TableQuestion
                  value={value.table}
                  onChange={(table) => setValue({ ...value, table })}
                  tables={room.tables}
                  legend={theirs ? beside.theirTable : undefined}
                  note={teamAt(teams, value.table)?.name}
                />
              </div>
            ) : null}
            <Introduce
              value={value}
              onChange={setValue}
              namesAsked={room.namesAsked}
              roles={room.roles}
              language={room.language}
              words={
                theirs
                  ? {
                      name: beside.theirName,
                      nameHint: beside.theirNameHint,
                      role: beside.theirRole,
                    }
                  : undefined
              }
            />
            <Button kind="primary" size="l" wide onClick={() => void save()}>
              {text.save}
            </Button>
          </>
        )}
        {own === undefined ? null : theirs ? (
          <TheirPhone
            own={own}
            code={code}
            person={you.id}
            name={name}
            address={room.address ?? location.origin}
            onCode={() => setAlone(true)}
            onDone={onClose}
          />
        ) : (
          <AskBeside
            own={own}
            room={room}
            mates={mates ?? {}}
            asking={alone}
            onAsking={setAlone}
            onDone={onClose}
          />
        )}
        {alone ? null : (
          <div className={styles.language}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        )}
      </Dialog>
    </>
  );
}
