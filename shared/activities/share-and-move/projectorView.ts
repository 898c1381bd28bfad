import { ownValue } from '../../lib/ownValue.ts';
import type { ViewContext } from '../activity.ts';
import { turnsOf } from './asking.ts';
import { type DocumentId, type DocumentName, documentsIn, nameOf } from './documents.ts';
import { moveNumber } from './rules.ts';
import type { ShownView } from './shown.ts';
import { commentsOf, passagesOf, placeOf, questionOf, type State, wordsOf } from './state.ts';
import { waiting } from './turns.ts';
import { type Phase, phaseOf, shownAt } from './viewParts.ts';

export interface ProjectorWriters {
  readonly name: DocumentName;
  readonly short: string;
  readonly done: number;
  readonly of: number;
  readonly words: number;
  readonly started: boolean;
  /** Somebody has the turn; who it is, those who write with them know. */
  readonly writing?: true;
  readonly startedAt?: number;
  readonly seconds?: number;
}

export interface ProjectorView {
  readonly phase: Phase;
  /** While writing, by document. */
  readonly writers?: Readonly<Record<DocumentId, ProjectorWriters>>;
  readonly move?: {
    readonly number: number;
    readonly of: number;
    /** From where to where every document goes, in the order of where they come from. */
    readonly route: readonly (readonly [from: DocumentName, to: DocumentName])[];
    readonly added: number;
    readonly comments: number;
  };
  readonly shown?: ShownView;
  readonly documents: number;
}

function projectorWriters(state: State, id: DocumentId): ProjectorWriters {
  const turns = turnsOf(state, id);
  const { order, turn, started } = turns;
  const taken = order.filter(({ status }) => status !== 'waiting').length;
  return {
    name: nameOf(state, id),
    short: questionOf(state, state.documents[id]?.question ?? '').short,
    done: started ? order.length - waiting(turns).length - (turn === undefined || turn.free ? 0 : 1) : taken,
    of: order.length,
    words: wordsOf(state, id),
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

function moveView(state: State, number: number, ids: readonly DocumentId[]): ProjectorView['move'] {
  let added = 0;
  let comments = 0;
  for (const passage of ids.flatMap((id) => passagesOf(state, id))) {
    if (passage.kind === 'added') added += 1;
    comments += commentsOf(state, passage).length;
  }
  const before = ownValue(state.routes, `move.${number - 1}`) ?? {};
  const order = new Map(ids.map((id, index) => [id, index]));
  const route = ids
    .map((id): [DocumentId, DocumentId] => [ownValue(before, id) ?? id, placeOf(state, id)])
    .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map(([from, to]): [DocumentName, DocumentName] => [nameOf(state, from), nameOf(state, to)]);
  return { number, of: state.moves, route, added, comments };
}

export function projectorView(state: State, context: ViewContext): ProjectorView {
  const phase = phaseOf(context.step);
  const ids = documentsIn(state, context.room.tables);
  const base = { phase, documents: ids.length };
  if (phase === 'write')
    return { ...base, writers: Object.fromEntries(ids.map((id) => [id, projectorWriters(state, id)])) };

  if (phase === 'move') {
    const move = moveView(state, moveNumber(context.step) ?? 1, ids);
    return { ...base, ...(move === undefined ? {} : { move }) };
  }
  const shown = shownAt(state, context);
  return { ...base, ...(shown === undefined ? {} : { shown }) };
}
