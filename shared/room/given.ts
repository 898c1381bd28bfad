import type { Given, Heading } from '../activities/activity.ts';
import type { Results } from '../activities/results.ts';
import { fromOf } from '../agenda/from.ts';
import { slotOf } from './agenda.ts';
import type { RoomEvent } from './events.ts';
import { recordFactsOf } from './facts.ts';
import { activityOf, itemOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/**
 * What an item is given of earlier ones.
 *
 * [G1] An item's config names earlier items in `from`. When the room comes to it for the first time that there is
 *      something to give, what they made is written into an event: a replay needs nothing else, and what is
 *      changed there later changes nothing here.
 * [G2] As headings only what the room may see is given: the rows whose table declares a heading, in their order.
 * [G3] Headings are short, and not more than phones can show: where there are more, the tables that give some take
 *      turns, so that many topics leave room for the challenges of another item.
 * [G4] An item of the same kind is also given the tables that it carries over, whole: to be laid over, and shown by that
 *      kind's own rules.
 */

/** Most headings, and most characters of one. [G3] */
export const MOST_HEADINGS = 24;
export const HEADING_MOST = 120;

/** A text in one line, cut after a word. [G3] */
function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= HEADING_MOST) return line;
  const cut = line.slice(0, HEADING_MOST - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > HEADING_MOST / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The headings that one item has for later ones, table by table. [G2] */
function headingsOf(registry: Registry, state: RoomState, id: string): Heading[][] {
  const slot = slotOf(state, id);
  if (!slot) return [];
  const { tables, results } = activityOf(registry, slot.item);
  const rows = results(state.activities[id], { room: recordFactsOf(registry, state) });
  return Object.entries(tables).map(([name, { heading }]) =>
    heading === undefined
      ? []
      : (rows[name] ?? []).flatMap((row) => {
          const text = short(String(row[heading] ?? ''));
          return row.seenBy === 'room' && text !== '' ? [{ id: `${id}/${row.id}`, text }] : [];
        }),
  );
}

/** What one item carries over to a later one of its kind. [G4] */
function carriedOf(registry: Registry, state: RoomState, id: string, kind: string): Results[] {
  const slot = slotOf(state, id);
  if (slot?.item.activity !== kind) return [];
  const { tables, results } = activityOf(registry, slot.item);
  const carried = Object.keys(tables).filter((name) => tables[name]?.carried);
  if (carried.length === 0) return [];
  const rows = results(state.activities[id], { room: recordFactsOf(registry, state) });
  const given = Object.fromEntries(carried.map((name) => [name, rows[name] ?? []]));
  return Object.values(given).some((some) => some.length > 0) ? [given] : [];
}

/** As many as phones can show: the first of each list, then the second of each, in the order of the lists. [G3] */
function inTurns(lists: readonly (readonly Heading[])[]): Heading[] {
  const all = lists.flatMap((list) => list.map((heading, nth) => ({ heading, nth })));
  const kept = new Set(all.toSorted((a, b) => a.nth - b.nth).slice(0, MOST_HEADINGS));
  return all.filter((each) => kept.has(each)).map(({ heading }) => heading);
}

/** What the item that the room has come to is given, unless it was given something before. [G1] */
export function giving(registry: Registry, state: RoomState, id: string): RoomEvent[] {
  const { activity: kind, config } = itemOf(state, id);
  if (registry[kind]?.take === undefined || state.given.has(id)) return [];
  const texts = new Set<string>();
  const from = fromOf(config).filter((one) => one !== id);
  const headings = inTurns(
    from
      .flatMap((one) => headingsOf(registry, state, one))
      .map((list) => list.filter(({ text }) => !texts.has(text) && texts.add(text))),
  );
  const earlier = from.flatMap((one) => carriedOf(registry, state, one, kind));
  if (headings.length === 0 && earlier.length === 0) return [];
  const given: Given = { headings, ...(earlier.length === 0 ? {} : { earlier }) };
  return [{ type: 'itemGiven', item: id, given }];
}
