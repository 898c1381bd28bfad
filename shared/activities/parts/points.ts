import type { PersonId, TableId } from '../facts.ts';
import { type Marks, mark, unmark } from './marks.ts';

/**
 * Points, votes and order.
 *
 * [PT1] A person's own order has each of theirs once, without gaps: what they did not order follows, as it stands.
 * [PT2] Their first gives as many points as they may have things, each later one a point less. Who has fewer has a
 *      first choice of the same weight: writing less is no vote against one's own idea.
 * [PT3] What has points is ordered by them, then by people, then by tables, then by age.
 * [PT4] People disagree where at least four things were ranked, at least 30 % of them their authors' first and at
 *      least 30 % their last of two or more.
 * [PT5] Most votes come first; of equals, the older.
 * [PT6] Who wrote something counts as one; everybody else may add one vote, and take it back. Nobody counts twice.
 * [PT7] Where not all can be shown, it is those with the most votes and, of the rest, the newest: so that also a late one
 *      can be found and voted for, and the size does not depend on the number of people.
 */

/** One's own things in one's own order. [PT1] */
export function inOwnOrder<T>(there: readonly T[], order: readonly T[]): T[] {
  const known = order.filter((one) => there.includes(one));
  return [...known, ...there.filter((one) => !known.includes(one))];
}

/** One thing with its place in its author's order. */
export interface Ranked {
  readonly author: PersonId;
  readonly table: TableId;
  /** 1 is the most important of `of`. */
  readonly rank: number;
  readonly of: number;
}

/** What ranks say about the things that they were given to. */
export interface Weight {
  readonly points: number;
  readonly people: number;
  readonly tables: number;
  /** How many are their author's first, second, third … */
  readonly spread: readonly number[];
  readonly disagree: boolean;
}

const DISAGREE_FROM = 4;
const DISAGREE_SHARE = 0.3;

/**
 * Points of one thing. [PT2]
 * @param most how many each person may have, whether or not this one has
 */
export const pointsOf = (rank: number, most: number): number => Math.max(1, most - rank + 1);

/** What the ranks that people gave say of these together. [PT2] [PT4] */
export function weigh(ranked: readonly Ranked[], most: number): Weight {
  const spread = Array.from({ length: most }, () => 0);
  const people = new Set<PersonId>();
  const tables = new Set<TableId>();
  let points = 0;
  let last = 0;
  for (const { author, table, rank, of } of ranked) {
    points += pointsOf(rank, most);
    people.add(author);
    tables.add(table);
    const place = Math.min(rank, most) - 1;
    spread[place] = (spread[place] ?? 0) + 1;
    if (of > 1 && rank === of) last += 1;
  }
  const first = spread[0] ?? 0;
  const enough = ranked.length * DISAGREE_SHARE;
  return {
    points,
    people: people.size,
    tables: tables.size,
    spread,
    disagree: ranked.length >= DISAGREE_FROM && first >= enough && last >= enough,
  };
}

type Weighed = Pick<Weight, 'points' | 'people' | 'tables'> & { readonly nth: number };

/** Puts what has points in order. [PT3] */
export const byWeight = (a: Weighed, b: Weighed): number =>
  b.points - a.points || b.people - a.people || b.tables - a.tables || a.nth - b.nth;

interface Numbered {
  /** 1, 2, 3 … in the order of arrival. */
  readonly nth: number;
}

interface Voted extends Numbered {
  readonly votes: number;
}

/** Adds somebody's vote, in place; a second one changes nothing. [PT6] */
export function vote(votes: Marks, person: PersonId, entry: { readonly id: string; votes: number }): void {
  if (mark(votes, person, entry.id)) entry.votes += 1;
}

/** Takes it back, in place. [PT6] */
export function unvote(votes: Marks, person: PersonId, entry: { readonly id: string; votes: number }): void {
  if (unmark(votes, person, entry.id)) entry.votes -= 1;
}

/** Most votes first; of equals, the older first. [PT5] */
export const byVotes = (a: Voted, b: Voted): number => b.votes - a.votes || a.nth - b.nth;

/** Those with the most votes and, of the rest, the newest. [PT7] */
export function bestAndNewest<T extends Voted>(all: readonly T[], best: number, newest: number): T[] {
  const sorted = [...all].sort(byVotes);
  const rest = sorted.slice(best).sort((a, b) => b.nth - a.nth);
  return [...sorted.slice(0, best), ...rest.slice(0, newest)];
}

type Keyed<T> = Readonly<Record<string, T>>;

const listed = <T extends object>(keyed: Keyed<T>) =>
  Object.entries(keyed).map(([id, one]) => ({ ...one, id }));

/** What a view has by id, most votes first. [PT5] */
export const mostVotesFirst = <T extends Voted>(keyed: Keyed<T>): (T & { readonly id: string })[] =>
  listed(keyed).sort(byVotes);

/** What a view has by id, newest first. */
export const newestFirst = <T extends Numbered>(keyed: Keyed<T>): (T & { readonly id: string })[] =>
  listed(keyed).sort((a, b) => b.nth - a.nth);
