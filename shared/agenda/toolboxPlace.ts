import type { ToolboxEntry } from './toolbox.ts';
import { TOOLBOX_GROUPS, type ToolboxGroup } from './toolboxGroups.ts';

/** Where in a workshop an activity stands: at its opening, at its closing, or between. */
export type ToolboxPlace = 'opening' | 'middle' | 'closing';

/**
 * Opening and closing are the first and the last section; where there is but one section, the first and the last item.
 * @param at index of an item
 */
export function placeOf(agenda: readonly { readonly section: string }[], at: number): ToolboxPlace {
  const section = agenda[at]?.section;
  const elsewhere = (others: typeof agenda) => others.some((other) => other.section !== section);
  const sections = elsewhere(agenda);
  const before = sections ? elsewhere(agenda.slice(0, at)) : at > 0;
  const after = sections ? elsewhere(agenda.slice(at)) : at < agenda.length - 1;
  if (before === after) return 'middle';
  return after ? 'opening' : 'closing';
}

const FIRST: Readonly<Record<ToolboxPlace, readonly ToolboxGroup[]>> = {
  opening: ['opener'],
  middle: [],
  closing: ['reflection', 'discussion'],
};
const LAST: Readonly<Record<ToolboxPlace, readonly ToolboxGroup[]>> = {
  opening: ['reflection', 'break'],
  middle: ['reflection', 'opener'],
  closing: ['break', 'opener'],
};

/**
 * The groups of the toolbox in the order of what fits a place: what opens or closes, then, where an item is swapped, what
 * is all of its kind, then the rest.
 * @param kind of the item that is swapped
 */
export function groupsFor(
  entries: readonly ToolboxEntry[],
  place: ToolboxPlace,
  kind?: string,
): readonly ToolboxGroup[] {
  const alike = TOOLBOX_GROUPS.filter((group) => {
    const own = entries.filter((entry) => entry.group === group);
    return own.length > 0 && own.every(({ activity }) => activity === kind);
  });
  const last = LAST[place].filter((group) => !alike.includes(group));
  const rest = TOOLBOX_GROUPS.filter((group) => !last.includes(group));
  return [...new Set([...FIRST[place], ...alike, ...rest, ...last])];
}
