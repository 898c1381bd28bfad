import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/rubric/activity.ts';
import { LINES_EACH, positions } from '../../../shared/activities/rubric/rules.ts';
import { toldOf } from '../../support/told.ts';
import { DIMENSIONS, host, LEVELS, person, rate, rateAll, rubricStage, viewsOf } from './stage.ts';

const HIGH = 'exemplary';
const LOW = 'none';

describe('a table settles', () => {
  it('[Q6] one level or between two, the last word counts, and only at the own table', () => {
    const stage = rubricStage();
    stage.enter('table');
    const settle = (number: number, table: string, level: string) =>
      stage.command(person(number), 'settleTable', { table, dimension: 'trust', level });
    settle(1, 'A', 'emerging');
    settle(3, 'A', 'emerging+established');
    expect(viewsOf(stage).table('A')?.dimensions.trust).toEqual({ settled: 'emerging+established' });
    expect(settle(2, 'A', LOW)).toMatchObject({ ok: false, code: 'not-your-table' });
    expect(settle(1, 'A', 'none+exemplary')).toMatchObject({ ok: false });
    expect(positions(LEVELS)).toHaveLength(7);
  });

  it('[Q6] and hosts settle and clear for a table without phones, and note its evidence', () => {
    const stage = rubricStage();
    stage.enter('table');
    stage.command(host, 'settleTableFor', { table: 'B', dimension: 'trust', level: HIGH });
    stage.command(host, 'noteLine', { use: 'evidence', dimension: 'trust', table: 'B', text: 'A survey' });
    expect(viewsOf(stage).console.tables.B?.cells.trust?.settled).toBe(HIGH);
    expect(Object.values(viewsOf(stage).console.lines)).toMatchObject([{ text: 'A survey', table: 'B' }]);
    stage.command(host, 'clearTable', { table: 'B', dimension: 'trust' });
    expect(viewsOf(stage).console.tables.B?.cells.trust?.settled).toBeUndefined();
  });

  it('[Q6] and no evidence is forced', () => {
    const stage = rubricStage();
    stage.enter('table');
    expect(stage.command(person(1), 'settleTable', { table: 'A', dimension: 'trust', level: HIGH }).ok).toBe(
      true,
    );
  });

  it('[Q7] or is told as not settled, on every face and in the record', () => {
    const stage = rubricStage({ gaps: 1 });
    rateAll(stage, Array(8).fill(HIGH));
    stage.enter('table');
    stage.command(person(1), 'settleTable', { table: 'A', dimension: 'vision', level: LOW });
    stage.enter('room.1');
    stage.command(host, 'pickGaps', { ids: ['vision'] });
    expect(viewsOf(stage).projector).toMatchObject({ open: ['B'], figures: { places: { A: 0 } } });
    const { settled = [] } = activity.results(stage.state, { room: stage.room });
    expect(settled.filter(({ dimension }) => dimension === 'The vision')).toMatchObject([
      { table: 'A', level: 'None' },
      { table: 'B', level: undefined },
    ]);
    expect(JSON.stringify(toldOf(activity, stage.state, { room: stage.room }))).toContain(
      '1 table has not settled this',
    );
  });
});

describe('hosts', () => {
  it('[Q9] cut the list, down to what gaps and choice need, and nothing that was rated is lost', () => {
    const stage = rubricStage({ gaps: 3 });
    rate(stage, 1, HIGH, 'time');
    const pick = (...ids: string[]) => stage.command(host, 'pickDimensions', { ids });
    expect(pick('aptitude', 'vision')).toMatchObject({ ok: false, code: 'fewest', values: { least: 3 } });
    pick('aptitude', 'vision', 'trust');
    expect(viewsOf(stage).floor.dimensions.map(({ id }) => id)).toEqual(['aptitude', 'vision', 'trust']);
    expect(rate(stage, 2, HIGH, 'time')).toMatchObject({ ok: false });
    pick(...DIMENSIONS.map(({ id }) => id));
    expect(viewsOf(stage).console.dimensions.at(-1)).toMatchObject({ id: 'time', rated: 1 });
  });

  it('[Q9] and a gap that is cut makes room for the next widest, but not while the room talks about it', () => {
    const stage = rubricStage({ gaps: 2 });
    rateAll(stage, [LOW, LOW, HIGH, HIGH], 'money');
    rateAll(stage, [LOW, LOW, LOW, HIGH, 'emerging', HIGH], 'time');
    stage.enter('room.1');
    const [first = '', second = ''] = viewsOf(stage).console.gaps;
    const without = (id: string) => ({ ids: DIMENSIONS.map((one) => one.id).filter((one) => one !== id) });
    expect(stage.command(host, 'pickDimensions', without(first))).toMatchObject({ ok: false, code: 'is-on' });
    stage.command(host, 'pickDimensions', without(second));
    const { gaps } = viewsOf(stage).console;
    expect(gaps).toHaveLength(2);
    expect(gaps).not.toContain(second);
    expect(gaps[0]).toBe(first);
  });

  it('[Q10] are proposed the widest gaps, which stay when more is rated, and pick others', () => {
    const stage = rubricStage({ gaps: 2 });
    rateAll(stage, [LOW, LOW, HIGH, HIGH, LOW, HIGH], 'money');
    rateAll(stage, [LOW, LOW, LOW, 'established', 'established', 'established'], 'trust');
    rateAll(stage, Array(6).fill(HIGH), 'vision');
    stage.enter('room');
    expect(viewsOf(stage).console.gaps).toEqual(['money', 'trust']);
    expect(stage.steps().map(({ title }) => title)).toContain('The money');
    rateAll(stage, [LOW, HIGH, LOW, HIGH, LOW, HIGH, LOW, HIGH], 'aptitude');
    expect(viewsOf(stage).console.gaps).toEqual(['money', 'trust']);
    stage.command(host, 'pickGaps', { ids: ['aptitude', 'money'] });
    stage.enter('room.1');
    expect(viewsOf(stage).projector.dimension?.id).toBe('aptitude');
    expect(stage.command(host, 'pickGaps', { ids: ['money'] })).toMatchObject({ ok: false, code: 'fewest' });
  });
});

describe('a table chooses', () => {
  it('[Q11] as many as it may, and writes what one would see', () => {
    const stage = rubricStage();
    stage.enter('choose');
    const choose = (dimension: string, on = true) =>
      stage.command(person(1), 'chooseDimension', { table: 'A', dimension, on });
    choose('money');
    choose('trust');
    expect(choose('time')).toMatchObject({ ok: false, code: 'full', values: { most: 2 } });
    choose('money', false);
    choose('time');
    stage.command(host, 'chooseDimensionFor', { table: 'B', dimension: 'time', on: true });
    expect(viewsOf(stage).projector.chosen).toMatchObject([
      { id: 'time', tables: ['A', 'B'] },
      { id: 'trust', tables: ['A'] },
    ]);
    stage.command(person(1), 'addLine', {
      use: 'sees',
      dimension: 'time',
      table: 'A',
      text: 'An hour a week',
    });
    expect(Object.values(viewsOf(stage).table('A')?.dimensions.time?.sees ?? {})).toMatchObject([
      { text: 'An hour a week' },
    ]);
    const { chosen = [] } = activity.results(stage.state, { room: stage.room });
    expect(chosen.map(({ dimension, tables }) => [dimension, tables])).toEqual([
      ['The time', 2],
      ['The trust', 1],
    ]);
  });
});

describe('lines', () => {
  const write = (stage: ReturnType<typeof rubricStage>, number: number, text: string, table = 'A') =>
    stage.command(person(number), 'addLine', { use: 'evidence', dimension: 'trust', table, text });

  it('[Q12] are changed and taken back by who wrote them, hidden by hosts, and few enough', () => {
    const stage = rubricStage();
    stage.enter('table');
    for (let nth = 1; nth <= LINES_EACH; nth++) write(stage, 1, `Line ${nth}`);
    expect(write(stage, 1, 'One more')).toMatchObject({ ok: false, code: 'enough' });
    expect(write(stage, 3, 'Line 1').ok).toBe(true);
    const [id = ''] = Object.keys(viewsOf(stage).me(1)?.lines ?? {});
    expect(stage.command(person(3), 'editLine', { id, text: 'Mine now' })).toMatchObject({
      code: 'not-yours',
    });
    stage.command(host, 'putOnProjector', { id });
    expect(viewsOf(stage).projector.alone).toMatchObject({ text: 'Line 1', title: 'The trust' });
    stage.command(host, 'hideLine', { id });
    expect(viewsOf(stage).projector.alone).toBeUndefined();
    expect(viewsOf(stage).me(1)?.lines[id]).toMatchObject({ hidden: true });
    expect(JSON.stringify(viewsOf(stage).table('A'))).not.toContain(id);
    stage.command(person(1), 'takeBackLine', { id });
    expect(viewsOf(stage).me(1)?.lines[id]).toBeUndefined();
  });

  it('[Q12] have their table beside them from three writers on, and stay with it when their author moves', () => {
    const stage = rubricStage();
    stage.enter('table');
    write(stage, 1, 'First');
    write(stage, 3, 'Second');
    expect(Object.values(viewsOf(stage).console.lines).every(({ table }) => table === undefined)).toBe(true);
    write(stage, 5, 'Third');
    expect(Object.values(viewsOf(stage).console.lines).map(({ table }) => table)).toEqual(['A', 'A', 'A']);
    stage.move('p1', 'B');
    expect(JSON.stringify(viewsOf(stage).table('A'))).toContain('First');
    expect(write(stage, 1, 'For A', 'A')).toMatchObject({ ok: false, code: 'not-your-table' });
  });

  it('[Q12] wait for a host where hosts read first, and are in the record for hosts alone until then', () => {
    const stage = rubricStage({ review: true });
    stage.enter('table');
    write(stage, 1, 'Not read yet');
    expect(viewsOf(stage).table('A')).toBeUndefined();
    expect(Object.values(viewsOf(stage).me(1)?.lines ?? {})).toMatchObject([{ waiting: true }]);
    expect(activity.results(stage.state, { room: stage.room }).lines).toMatchObject([{ seenBy: 'hosts' }]);
    stage.command(host, 'letThrough', {});
    expect(activity.results(stage.state, { room: stage.room }).lines).toMatchObject([{ seenBy: 'room' }]);
  });
});

it('[Q6] a table at which nobody has a phone stands on the console, to be settled there', () => {
  const stage = rubricStage({}, { people: 2, tables: 3 });
  stage.enter('table');
  expect(viewsOf(stage).console.tables.C).toMatchObject({ people: 0, finished: 0 });
  expect(viewsOf(stage).projector.settled).toEqual({ A: 0, B: 0 });
  stage.command(host, 'settleTableFor', { table: 'C', dimension: 'vision', level: LOW });
  expect(viewsOf(stage).projector.settled).toEqual({ A: 0, B: 0, C: 1 });
});

it('[Q12] a line leaves the projector with its step', () => {
  const stage = rubricStage();
  stage.enter('room');
  stage.command(host, 'noteLine', { use: 'evidence', dimension: 'trust', table: 'A', text: 'A survey' });
  const [id = ''] = Object.keys(viewsOf(stage).console.lines);
  stage.command(host, 'putOnProjector', { id });
  expect(viewsOf(stage).projector.alone).toMatchObject({ text: 'A survey', table: 'A' });
  stage.enter('room.1');
  expect(viewsOf(stage).projector.alone).toBeUndefined();
  expect(viewsOf(stage).console.onProjector).toBeUndefined();
});
