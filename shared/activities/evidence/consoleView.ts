import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { keyed, newest, type Standing, standing } from '../parts/entries.ts';
import { counted } from '../parts/presence.ts';
import { seated } from './deal.ts';
import { type EvidenceMap, emptiest, mapOf } from './map.ts';
import { packsFor } from './packs.ts';
import { AGAIN, type Answer, FIRST } from './rules.ts';
import { isGap, isLine, type Offer, packOf, type Said, type State } from './state.ts';
import {
  type BandView,
  bands,
  checkedOf,
  type GapView,
  gapView,
  linesAt,
  type Progress,
  progressOf,
} from './viewParts.ts';

export interface ConsoleTable extends Progress {
  readonly people: number;
  /** Which pack it has, by the ids of its kinds. */
  readonly pack: readonly string[];
  readonly answers: Readonly<Record<string, { readonly answer: Answer; readonly where?: string }>>;
  /** How many kinds somebody is at. */
  readonly taken: number;
  /** Whose pack it checks, and how far it is. */
  readonly checks?: Progress & { readonly from: TableId };
}

export interface ConsoleLine extends Standing {
  readonly place: 'first' | 'again';
  readonly text: string;
  readonly nth: number;
}

export interface ConsoleCheck extends Said {
  readonly from: TableId;
  readonly by: TableId;
  readonly kind: string;
}

export interface ConsoleView {
  readonly question: string;
  readonly source?: string;
  readonly scopes: readonly string[];
  readonly bands: readonly BandView[];
  readonly people: number;
  readonly first: number;
  readonly again: number;
  readonly lines: Readonly<Record<string, ConsoleLine>>;
  readonly tables: Readonly<Record<TableId, ConsoleTable>>;
  /** The packs are not those that the tables with people would get now. [EV2] */
  readonly uneven?: true;
  readonly map: EvidenceMap;
  readonly emptiest: readonly string[];
  readonly band?: string;
  readonly checks: readonly ConsoleCheck[];
  readonly gaps: Readonly<Record<string, GapView & Standing>>;
  readonly offers: readonly Offer[];
  /** The kinds of activity whose records can serve, with the kinds of evidence that each can serve. */
  readonly serves: Readonly<Record<string, readonly string[]>>;
  readonly review: boolean;
  readonly waiting: number;
  readonly onProjector?: string;
  readonly canUndo: boolean;
}

/** Rows a host can still look through. */
const CONSOLE_ROWS = 200;

function consoleTables(state: State, { room }: ViewContext): Record<TableId, ConsoleTable> {
  const people = new Map<TableId, number>();
  for (const { table } of Object.values(room.people)) people.set(table, (people.get(table) ?? 0) + 1);
  return Object.fromEntries(
    room.tables.map((table) => {
      const from = ownValue(state.reading, table)?.from;
      return [
        table,
        {
          people: people.get(table) ?? 0,
          pack: packOf(state, table),
          ...progressOf(state, table),
          answers: Object.fromEntries(
            Object.entries(ownValue(state.answers, table) ?? {}).map(([kind, { answer, where }]) => [
              kind,
              { answer, ...(where === undefined ? {} : { where }) },
            ]),
          ),
          taken: Object.keys(ownValue(state.taken, table) ?? {}).length,
          ...(from === undefined ? {} : { checks: { ...checkedOf(state, table), from } }),
        },
      ];
    }),
  );
}

/** All checks, table by table; who said each is not among it. */
export const checksOf = ({ checks }: State): ConsoleCheck[] =>
  Object.entries(checks).flatMap(([by, own]) =>
    Object.entries(own).map(([key, { mark, note }]) => {
      const [from = '', kind = ''] = key.split('/');
      return {
        from,
        by,
        kind,
        ...(mark === undefined ? {} : { mark }),
        ...(note === undefined ? {} : { note }),
      };
    }),
  );

function serves({ indicators }: State): Record<string, string[]> {
  const by: Record<string, string[]> = {};
  for (const { kinds } of indicators)
    for (const { id, recordedBy = [] } of kinds)
      for (const activity of recordedBy) by[activity] = [...(ownValue(by, activity) ?? []), id];
  return by;
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const { room } = context;
  const map = mapOf(state, room);
  const written = Object.values(state.written.all);
  const ideal = packsFor(
    state.indicators.map(({ kinds }) => kinds.map(({ id }) => id)),
    seated(room).length,
  );
  return {
    question: state.question,
    ...(state.source === undefined ? {} : { source: state.source }),
    scopes: state.scopes,
    bands: bands(state),
    people: counted(room, ({ id }) => Object.hasOwn(state.written.by, id)).length,
    first: linesAt(state, FIRST),
    again: linesAt(state, AGAIN),
    lines: keyed(newest(written.filter(isLine), CONSOLE_ROWS), (entry) => ({
      place: entry.place === AGAIN ? AGAIN : FIRST,
      text: isLine(entry) ? entry.body.text : '',
      nth: entry.nth,
      ...standing(entry),
    })),
    tables: consoleTables(state, context),
    ...(state.packs.length > 0 && state.packs.length !== ideal.length ? { uneven: true as const } : {}),
    map,
    emptiest: emptiest(state, map),
    ...(state.band === undefined ? {} : { band: state.band }),
    checks: checksOf(state).slice(0, CONSOLE_ROWS),
    gaps: Object.fromEntries(
      newest(written.filter(isGap), CONSOLE_ROWS).map((gap) => [
        gap.id,
        { ...gapView(state, gap), ...standing(gap) },
      ]),
    ),
    offers: state.offers.map(({ id, text, kinds }) => ({ id, text, kinds })),
    serves: serves(state),
    review: state.review,
    waiting: written.filter(({ waiting }) => waiting).length,
    ...(state.shown === undefined ? {} : { onProjector: state.shown }),
    canUndo: state.undo.length > 0,
  };
}
