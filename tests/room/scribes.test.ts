import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { MOST_BESIDE } from '../../shared/lib/limits.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { miniSession } from '../support/miniSession.ts';

const SERVER = { kind: 'server', id: 'server' } as const;
const statements = [{ id: 'school', text: 'You know a school', short: 'School' }];
const session = {
  ...miniSession,
  agenda: miniSession.agenda.map((item) => ({
    ...item,
    activity: 'take-off-touch-down',
    config: { statements },
  })),
};
const around = (...online: string[]) => ({
  online: new Set(online),
  screens: { consoles: 1, projectors: 1 },
  addresses: [],
});

const through = (id: string, scribe: string): RoomActor => ({ kind: 'participant', id, through: scribe });

/** Ana has a phone and sits at B, like Ben; Rosa sits beside Ana, and Teo came to a host. Neither has one. */
function opened() {
  const bench = new Bench(3, session, registry);
  for (const id of ['ana', 'ben']) bench.join(id, { name: id, table: 'B' });
  bench.do(person('ana'), 'addBeside', { payload: { name: 'Rosa' } });
  const rosa = Object.keys(bench.state.people).find((id) => !['ana', 'ben'].includes(id)) ?? '';
  bench.do(HOST, 'addPerson', { payload: { name: 'Teo', table: 'B' } });
  const teo = Object.values(bench.state.people).find(({ name }) => name === 'Teo')?.id ?? '';
  const scribeOf = (id: string) => bench.state.people[id]?.scribe;
  return { bench, rosa, teo, scribeOf };
}

describe('people without a phone', () => {
  it('[NP1] are people like everybody: at the table of whoever brought them, counted once, waited for', () => {
    const { bench, rosa, teo } = opened();
    bench.do(HOST, 'start');
    expect(bench.state.people[rosa]).toMatchObject({ name: 'Rosa', table: 'B', scribe: 'ana' });
    const answer = { item: 'one', payload: { statement: 'school', answer: 'up' } };
    const shown = () => bench.projector(around()).activity;
    expect(shown()).toMatchObject({ people: 4, answered: 0 });
    expect(bench.do(person('ana'), 'answer', answer)).toBe(1);
    expect(bench.do(through(rosa, 'ana'), 'answer', answer)).toBe(1);
    expect(bench.do(through(teo, 'host'), 'answer', answer)).toBe(1);
    expect(shown()).toMatchObject({ people: 4, answered: 3 });
    expect(bench.record().attendance.people).toBe(4);
  });

  it('[NP2] are written for by their scribe, and by nobody else', () => {
    const { bench, rosa, teo } = opened();
    const say = (actor: RoomActor) => bench.do(actor, 'introduce', { payload: { name: 'X' } });
    for (const actor of [person(rosa), through(rosa, 'ben'), through(rosa, 'host'), through(teo, 'ana')])
      expect(say(actor)).toBe('handed-over');
    expect(say(through('ben', 'ana'))).toBe('handed-over');
    expect(say(through('ben', 'host'))).toBe('handed-over');
    expect(say(through(rosa, 'ana'))).toBe(1);
  });

  it('[NP3] are two for one phone at the most, and carry nobody themselves', () => {
    const { bench, rosa, teo } = opened();
    const add = (actor: RoomActor) => bench.do(actor, 'addBeside', { payload: {} });
    for (let n = 1; n < MOST_BESIDE; n++) expect(add(person('ana'))).toBe(1);
    expect(add(person('ana'))).toBe('full');
    expect(bench.do(person('ana'), 'writeFor', { payload: { person: teo } })).toBe('full');
    expect(add(through(rosa, 'ana'))).toBe('handed-over');
    for (let n = 0; n < 5; n++) expect(bench.do(HOST, 'addPerson', { payload: {} })).toBe(1);
  });

  it('[NP4] move with whoever writes for them, and stay where they sit apart', () => {
    const { bench, rosa } = opened();
    bench.do(person('ana'), 'introduce', { payload: { table: 'C' } });
    expect(bench.state.people[rosa]?.table).toBe('C');
    bench.do(HOST, 'moveToTable', { payload: { person: 'ana', table: 'A' } });
    expect(bench.state.people[rosa]?.table).toBe('A');
    bench.do(HOST, 'moveToTable', { payload: { person: rosa, table: 'C' } });
    bench.do(HOST, 'moveToTable', { payload: { person: 'ana', table: 'B' } });
    expect(bench.state.people[rosa]?.table).toBe('C');
  });

  it('[NP5] are left to the hosts when their scribe is taken out or lets go, and passed on at the table', () => {
    const { bench, rosa, teo, scribeOf } = opened();
    const ask = (who: RoomActor, type: string, of: string) =>
      bench.do(who, type, { payload: { person: of } });
    expect(ask(person('ben'), 'stopWriting', rosa)).toBe(0);
    expect(ask(person('ana'), 'stopWriting', rosa)).toBe(1);
    expect(scribeOf(rosa)).toBe('host');
    expect(ask(person('ben'), 'writeFor', rosa)).toBe(1);
    expect(ask(person('ana'), 'writeFor', rosa)).toBe('has-phone');
    expect(ask(person('ana'), 'writeFor', 'ben')).toBe('has-phone');
    expect(ask(HOST, 'writeInstead', 'ben')).toBe('has-phone');
    expect(ask(HOST, 'writeInstead', rosa)).toBe(1);
    bench.do(HOST, 'moveToTable', { payload: { person: teo, table: 'C' } });
    expect(ask(person('ben'), 'writeFor', teo)).toBe('not-your-table');
    ask(person('ana'), 'writeFor', rosa);
    ask(HOST, 'remove', 'ana');
    expect(scribeOf(rosa)).toBe('host');
    expect(bench.state.people[rosa]).toBeDefined();
  });

  it('[NP5] are left to the hosts when they are brought back, and their scribe has been taken out', () => {
    const { bench, rosa, scribeOf } = opened();
    const ask = (type: string, id: string) => bench.do(HOST, type, { payload: { person: id } });
    ask('remove', rosa);
    ask('bringBack', rosa);
    expect(scribeOf(rosa)).toBe('ana');
    ask('remove', rosa);
    ask('remove', 'ana');
    ask('bringBack', rosa);
    expect(scribeOf(rosa)).toBe('host');
    expect(bench.state.writtenFor.get('host')?.has(rosa)).toBe(true);
  });

  it('[NP3] are left to the hosts when they are brought back, and their scribe writes for two others', () => {
    const { bench, rosa, scribeOf } = opened();
    bench.do(HOST, 'remove', { payload: { person: rosa } });
    for (let others = 0; others < MOST_BESIDE; others++)
      bench.do(person('ana'), 'addBeside', { payload: {} });
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id ?? 0 } });
    expect(bench.state.people[rosa]).toBeDefined();
    expect(scribeOf(rosa)).toBe('host');
    expect(bench.state.writtenFor.get('ana')?.size).toBe(MOST_BESIDE);
  });

  it('[NP5] [NP6] are here again when hosts take them over from a phone that is gone', () => {
    const { bench, rosa } = opened();
    bench.do(SERVER, 'noteAway', { payload: { people: ['ana', rosa] } });
    bench.do(HOST, 'writeInstead', { payload: { person: rosa } });
    expect(bench.state.here[rosa]).toBeDefined();
    expect(bench.state.here.ana).toBeUndefined();
  });

  it('[NP6] are as good as online while hosts write for them', () => {
    const { bench, rosa, teo } = opened();
    const seen = (...online: string[]) => bench.console(around(...online));
    expect(seen().people[teo]).toMatchObject({ online: true, scribe: 'host' });
    expect(seen().people[rosa]).toMatchObject({ online: false, scribe: 'ana' });
    const online = (...ids: string[]) => bench.projector(around(...ids)).people.online;
    expect(online()).toBe(1);
    expect(online('ana', rosa, teo)).toBe(3);
  });

  it('[NP7] have a phone once one has come with the token that was handed on, and only then', () => {
    const { bench, rosa, scribeOf } = opened();
    const offer = (scribe: string) =>
      bench.do(SERVER, 'offerPhone', { payload: { person: rosa, scribe, tokenHash: 'hash' } });
    expect(offer('ben')).toBe('handed-over');
    expect(offer('ana')).toBe(1);
    expect(scribeOf(rosa)).toBe('ana');
    bench.do(HOST, 'writeInstead', { payload: { person: rosa } });
    expect(bench.state.tokenHashes[rosa]).toBeUndefined();
    expect(offer('host')).toBe(1);
    bench.do(SERVER, 'takePhone', { payload: { person: rosa, tokenHash: 'hash' } });
    expect(scribeOf(rosa)).toBeUndefined();
    expect(bench.state.tokenHashes[rosa]).toBe('hash');
    expect(bench.do(through(rosa, 'host'), 'introduce', { payload: {} })).toBe('handed-over');
    expect(bench.do(person(rosa), 'addBeside', { payload: {} })).toBe(1);
  });

  it('[NP7] have no phone yet when somebody else began to write for them while one came in', () => {
    const { bench, rosa, scribeOf } = opened();
    const offer = (scribe: string, tokenHash: string) =>
      bench.do(SERVER, 'offerPhone', { payload: { person: rosa, scribe, tokenHash } });
    const take = (tokenHash: string) =>
      bench.do(SERVER, 'takePhone', { payload: { person: rosa, tokenHash } });
    offer('ana', 'first');
    bench.do(HOST, 'writeInstead', { payload: { person: rosa } });
    expect(take('first')).toBe('handed-over');
    offer('host', 'second');
    expect(take('first')).toBe('handed-over');
    expect(scribeOf(rosa)).toBe('host');
    expect(take('second')).toBe(1);
    // The same phone again, twice at once.
    expect(take('second')).toBe(0);
    expect(scribeOf(rosa)).toBeUndefined();
  });

  it('are let in by hosts also while nobody new may come in, and by phones not', () => {
    const { bench } = opened();
    bench.do(HOST, 'lock', { payload: { on: true } });
    expect(bench.do(person('ana'), 'addBeside', { payload: {} })).toBe('locked');
    expect(bench.do(HOST, 'addPerson', { payload: {} })).toBe(1);
    expect(bench.do(HOST, 'addPerson', { payload: { table: 'Z' } })).toBe('unknown-table');
    expect(bench.do(HOST, 'addPerson', { payload: { role: 'nobody' } })).toBe('unknown-role');
  });

  it('are shown to whoever writes for them, and to a table while hosts do', () => {
    const { bench, rosa, teo } = opened();
    expect(bench.core.views.me(bench.state, 'ana')?.beside).toEqual({
      [rosa]: { name: 'Rosa', table: 'B', order: 0 },
    });
    expect(bench.core.views.me(bench.state, 'ben')?.beside).toBeUndefined();
    const { people } = bench.core.views.table(bench.state, 'B');
    expect(people[teo]).toMatchObject({ noPhone: true });
    expect(people[rosa]?.noPhone).toBeUndefined();
    const told = bench.core.shows(bench.state, {
      seq: 1,
      at: 0,
      by: rosa,
      event: { type: 'personIntroduced', person: rosa, name: 'Rosa M.' },
    });
    expect(told.alone).toEqual(['ana']);
  });

  it('are told by a replay as they were told live', () => {
    const { bench, rosa } = opened();
    bench.do(HOST, 'remove', { payload: { person: 'ana' } });
    bench.do(SERVER, 'offerPhone', { payload: { person: rosa, scribe: 'host', tokenHash: 'hash' } });
    bench.do(SERVER, 'takePhone', { payload: { person: rosa, tokenHash: 'hash' } });
    const replayed = bench.core.replay(JSON.parse(JSON.stringify(bench.events)));
    expect(replayed.people).toEqual(bench.state.people);
    expect(replayed.writtenFor).toEqual(bench.state.writtenFor);
    expect(replayed.tokenHashes).toEqual(bench.state.tokenHashes);
  });
});
