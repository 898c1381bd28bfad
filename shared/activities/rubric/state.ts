import { ownValue } from '../../lib/ownValue.ts';
import type { Given, PersonId, TableId } from '../activity.ts';
import { type Entries, type Entry, noEntries } from '../parts/entries.ts';
import { type Settling, unsettled } from '../parts/settle.ts';
import type { Config } from './config.ts';
import { CHOSEN_USUAL, GAPS_USUAL } from './rules.ts';

export interface Level {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
}

export interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
}

/** What a line says: what shows where a table stands, or what one would see at the next level. */
export const USES = ['evidence', 'sees'] as const;
export type Use = (typeof USES)[number];

export interface Line extends Entry {
  readonly use: Use;
  readonly dimension: string;
  readonly table: TableId;
  readonly byHost: boolean;
  text: string;
}

export interface State {
  readonly prompt?: string;
  readonly flow: 'whole' | 'pulse';
  readonly levels: readonly Level[];
  readonly dimensions: readonly Dimension[];
  readonly calibrate?: string;
  /** How many gaps the room talks about, and how many dimensions a table chooses. */
  readonly gapCount: number;
  readonly choose: number;
  /** Ids of the dimensions that are rated, in their order. [Q9] */
  picked: readonly string[];
  /** By dimension: what each person rated (a level's id, or that they cannot tell), and where tables settled. */
  readonly ratings: Record<string, Settling<string>>;
  /** Tables see their own numbers. [Q2] */
  opened: boolean;
  /** What the room talks about, once it has come to it or hosts have picked. [Q10] */
  gaps?: readonly string[];
  readonly lines: Entries<Line>;
  /** What each table chose to move. [Q11] */
  readonly chosen: Record<TableId, readonly string[]>;
  /** The line that a host put on the projector. */
  shown?: string;
  review: boolean;
  /** Levels of an earlier round, by dimension and person: their places in the order. [Q13] */
  before?: Readonly<Record<string, Readonly<Record<PersonId, number>>>>;
}

export function start(config: Config): State {
  const ids = config.dimensions.map(({ id }) => id);
  const pulse = config.flow === 'pulse';
  return {
    ...(config.prompt === undefined ? {} : { prompt: config.prompt }),
    flow: config.flow ?? 'whole',
    levels: config.levels,
    dimensions: config.dimensions,
    ...(config.calibrate === undefined || pulse ? {} : { calibrate: config.calibrate }),
    gapCount: Math.min(config.gaps ?? (pulse ? 0 : GAPS_USUAL), ids.length),
    choose: Math.min(config.choose ?? CHOSEN_USUAL, ids.length),
    picked: ids,
    ratings: Object.fromEntries(ids.map((id) => [id, unsettled<string>()])),
    opened: false,
    lines: noEntries(),
    chosen: {},
    review: config.review === true,
  };
}

/** The dimensions that are rated, in their order. [Q9] */
export const pickedOf = ({ dimensions, picked }: State): Dimension[] =>
  dimensions.filter(({ id }) => picked.includes(id));

/** Of a dimension that there is. */
export const ratingsOf = ({ ratings }: State, dimension: string): Settling<string> =>
  ownValue(ratings, dimension) ?? unsettled();

/** Where lines of a table stand. */
export const placeOf = (use: Use, dimension: string, table: TableId): string =>
  `${use}/${dimension}/${table}`;

/** The least that the list may be cut to. [Q9] */
export const leastPicked = ({ flow, gapCount, choose, calibrate }: State): number =>
  Math.max(1, gapCount, flow === 'whole' ? choose : 1, calibrate === undefined ? 1 : 2);

/**
 * Lays this round over earlier ones: the last that somebody rated counts. Dimensions and levels are known by their titles,
 * so that a rubric that is written anew is still the same one. [Q13]
 */
export function take(state: State, { earlier = [] }: Given): void {
  const dimensions = new Map(state.dimensions.map(({ id, title }) => [title, id]));
  const places = new Map(state.levels.map(({ title }, place) => [title, place]));
  const before: Record<string, Record<PersonId, number>> = {};
  for (const row of earlier.flatMap(({ ratings = [] }) => ratings)) {
    const dimension = dimensions.get(String(row.dimension));
    const place = places.get(String(row.level));
    if (dimension === undefined || place === undefined) continue;
    const people = before[dimension] ?? {};
    people[String(row.author)] = place;
    before[dimension] = people;
  }
  if (Object.keys(before).length > 0) state.before = before;
}
