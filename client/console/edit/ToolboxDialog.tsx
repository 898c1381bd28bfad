import { type ReactNode, useId, useState } from 'react';
import type { ToolboxEntry } from '../../../shared/agenda/toolbox.ts';
import { toolboxItem } from '../../../shared/agenda/toolboxItem.ts';
import { groupsFor, placeOf } from '../../../shared/agenda/toolboxPlace.ts';
import { findInToolbox } from '../../../shared/agenda/toolboxSearch.ts';
import { sameWords } from '../../../shared/lib/plainLetters.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';
import type { HostPayloads } from '../../../shared/room/commands.ts';
import { toolboxText } from '../../toolbox/toolboxText.ts';
import { useToolbox } from '../../toolbox/useToolbox.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Button } from '../../ui/fields/Button.tsx';
import { Select } from '../../ui/fields/Select.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useHostReasons } from '../../ui/hostReasons.ts';
import { formatNumber, useLanguage, useText } from '../../ui/text.ts';
import type { AgendaEntry } from '../bar/standing.ts';
import { DialogFoot } from '../DialogFoot.tsx';
import { movableOf } from './agendaOrder.ts';
import { editText } from './editText.ts';
import { MinutesStepper } from './MinutesStepper.tsx';
import styles from './ToolboxDialog.module.css';

interface Props {
  /** What is on and what is ahead, in order. */
  readonly entries: readonly AgendaEntry[];
  /** The whole agenda. */
  readonly agenda: readonly AgendaEntry[];
  /** The item whose place is taken; without it, the activity comes in besides. */
  readonly swap: AgendaEntry | undefined;
  /** Of the session's titles. */
  readonly language: string;
  readonly onInsert: (insertion: HostPayloads['insert']) => Promise<Reply>;
}

/** Ready activities to put in or to swap in: look, press one, press the button. */
export function ToolboxDialog({ open, onClose, ...props }: Props & { open: boolean; onClose: () => void }) {
  const text = useText(editText);
  return (
    <Dialog
      open={open}
      wide
      title={props.swap ? text.swapTitle(props.swap.title) : text.toolbox}
      onClose={onClose}
    >
      <Toolbox {...props} />
    </Dialog>
  );
}

function Toolbox({ entries, agenda, swap, language, onInsert }: Props) {
  const text = useText(editText);
  const { groups: names } = useText(toolboxText);
  const reasonOf = useHostReasons();
  const { entries: tools, failed, retry } = useToolbox();
  const [find, setFind] = useState('');
  const [chosen, setChosen] = useState<ToolboxEntry>();
  const [minutes, setMinutes] = useState(0);
  const [fault, setFault] = useState<string>();
  const targets = movableOf(entries);
  const [before, setBefore] = useState(targets[0]?.id ?? '');
  const fits = tools?.filter(({ title }) => !swap || !sameWords(title, swap.title)) ?? [];
  const at = agenda.findIndex(({ id }) => id === (swap?.id ?? before));
  const place = placeOf(
    agenda.map(({ sectionId }) => ({ section: sectionId })),
    at < 0 ? agenda.length - 1 : at,
  );
  const groups = findInToolbox(fits, find, groupsFor(fits, place, swap?.kind), ({ group }) => names[group]);

  const choose = (entry: ToolboxEntry) => {
    setChosen(entry);
    setFault(undefined);
    setMinutes(swap ? within(swap.lengthMs / 60_000, entry.minutes) : entry.planned);
  };
  const insert = async (entry: ToolboxEntry, planned: number) => {
    // It belongs to the part of the workshop that it stands in.
    const neighbour = swap ?? targets.find(({ id }) => id === before) ?? entries.at(-1);
    const reply = await onInsert({
      item: { ...toolboxItem(entry), planned, section: neighbour?.sectionId ?? '' },
      ...(swap ? { instead: swap.id } : before === '' ? {} : { before }),
    });
    setFault(reply.ok ? undefined : reasonOf(reply));
  };
  return (
    <form
      className={styles.toolbox}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) void insert(chosen, minutes);
      }}
    >
      <TextField
        label={text.search}
        labelHidden
        placeholder={text.search}
        autoFocus
        autoComplete="off"
        value={find}
        onChange={setFind}
      />
      {failed ? (
        <p className={styles.state} role="alert">
          {text.noToolbox} <Button onClick={retry}>{text.retry}</Button>
        </p>
      ) : !tools ? (
        <p className={styles.state} role="status">
          {text.loading}
        </p>
      ) : groups.length === 0 ? (
        <p className={styles.state}>{text.nothing}</p>
      ) : (
        <div className={styles.groups}>
          {groups.map(({ group, entries: found }) => (
            <fieldset key={group} className={styles.group}>
              <legend className={styles.legend}>{names[group]}</legend>
              {found.map((entry) => (
                <Tool
                  key={entry.id}
                  entry={entry}
                  chosen={entry.id === chosen?.id}
                  onChoose={() => choose(entry)}
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
      <DialogFoot fault={fault}>
        {chosen ? (
          <span className={styles.setting}>
            {text.length}
            <MinutesStepper
              label={chosen.title}
              minutes={minutes}
              unusual={minutes < chosen.minutes[0] || minutes > chosen.minutes[1]}
              onChange={setMinutes}
            />
          </span>
        ) : null}
        {swap ? null : (
          <Where label={text.where} value={before} onChange={setBefore}>
            {targets.map((item, index) => (
              <option key={item.id} value={item.id} lang={language}>
                {index === 0 ? firstPlace(entries, item, text) : text.before(item.title)}
              </option>
            ))}
            <option value="">{text.last}</option>
          </Where>
        )}
        <Button kind="primary" type="submit" disabled={!chosen} className={styles.go}>
          {swap ? text.swapIt : text.insertIt}
        </Button>
      </DialogFoot>
    </form>
  );
}

/** The place right after what is on, where most of what comes in while the show runs is meant to go. */
function firstPlace(
  entries: readonly AgendaEntry[],
  first: AgendaEntry,
  text: { readonly first: string; readonly afterCurrent: (title: string) => string },
): string {
  const ahead = entries[entries.indexOf(first) - 1];
  return ahead ? text.afterCurrent(ahead.title) : text.first;
}

const within = (minutes: number, [least, most]: readonly [number, number]): number =>
  Math.min(most, Math.max(least, Math.round(minutes)));

function Where({
  label,
  value,
  onChange,
  children,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <span className={styles.where}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={onChange}>
        {children}
      </Select>
    </span>
  );
}

function Tool({ entry, chosen, onChoose }: { entry: ToolboxEntry; chosen: boolean; onChoose: () => void }) {
  const text = useText(editText);
  const { people } = useText(toolboxText);
  const language = useLanguage();
  const number = (value: number) => formatNumber(value, language);
  return (
    <label className={styles.tool}>
      <input
        type="radio"
        name="tool"
        className={styles.radio}
        aria-label={entry.title}
        checked={chosen}
        onChange={onChoose}
      />
      <span className={styles.name}>{entry.title}</span>
      <span className={styles.figures}>
        {text.range(number(entry.minutes[0]), number(entry.minutes[1]))} · {people(...entry.people)}
      </span>
      <span className={styles.use}>{entry.use}</span>
    </label>
  );
}
