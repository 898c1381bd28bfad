import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { find, isSeen } from '../parts/entries.ts';
import { counted } from '../parts/presence.ts';
import { type EvidenceMap, emptiest, mapOf } from './map.ts';
import { AGAIN, FIRST } from './rules.ts';
import { isGap, type State } from './state.ts';
import {
  type BandView,
  bands,
  checkedOf,
  type GapView,
  gapView,
  linesAt,
  newestGaps,
  newestPairs,
  type PairView,
  type Progress,
  pairOf,
  pairsOf,
  progressOf,
} from './viewParts.ts';

export interface ProjectorView {
  readonly at: string;
  readonly question: string;
  readonly source?: string;
  /** How many people wrote a line where the room is, of how many. [EV1] */
  readonly lines: { readonly written: number; readonly people: number };
  /** Hosts hide results: what follows is left out. */
  readonly hidden?: true;
  /** How far each table is with its pack, or with the one that it checks. */
  readonly tables?: Readonly<Record<TableId, Progress & { readonly from?: TableId }>>;
  readonly bands?: readonly BandView[];
  readonly map?: EvidenceMap;
  readonly emptiest?: readonly string[];
  /** The band that a host shows large. */
  readonly band?: string;
  readonly gaps?: Readonly<Record<string, GapView>>;
  readonly gapCount?: number;
  readonly aloneGap?: GapView;
  readonly pairs?: Readonly<Record<string, PairView>>;
  readonly pairCount?: number;
  readonly alonePair?: PairView;
}

/** How far tables are: of their own pack, or of the one that they check. */
function tablesAt(state: State, step: string): ProjectorView['tables'] {
  return Object.fromEntries(
    Object.keys(state.dealt).flatMap((table) => {
      if (step === 'inventory') return [[table, progressOf(state, table)]];
      const from = ownValue(state.reading, table)?.from;
      return from === undefined ? [] : [[table, { ...checkedOf(state, table), from }]];
    }),
  );
}

/** What the room sees: how far it is, then the map, what is missing, and both lines. Never where things are. [EV5] */
export function projector(state: State, { room, step, resultsShown }: ViewContext): ProjectorView {
  const place = step === AGAIN ? AGAIN : FIRST;
  const head = {
    at: step,
    question: state.question,
    ...(state.source === undefined ? {} : { source: state.source }),
    lines: {
      written: linesAt(state, place),
      people: counted(room, ({ id }) => Object.hasOwn(state.written.by, id)).length,
    },
  };
  if (step === 'question') return head;
  if (step === 'inventory' || step === 'check') return { ...head, tables: tablesAt(state, step) ?? {} };
  if (!resultsShown) return { ...head, hidden: true };
  const alone = state.shown === undefined ? undefined : find(state.written, state.shown);
  if (step === 'map') {
    const map = mapOf(state, room);
    return {
      ...head,
      bands: bands(state),
      map,
      emptiest: emptiest(state, map),
      ...(state.band === undefined ? {} : { band: state.band }),
    };
  }
  if (step === 'gaps')
    return {
      ...head,
      gaps: newestGaps(state),
      gapCount: Object.values(state.written.all).filter((entry) => isGap(entry) && isSeen(entry)).length,
      ...(alone && isGap(alone) && isSeen(alone) ? { aloneGap: gapView(state, alone) } : {}),
    };
  const pair = alone && pairOf(state, alone);
  return {
    ...head,
    pairs: newestPairs(state),
    pairCount: pairsOf(state).length,
    ...(pair ? { alonePair: pair } : {}),
  };
}
