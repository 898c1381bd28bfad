import { describe, expect, it } from 'vitest';
import { AFTER_END_MS } from '../../shared/room/late.ts';
import { HOST, person } from '../support/bench.ts';
import { ana, COMMENTS, goTo, record, room, text, typed, WAYS } from './waysToWrite.ts';

describe.each([...WAYS, ...COMMENTS])('[L2] $what, written while the phone had no network', (way) => {
  it('is in the record when the room has gone to another item, and the record says that it arrived late', () => {
    const bench = room();
    const kept = typed(bench, way);
    goTo(bench, 'coffee');
    bench.now += 120_000;
    expect(bench.do(ana, way.type, { ...kept, waitedMs: 150_000 })).toBeGreaterThan(0);
    expect(bench.events.at(-1)?.event).toMatchObject({ type: 'activity', late: true });
    bench.do(HOST, 'end');
    expect(record(bench, way.item)).toContain(text(kept));
    expect(record(bench, way.item)).toContain('arrived late');
  });

  it('[L3] is in the record when the session has ended, for a day', () => {
    const bench = room();
    const kept = typed(bench, way);
    bench.do(HOST, 'end');
    bench.now += AFTER_END_MS;
    expect(bench.do(ana, way.type, kept)).toBeGreaterThan(0);
    expect(record(bench, way.item)).toContain(text(kept));

    const late = room();
    const forgotten = typed(late, way);
    late.do(HOST, 'end');
    late.now += AFTER_END_MS + 1;
    expect(late.do(ana, way.type, forgotten)).toBe('closed');
    expect(record(late, way.item)).not.toContain(text(forgotten));
  });

  it('is not marked where the room is at the item when it comes', () => {
    const bench = room();
    const kept = typed(bench, way);
    expect(bench.do(ana, way.type, kept)).toBeGreaterThan(0);
    bench.do(HOST, 'end');
    expect(record(bench, way.item)).toContain(text(kept));
    expect(record(bench, way.item)).not.toContain('arrived late');
  });

  it('[L4] is refused where the room has never been, and from who was taken out', () => {
    const bench = room();
    const payload = { question: 'leaders', slot: 1, text: 'x' };
    expect(bench.do(ana, way.type, { item: way.item, payload })).toBe('not-yet');
    const kept = typed(bench, way);
    goTo(bench, 'coffee');
    bench.do(HOST, 'remove', { payload: { person: 'ana' } });
    expect(bench.do(ana, way.type, kept)).toBe('removed');
  });
});

describe('[L2] a tap that comes late', () => {
  const up = (statement: string) => ({
    item: 'stand',
    step: statement,
    payload: { statement, answer: 'up' },
  });

  it('counts when it was made while its statement was on', () => {
    const bench = room();
    goTo(bench, 'stand', 'school');
    bench.now += 60_000;
    goTo(bench, 'stand', 'admin');
    bench.now += 30_000;
    expect(bench.do(ana, 'answer', { ...up('school'), waitedMs: 31_000 })).toBe(1);
    goTo(bench, 'coffee');
    bench.now += 30_000;
    expect(bench.do(person('bea'), 'answer', { ...up('admin'), waitedMs: 45_000 })).toBe(1);
    expect(record(bench, 'stand')).toContain('"value":1');
  });

  it('does not count when it was made after that', () => {
    const bench = room();
    goTo(bench, 'stand', 'school');
    bench.now += 60_000;
    goTo(bench, 'stand', 'admin');
    bench.now += 30_000;
    expect(bench.do(ana, 'answer', { ...up('school'), waitedMs: 5_000 })).toBe('not-now');
    goTo(bench, 'coffee');
    bench.now += 30_000;
    expect(bench.do(ana, 'answer', { ...up('admin'), waitedMs: 5_000 })).toBe('not-now');
    expect(record(bench, 'stand')).not.toContain('"value":1');
  });

  it('counts when it was on its way while the host pressed Next', () => {
    const bench = room();
    goTo(bench, 'stand', 'school');
    bench.now += 60_000;
    goTo(bench, 'stand', 'admin');
    bench.now += 300;
    expect(bench.do(ana, 'answer', { ...up('school'), waitedMs: 0 })).toBe(1);
  });

  it('leaves a table’s shape as the table settled it later', () => {
    const bench = room();
    bench.do(HOST, 'moveToTable', { payload: { person: 'bea', table: 'A' } });
    goTo(bench, 'shapes', 'settle');
    const settle = (shape: string) => ({ item: 'shapes', step: 'settle', payload: { shape, table: 'A' } });
    bench.now += 10_000;
    bench.do(person('bea'), 'settleTable', settle('square'));
    goTo(bench, 'coffee');
    bench.now += 10_000;
    expect(bench.do(ana, 'settleTable', { ...settle('circle'), waitedMs: 15_000 })).toBe('settled');
  });

  it('is refused from others than participants where it names no item of theirs', () => {
    const bench = room();
    goTo(bench, 'coffee');
    expect(bench.do(HOST, 'answer', up('school'))).toBe('not-allowed');
  });
});
