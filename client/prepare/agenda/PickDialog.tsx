import { useState } from 'react';
import type { ToolboxEntry } from '../../../shared/agenda/toolbox.ts';
import { toolboxItem } from '../../../shared/agenda/toolboxItem.ts';
import { groupsFor, placeOf } from '../../../shared/agenda/toolboxPlace.ts';
import { findInToolbox } from '../../../shared/agenda/toolboxSearch.ts';
import { sameWords } from '../../../shared/lib/plainLetters.ts';
import { toolboxText } from '../../toolbox/toolboxText.ts';
import { useToolbox } from '../../toolbox/useToolbox.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { useLanguage, useText } from '../../ui/text.ts';
import { agendaText } from '../agendaText.ts';
import { blankItem } from '../data/blanks.ts';
import type { DraftItem } from '../data/draft.ts';
import { addItem, itemIndex, swapItem } from '../data/edits.ts';
import { aboutOf, KINDS, kindName } from '../data/kinds.ts';
import { usePrepare, usePrepared, useSession } from '../data/store.ts';
import styles from './PickDialog.module.css';

type NewItem = Omit<DraftItem, 'id' | 'section'>;

/** Chooses an activity of the toolbox, or a blank one: put after the chosen item, or in place of one. */
export function PickDialog({
  swap,
  onClose,
  onPicked,
}: {
  swap?: DraftItem;
  onClose: () => void;
  onPicked?: () => void;
}) {
  const text = useText(agendaText);
  const { groups } = useText(toolboxText);
  const session = useSession();
  const after = usePrepared((state) => state.item);
  const { edit, show, notify } = usePrepare();
  const toolbox = useToolbox();
  const [search, setSearch] = useState('');
  const { agenda } = session;
  const near = swap?.id ?? after;
  const place = near === undefined ? agenda.length - 1 : itemIndex(session, near);
  // Nobody swaps an activity for itself.
  const entries = (toolbox.entries ?? []).filter(({ title }) => !swap || !sameWords(title, swap.title));
  const language = useLanguage();
  const found = findInToolbox(
    entries,
    search,
    groupsFor(entries, placeOf(agenda, place), swap?.activity),
    ({ group, activity }) => `${groups[group]} ${kindName(activity, language)}`,
  );
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);

  function pick(item: NewItem) {
    const made = swap ? swapItem(session, swap.id, item) : addItem(session, item, after);
    edit(() => made.session);
    show({ item: made.id });
    if (swap) notify(text.swapped(swap.title));
    onPicked?.();
    onClose();
  }

  return (
    <Dialog open wide title={swap ? text.swapTitle(swap.title) : text.addTitle} onClose={onClose}>
      <TextField autoFocus label={text.search} type="search" value={search} onChange={setSearch} />
      <p role="status" className={styles.found}>
        {toolbox.failed
          ? text.toolboxFailed
          : toolbox.entries && (count > 0 ? text.found(count) : text.noneFound)}
      </p>
      {found.map(({ group, entries }) => (
        <section key={group} aria-label={groups[group]}>
          <h3 className={styles.group}>{groups[group]}</h3>
          <ul>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Entry entry={entry} onPick={() => pick(toolboxItem(entry))} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {search === '' ? <Blanks onPick={pick} /> : null}
    </Dialog>
  );
}

function Entry({ entry, onPick }: { entry: ToolboxEntry; onPick: () => void }) {
  const text = useText(agendaText);
  const { people } = useText(toolboxText);
  const kind = kindName(entry.activity, useLanguage());
  const [least, most] = entry.minutes;
  return (
    <button type="button" className={styles.entry} onClick={onPick}>
      <span className={styles.name} dir="auto">
        {entry.title}
      </span>
      <span className={styles.facts}>
        {text.range(least, most)} {text.min} · {people(...entry.people)} · {kind}
      </span>
      <span className={styles.use} dir="auto">
        {entry.use}
      </span>
    </button>
  );
}

function Blanks({ onPick }: { onPick: (item: NewItem) => void }) {
  const text = useText(agendaText);
  const language = useLanguage();
  return (
    <section aria-label={text.blank}>
      <h3 className={styles.group}>{text.blank}</h3>
      <ul className={styles.blanks}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              className={styles.blank}
              onClick={() => onPick(blankItem(kind, language, text.newNotes))}
            >
              <span className={styles.name}>{kindName(kind, language)}</span>
              <span className={styles.facts}>{aboutOf(kind)?.words[language].detail}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
