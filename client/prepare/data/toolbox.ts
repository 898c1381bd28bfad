import { TOOLBOX_GROUPS, type ToolboxEntry, type ToolboxGroup } from '../../../shared/agenda/toolbox.ts';
import type { DraftItem } from './draft.ts';

/** Letters as people search for them: without accents and capitals. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The entries in whose words all of the searched ones begin a word. */
export function matching(entries: readonly ToolboxEntry[], search: string): ToolboxEntry[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return entries.filter(({ title, use, activity, group }) => {
    const words = plain(`${title} ${use} ${activity} ${group}`).split(/[^\p{L}\p{N}]+/u);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Entries under their groups, groups in the order in which a workshop needs them. */
export const grouped = (
  entries: readonly ToolboxEntry[],
): { group: ToolboxGroup; entries: ToolboxEntry[] }[] =>
  TOOLBOX_GROUPS.map((group) => ({
    group,
    entries: entries.filter((entry) => entry.group === group),
  })).filter((each) => each.entries.length > 0);

/** An entry as an item that has no id and no section yet. */
export function fromToolbox(entry: ToolboxEntry): Omit<DraftItem, 'id' | 'section'> {
  const { id: _id, group: _group, people: _people, use: _use, ...item } = entry;
  return item;
}
