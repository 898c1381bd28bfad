import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import { MARKS, type Mark, marksAfter } from '../../../shared/activities/stakeholder-map/rules.ts';
import { below, mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { SEED } from '../../support/seed.ts';
import { openStage } from '../../support/stage.ts';

const host = { kind: 'host', id: 'host' } as const;
const person = (number: number) => ({ kind: 'participant', id: `p${number}` }) as const;

/** p1, p3 … sit at A, p2, p4 … at B. */
function mapStage(config: object = {}, people = 8) {
  const room = makeRoom({ people, tables: 2 });
  return openStage(
    activity,
    {
      plan: 'A plan',
      stakeholders: [
        { id: 'first', title: 'First' },
        { id: 'second', title: 'Second' },
        { id: 'third', title: 'Third' },
      ],
      levels: ['state', 'school'],
      ...config,
    },
    { room, random: mulberry32(3) },
  );
}
type MapStage = ReturnType<typeof mapStage>;

function viewsOf({ state, room, step }: MapStage, resultsShown = true) {
  const context = { room, step, resultsShown };
  return {
    projector: activity.views.projector(state, context),
    console: activity.views.console(state, context),
    floor: activity.views.floor(state, context),
    table: (table: string) => activity.views.table(state, table, { room }),
    me: (number: number) => activity.views.me(state, `p${number}`),
  };
}

const mark = (stage: MapStage, number: number, one: Mark, on = true, stakeholder = 'first') =>
  stage.command(person(number), 'mark', { stakeholder, mark: one, on });
const say = (stage: MapStage, table: string, one: Mark, on = true, stakeholder = 'first') =>
  stage.command(host, 'markTableFor', { table, stakeholder, mark: one, on });
const invitation = { group: 'interest', scope: 'school', what: 'A librarian' };

describe('the map', () => {
  it('[SMA1] is about one plan, which hosts name, and nobody else', () => {
    const stage = mapStage();
    expect(stage.command(host, 'namePlan', { text: 'Another plan' }).ok).toBe(true);
    expect(stage.command(person(1), 'namePlan', { text: 'Mine' })).toMatchObject({ ok: false });
    expect(viewsOf(stage).projector.plan).toBe('Another plan');
    expect(viewsOf(stage).floor.plan).toBe('Another plan');
  });

  it('[SMA2] lets relations overlap, and none and accountable without authority stand in their place', () => {
    expect(marksAfter(['authority'], 'interest', true)).toEqual(['authority', 'interest']);
    expect(marksAfter(['authority', 'interest'], 'accountable', true)).toEqual(['accountable', 'interest']);
    expect(marksAfter(['accountable'], 'authority', true)).toEqual(['authority']);
    expect(marksAfter(['authority', 'influence'], 'none', true)).toEqual(['none']);
    expect(marksAfter(['none'], 'influence', true)).toEqual(['influence']);
    expect(marksAfter(['influence'], 'influence', false)).toEqual([]);
  });

  it(`[SMA2] holds no contradiction whatever is tapped, and the last tap holds (seed ${SEED})`, () => {
    const random = mulberry32(SEED);
    let marks: readonly Mark[] = [];
    for (let tap = 0; tap < 500; tap++) {
      const one = MARKS[below(random, MARKS.length)] ?? 'none';
      const on = random() < 0.7;
      marks = marksAfter(marks, one, on);
      expect(marks.includes(one)).toBe(on);
      expect(new Set(marks).size).toBe(marks.length);
      expect(marks.includes('none') && marks.length > 1).toBe(false);
      expect(marks.includes('authority') && marks.includes('accountable')).toBe(false);
    }
  });

  it('[SMA3] takes eight more of a table, each name once, for that table alone', () => {
    const stage = mapStage();
    stage.enter('list');
    const add = (title: string, number = 1) => stage.command(person(number), 'addStakeholder', { title });
    expect(add(' first ')).toMatchObject({ ok: false, code: 'said-already' });
    for (let one = 1; one <= 8; one++) expect(add(`Own ${one}`).ok).toBe(true);
    expect(add('Own 9')).toMatchObject({ ok: false, code: 'full' });
    expect(add('Own 1', 2).ok).toBe(true);
    expect(viewsOf(stage).table('A')?.added).toHaveLength(8);
    expect(viewsOf(stage).table('A')?.left).toBe(0);
    expect(viewsOf(stage).table('B')?.added).toHaveLength(1);
    stage.enter('room');
    // Of one name, they are one in the room.
    expect(viewsOf(stage).projector.placed?.filter(({ title }) => title === 'Own 1')).toHaveLength(1);
  });

  it('[SMA4] keeps what people say alone to them, and shows a table numbers from three on at its own step', () => {
    const stage = mapStage();
    stage.enter('place');
    for (const number of [1, 3, 5]) mark(stage, number, 'interest');
    for (const number of [2, 4]) mark(stage, number, 'interest');
    expect(viewsOf(stage).me(1)?.marks).toEqual({ first: ['interest'] });
    expect(viewsOf(stage).table('A')).toBeUndefined();
    expect(viewsOf(stage).projector).toMatchObject({ done: 5, of: 8 });
    expect(viewsOf(stage).projector.placed).toBeUndefined();
    expect(viewsOf(stage).console.placed).toEqual([]);
    stage.enter('table');
    expect(viewsOf(stage).table('A')?.spread.first).toMatchObject({ people: 3, byPeople: { interest: 3 } });
    expect(viewsOf(stage).table('B')).toBeUndefined();
  });

  it('[SMA4] is begun at the table where the session says so', () => {
    expect(
      mapStage({ together: true })
        .steps()
        .map(({ id }) => id),
    ).not.toContain('place');
  });

  it('[SMA5] lets anybody at a table speak for it, and nobody of another', () => {
    const stage = mapStage();
    stage.enter('table');
    const speak = (number: number, table: string, on = true) =>
      stage.command(person(number), 'markTable', { table, stakeholder: 'first', mark: 'influence', on });
    expect(speak(1, 'A').ok).toBe(true);
    expect(speak(2, 'A')).toMatchObject({ ok: false, code: 'not-your-table' });
    expect(viewsOf(stage).table('A')?.marks).toEqual({ first: ['influence'] });
    expect(speak(3, 'A', false).ok).toBe(true);
    expect(viewsOf(stage).table('A')?.marks).toEqual({ first: [] });
    expect(say(stage, 'B', 'none').ok).toBe(true);
    expect(say(stage, 'Q', 'none')).toMatchObject({ ok: false, code: 'unknown-table' });
  });

  it('[SMA6] puts what differs first, then whom nobody placed, and names no table', () => {
    const stage = mapStage();
    say(stage, 'A', 'interest', true, 'first');
    say(stage, 'B', 'interest', true, 'first');
    say(stage, 'A', 'authority', true, 'third');
    say(stage, 'B', 'influence', true, 'third');
    stage.enter('room');
    const { projector, floor } = viewsOf(stage);
    expect(projector.placed?.map(({ id }) => id)).toEqual(['third', 'second', 'first']);
    expect(projector.placed?.[0]).toMatchObject({ tables: 2, differ: true });
    expect(projector.placed?.[1]).toMatchObject({ tables: 0, unplaced: true });
    expect(projector.placed?.[2]).toMatchObject({ byTables: { interest: 2 } });
    expect(floor.placed).toEqual(projector.placed);
    expect(JSON.stringify(projector)).not.toMatch(/"(A|B)"/);
    expect(viewsOf(stage, false).projector.placed).toBeUndefined();
    expect(viewsOf(stage, false).floor.placed).toBeUndefined();
  });

  it('[SMA6] counts people from three on', () => {
    const stage = mapStage();
    stage.enter('place');
    mark(stage, 1, 'interest');
    mark(stage, 2, 'interest');
    stage.enter('room');
    const first = () => viewsOf(stage).projector.placed?.find(({ id }) => id === 'first');
    expect(first()?.people).toBeUndefined();
    stage.enter('place');
    mark(stage, 3, 'authority');
    stage.enter('room');
    expect(first()).toMatchObject({ people: 3, byPeople: { interest: 2, authority: 1 }, differ: true });
  });

  it('[SMA7] knows who is here of the roles of the session, by id or title, and of nobody else', () => {
    const stage = mapStage();
    const [role] = stage.room.roles;
    if (!role) throw new Error('no role');
    const known = mapStage({
      stakeholders: [
        { id: role.id, title: 'By its id' },
        { id: 'titled', title: role.title },
        { id: 'stranger', title: 'A stranger' },
      ],
    });
    known.enter('room');
    const here = Object.values(known.room.people).filter((one) => one.role === role.id).length;
    const of = (id: string) => viewsOf(known).projector.placed?.find((row) => row.id === id)?.here;
    expect(of(role.id)).toBe(here);
    expect(of('titled')).toBe(here);
    expect(of('stranger')).toBeUndefined();
  });
});

describe('an invitation', () => {
  const whole = {
    ...invitation,
    stakeholder: 'first',
    name: 'Ana Ruiz',
    who: 'Principal Okafor',
    by: 'Friday',
  };

  it('[SMA8] shows the name to its author and hosts, and neither table nor asker on the projector', () => {
    const stage = mapStage();
    stage.enter('invite');
    expect(stage.command(person(1), 'invite', whole).ok).toBe(true);
    const { projector, console, floor, table, me } = viewsOf(stage);
    expect(Object.values(me(1)?.invitations ?? {})).toMatchObject([{ name: 'Ana Ruiz' }]);
    expect(Object.values(console.invitations)).toMatchObject([{ name: 'Ana Ruiz', table: 'A' }]);
    expect(Object.values(table('A')?.invitations ?? {})).toMatchObject([{ who: 'Principal Okafor' }]);
    for (const shown of [projector, floor, table('A')])
      expect(JSON.stringify(shown)).not.toContain('Ana Ruiz');
    expect(JSON.stringify(projector)).not.toMatch(/Okafor|"A"/);
    expect(projector.groups?.find(({ group }) => group === 'interest')).toMatchObject({
      count: 1,
      newest: [{ what: 'A librarian', for: 'First', by: 'Friday' }],
    });
  });

  it('[SMA8] is a next step of the record, and the name is in rows for hosts and its author alone', () => {
    const stage = mapStage();
    stage.enter('invite');
    stage.command(person(1), 'invite', whole);
    const made = activity.results(stage.state, { room: stage.room });
    expect(made.nextSteps).toMatchObject([
      {
        what: 'A librarian',
        owner: 'Principal Okafor',
        level: 'school',
        date: 'Friday',
        heading: 'First',
        seenBy: 'room',
      },
    ]);
    expect(made.names).toMatchObject([{ name: 'Ana Ruiz', seenBy: 'hosts' }]);
    const room = Object.values(made).flatMap((rows) => rows.filter(({ seenBy }) => seenBy === 'room'));
    expect(JSON.stringify(room)).not.toContain('Ana Ruiz');
  });

  it('[SMA9] follows its author, is read first where hosts say so, and is taken back by its author alone', () => {
    const stage = mapStage({ review: true });
    stage.enter('invite');
    stage.command(person(1), 'invite', invitation);
    const [id = ''] = Object.keys(viewsOf(stage).me(1)?.invitations ?? {});
    expect(viewsOf(stage).table('A')?.invitations).toEqual({});
    expect(viewsOf(stage).console.waiting).toBe(1);
    stage.command(host, 'letThrough', { id });
    expect(Object.keys(viewsOf(stage).table('A')?.invitations ?? {})).toEqual([id]);
    stage.move('p1', 'B');
    expect(Object.keys(viewsOf(stage).table('B')?.invitations ?? {})).toEqual([id]);
    expect(stage.command(person(2), 'takeBack', { id })).toMatchObject({ ok: false, code: 'not-yours' });
    stage.command(host, 'hide', { id, on: true });
    expect(viewsOf(stage).me(1)?.invitations[id]).toMatchObject({ hidden: true });
    expect(viewsOf(stage).projector.groups?.every(({ count }) => count === 0)).toBe(true);
    expect(stage.command(person(1), 'takeBack', { id }).ok).toBe(true);
    expect(viewsOf(stage).me(1)).toBeUndefined();
  });
});
