import { describe, expect, it } from 'vitest';
import { Outbox } from '../../client/live/outbox.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';
import { openHouse } from './house.ts';

/** The phone's own queue over a real connection. */
async function phoneWithOutbox() {
  const house = await openHouse();
  const { code } = await house.createRoom();
  const phone = await house.join(code);
  const sent: Command[] = [];
  let ids = 0;
  const outbox = new Outbox({
    newId: () => `outbox-${++ids}`,
    transmit: (command, done) => {
      sent.push(command);
      phone.socket.emit('command', command, done);
    },
    onChange: () => {},
    onSettled: () => {},
  });
  outbox.opened();
  return { outbox, phone, sent };
}

describe('the queue of a phone', () => {
  it.each([
    ['plain letters', 'x'.repeat(70_000)],
    ['letters of three bytes, whose number alone looks small', '汉'.repeat(30_000)],
  ])('never sends what the server would hang up on, and goes on behind it: %s', async (_what, text) => {
    const { outbox, phone, sent } = await phoneWithOutbox();
    const [large, small] = await Promise.all([
      outbox.add({ type: 'introduce', payload: { name: text } }),
      outbox.add({ type: 'introduce', payload: { name: 'Ana' } }),
    ]);
    expect(large).toMatchObject({ ok: false, code: 'too-large' });
    expect(small).toMatchObject({ ok: true });
    expect(sent).toHaveLength(1);
    expect(phone.socket.connected).toBe(true);
  });

  it('sends the largest that it lets through', async () => {
    const { outbox, phone } = await phoneWithOutbox();
    const reply = await outbox.add({ type: 'introduce', payload: { name: '汉'.repeat(19_900) } });
    expect(reply).toMatchObject({ ok: false, code: 'invalid' });
    expect(phone.socket.connected).toBe(true);
  });

  it('tries again what was refused for now only', async () => {
    for (const code of ['not-saved', 'too-fast'] as const) {
      const replies: Reply[] = [
        { ok: false, code },
        { ok: true, version: 2 },
      ];
      const outbox = new Outbox({
        newId: () => 'outbox-1',
        transmit: (_command, done) => done(replies.shift()),
        onChange: () => {},
        onSettled: () => {},
        schedule: (run) => run(),
      });
      outbox.opened();
      expect(await outbox.add({ type: 'introduce' })).toEqual({ ok: true, version: 2 });
    }
  });
});
