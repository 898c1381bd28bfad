import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { type Result, refuse } from '../../lib/result.ts';
import type { CommandContext, DecideContext, PersonId, TableId } from '../activity.ts';
import { find } from '../parts/entries.ts';
import { type Author, textOf, turnSeconds, WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import { NO_TURNS, type TurnClock, type Turns } from './turns.ts';

/** What turns that begin now get [M3, T6]. */
export const clockOf = (
  state: State,
  { now, step }: Pick<DecideContext, 'now' | 'step'>,
  writeMs = state.writeMs,
): TurnClock => ({
  now,
  running: step === WRITE_STEP,
  secondsFor: (people) => turnSeconds(writeMs, people, state.turnFloor),
});

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
