/**
 * A rubric: where do we stand? Any list of dimensions, each rated on one scale of levels, the lowest first.
 *
 * [Q1] A person has one rating a dimension: one level, or "I cannot tell", which they may change; the last one counts.
 *      "I cannot tell" is never counted as the lowest level, nor as any other.
 * [Q2] A rating is in nobody's view but its author's. While people rate, nobody sees a result: hosts and the room see
 *      how many have finished. A table sees its own numbers from the table's step on, and only from four raters on.
 * [Q3] By role, numbers are shown only by the rule of five: see parts/smallGroups.ts. The room's are shown from three
 *      people on and move with three: see parts/settle.ts.
 * [Q4] Levels are an order and no numbers: people by level, the middle level and the middle half, never a mean.
 * [Q5] Views differ where at least four chose a level, of whom 30 % stand in the lower half of the levels and 30 % in
 *      the upper half; or where two tables settled two levels apart or more. The widest gaps come first.
 * [Q6] Anybody at a table settles its level, the last word counts, it may be "between" two that follow each other, and
 *      hosts settle or clear it for a table without phones. A line of evidence is asked for, and never forced.
 * [Q7] What a table has not settled is told as not settled, and never filled in from what most of it rated.
 * [Q8] Late comers rate until the item ends. Who moves takes their ratings along; the table's level stays with the table.
 * [Q9] Hosts may cut the list, down to what the room still needs for its gaps and its choice. What was rated before is
 *      kept and comes back with its dimension.
 * [Q10] The room talks about the widest gaps. They are proposed when the room first comes to them and stay so; hosts pick
 *      others.
 * [Q11] Each table chooses a few dimensions to move, and writes what one would see at the next level.
 * [Q12] Lines have an author, who may change or take them back; hosts hide and show them, put one on the projector until
 *      the next step, and may read them first: see parts/entries.ts. They stay with the table for which they were written,
 *      and its letter stands beside them only by the rule of parts/smallGroups.ts.
 * [Q13] A second round is laid over the first where people rated the same dimension at a level both times: how many moved
 *      up, moved down and stayed, from three people on.
 */

export const MOST_LEVELS = 6;
export const MOST_DIMENSIONS = 16;
export const MOST_GAPS = 5;
export const GAPS_USUAL = 3;
export const MOST_CHOSEN = 3;
export const CHOSEN_USUAL = 2;
/** Most lines of one person for one use, of one dimension. */
export const LINES_EACH = 4;
/** The fewest raters of a table whose numbers the table sees. [Q2] */
export const FEWEST_AT_TABLE = 4;

/** What is no level. [Q1] */
export const CANNOT_TELL = 'cannot-tell';

const DIFFER_FROM = 4;
const DIFFER_SHARE = 0.3;
/** Two levels, in half steps. */
const APART = 4;

/** People by level, the lowest first. */
export type Counts = readonly number[];

export const ratedIn = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * Where tables may settle, by half steps from the lowest: a level's id, or two that follow each other as `lower+upper`.
 * [Q6]
 */
export const positions = (levels: readonly { readonly id: string }[]): string[] =>
  levels.flatMap(({ id }, at) => {
    const next = levels[at + 1];
    return next === undefined ? [id] : [id, `${id}+${next.id}`];
  });

/** How far apart the outermost of some settled positions are, in half steps; 0 of fewer than two. */
export const apartness = (places: readonly number[]): number =>
  places.length < 2 ? 0 : Math.max(...places) - Math.min(...places);

/** Of all, the share in the lower half of the levels and in the upper; a middle level is in neither. [Q5] */
export function halves(counts: Counts): { readonly lower: number; readonly upper: number } {
  const all = ratedIn(counts);
  const half = Math.floor(counts.length / 2);
  if (all === 0) return { lower: 0, upper: 0 };
  return {
    lower: ratedIn(counts.slice(0, half)) / all,
    upper: ratedIn(counts.slice(counts.length - half)) / all,
  };
}

/** Views differ. [Q5] @param places of tables, in half steps */
export function differ(counts: Counts, places: readonly number[]): boolean {
  if (apartness(places) >= APART) return true;
  const { lower, upper } = halves(counts);
  return ratedIn(counts) >= DIFFER_FROM && lower >= DIFFER_SHARE && upper >= DIFFER_SHARE;
}

/** What is known of a dimension when gaps are compared. */
export interface Standing {
  readonly id: string;
  readonly counts: Counts;
  /** Where tables settled, in half steps. */
  readonly places: readonly number[];
  /** Levels between the lower and the upper quartile. */
  readonly range: number;
}

const polarised = ({ counts }: Standing): number => {
  const { lower, upper } = halves(counts);
  return Math.min(lower, upper);
};

/** The widest gap first: views that differ, then tables far apart, then people far apart; else as they stand. [Q5] */
export const widestFirst = (all: readonly Standing[]): Standing[] =>
  all.toSorted(
    (a, b) =>
      Number(differ(b.counts, b.places)) - Number(differ(a.counts, a.places)) ||
      apartness(b.places) - apartness(a.places) ||
      b.range - a.range ||
      polarised(b) - polarised(a),
  );

/** How people moved between two rounds. [Q13] */
export interface Moves {
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

/** @param pairs levels of the same people, by their place in the order: before and now */
export function movesOf(pairs: readonly (readonly [before: number, now: number])[]): Moves {
  const moves = { up: 0, down: 0, same: 0 };
  for (const [before, now] of pairs) moves[now > before ? 'up' : now < before ? 'down' : 'same'] += 1;
  return moves;
}
