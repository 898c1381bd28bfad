import { plainLetters } from '../lib/plainLetters.ts';
import type { ToolboxEntry } from './toolbox.ts';
import { TOOLBOX_GROUPS, type ToolboxGroup } from './toolboxGroups.ts';

const wordsOf = (text: string): string[] =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * The entries in whose words all of the searched ones begin a word: of the title, of when to use it, of its group and
 * of its kind of activity. They stand under their groups, in the groups' order.
 * @param search as it was typed; blank finds everything
 * @param order the order of the groups
 * @param named what an entry's group and kind are called in the language of whoever searches
 */
export function findInToolbox(
  entries: readonly ToolboxEntry[],
  search: string,
  order: readonly ToolboxGroup[] = TOOLBOX_GROUPS,
  named: (entry: ToolboxEntry) => string = () => '',
): { readonly group: ToolboxGroup; readonly entries: readonly ToolboxEntry[] }[] {
  const wanted = wordsOf(search);
  const found = entries.filter((entry) => {
    const { title, use, group, activity } = entry;
    const words = wordsOf(`${title} ${use} ${group} ${activity} ${named(entry)}`);
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
  return order
    .map((group) => ({
      group,
      entries: found.filter((entry) => entry.group === group),
    }))
    .filter((each) => each.entries.length > 0);
}
