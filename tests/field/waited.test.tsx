import { afterEach, describe, expect, it } from 'vitest';
import { Outbox } from '../../client/live/outbox.ts';
import type { Reply } from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';

const KEY = 'plenary.outbox/room';

/** A device with two clocks set by hand, and a page of it with an outbox. */
function device() {
  const clocks = { steady: 1_000, wall: 1_800_000_000_000 };
  const page = () => {
    const sent: { command: Command; done: (reply: Reply | undefined) => void }[] = [];
    const timers: (() => void)[] = [];
    let ids = 0;
    const outbox = new Outbox({
      key: KEY,
      newId: () => `id-${++ids}`,
      transmit: (command, done) => void sent.push({ command, done }),
      onChange: () => {},
      onSettled: () => {},
      schedule: (run) => void timers.push(run),
      clocks: () => ({ ...clocks }),
    });
    return { outbox, sent, timers, waited: () => sent.map(({ command }) => command.waitedMs) };
  };
  const pass = (ms: number) => {
    clocks.steady += ms;
    clocks.wall += ms;
  };
  return { clocks, page, pass };
}

afterEach(() => localStorage.clear());

describe('how long something has waited', () => {
  it('is nothing for what is sent at once', () => {
    const { outbox, waited } = device().page();
    outbox.opened();
    void outbox.add({ type: 'say' });
    expect(waited()).toEqual([0]);
  });

  it('counts from when it was asked for, and is said anew at each sending', () => {
    const { page, pass } = device();
    const { outbox, sent, timers, waited } = page();
    void outbox.add({ type: 'say' });
    pass(40_000);
    outbox.opened();
    pass(5_000);
    sent[0]?.done(undefined);
    for (const run of timers) run();
    expect(waited()).toEqual([40_000, 45_000]);
    expect(new Set(sent.map(({ command }) => command.id)).size).toBe(1);
  });

  it('counts the sleep of a laptop whose steady clock stood still meanwhile', () => {
    const { clocks, page } = device();
    const { outbox, waited } = page();
    void outbox.add({ type: 'say' });
    clocks.wall += 600_000;
    outbox.opened();
    expect(waited()).toEqual([600_000]);
  });

  it('is not shortened by a clock that was set back', () => {
    const { clocks, page, pass } = device();
    const { outbox, waited } = page();
    void outbox.add({ type: 'say' });
    pass(60_000);
    clocks.wall -= 3_600_000;
    outbox.opened();
    expect(waited()).toEqual([60_000]);
  });

  it('counts over a reload, after which the steady clock begins anew', () => {
    const { clocks, page, pass } = device();
    void page().outbox.add({ type: 'say' });
    pass(90_000);
    clocks.steady = 0;
    const { outbox, waited } = page();
    pass(1_000);
    outbox.opened();
    expect(waited()).toEqual([91_000]);
  });
});
