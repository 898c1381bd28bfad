import { describe, expect, it } from 'vitest';
import { activity } from '../../../shared/activities/evidence/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';
import { toldOf } from '../../support/told.ts';

const kind = (id: string) => ({ id, title: `Title of ${id}`, text: `What counts as ${id}` });
const CONFIG = {
  question: 'What can we show?',
  indicators: [
    { id: 'culture', title: 'Culture', kinds: ['c1', 'c2', 'c3'].map(kind) },
    { id: 'plan', title: 'Plan', kinds: ['p1', 'p2'].map(kind) },
  ],
  scopes: ['district', 'school'],
};
const person = (id: string) => ({ kind: 'participant', id }) as const;
const host = { kind: 'host', id: 'host' } as const;

/** p1, p3, … sit at A, the others at B. */
const stageOf = (config: object = CONFIG, people = 6, tables = 2) =>
  openStage(activity, config, { room: makeRoom({ people, tables }), random: mulberry32(1) });
type Stage = ReturnType<typeof stageOf>;

const views = ({ state, room, step }: Stage, resultsShown = true) => {
  const context = { room, step, resultsShown };
  return {
    projector: activity.views.projector(state, context),
    console: activity.views.console(state, context),
    floor: activity.views.floor(state, context),
    table: (id: string) => activity.views.table(state, id, context),
    me: (id: string) => activity.views.me(state, id),
  };
};
const answer = (stage: Stage, who: string, table: string, of: string, said: string, where?: string) =>
  stage.command(person(who), 'answerKind', {
    table,
    kind: of,
    answer: said,
    ...(where === undefined ? {} : { where }),
  });
const gap = (stage: Stage, who: string, what: string, of = 'c1') =>
  stage.command(person(who), 'addGap', { kind: of, what, scope: 'school' });

describe('evidence', () => {
  it('[EV1] asks the question twice, and shows both lines only at the end, without names', () => {
    const stage = stageOf();
    stage.command(person('p1'), 'answerFirst', { text: 'Not far' });
    expect(JSON.stringify([views(stage).projector, views(stage).floor])).not.toContain('Not far');
    stage.enter('again');
    stage.command(person('p1'), 'answerAgain', { text: 'Further than I thought' });
    stage.command(person('p2'), 'answerAgain', { text: 'I came late' });
    const { projector, floor, console } = views(stage);
    expect(Object.values(projector.pairs ?? {})).toMatchObject([
      { first: 'Not far', again: 'Further than I thought' },
    ]);
    expect(Object.values(floor.pairs ?? {})).toHaveLength(1);
    expect(JSON.stringify([projector.pairs, floor.pairs, console.lines])).not.toContain('p1');
    expect(views(stage).me('p1')).toMatchObject({ first: { text: 'Not far' } });
    expect(stage.command(person('p3'), 'answerFirst', { text: 'Too late' })).toMatchObject({ ok: false });
  });

  it('[EV1] takes a line that was changed as a new one', () => {
    const stage = stageOf(CONFIG, 12);
    for (let nth = 1; nth <= 6; nth++)
      stage.command(person(`p${nth}`), 'answerFirst', { text: `First ${nth}` });
    stage.enter('again');
    for (let nth = 1; nth <= 6; nth++)
      stage.command(person(`p${nth}`), 'answerAgain', { text: `Again ${nth}` });
    const shown = () => Object.values(views(stage).projector.pairs ?? {}).map(({ again }) => again);
    expect(shown()).not.toContain('Again 1');
    stage.command(person('p1'), 'answerAgain', { text: 'Changed' });
    expect(shown()).toContain('Changed');
  });

  it('[EV2] deals a pack to each table, to one that comes late the rarest, and lets hosts swap', () => {
    const stage = stageOf(CONFIG, 6, 3);
    stage.goAway('p3', 'p6');
    stage.enter('inventory');
    const pack = (table: string) =>
      views(stage)
        .table(table)
        ?.pack.map(({ id }) => id);
    expect([pack('A'), pack('B'), pack('C')]).toEqual([['c1', 'c2', 'c3'], ['p1', 'p2'], undefined]);
    stage.comeBack('p3');
    expect(pack('C')).toEqual(['c1', 'c2', 'c3']);
    answer(stage, 'p1', 'A', 'c1', 'have');
    stage.command(host, 'swapPacks', { table: 'A', other: 'B' });
    expect([pack('A'), pack('B')]).toEqual([
      ['p1', 'p2'],
      ['c1', 'c2', 'c3'],
    ]);
    expect(views(stage).console.tables.A?.answers).toEqual({ c1: { answer: 'have' } });
    stage.command(host, 'undoLast', {});
    expect(pack('A')).toEqual(['c1', 'c2', 'c3']);
    stage.command(host, 'dealAgain', {});
    expect(views(stage).console.uneven).toBeUndefined();
    expect([pack('A'), pack('B'), pack('C')].flat()).toEqual(['c1', 'c2', 'c3', 'p1', 'p2']);
  });

  it('[EV3] lets each have one kind at a time, and lets go of it when they leave', () => {
    const stage = stageOf();
    stage.enter('inventory');
    const taken = () => views(stage).table('A')?.taken;
    stage.command(person('p1'), 'takeKind', { table: 'A', kind: 'c1' });
    stage.command(person('p3'), 'takeKind', { table: 'A', kind: 'c2' });
    expect(taken()).toEqual({ c1: 'p1', c2: 'p3' });
    stage.command(person('p1'), 'takeKind', { table: 'A', kind: 'c2' });
    expect(taken()).toEqual({ c2: 'p1' });
    stage.move('p1', 'B');
    expect(taken()).toEqual({});
    expect(stage.command(person('p1'), 'takeKind', { table: 'A', kind: 'c1' })).toMatchObject({
      code: 'not-your-table',
    });
  });

  it('[EV4] keeps the last word of a table, and hosts fill in for it', () => {
    const stage = stageOf();
    stage.enter('inventory');
    answer(stage, 'p1', 'A', 'c1', 'have');
    answer(stage, 'p3', 'A', 'c1', 'partly', 'The coaches know');
    expect(views(stage).table('A')?.answers).toEqual({
      c1: { answer: 'partly', where: 'The coaches know' },
    });
    stage.command(host, 'answerKindFor', { table: 'B', kind: 'p1', answer: 'later' });
    expect(views(stage).table('B')?.answers).toEqual({ p1: { answer: 'later' } });
    stage.command(host, 'clearKind', { table: 'B', kind: 'p1' });
    expect(views(stage).table('B')?.answers).toEqual({});
    expect(answer(stage, 'p1', 'A', 'nothing', 'have')).toMatchObject({ code: 'unknown-question' });
    expect(answer(stage, 'p2', 'A', 'c1', 'have')).toMatchObject({ code: 'not-your-table' });
  });

  it('[EV5] offers a table what earlier items and other rooms recorded, for the kinds that it can serve', () => {
    const stage = stageOf();
    stage.give({ headings: [{ id: 'talk/1', text: 'Families want one calendar' }] });
    stage.enter('inventory');
    const offers = [{ id: 'r1', text: 'Vision workshop in March', kinds: ['p1'] }];
    expect(stage.command(host, 'offerRecords', { offers })).toMatchObject({ ok: true });
    expect(views(stage).table('A')?.offers).toEqual([{ id: 'talk/1', text: 'Families want one calendar' }]);
    expect(views(stage).table('B')?.offers).toContainEqual({ ...offers[0] });
    const unknown = [{ id: 'r1', text: 'Vision workshop', kinds: ['nothing'] }];
    expect(stage.command(host, 'offerRecords', { offers: unknown })).toMatchObject({ ok: false });
  });

  it('[EV5] shows where something is to its table and to hosts alone, and in no copy without names', () => {
    const stage = stageOf();
    stage.enter('inventory');
    answer(stage, 'p1', 'A', 'c1', 'have', 'The red binder');
    for (const step of ['check', 'map', 'gaps', 'again']) {
      stage.enter(step);
      const { projector, floor, table, console } = views(stage);
      expect(JSON.stringify([projector, floor, table('B')])).not.toContain('red binder');
      expect(JSON.stringify(console)).toContain('red binder');
    }
    const made = activity.results(stage.state, { room: stage.room });
    expect(made.places).toMatchObject([{ seenBy: 'hosts', author: 'p1', place: 'The red binder' }]);
    const { places: _places, checks: _checks, ...rest } = made;
    expect(JSON.stringify(rest)).not.toContain('red binder');
  });

  it('[EV6] moves packs on as they are, and gives the notes back with the map', () => {
    const stage = stageOf();
    stage.enter('inventory');
    answer(stage, 'p1', 'A', 'c1', 'have');
    stage.enter('check');
    answer(stage, 'p1', 'A', 'c1', 'none');
    expect(views(stage).table('B')?.reading).toMatchObject({ from: 'A', answers: { c1: 'have' } });
    stage.command(person('p2'), 'checkKind', {
      table: 'B',
      from: 'A',
      kind: 'c1',
      mark: 'doubt',
      note: 'Is it public?',
    });
    expect(views(stage).table('A')?.returned).toEqual([]);
    stage.enter('map');
    expect(views(stage).table('A')?.returned).toEqual([
      { kind: 'c1', by: 'B', mark: 'doubt', note: 'Is it public?' },
    ]);
    expect(views(stage).floor.map).toMatchObject({ c1: { none: 1, doubt: 1 } });
  });

  it('[EV7] counts the tables of a team once where they say the same', () => {
    const stage = stageOf(CONFIG, 6, 3);
    stage.enter('inventory');
    for (const [who, table] of [
      ['p1', 'A'],
      ['p2', 'B'],
      ['p3', 'C'],
    ] as const)
      answer(stage, who, table, 'c1', 'have');
    const teams = [{ id: 't', name: 'Springfield', tables: ['A', 'B'] }];
    const context = { room: { ...stage.room, teams }, step: 'map', resultsShown: true };
    expect(activity.views.projector(stage.state, context).map).toEqual({ c1: { have: 2 } });
    expect(activity.views.projector(stage.state, { ...context, resultsShown: false })).not.toHaveProperty(
      'map',
    );
  });

  it('[EV8] names the emptiest bands, none while nothing is answered', () => {
    const stage = stageOf();
    stage.enter('map');
    expect(views(stage).projector.emptiest).toEqual([]);
    for (const one of ['c1', 'c2', 'c3']) answer(stage, 'p1', 'A', one, one === 'c3' ? 'later' : 'have');
    expect(views(stage).projector.emptiest).toEqual(['plan']);
    answer(stage, 'p2', 'B', 'p1', 'have');
    stage.command(host, 'clearKind', { table: 'A', kind: 'c1' });
    expect(views(stage).projector.emptiest).toEqual(['culture', 'plan']);
  });

  it('[EV9] takes two gaps of a team, which are next steps and headings for later items', () => {
    const stage = stageOf();
    stage.enter('gaps');
    gap(stage, 'p1', 'A page');
    gap(stage, 'p3', 'A list', 'p1');
    expect(gap(stage, 'p1', 'One more')).toMatchObject({ code: 'full' });
    const id = Object.entries(views(stage).console.gaps).find(([, { what }]) => what === 'A page')?.[0];
    expect(stage.command(person('p3'), 'takeBack', { id })).toMatchObject({ code: 'not-yours' });
    stage.command(host, 'hide', { id });
    expect(views(stage).me('p1')?.gaps[String(id)]).toMatchObject({ hidden: true });
    expect(Object.values(views(stage).projector.gaps ?? {}).map(({ what }) => what)).toEqual(['A list']);
    const made = activity.results(stage.state, { room: stage.room });
    expect(made.gaps).toMatchObject([{ evidence: 'Title of p1', tables: 1 }]);
    expect(made.nextSteps).toMatchObject([{ what: 'A list', heading: 'Title of p1', from: 'A' }]);
    expect(JSON.stringify(toldOf(activity, stage.state, { room: stage.room }))).toContain('A list');
  });

  it('[EV9] counts the gaps of all tables of a team', () => {
    const stage = stageOf();
    stage.enter('gaps');
    gap(stage, 'p1', 'A page');
    gap(stage, 'p1', 'A list');
    const context = {
      actor: person('p2'),
      now: 0,
      newId: () => 'id',
      random: () => 0,
      room: { ...stage.room, teams: [{ id: 't', name: 'Springfield', tables: ['A', 'B'] }] },
      step: 'gaps',
      leftOut: [],
      itemMs: 0,
      stepTime: undefined,
    };
    expect(
      activity.commands.addGap.decide(stage.state, { kind: 'c1', what: 'More', scope: 'school' }, context),
    ).toMatchObject({ ok: false, code: 'full' });
  });

  it('[EV10] keeps what is read first from the room until a host lets it through', () => {
    const stage = stageOf({ ...CONFIG, review: true });
    stage.enter('gaps');
    gap(stage, 'p1', 'A page');
    expect(views(stage).projector.gaps).toEqual({});
    expect(views(stage).table('A')).toMatchObject({ gaps: {}, gapCount: 1 });
    expect(Object.values(views(stage).me('p1')?.gaps ?? {})).toMatchObject([{ waiting: true }]);
    stage.command(host, 'letThrough', {});
    expect(Object.values(views(stage).projector.gaps ?? {})).toHaveLength(1);
  });

  it('[EV11] takes a pack from a table again to which a host dealt it', () => {
    const stage = stageOf(CONFIG, 2, 3);
    stage.enter('inventory');
    stage.command(host, 'dealTo', { table: 'C' });
    expect(views(stage).console.tables.C).toMatchObject({ of: 3 });
    stage.command(host, 'undoLast', {});
    expect(views(stage).console.tables.C).toMatchObject({ of: 0 });
    expect(views(stage).console.tables.A).toMatchObject({ of: 3 });
  });

  it('[EV11] takes back what hosts did, and nothing that a table said since', () => {
    const stage = stageOf();
    stage.enter('inventory');
    answer(stage, 'p1', 'A', 'c1', 'have', 'Binder');
    stage.command(host, 'answerKindFor', { table: 'A', kind: 'c1', answer: 'none' });
    stage.command(host, 'swapPacks', { table: 'A', other: 'B' });
    stage.command(host, 'undoLast', {});
    expect(views(stage).console.tables.A?.pack).toEqual(['c1', 'c2', 'c3']);
    stage.command(host, 'undoLast', {});
    expect(views(stage).table('A')?.answers).toEqual({ c1: { answer: 'have', where: 'Binder' } });
    stage.command(host, 'answerKindFor', { table: 'A', kind: 'c1', answer: 'none' });
    answer(stage, 'p1', 'A', 'c1', 'partly');
    stage.command(host, 'undoLast', {});
    expect(views(stage).table('A')?.answers).toEqual({ c1: { answer: 'partly' } });
    expect(stage.command(host, 'undoLast', {})).toMatchObject({ code: 'nothing-to-undo' });
  });
});
