import { describe, expect, it } from 'vitest';
import type { Activity, Person, RoomFacts } from '../../shared/activities/activity.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { configs } from '../contract/configs.ts';
import { canonical } from '../contract/jsonClean.ts';
import { kinds } from '../contract/kinds.ts';
import { openHouse } from '../live/house.ts';
import { factsFor } from '../support/people.ts';
import { SEED } from '../support/seed.ts';
import { openStage, type Stage } from '../support/stage.ts';
import { toldOf } from '../support/told.ts';
import { times } from './options.ts';

const SEEDS = times(20, 3);
const ROLES = ['academics', 'technology', 'finance'].map((id) => ({ id, title: `Leader of ${id}` }));
const TABLES = ['A', 'B', 'C'];

/** Roles dealt to twelve people: so many hold the first, the second, the third. */
function roomOf(sizes: readonly number[]): RoomFacts {
  const roles = sizes.flatMap((size, index) => Array.from({ length: size }, () => ROLES[index]?.id ?? ''));
  const people = roles.map((role, index): Person => {
    const id = `p${index}`;
    return { id, name: `Zsofia ${index} Xylander`, role, table: TABLES[index % 3] ?? 'A' };
  });
  return factsFor(Object.fromEntries(people.map((person) => [person.id, person])), TABLES, ROLES);
}

/** The same people, each with what the next but `by` has. */
function shifted(room: RoomFacts, what: 'role' | 'name', by: number): RoomFacts {
  const all = Object.values(room.people);
  const people = all.map((person, index) => {
    const other = all[(index + by) % all.length];
    return { ...person, [what]: other?.[what] ?? '' };
  });
  return factsFor(Object.fromEntries(people.map((person) => [person.id, person])), room.tables, room.roles);
}

/** An activity that people have played through, at every step. */
function played(activity: Activity, kind: keyof typeof configs, room: RoomFacts, seed: number) {
  const random = mulberry32(seed);
  const stage = openStage(activity, configs[kind], { room, random });
  const seen: { step: string; state: string }[] = [];
  const remember = () => seen.push({ step: stage.step, state: JSON.stringify(stage.state) });
  for (let place = 0; ; place++) {
    const step = stage.steps()[place];
    if (!step) break;
    stage.enter(step.id);
    for (let round = 0; round < 3; round++) {
      stage.pass(20_000);
      for (const you of Object.values(room.people)) act(activity, stage, you, random);
      const views = stage.views();
      const asked = activity.simulate.host?.({ console: views.console, step: stage.step }, random);
      if (asked) stage.command({ kind: 'host', id: 'host' }, asked.type, asked.payload);
    }
    remember();
  }
  return seen;
}

function act(
  activity: Activity,
  stage: Stage<unknown, { type: string }>,
  you: Person,
  random: () => number,
): void {
  const views = stage.views();
  const intent = activity.simulate.participant(
    { floor: views.floor, table: views.table(you.table), me: views.me(you.id), you, step: stage.step },
    random,
  );
  if (intent) stage.command({ kind: 'participant', id: you.id }, intent.type, intent.payload);
}

/** What everybody in the room, and every reader of the record, gets to see. */
function shown(activity: Activity, state: unknown, step: string, room: RoomFacts): string {
  const context = { room, step, resultsShown: true };
  return canonical({
    projector: activity.views.projector(state, context),
    floor: activity.views.floor(state, context),
    report: toldOf(activity, state, { room }),
  });
}

describe(`results (seeds ${SEED} to ${SEED + SEEDS - 1})`, () => {
  const cases = kinds.flatMap(([kind, activity]) =>
    Array.from({ length: SEEDS }, (_, index) => ({ kind, activity, seed: SEED + index })),
  );

  it.each(cases)('of $kind are the same whoever holds a role of fewer than five (seed $seed)', (one) => {
    const room = roomOf([4, 4, 4]);
    for (const { step, state } of played(one.activity, one.kind, room, one.seed)) {
      const before = shown(one.activity, JSON.parse(state), step, room);
      for (const by of [1, 4, 7])
        expect(shown(one.activity, JSON.parse(state), step, shifted(room, 'role', by)), step).toBe(before);
    }
  });

  it.each(cases)('of $kind are the same whatever people are called (seed $seed)', (one) => {
    const room = roomOf([4, 4, 4]);
    for (const { step, state } of played(one.activity, one.kind, room, one.seed)) {
      const before = shown(one.activity, JSON.parse(state), step, room);
      expect(before).not.toContain('Xylander');
      expect(shown(one.activity, JSON.parse(state), step, shifted(room, 'name', 5)), step).toBe(before);
    }
  });

  it('would show a difference, had five or more a role: that is what breakdowns are for', () => {
    const [take] = kinds.filter(([kind]) => kind === 'take-off-touch-down');
    if (!take) throw new Error('gone');
    const room = roomOf([6, 6, 0]);
    const changed = played(take[1], take[0], room, SEED).filter(({ step, state }) => {
      const before = shown(take[1], JSON.parse(state), step, room);
      return shown(take[1], JSON.parse(state), step, shifted(room, 'role', 3)) !== before;
    });
    expect(changed.length).toBeGreaterThan(0);
  });
});

describe('a name', () => {
  it('is asked for nowhere: somebody without one, without a role and without a table is in like anybody', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    const phone = await house.join(code);
    expect(phone.views.me?.you).toEqual({
      id: phone.id,
      table: expect.stringMatching(/^[A-Z]$/),
      dealt: true,
    });
    expect(Object.keys(phone.views.me?.you ?? {})).not.toContain('name');
    await house.join(code, { name: '' });
  });
});
