import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { turnsOf } from './asking.ts';
import { moveNumber } from './rules.ts';
import type { ShownView } from './shown.ts';
import { commentsOf, documentsIn, passagesOf, placeOf, questionOf, type State, wordsOf } from './state.ts';
import { waiting } from './turns.ts';
import { type Phase, phaseOf, shownAt } from './viewParts.ts';

export interface ProjectorTable {
  readonly short: string;
  readonly done: number;
  readonly of: number;
  readonly words: number;
  readonly started: boolean;
  /** Somebody has the turn; who it is, their own table knows. */
  readonly writing?: true;
  readonly startedAt?: number;
  readonly seconds?: number;
}

export interface ProjectorView {
  readonly phase: Phase;
  /** While writing, by table. */
  readonly tables?: Readonly<Record<TableId, ProjectorTable>>;
  readonly move?: {
    readonly number: number;
    readonly of: number;
    /** Where each table's document goes from there, by table: the last table's goes to where it says. */
    readonly route: readonly (readonly [from: TableId, to: TableId])[];
    readonly added: number;
    readonly comments: number;
  };
  readonly shown?: ShownView;
  readonly documents: number;
}

function projectorTable(state: State, table: TableId): ProjectorTable | undefined {
  const document = ownValue(state.documents, table);
  if (document === undefined) return undefined;
  const turns = turnsOf(state, table);
  const { order, turn, started } = turns;
  const taken = order.filter(({ status }) => status !== 'waiting').length;
  return {
    short: questionOf(state, document.question).short,
    done: started ? order.length - waiting(turns).length - (turn === undefined || turn.free ? 0 : 1) : taken,
    of: order.length,
    words: wordsOf(state, table),
    started,
    ...(turn === undefined
      ? {}
      : {
          writing: true as const,
          startedAt: turn.startedAt,
          seconds: Math.max(turn.seconds, state.turnFloor),
        }),
  };
}

function moveView(state: State, number: number, homes: readonly TableId[]): ProjectorView['move'] {
  let added = 0;
  let comments = 0;
  for (const passage of homes.flatMap((home) => passagesOf(state, home))) {
    if (passage.kind === 'added') added += 1;
    comments += commentsOf(state, passage).length;
  }
  const before = ownValue(state.routes, `move.${number - 1}`) ?? {};
  const route = homes.map((home): [TableId, TableId] => [
    ownValue(before, home) ?? home,
    placeOf(state, home),
  ]);
  const order = new Map(homes.map((home, index) => [home, index]));
  route.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return { number, of: state.moves, route, added, comments };
}

export function projectorView(state: State, context: ViewContext): ProjectorView {
  const phase = phaseOf(context.step);
  const homes = documentsIn(state, context.room.tables);
  const base = { phase, documents: homes.length };
  if (phase === 'write') {
    const tables = homes.flatMap((table) => {
      const view = projectorTable(state, table);
      return view === undefined ? [] : [[table, view] as const];
    });
    return { ...base, tables: Object.fromEntries(tables) };
  }
  if (phase === 'move') {
    const move = moveView(state, moveNumber(context.step) ?? 1, homes);
    return { ...base, ...(move === undefined ? {} : { move }) };
  }
  const shown = shownAt(state, context);
  return { ...base, ...(shown === undefined ? {} : { shown }) };
}
