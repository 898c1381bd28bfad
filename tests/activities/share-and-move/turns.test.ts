import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnSeconds } from '../../../shared/activities/share-and-move/rules.ts';
import {
  canStart,
  comeBack,
  endTurn,
  freeTurn,
  handTo,
  isOver,
  leave,
  NO_TURNS,
  open,
  resume,
  seatOf,
  setStatus,
  sitDown,
  start,
  type TurnClock,
  type Turns,
  waiting,
} from '../../../shared/activities/share-and-move/turns.ts';
import { SEED } from '../../support/seed.ts';

const clock: TurnClock = { now: 1_000, running: true, secondsFor: (people) => 600 / people };
const stopped: TurnClock = { ...clock, running: false };
const seated = (...people: string[]): Turns =>
  people.reduce((turns, person) => sitDown(turns, person, false, clock), NO_TURNS);
const order = (turns: Turns) => turns.order.map(({ person }) => person).join(' ');

describe('turns at a table', () => {
  it('[TU1] go in the order of the seats, beginning with who starts', () => {
    const turns = start(seated('ana', 'ben', 'cem', 'dia'), 'cem', clock);
    expect(order(turns)).toBe('cem dia ana ben');
    expect(turns.turn).toEqual({ person: 'cem', startedAt: 1_000, seconds: 150 });
    expect(order(sitDown(turns, 'eve', false, clock))).toBe('cem dia ana ben eve');
  });

  it('[TU1] may begin with somebody else until words are written', () => {
    const turns = start(seated('ana', 'ben'), 'ana', clock);
    expect(canStart(turns)).toBe(true);
    expect(start(turns, 'ben', clock).turn?.person).toBe('ben');
    expect(canStart(open(turns, 'p1'))).toBe(false);
    expect(canStart(endTurn(turns, 'done', clock))).toBe(false);
  });

  it('[TU2] pass to the first who waits', () => {
    let turns = start(seated('ana', 'ben', 'cem'), 'ben', clock);
    turns = setStatus(turns, 'cem', 'absent', clock);
    turns = endTurn(turns, 'done', clock);
    expect(turns.turn?.person).toBe('ana');
  });

  it('[TU3] call nobody again who is done, passed or absent, until they come back at the end', () => {
    let turns = start(seated('ana', 'ben', 'cem'), 'ana', clock);
    turns = endTurn(turns, 'passed', clock);
    turns = comeBack(turns, 'ana', clock);
    expect(order(turns)).toBe('ben cem ana');
    turns = endTurn(endTurn(turns, 'done', clock), 'done', clock);
    expect(turns.turn?.person).toBe('ana');
  });

  it('[TU3] let somebody hand their turn on and wait at the end', () => {
    const turns = handTo(start(seated('ana', 'ben', 'cem'), 'ana', clock), 'cem', false, clock);
    expect(turns.turn?.person).toBe('cem');
    expect(order(turns)).toBe('ben cem ana');
    expect(waiting(turns)).toEqual(['ben', 'ana']);
  });

  it('[TU4] are free when everybody had one, and a late arrival is next after a free one', () => {
    let turns = endTurn(endTurn(start(seated('ana', 'ben'), 'ana', clock), 'done', clock), 'done', clock);
    expect(turns.turn).toBeUndefined();
    turns = freeTurn(turns, 'ana', clock);
    turns = sitDown(turns, 'cem', false, clock);
    expect(turns.turn?.person).toBe('ana');
    turns = endTurn(turns, 'passed', clock);
    expect(turns.turn?.person).toBe('cem');
    expect(seatOf(turns, 'ana')?.status).toBe('done');
  });

  it('[TU5] go on when the one who has the turn leaves', () => {
    const turns = leave(start(seated('ana', 'ben'), 'ana', clock), 'ana', clock);
    expect(turns.turn?.person).toBe('ben');
    expect(order(turns)).toBe('ben');
  });

  it('[TU6] wait while the room is elsewhere, and have their whole time when it is back', () => {
    let turns = endTurn(start(seated('ana', 'ben'), 'ana', clock), 'done', stopped);
    expect(turns.turn).toBeUndefined();
    turns = resume(turns, { ...clock, now: 9_000 });
    expect(turns.turn).toMatchObject({ person: 'ben', startedAt: 9_000 });
    expect(resume(turns, { ...clock, now: 20_000 }).turn?.startedAt).toBe(20_000);
  });

  it('[M3] last the step over the people, never less than the floor, and run on when over', () => {
    expect(turnSeconds(9 * 60_000, 6, 60)).toBe(90);
    expect(turnSeconds(9 * 60_000, 12, 60)).toBe(60);
    expect(turnSeconds(9 * 60_000, 0, 60)).toBe(540);
    const { turn } = start(seated('ana', 'ben'), 'ana', clock);
    expect(turn && isOver(turn, 301_000)).toBe(false);
    expect(turn && isOver(turn, 301_001)).toBe(true);
  });
});

type Step = readonly [what: string, who: number];
const PEOPLE = ['ana', 'ben', 'cem', 'dia', 'eve', 'fay'];

/** One thing that happens, if the rules allow it now. */
function happen(turns: Turns, [what, who]: Step): Turns {
  const person = PEOPLE[who] ?? 'ana';
  const seat = seatOf(turns, person);
  switch (what) {
    case 'sit':
      return sitDown(turns, person, false, clock);
    case 'leave':
      return leave(turns, person, clock);
    case 'start':
      return seat && canStart(turns) ? start(turns, person, clock) : turns;
    case 'open':
      return open(turns, `p${who}`);
    case 'done':
    case 'passed':
    case 'absent':
      return endTurn(turns, what, clock);
    case 'hand':
      return turns.started && waiting(turns).includes(person)
        ? handTo(turns, person, who % 2 === 0, clock)
        : turns;
    case 'away':
      return seat?.status === 'waiting' && turns.turn?.person !== person
        ? setStatus(turns, person, 'absent', clock)
        : turns;
    case 'back':
      return seat?.status === 'passed' || seat?.status === 'absent' ? comeBack(turns, person, clock) : turns;
    default:
      return turns.started && !turns.turn && waiting(turns).length === 0 && seat?.status === 'done'
        ? freeTurn(turns, person, clock)
        : turns;
  }
}

describe('any history of a table', () => {
  const steps = fc.array(
    fc.tuple(
      fc.constantFrom(
        'sit',
        'sit',
        'leave',
        'start',
        'open',
        'done',
        'passed',
        'absent',
        'hand',
        'away',
        'back',
        'free',
      ),
      fc.nat(PEOPLE.length - 1),
    ),
    { maxLength: 80 },
  );

  it('[TU2, TU4] has one writer at most, who sits there, and no second turn before everybody’s first', () => {
    fc.assert(
      fc.property(steps, (history) => {
        let turns: Turns = NO_TURNS;
        const had = new Set<string>();
        for (const step of history) {
          const before = turns;
          turns = happen(turns, step);
          // Whoever sat down anew begins anew.
          for (const { person } of before.order) if (!seatOf(turns, person)) had.delete(person);
          expect(new Set(turns.order.map(({ person }) => person)).size).toBe(turns.order.length);
          const { turn } = turns;
          if (
            before.turn &&
            before.turn.person !== turn?.person &&
            seatOf(turns, before.turn.person)?.status === 'done'
          )
            had.add(before.turn.person);
          if (!turn) {
            // Nobody who waits is forgotten.
            if (turns.started) expect(waiting(turns)).toEqual([]);
            continue;
          }
          expect(seatOf(turns, turn.person)).toBeDefined();
          if (turn.person === before.turn?.person) continue;
          if (turn.free) expect(waiting(turns)).toEqual([]);
          else expect(had.has(turn.person)).toBe(false);
        }
      }),
      { seed: SEED, numRuns: 400 },
    );
  });
});
