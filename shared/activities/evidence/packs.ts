import { byLetter } from '../../lib/byLetter.ts';
import type { TableId } from '../activity.ts';

/**
 * Packs of kinds, by weight: never an indicator of eight beside one of two. [EV2]
 *
 * [PK1] Each kind is in one pack. A pack is of neighbours: of one indicator, part of one, or several that are small.
 * [PK2] There are as many packs as tables, up to eight. The indicators are the first packs; where there are too many, the
 *       two neighbours that are lightest together become one, where there are too few, the heaviest is halved. Then the
 *       heaviest is halved for two light neighbours as long as that makes the heaviest lighter.
 * [PK3] From nine tables on there are the packs of six, dealt again and again: tables with the same pack check each other.
 */

/** From so many tables on, packs are dealt again. [PK3] */
const DEALT_AGAIN = 9;
const AGAIN = 6;

type Pack = readonly string[];

/** Where the two neighbours begin that are lightest together, and their weight. */
function lightest(packs: readonly Pack[]): { at: number; weight: number } {
  let best = { at: -1, weight: Number.POSITIVE_INFINITY };
  for (let at = 0; at + 1 < packs.length; at++) {
    const weight = (packs[at]?.length ?? 0) + (packs[at + 1]?.length ?? 0);
    if (weight < best.weight) best = { at, weight };
  }
  return best;
}

function joined(packs: readonly Pack[]): Pack[] {
  const { at } = lightest(packs);
  return at < 0 ? [...packs] : packs.toSpliced(at, 2, [...(packs[at] ?? []), ...(packs[at + 1] ?? [])]);
}

const heaviest = (packs: readonly Pack[]): number => Math.max(...packs.map(({ length }) => length));

function halved(packs: readonly Pack[]): Pack[] {
  const at = packs.findIndex(({ length }) => length === heaviest(packs));
  const pack = packs[at] ?? [];
  const half = Math.ceil(pack.length / 2);
  return pack.length < 2 ? [...packs] : packs.toSpliced(at, 1, pack.slice(0, half), pack.slice(half));
}

/**
 * The packs for so many tables. [PK1] [PK2] [PK3]
 * @param indicators the kinds of each, by id
 */
export function packsFor(indicators: readonly Pack[], tables: number): readonly Pack[] {
  const all = indicators.reduce((sum, { length }) => sum + length, 0);
  const wanted = Math.max(1, Math.min(tables >= DEALT_AGAIN ? AGAIN : tables, all));
  let packs: Pack[] = [...indicators];
  while (packs.length > wanted) packs = joined(packs);
  while (packs.length < wanted) packs = halved(packs);
  while (packs.length > 2 && lightest(packs).weight < heaviest(packs)) packs = joined(halved(packs));
  return packs;
}

/** Which pack each table gets, in the order of their letters. [PK2] [PK3] */
export const dealt = (tables: readonly TableId[], packs: readonly Pack[]): Record<TableId, number> =>
  Object.fromEntries([...tables].sort(byLetter).map((table, nth) => [table, nth % packs.length]));

/** The pack that fewest tables have, the first of them. */
export function rarest(of: Readonly<Record<TableId, number>>, packs: readonly Pack[]): number {
  const counts = packs.map((_, pack) => Object.values(of).filter((own) => own === pack).length);
  return Math.max(0, counts.indexOf(Math.min(...counts)));
}

/** Each reads the one before it, the first the last. */
const ring = (tables: readonly TableId[]): [TableId, TableId][] =>
  tables.length < 2
    ? []
    : tables.flatMap((table, nth): [TableId, TableId][] => {
        const before = tables.at(nth - 1);
        return before === undefined ? [] : [[table, before]];
      });

/**
 * Whose answers each table checks: of the same pack where another table has it, else of the table before it. A table that
 * would be left over joins the last of those that check each other. [EV6]
 */
export function readingOf(of: Readonly<Record<TableId, number>>): Record<TableId, TableId> {
  const packs = new Map<number, TableId[]>();
  for (const [table, pack] of Object.entries(of).sort(([a], [b]) => byLetter(a, b)))
    packs.set(pack, [...(packs.get(pack) ?? []), table]);
  const groups = [...packs.values()].filter(({ length }) => length > 1);
  const alone = [...packs.values()].filter(({ length }) => length === 1).flat();
  const last = groups.at(-1);
  if (alone.length === 1 && last !== undefined) last.push(...alone.splice(0));
  return Object.fromEntries([...groups, alone.sort(byLetter)].flatMap(ring));
}
