import type { PersonId } from '../activity.ts';

/**
 * Turns at one table: pure, each function gives the turns after something happened.
 *
 * [TU1] The order is as people sit; who comes later is at its end. The table says who starts, and the order turns
 *      so that this person is first. They may think again until somebody has begun to write.
 * [TU2] At most one person has the turn. When a turn ends, the first in the order who waits gets the next one.
 * [TU3] Who is done, passed or absent is not called again. Who passed or was absent may come back at the end of the
 *      order. Whoever hands their turn on to somebody before having written waits at the end of the order.
 * [TU4] When nobody waits any more, anyone may take a free turn, one at a time. Nobody gets a second turn before.
 * [TU5] Who leaves the table, or goes away, leaves the order; if they had the turn, it goes on. Their words stay, and
 *      who comes back is as who comes later.
 * [TU6] Turns go on in the writing step only.
 * [TU7] What is left of the time is shared by those who have still to write, who has the turn among them; when nobody
 *       waits, by all who are present.
 */

export type Status = 'waiting' | 'done' | 'passed' | 'absent';

export interface Seat {
  readonly person: PersonId;
  readonly status: Status;
}

export interface Turn {
  readonly person: PersonId;
  /** Server instant, ms. */
  readonly startedAt: number;
  readonly seconds: number;
  /** What is being written, once the editor is open. */
  readonly passage?: string;
  /** Taken when everybody had had their turn [TU4]. */
  readonly free?: true;
}

export interface Turns {
  /** The table has said who starts. */
  readonly started: boolean;
  readonly order: readonly Seat[];
  readonly turn?: Turn;
}

/** What a turn that begins now gets. */
export interface TurnClock {
  /** Server instant, ms: the one at which the room's clock stands. */
  readonly now: number;
  /** Whether the room is in the writing step [TU6]. */
  readonly running: boolean;
  /**
   * The seconds of a turn that began `usedMs` ago, when so many people had still to write [M3].
   * @param usedMs 0 when absent: it begins now
   */
  readonly secondsFor: (people: number, usedMs?: number) => number;
}

export const NO_TURNS: Turns = { started: false, order: [] };

export const seatOf = ({ order }: Turns, person: PersonId): Seat | undefined =>
  order.find((seat) => seat.person === person);

const present = ({ order }: Turns): number => order.filter(({ status }) => status !== 'absent').length;

/** How many people have still to write, who has the turn among them unless it is a free one [TU4]. */
export const stillToWrite = (turns: Turns): number =>
  waiting(turns).length + (turns.turn === undefined || turns.turn.free ? 0 : 1);

/** Among how many people what is left of the time is shared [TU7]. */
const sharers = (turns: Turns): number => stillToWrite(turns) || present(turns);

/** What each turn gets as things stand [TU7]. */
export const secondsEach = (turns: Turns, clock: TurnClock): number => clock.secondsFor(sharers(turns));

const without = ({ turn: _, ...turns }: Turns): Turns => turns;

const withStatus = (turns: Turns, person: PersonId, status: Status): Turns => ({
  ...turns,
  order: turns.order.map((seat) => (seat.person === person ? { person, status } : seat)),
});

const atEnd = (turns: Turns, person: PersonId, status: Status): Turns => ({
  ...turns,
  order: [...turns.order.filter((seat) => seat.person !== person), { person, status }],
});

const begun = (turns: Turns, turn: Turn, clock: TurnClock): Turns => ({
  ...turns,
  started: true,
  turn: { ...turn, seconds: secondsEach({ ...turns, turn }, clock) },
});

const given = (turns: Turns, person: PersonId, clock: TurnClock, free: boolean): Turns =>
  begun(turns, { person, startedAt: clock.now, seconds: 0, ...(free ? { free: true } : {}) }, clock);

/** The turn that runs has its part of the time that there is now, counted from when it began [M3]. */
export function reckon(turns: Turns, clock: TurnClock): Turns {
  const { turn } = turns;
  if (!clock.running || turn === undefined) return turns;
  const seconds = clock.secondsFor(sharers(turns), Math.max(0, clock.now - turn.startedAt));
  return seconds === turn.seconds ? turns : { ...turns, turn: { ...turn, seconds } };
}

/** Fewer have still to write: the turn that runs has more time, and never less than before [M3]. */
function withFewer(before: Turns, turns: Turns, clock: TurnClock): Turns {
  if (sharers(turns) >= sharers(before)) return turns;
  const after = reckon(turns, clock);
  return (after.turn?.seconds ?? 0) > (turns.turn?.seconds ?? 0) ? after : turns;
}

/** Whoever waits, first in the order; the one who has the turn does not wait. */
export const waiting = ({ order, turn }: Turns): PersonId[] =>
  order
    .filter(({ person, status }) => status === 'waiting' && person !== turn?.person)
    .map(({ person }) => person);

/** Gives the turn to the first who waits, if it is nobody's [TU2]. */
export function goOn(turns: Turns, clock: TurnClock): Turns {
  if (!clock.running || !turns.started || turns.turn !== undefined) return turns;
  const [next] = waiting(turns);
  return next === undefined ? turns : given(turns, next, clock, false);
}

/** Somebody sits down [TU1]. @param wrote they had a turn at this table before. */
export function sitDown(turns: Turns, person: PersonId, wrote: boolean, clock: TurnClock): Turns {
  if (seatOf(turns, person) !== undefined) return turns;
  return goOn(atEnd(turns, person, wrote ? 'done' : 'waiting'), clock);
}

/** Somebody leaves the table [TU5]. */
export function leave(turns: Turns, person: PersonId, clock: TurnClock): Turns {
  if (seatOf(turns, person) === undefined) return turns;
  const left = turns.turn?.person === person ? without(turns) : turns;
  const rest = { ...left, order: left.order.filter((seat) => seat.person !== person) };
  return goOn(withFewer(turns, rest, clock), clock);
}

/** Whether the table may still say who starts [TU1]. */
export const canStart = ({ started, order, turn }: Turns): boolean =>
  !started ||
  (turn !== undefined && turn.passage === undefined && order.every(({ status }) => status !== 'done'));

/** The table says who starts [TU1]; the caller has asked {@link canStart}. */
export function start(turns: Turns, person: PersonId, clock: TurnClock): Turns {
  const at = turns.order.findIndex((seat) => seat.person === person);
  const order = [...turns.order.slice(at), ...turns.order.slice(0, at)];
  return given(withStatus(without({ ...turns, order }), person, 'waiting'), person, clock, false);
}

/** The turn ends [TU2, TU3, TU4]. `later` is for who hands it on unwritten. */
export function endTurn(turns: Turns, how: Exclude<Status, 'waiting'> | 'later', clock: TurnClock): Turns {
  const { turn } = turns;
  if (turn === undefined) return turns;
  const rest = without(turns);
  // A free turn takes nothing away from who had theirs.
  const after = turn.free
    ? rest
    : how === 'later'
      ? atEnd(rest, turn.person, 'waiting')
      : withStatus(rest, turn.person, how);
  return goOn(after, clock);
}

/** The turn goes to somebody who waits. @param wrote whether who had it has written. */
export function handTo(turns: Turns, person: PersonId, wrote: boolean, clock: TurnClock): Turns {
  const ended = endTurn(turns, wrote ? 'done' : 'later', { ...clock, running: false });
  return given(ended, person, clock, false);
}

/** Somebody who does not have the turn gets another standing [TU3]. */
export const setStatus = (turns: Turns, person: PersonId, status: Status, clock: TurnClock): Turns =>
  goOn(withFewer(turns, withStatus(turns, person, status), clock), clock);

/** Who passed or was absent comes back at the end [TU3]. */
export const comeBack = (turns: Turns, person: PersonId, clock: TurnClock): Turns =>
  goOn(atEnd(turns, person, 'waiting'), clock);

/** A free turn, when nobody writes and nobody waits [TU4]. */
export const freeTurn = (turns: Turns, person: PersonId, clock: TurnClock): Turns =>
  given(turns, person, clock, true);

/** The room is in the writing step (again): who has the turn gets its time from now on [TU6]. */
export const resume = (turns: Turns, clock: TurnClock): Turns =>
  turns.turn === undefined
    ? goOn(turns, clock)
    : begun(turns, { ...turns.turn, startedAt: clock.now }, clock);

/** The editor opens. */
export const open = (turns: Turns, passage: string): Turns =>
  turns.turn === undefined ? turns : { ...turns, turn: { ...turns.turn, passage } };

/** Whether a turn has had its time [M3]. */
export const isOver = ({ startedAt, seconds }: Turn, now: number): boolean =>
  now > startedAt + seconds * 1_000;
