import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { isSeen, newest, writtenBy } from '../parts/entries.ts';
import { AGAIN, FIRST, SHOWN_MOST } from './rules.ts';
import { type GapText, isGap, isLine, kindOf, packOf, type State, type Written } from './state.ts';

/** A kind as a table reads it. */
export interface KindView {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The title of its indicator. */
  readonly indicator: string;
}

export const kindView = (state: State, id: string): KindView[] => {
  const placed = kindOf(state, id);
  if (placed === undefined) return [];
  const { kind, indicator } = placed;
  return [{ id, title: kind.title, text: kind.text, indicator: indicator.title }];
};

/** The bands of the map, by name alone. */
export interface BandView {
  readonly id: string;
  readonly title: string;
  readonly kinds: readonly { readonly id: string; readonly title: string }[];
}

export const bands = ({ indicators }: State): BandView[] =>
  indicators.map(({ id, title, kinds }) => ({
    id,
    title,
    kinds: kinds.map((kind) => ({ id: kind.id, title: kind.title })),
  }));

/** A gap as people read it. */
export interface GapView extends GapText {
  readonly nth: number;
  readonly table?: TableId;
  /** What its kind is called. */
  readonly title: string;
}

export function gapView(state: State, { body, nth, place }: Written & { body: GapText }): GapView {
  const { kind, what, scope, who, by } = body;
  return {
    kind,
    title: kindOf(state, kind)?.kind.title ?? kind,
    what,
    scope,
    ...(who === undefined ? {} : { who }),
    ...(by === undefined ? {} : { by }),
    nth,
    ...(place === undefined ? {} : { table: place }),
  };
}

/** What somebody wrote at the end, and at the start. [EV1] */
export interface PairView {
  readonly nth: number;
  readonly first: string;
  readonly again: string;
}

const textOf = (entry: Written | undefined): string | undefined =>
  entry && isLine(entry) && isSeen(entry) ? entry.body.text : undefined;

/** Both lines of whoever wrote this one at the end, where the room may see both. [EV1] */
export function pairOf(state: State, last: Written): PairView | undefined {
  if (last.place !== AGAIN) return undefined;
  const before = writtenBy(state.written, last.author).find(({ place }) => place === FIRST);
  const [first, again] = [textOf(before), textOf(last)];
  if (first === undefined || again === undefined || before === undefined) return undefined;
  return { nth: Math.max(last.nth, before.nth), first, again };
}

/** All pairs that the room may see, by the id of the later line. */
export const pairsOf = (state: State): { readonly id: string; readonly pair: PairView }[] =>
  Object.values(state.written.all).flatMap((entry) => {
    const pair = pairOf(state, entry);
    return pair === undefined ? [] : [{ id: entry.id, pair }];
  });

/** The newest ones. [EV1] */
export const newestPairs = (state: State): Record<string, PairView> =>
  Object.fromEntries(
    pairsOf(state)
      .sort((a, b) => b.pair.nth - a.pair.nth)
      .slice(0, SHOWN_MOST)
      .map(({ id, pair }) => [id, pair]),
  );

/** How many people wrote a line at this place. */
export const linesAt = ({ written }: State, place: string): number =>
  Object.values(written.all).filter((entry) => entry.place === place && isLine(entry)).length;

/** How many kinds of its pack a table has answered. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export function progressOf(state: State, table: TableId): Progress {
  const pack = packOf(state, table);
  const own = ownValue(state.answers, table);
  return { done: pack.filter((kind) => ownValue(own, kind) !== undefined).length, of: pack.length };
}

/** The same of the pack that it checks. */
export function checkedOf(state: State, table: TableId): Progress {
  const reading = ownValue(state.reading, table);
  const own = ownValue(state.checks, table);
  const pack = reading?.pack ?? [];
  return {
    done: pack.filter((kind) => ownValue(own, `${reading?.from}/${kind}`) !== undefined).length,
    of: pack.length,
  };
}

/** The newest gaps that the room may see. */
export const newestGaps = (state: State): Record<string, GapView> =>
  Object.fromEntries(
    newest(Object.values(state.written.all).filter(isGap).filter(isSeen), SHOWN_MOST).map((gap) => [
      gap.id,
      gapView(state, gap),
    ]),
  );
