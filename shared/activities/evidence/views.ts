import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { entriesAt, isSeen, keyed, type Standing, standing, writtenBy } from '../parts/entries.ts';
import { consoleView } from './consoleView.ts';
import { type EvidenceMap, mapOf } from './map.ts';
import { projector } from './projectorView.ts';
import { AGAIN, type Answer, FIRST } from './rules.ts';
import { isGap, isLine, packOf, type Returned, type Said, type State } from './state.ts';
import {
  type BandView,
  bands,
  type GapView,
  gapView,
  type KindView,
  kindView,
  newestPairs,
  type PairView,
} from './viewParts.ts';

export interface FloorView {
  readonly question: string;
  readonly source?: string;
  readonly scopes: readonly string[];
  readonly bands: readonly BandView[];
  /** From the map on, while results are shown. [EV7] */
  readonly map?: EvidenceMap;
  /** At the end, while results are shown. [EV1] */
  readonly pairs?: Readonly<Record<string, PairView>>;
}

/** What a table says of a kind, for itself: also where it is. [EV5] */
export interface AnswerView {
  readonly answer: Answer;
  readonly where?: string;
}

export interface TableView {
  readonly pack: readonly KindView[];
  readonly answers: Readonly<Record<string, AnswerView>>;
  /** Who is at which kind. [EV3] */
  readonly taken: Readonly<Record<string, PersonId>>;
  /** The pack that this table checks, as it moved on; never where things are. [EV5] [EV6] */
  readonly reading?: {
    readonly from: TableId;
    readonly pack: readonly KindView[];
    readonly answers: Readonly<Record<string, Answer>>;
  };
  /** What this table says of that pack, by kind. */
  readonly checks: Readonly<Record<string, Said>>;
  /** What others said of this table's, since the map is shown. */
  readonly returned: readonly Returned[];
  readonly gaps: Readonly<Record<string, GapView>>;
  /** How many it has taken, those that a host has yet to read included. [EV9] [EV10] */
  readonly gapCount: number;
  /** What can serve as evidence, by kind; for all kinds without one. */
  readonly offers: readonly {
    readonly id: string;
    readonly text: string;
    readonly kinds?: readonly string[];
  }[];
}

export interface LineView extends Standing {
  readonly text: string;
}

export interface MeView {
  readonly first?: LineView;
  readonly again?: LineView;
  /** Also those that a host set aside, or has yet to read. */
  readonly gaps: Readonly<Record<string, GapView & Standing>>;
}

const MAP_STEPS: readonly string[] = ['map', 'gaps', 'again'];

const floor = (state: State, { room, step, resultsShown }: ViewContext): FloorView => ({
  question: state.question,
  ...(state.source === undefined ? {} : { source: state.source }),
  scopes: state.scopes,
  bands: bands(state),
  ...(resultsShown && MAP_STEPS.includes(step) ? { map: mapOf(state, room) } : {}),
  ...(resultsShown && step === AGAIN ? { pairs: newestPairs(state) } : {}),
});

/** What can serve the kinds on a table. */
function offersFor(state: State, pack: readonly string[]): TableView['offers'] {
  return [
    ...state.headings.map(({ id, text }) => ({ id, text })),
    ...state.offers.flatMap(({ id, text, kinds }) => {
      const own = kinds.filter((kind) => pack.includes(kind));
      return own.length === 0 ? [] : [{ id, text, kinds: own }];
    }),
  ];
}

function table(state: State, id: TableId, _context: PrivateContext): TableView | undefined {
  const pack = packOf(state, id);
  const taken = entriesAt(state.written, id).filter(isGap);
  const gaps = taken.filter(isSeen);
  const answers = ownValue(state.answers, id) ?? {};
  const reading = ownValue(state.reading, id);
  const checks = ownValue(state.checks, id) ?? {};
  const returned = ownValue(state.returned, id) ?? [];
  if (pack.length + taken.length + Object.keys(answers).length + returned.length === 0) return undefined;
  return {
    pack: pack.flatMap((kind) => kindView(state, kind)),
    answers: Object.fromEntries(
      Object.entries(answers).map(([kind, { answer, where }]) => [
        kind,
        { answer, ...(where === undefined ? {} : { where }) },
      ]),
    ),
    taken: { ...ownValue(state.taken, id) },
    ...(reading === undefined
      ? {}
      : {
          reading: {
            from: reading.from,
            pack: reading.pack.flatMap((kind) => kindView(state, kind)),
            answers: { ...reading.answers },
          },
        }),
    checks: Object.fromEntries(
      Object.entries(checks).flatMap(([key, { mark, note }]) => {
        const [from, kind = ''] = key.split('/');
        if (from !== reading?.from) return [];
        return [[kind, { ...(mark === undefined ? {} : { mark }), ...(note === undefined ? {} : { note }) }]];
      }),
    ),
    returned: returned.map(({ kind, by, mark, note }) => ({
      kind,
      by,
      ...(mark === undefined ? {} : { mark }),
      ...(note === undefined ? {} : { note }),
    })),
    gaps: keyed(gaps, (gap) => gapView(state, gap)),
    gapCount: taken.filter(({ hidden }) => !hidden).length,
    offers: offersFor(state, pack),
  };
}

function me(state: State, person: PersonId): MeView | undefined {
  const own = writtenBy(state.written, person);
  if (own.length === 0) return undefined;
  const line = (at: string): LineView | undefined => {
    const entry = own.find(({ place }) => place === at);
    return entry && isLine(entry) ? { text: entry.body.text, ...standing(entry) } : undefined;
  };
  const [first, again] = [line(FIRST), line(AGAIN)];
  return {
    ...(first === undefined ? {} : { first }),
    ...(again === undefined ? {} : { again }),
    gaps: keyed(own.filter(isGap), (gap) => ({ ...gapView(state, gap), ...standing(gap) })),
  };
}

export const views = { console: consoleView, projector, floor, table, me } satisfies ActivityViews<State>;
