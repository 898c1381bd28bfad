import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { byAge, isSeen } from '../parts/entries.ts';
import { arrived, ownWords, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { concordance, type DimensionFigures, figuresOf, progressByTable } from './figures.ts';
import { letterOf } from './lettered.ts';
import { levelsAt, levelsOf } from './levelWords.ts';
import { chosenBy } from './projectorView.ts';
import { type Dimension, pickedOf, ratingsOf, type State } from './state.ts';
import type { tables } from './tables.ts';

export type Made = ResultsOf<typeof tables>;

/** A level, or two between which something lies, in their own words. */
const between = (state: State, place: number | undefined): string | undefined =>
  place === undefined
    ? undefined
    : levelsOf(state.levels, place)
        ?.map((level) => level?.title ?? '')
        .join(' – ');

function dimensionRow(
  state: State,
  { id, title, text }: Dimension,
  figures: DimensionFigures,
): RowOf<typeof tables.dimensions> {
  const { rated, cannotTell, quartiles, moves } = figures;
  return {
    id,
    seenBy: 'room',
    dimension: title,
    text,
    rated,
    cannotTell,
    lower: between(state, quartiles?.lower),
    middle: between(state, quartiles?.middle),
    upper: between(state, quartiles?.upper),
    differ: figures.differ ? 'differ' : undefined,
    up: moves?.up,
    down: moves?.down,
    same: moves?.same,
  };
}

/** Tables that have people here, or that settled, chose or wrote something. */
function tablesOf(state: State, { room }: ResultFacts): TableId[] {
  const there = new Set(progressByTable(state, room).keys());
  for (const { settled } of Object.values(state.ratings))
    for (const id of Object.keys(settled)) there.add(id);
  return room.tables.filter((id) => there.has(id));
}

/** Where the room and its tables stand, what they show for it, and what they chose. */
export function results(state: State, facts: ResultFacts): Made {
  const { room } = facts;
  const all = pickedOf(state);
  const title = (id: string) => state.dimensions.find((one) => one.id === id)?.title ?? id;
  const figures = new Map(all.map(({ id }) => [id, figuresOf(state, id, room, true)]));
  const tables = state.flow === 'pulse' ? [] : tablesOf(state, facts);
  const agreed = concordance(state, room, true);
  const letter = letterOf(state);
  const lines = Object.values(state.lines.all).sort(byAge);
  return {
    chosen: chosenBy(state, tables).map((one) => ({
      id: `chosen/${one.id}`,
      seenBy: 'room',
      dimension: one.title,
      tables: one.tables.length,
    })),
    gaps: (state.gaps ?? []).map((id) => ({ id: `gap/${id}`, seenBy: 'room', dimension: title(id) })),
    dimensions: all.flatMap((one) => {
      const own = figures.get(one.id);
      return own === undefined ? [] : [dimensionRow(state, one, own)];
    }),
    people: all.flatMap((one) =>
      state.levels.map((level, at) => ({
        id: `${one.id}/${level.id}`,
        seenBy: 'room' as const,
        dimension: one.title,
        level: level.title,
        text: level.text,
        people: figures.get(one.id)?.counts?.[at],
      })),
    ),
    settled: all.flatMap((one) =>
      tables.map((table) => {
        const settled = ownValue(ratingsOf(state, one.id).settled, table);
        const [level, upTo] = settled === undefined ? [] : (levelsAt(state.levels, settled) ?? []);
        return {
          id: `${one.id}/table/${table}`,
          seenBy: 'room' as const,
          dimension: one.title,
          table,
          level: level?.title,
          upTo: upTo?.title,
        };
      }),
    ),
    agreement:
      agreed === undefined
        ? []
        : [{ id: 'agreement', seenBy: 'room', w: agreed.w.toFixed(2), people: agreed.people }],
    lines: lines
      .filter(({ hidden }) => !hidden)
      .map((line) => ({
        id: line.id,
        // What hosts have not let through is for them alone. [Q12]
        seenBy: isSeen(line) ? 'room' : 'hosts',
        use: line.use,
        dimension: title(line.dimension),
        text: line.text,
        table: isSeen(line) ? letter(line) : undefined,
        ...arrived(line.arrivedLate),
      })),
    ratings: state.dimensions.flatMap((one) =>
      Object.entries(ratingsOf(state, one.id).chosen).map(([author, level]) => ({
        id: `${author}/${one.id}`,
        seenBy: 'author' as const,
        author,
        dimension: one.title,
        level: state.levels.find(({ id }) => id === level)?.title,
      })),
    ),
    mine: lines
      .filter(({ byHost }) => !byHost)
      .map((line) => ownWords(line.id, line.author, line.text, title(line.dimension))),
  };
}
