import { afterEach, describe, expect, it } from 'vitest';
import { Outbox, type OutboxOptions } from '../../client/live/outbox.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';

const OK: Reply = { ok: true, version: 1 };

/** An outbox with a network by hand: what was sent, and a way to answer or to lose it. */
function bench(options: Partial<OutboxOptions> = {}) {
  const sent: { command: Command; done: (reply: Reply | undefined) => void }[] = [];
  const timers: (() => void)[] = [];
  const settled: [string, string][] = [];
  let waiting = 0;
  let ids = 0;
  const outbox = new Outbox({
    newId: () => `id-${++ids}`,
    transmit: (command, done) => void sent.push({ command, done }),
    onChange: (all) => {
      waiting = all.length;
    },
    onSettled: ({ command }, reply) => void settled.push([command.id, reply.ok ? 'ok' : reply.code]),
    schedule: (run) => void timers.push(run),
    random: () => 0.5,
    ...options,
  });
  return { outbox, sent, timers, settled, waiting: () => waiting };
}

const ids = (name: string) => {
  let count = 0;
  return () => `${name}-${++count}`;
};

const say = (text: string) => ({ type: 'say', item: 'one', payload: { text } });

afterEach(() => localStorage.clear());

describe('the outbox', () => {
  it('keeps what is said offline, and sends it in order when the connection is there', async () => {
    const { outbox, sent, waiting } = bench();
    const first = outbox.add(say('a'));
    void outbox.add(say('b'));
    expect(sent).toHaveLength(0);
    expect(waiting()).toBe(2);
    outbox.opened();
    expect(sent.map(({ command }) => command.payload)).toEqual([{ text: 'a' }, { text: 'b' }]);
    sent[0]?.done(OK);
    expect(await first).toEqual(OK);
    expect(waiting()).toBe(1);
  });

  it('sends again under the same id what was under way when the connection went', () => {
    const { outbox, sent } = bench();
    outbox.opened();
    void outbox.add(say('a'));
    outbox.closed();
    outbox.opened();
    expect(sent.map(({ command }) => command.id)).toEqual(['id-1', 'id-1']);
    sent[1]?.done(OK);
    sent[0]?.done(OK);
    outbox.opened();
    expect(sent).toHaveLength(2);
  });

  it('tries again later when no answer came, or when the server could not save', () => {
    const { outbox, sent, timers, waiting } = bench();
    outbox.opened();
    void outbox.add(say('a'));
    sent[0]?.done(undefined);
    timers[0]?.();
    sent[1]?.done({ ok: false, code: 'not-saved', message: '' });
    timers[1]?.();
    expect(sent).toHaveLength(3);
    expect(waiting()).toBe(1);
  });

  it('lets a refusal go, and what is behind it through', async () => {
    const { outbox, sent, waiting } = bench();
    outbox.opened();
    const first = outbox.add(say('a'));
    const second = outbox.add(say('b'));
    sent[0]?.done({ ok: false, code: 'not-now', message: 'Too late.' });
    sent[1]?.done(OK);
    expect(await first).toMatchObject({ ok: false, code: 'not-now' });
    expect(await second).toEqual(OK);
    expect(waiting()).toBe(0);
  });

  it('sends only the last of what replaces each other, and answers for all of them', async () => {
    const { outbox, sent } = bench();
    const first = outbox.add(say('d'), { replaces: 'text' });
    const second = outbox.add(say('do'), { replaces: 'text' });
    void outbox.add(say('other'));
    outbox.opened();
    expect(sent.map(({ command }) => command.payload)).toEqual([{ text: 'do' }, { text: 'other' }]);
    sent[0]?.done(OK);
    expect(await first).toEqual(OK);
    expect(await second).toEqual(OK);
  });

  it('does not replace what is under way', () => {
    const { outbox, sent, waiting } = bench();
    outbox.opened();
    void outbox.add(say('d'), { replaces: 'text' });
    void outbox.add(say('do'), { replaces: 'text' });
    expect(sent).toHaveLength(2);
    expect(waiting()).toBe(2);
  });

  it('survives a reload, and tells of what is refused then', () => {
    const before = bench({ key: 'outbox' });
    void before.outbox.add(say('kept'));
    const after = bench({ key: 'outbox' });
    expect(after.waiting()).toBe(1);
    after.outbox.opened();
    expect(after.sent[0]?.command).toMatchObject({ id: 'id-1', payload: { text: 'kept' } });
    after.sent[0]?.done({ ok: false, code: 'not-now', message: 'Too late.' });
    expect(after.settled).toEqual([['id-1', 'not-now']]);
    expect(bench({ key: 'outbox' }).waiting()).toBe(0);
  });

  it('refuses what the server would not take, without blocking anything', async () => {
    const { outbox, waiting, settled } = bench();
    expect(await outbox.add(say('x'.repeat(70_000)))).toMatchObject({ ok: false, code: 'too-large' });
    expect(settled).toEqual([['id-1', 'too-large']]);
    expect(waiting()).toBe(0);
  });

  it('lets nothing wait behind an entry that an older page kept and that is too large for the line', () => {
    const text = 'x'.repeat(70_000);
    const kept = (id: string, words: string, at: number) =>
      localStorage.setItem(`outbox/${id}`, JSON.stringify({ command: { id, ...say(words) }, at }));
    kept('large', text, 1);
    kept('small', 'behind it', 2);
    const { outbox, sent, settled, waiting } = bench({ key: 'outbox' });
    outbox.opened();
    expect(sent.map(({ command }) => command.id)).toEqual(['small']);
    expect(settled).toEqual([['large', 'too-large']]);
    sent[0]?.done(OK);
    expect(waiting()).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it('keeps what several tabs of one person wait to send, in the order in which it was asked for', () => {
    const tabs = ['one', 'two', 'three'].map((name) =>
      bench({ key: 'outbox', newId: () => `id-of-${name}` }),
    );
    for (const [index, tab] of tabs.entries()) void tab.outbox.add(say(`from tab ${index}`));
    const after = bench({ key: 'outbox' });
    expect(after.waiting()).toBe(3);
    after.outbox.opened();
    const sent = after.sent.map(({ command }) => command.payload);
    expect(sent).toEqual([{ text: 'from tab 0' }, { text: 'from tab 1' }, { text: 'from tab 2' }]);
  });

  it('does not send for another tab what that one has sent, or replaced, meanwhile', () => {
    const first = bench({ key: 'outbox', newId: ids('first') });
    void first.outbox.add(say('d'), { replaces: 'text' });
    void first.outbox.add(say('sent'));
    const second = bench({ key: 'outbox', newId: ids('second') });
    void first.outbox.add(say('do'), { replaces: 'text' });
    first.outbox.opened();
    for (const { done } of first.sent) done(OK);
    second.outbox.opened();
    expect(second.sent).toEqual([]);
    expect(second.waiting()).toBe(0);
    expect(bench({ key: 'outbox' }).waiting()).toBe(0);
  });

  it('passes over what was kept and cannot be read', () => {
    localStorage.setItem('outbox/broken', '{broken');
    localStorage.setItem('outbox/strange', '{"command":5}');
    void bench({ key: 'outbox' }).outbox.add(say('kept'));
    const after = bench({ key: 'outbox' });
    expect(after.waiting()).toBe(1);
    expect(localStorage.getItem('outbox/broken')).toBeNull();
  });

  it('gives everything up when the room is gone, also of other tabs, and takes and keeps nothing any more', async () => {
    const tab = bench({ key: 'queue', newId: ids('tab') });
    void tab.outbox.add(say('of another tab'));
    const { outbox, sent, waiting } = bench({ key: 'queue', newId: ids('own') });
    void bench({ key: 'queue', newId: ids('later') }).outbox.add(say('of a later tab'));
    outbox.opened();
    void outbox.add(say('own'));
    const answers = sent.splice(0);
    expect(outbox.abandon().map(({ payload }) => payload)).toEqual([
      { text: 'of another tab' },
      { text: 'own' },
      { text: 'of a later tab' },
    ]);
    expect([waiting(), localStorage.length]).toEqual([0, 0]);
    for (const { done } of answers) done(undefined);
    void outbox.add(say('typed while the screen goes'));
    outbox.opened();
    expect([waiting(), sent.length, localStorage.length]).toEqual([0, 0, 0]);
  });
});
