import { z } from 'zod';
import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { CommandContext, DecideContext, PersonId } from '../activity.ts';
import { find, writtenBy } from '../parts/entries.ts';
import { type DocumentId, documentsOf, writtenAt } from './documents.ts';
import type { Event } from './events.ts';
import { type Author, leftForTurns, textOf, turnSeconds, WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { NO_TURNS, reckon, type TurnClock, type Turns } from './turns.ts';

/** A document in a payload. */
export const documentField = z.string().max(8);

/** How long the writing step is as things stand, ms: its part of the item, and what hosts added to it. */
export function writeLength(
  { shares: { write, move, whole }, wholeGroup, moves }: Pick<State, 'shares' | 'wholeGroup' | 'moves'>,
  { itemMs, step, stepTime }: Pick<DecideContext, 'itemMs' | 'step' | 'stepTime'>,
): number {
  const total = write + move + (wholeGroup ? whole : 0);
  // Without a move the writing has the time of both.
  const part = Math.round((itemMs * (moves > 0 ? write : write + move)) / total);
  return Math.max(0, part + (step === WRITE_STEP ? (stepTime?.added ?? 0) : 0));
}

/** What turns that begin now get [M3, TU6]. */
export function clockOf(
  state: State,
  context: Pick<DecideContext, 'now' | 'itemMs' | 'step' | 'stepTime'>,
  writeMs = writeLength(state, context),
): TurnClock {
  const { now, step, stepTime } = context;
  const running = step === WRITE_STEP;
  const { at, spent } = running && stepTime !== undefined ? stepTime : { at: now, spent: 0 };
  return {
    now: at,
    running,
    secondsFor: (people, usedMs = 0) =>
      turnSeconds(leftForTurns(writeMs, spent - usedMs, state.startSeconds), people, state.turnFloor),
  };
}

export const turnsOf = (state: State, document: DocumentId): Turns =>
  ownValue(state.turns, document) ?? NO_TURNS;

/** Whether somebody has written in a turn in this document [TU4]. */
export const wroteIn = (state: State, document: DocumentId, person: PersonId): boolean =>
  writtenBy(state.passages, person).some(
    (passage) => passage.kind === 'turn' && passage.place === document && !isBlank(textOf(passage)),
  );

/** The document that somebody writes now, where they sit; `undefined` when they are in no order yet. */
export function documentOf(
  state: State,
  { room }: Pick<DecideContext, 'room'>,
  person: PersonId,
): DocumentId | undefined {
  const table = ownValue(room.everyone, person)?.table;
  return table === undefined
    ? undefined
    : (writtenAt(state, table, person) ?? documentsOf(state, table)[0] ?? table);
}

/** The person as authors are kept [M4]; `undefined` when they are no longer in the room. */
export function authorOf({ room }: DecideContext, person: PersonId): Author | undefined {
  const known = ownValue(room.everyone, person);
  if (known === undefined) return undefined;
  const { name, table } = known;
  return name === undefined ? { person, table } : { person, name, table };
}

export const gone = () => refuse('removed');
export const noDocument = () => refuse('no-document');
export const noPassage = () => refuse('unknown-passage');

/**
 * The writing has more time or less than before: every turn that runs is reckoned anew [M3].
 * @param moves how many there are now
 */
export function retimed(state: State, context: DecideContext, moves = state.moves): Event[] {
  const writeMs = writeLength({ ...state, moves }, context);
  if (context.step !== WRITE_STEP) return [];
  const clock = clockOf(state, context, writeMs);
  const changed = Object.keys(state.documents).flatMap((document): Event[] => {
    const before = turnsOf(state, document);
    const turns = reckon(before, clock);
    return turns === before ? [] : [{ type: 'turnsChanged', table: document, turns, because: 'retimed' }];
  });
  return writeMs === state.writeMs ? changed : [{ type: 'timePlanned', writeMs, moves }, ...changed];
}

export interface Asked {
  readonly document: DocumentId;
  readonly turns: Turns;
  /** The words of who has the turn are not blank. */
  readonly wrote: boolean;
}

/** Of which document somebody asks: people of their own, hosts of the one that they name. */
export function askedAt(
  state: State,
  document: DocumentId | undefined,
  context: CommandContext,
): Result<Asked> {
  const { actor } = context;
  const mine = actor.kind === 'participant' ? documentOf(state, context, actor.id) : document;
  if (mine === undefined) return actor.kind === 'host' ? refuse('unknown-table') : gone();
  if (document !== undefined && document !== mine) return refuse('other-table');
  if (context.step !== WRITE_STEP) return refuse('not-writing');
  if (ownValue(state.documents, mine) === undefined) return noDocument();
  const turns = turnsOf(state, mine);
  const passage = find(state.passages, turns.turn?.passage ?? '');
  return {
    ok: true,
    value: { document: mine, turns, wrote: passage !== undefined && !isBlank(textOf(passage)) },
  };
}
