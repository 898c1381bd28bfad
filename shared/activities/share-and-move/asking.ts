import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { CommandContext, DecideContext, PersonId, TableId } from '../activity.ts';
import { find } from '../parts/entries.ts';
import type { Event } from './events.ts';
import { type Author, leftForTurns, textOf, turnSeconds, WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { NO_TURNS, reckon, type TurnClock, type Turns } from './turns.ts';

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

export const turnsOf = (state: State, table: TableId): Turns => ownValue(state.turns, table) ?? NO_TURNS;

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
  const changed = Object.keys(state.documents).flatMap((table): Event[] => {
    const before = turnsOf(state, table);
    const turns = reckon(before, clock);
    return turns === before ? [] : [{ type: 'turnsChanged', table, turns, because: 'retimed' }];
  });
  return writeMs === state.writeMs ? changed : [{ type: 'timePlanned', writeMs, moves }, ...changed];
}

export interface Asked {
  readonly table: TableId;
  readonly turns: Turns;
  /** The words of who has the turn are not blank. */
  readonly wrote: boolean;
}

/** At which table somebody asks: people at their own, hosts at the one that they name. */
export function askedAt(
  state: State,
  table: TableId | undefined,
  { actor, room, step }: CommandContext,
): Result<Asked> {
  const mine = actor.kind === 'participant' ? ownValue(room.everyone, actor.id)?.table : table;
  if (mine === undefined) return actor.kind === 'host' ? refuse('unknown-table') : gone();
  if (table !== undefined && table !== mine) return refuse('other-table');
  if (step !== WRITE_STEP) return refuse('not-writing');
  if (ownValue(state.documents, mine) === undefined) return noDocument();
  const turns = turnsOf(state, mine);
  const passage = find(state.passages, turns.turn?.passage ?? '');
  return {
    ok: true,
    value: { table: mine, turns, wrote: passage !== undefined && !isBlank(textOf(passage)) },
  };
}
