import { describe, expect, it } from 'vitest';
import { activity as circleSquareTriangle } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { byLetter } from '../../../shared/lib/byLetter.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom, tableLetters } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';
import { toldOf } from '../../support/told.ts';

const config = { scopes: ['state', 'district', 'school'] };

function open(people = 8, tables = 2) {
  const stage = openStage(circleSquareTriangle, config, {
    room: makeRoom({ people, tables }),
    random: mulberry32(1),
  });
  const send = (person: string, type: string, payload: unknown) =>
    stage.command({ kind: 'participant', id: person }, type, payload);
  const host = (type: string, payload: unknown = {}) =>
    stage.command({ kind: 'host', id: 'host' }, type, payload);
  const code = (result: { ok: boolean; code?: string }) => result.code;
  return { stage, send, host, code };
}

const step = { scope: 'district', what: 'Meet every month', who: 'Our table', by: 'Friday' };

describe('shapes', () => {
  it('[C1] each person has one, which they may change at any moment', () => {
    const { stage, send } = open();
    send('p1', 'choose', { shape: 'circle' });
    send('p1', 'choose', { shape: 'square' });
    send('p3', 'choose', { shape: 'square' });
    send('p5', 'choose', { shape: 'square' });
    expect(stage.views().console).toMatchObject({ spread: { circle: 0, square: 3, triangle: 0 } });
    stage.enter('next-steps');
    expect(send('p1', 'choose', { shape: 'triangle' }).ok).toBe(true);
    expect(stage.views().me('p1')).toMatchObject({ shape: 'triangle' });
  });

  it('[C2] who moves takes their shape along, and who is away or removed counts with what they chose, and is not waited for', () => {
    const { stage, send } = open();
    for (const person of ['p1', 'p2', 'p4']) send(person, 'choose', { shape: 'circle' });
    expect(stage.views().table('A')).toMatchObject({ chosen: 1, people: 4 });
    stage.move('p1', 'B');
    expect(stage.views().table('A')).toBeUndefined();
    expect(stage.views().table('B')).toMatchObject({ spread: { circle: 3 }, people: 5 });
    stage.remove('p1');
    stage.goAway('p3');
    expect(stage.views().projector).toMatchObject({ chosen: 3, people: 7 });
    stage.comeBack('p3');
    expect(stage.views().projector).toMatchObject({ chosen: 3, people: 8 });
  });

  it('[C8] numbers by shape are shown from three people on, and move with three', () => {
    const { stage, send } = open();
    const spread = () => Object.entries(stage.views().projector).find(([name]) => name === 'spread')?.[1];
    const seen = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((person) => {
      send(person, 'choose', { shape: 'circle' });
      return spread()?.circle;
    });
    expect(seen).toEqual([undefined, undefined, 3, 3, 3, 6]);
    expect(stage.views().table('A')).toMatchObject({ chosen: 3, spread: { circle: 3 } });
    stage.move('p1', 'B');
    expect(stage.views().table('A')).not.toHaveProperty('spread');
    for (const person of ['p7', 'p8']) send(person, 'choose', { shape: 'square' });
    expect(spread()).toMatchObject({ circle: 6, square: 2 });
  });

  it('[C9] a table of fewer than three writers is not named beside a next step', () => {
    const { stage, send } = open();
    stage.enter('next-steps');
    const letters = () =>
      [stage.views().projector, stage.views().console].map(
        (view) => [...JSON.stringify(view).matchAll(/"nth":\d+,"table":"(\w)"/g)].length,
      );
    for (const person of ['p1', 'p3', 'p2']) send(person, 'addNextStep', { ...step, what: `By ${person}` });
    expect(letters()).toEqual([0, 0]);
    expect(JSON.stringify(stage.views().table('A'))).toContain('By p1');
    for (const person of ['p4', 'p6', 'p5']) send(person, 'addNextStep', { ...step, what: `By ${person}` });
    expect(letters()).toEqual([4, 6]);
  });

  it('[C7] nobody is named but to themselves', () => {
    const { stage, send } = open();
    for (const person of ['p1', 'p2', 'p3']) send(person, 'choose', { shape: 'square' });
    stage.enter('next-steps');
    send('p1', 'addNextStep', step);
    const { console: hosts, projector, floor, table } = stage.views();
    const shown = [hosts, projector, floor, table('A'), table('B')];
    expect(JSON.stringify(shown)).not.toMatch(/"p\d+"/);
    expect(stage.views().me('p4')).toBeUndefined();
  });
});

describe("a table's shape", () => {
  it('[C3] is set by anybody who sits there, and the last word counts', () => {
    const { stage, send, code } = open();
    expect(code(send('p1', 'settleTable', { table: 'A', shape: 'circle' }))).toBe('not-now');
    stage.enter('settle');
    send('p1', 'settleTable', { table: 'A', shape: 'circle' });
    send('p3', 'settleTable', { table: 'A', shape: 'square' });
    expect(stage.views().table('A')).toMatchObject({ settled: 'square' });
    expect(code(send('p2', 'settleTable', { table: 'A', shape: 'circle' }))).toBe('not-your-table');
    expect(stage.views().projector).toMatchObject({ settled: { A: 'square' }, waiting: ['B'] });
  });

  it('[C3] [C4] hosts settle for a table, from a suggestion, and clear it again', () => {
    const { stage, send, host, code } = open();
    for (const person of ['p2', 'p4']) send(person, 'choose', { shape: 'triangle' });
    expect(stage.views().console).not.toMatchObject({ tables: { B: { suggestion: 'triangle' } } });
    send('p6', 'choose', { shape: 'triangle' });
    expect(stage.views().console).toMatchObject({ tables: { B: { suggestion: 'triangle' } } });
    host('settleTableFor', { table: 'B', shape: 'triangle' });
    expect(stage.views().console).toMatchObject({ tables: { B: { settled: 'triangle' } } });
    host('clearTable', { table: 'B' });
    expect(stage.state.shapes.settled).toEqual({});
    expect(code(host('settleTableFor', { table: 'Q', shape: 'circle' }))).toBe('unknown-table');
  });

  it('tables come in the order of their letters, also past Z', () => {
    const letters = tableLetters(38);
    expect([...letters].reverse().sort(byLetter)).toEqual(letters);
  });
});

describe('next steps', () => {
  it('[C5] say what, and follow their author to another table', () => {
    const { stage, send, code } = open();
    expect(code(send('p1', 'addNextStep', step))).toBe('not-now');
    stage.enter('next-steps');
    expect(code(send('p1', 'addNextStep', { scope: 'planet', what: 'Save it' }))).toBe('unknown-scope');
    expect(code(send('p1', 'addNextStep', { scope: 'state', what: '  ' }))).toBe('invalid');
    expect(send('p1', 'addNextStep', step).ok).toBe(true);
    expect(code(send('p1', 'addNextStep', step))).toBe('said-already');
    stage.move('p1', 'B');
    expect(stage.views().table('B')).toMatchObject({ nextSteps: { id1: { ...step, table: 'B' } } });
    expect(JSON.stringify(stage.views().table('A') ?? {})).not.toContain(step.what);
    expect(stage.views().me('p1')).toMatchObject({ nextSteps: { id1: step } });
    expect(stage.views().projector).toMatchObject({
      nextSteps: { id1: step },
      scopes: [
        { scope: 'state', count: 0 },
        { scope: 'district', count: 1 },
        { scope: 'school', count: 0 },
      ],
    });
  });

  it('[C5] are at most ten a person', () => {
    const { stage, send, code } = open();
    stage.enter('next-steps');
    for (let number = 1; number <= 10; number++)
      send('p1', 'addNextStep', { ...step, what: `Step ${number}` });
    expect(code(send('p1', 'addNextStep', { ...step, what: 'Step 11' }))).toBe('enough');
    send('p1', 'removeNextStep', { id: 'id1' });
    expect(send('p1', 'addNextStep', { ...step, what: 'Step 11' }).ok).toBe(true);
  });

  it('[C6] are changed and taken back by their author, corrected and hidden by hosts', () => {
    const { stage, send, host, code } = open();
    stage.enter('next-steps');
    send('p1', 'addNextStep', step);
    expect(code(send('p3', 'editNextStep', { id: 'id1', ...step, what: 'Mine now' }))).toBe('not-yours');
    expect(code(send('p3', 'removeNextStep', { id: 'id1' }))).toBe('not-yours');
    stage.move('p1', 'B');
    expect(send('p1', 'editNextStep', { id: 'id1', scope: 'school', what: 'Meet weekly' }).ok).toBe(true);
    expect(stage.state.nextSteps.all.id1?.text).toEqual({ scope: 'school', what: 'Meet weekly' });
    host('editNextStep', { id: 'id1', scope: 'school', what: 'Meet each week' });
    host('putOnProjector', { id: 'id1' });
    expect(stage.views().projector).toMatchObject({ alone: { what: 'Meet each week' } });
    host('hideNextStep', { id: 'id1' });
    const { projector, table, me, console: hosts } = stage.views();
    expect(
      JSON.stringify([projector, table('A'), toldOf(circleSquareTriangle, stage.state, stage)]),
    ).not.toContain('each week');
    expect(me('p1')).toMatchObject({ nextSteps: { id1: { hidden: true } } });
    expect(hosts).toMatchObject({ nextSteps: { id1: { hidden: true } }, total: 0 });
    host('unhideNextStep', { id: 'id1' });
    expect(send('p1', 'removeNextStep', { id: 'id1' }).ok).toBe(true);
    expect(code(host('editNextStep', { id: 'id1', scope: 'school', what: 'Late' }))).toBe('gone');
    expect(stage.views().table('A')).toBeUndefined();
  });

  it('[C5] hosts write down what was said, for a table or for the whole room', () => {
    const { stage, host, send, code } = open();
    host('noteNextStep', { ...step, table: 'B' });
    host('noteNextStep', { scope: 'state', what: 'Come back in spring' });
    expect(stage.views().console).toMatchObject({
      total: 2,
      counts: [{ count: 1 }, { count: 1 }, { count: 0 }],
    });
    expect(code(host('noteNextStep', { ...step, table: 'Q' }))).toBe('unknown-table');
    stage.enter('next-steps');
    expect(code(send('p1', 'removeNextStep', { id: 'id1' }))).toBe('not-yours');
  });

  it('stand in the report by scope, with what, who, by when and table', () => {
    const { stage, send } = open();
    stage.enter('next-steps');
    send('p2', 'addNextStep', { scope: 'school', what: 'Ask the students' });
    send('p1', 'addNextStep', step);
    expect(toldOf(circleSquareTriangle, stage.state, stage).at(-1)).toEqual({
      type: 'table',
      columns: ['For', 'What', 'Who', 'By when', 'Table'],
      rows: [
        ['district', 'Meet every month', 'Our table', 'Friday', ''],
        ['school', 'Ask the students', '', '', ''],
      ],
    });
  });

  it('are hidden from the projector with the results', () => {
    const { stage, send } = open();
    send('p1', 'choose', { shape: 'circle' });
    stage.enter('next-steps');
    send('p1', 'addNextStep', step);
    const { projector } = stage.views(false);
    expect(projector).toMatchObject({ chosen: 1 });
    expect(JSON.stringify(projector)).not.toMatch(/spread|month/);
  });
});
