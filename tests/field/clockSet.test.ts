import { describe, expect, it, vi } from 'vitest';
import { SteadyClock } from '../../server/live/steadyClock.ts';
import { RoomClock } from '../../server/live/writer/roomClock.ts';
import type { EventLog } from '../../server/log/eventLog.ts';
import { recordSchema } from '../../shared/record/record.ts';
import { recordOf } from '../../shared/record/recordOf.ts';
import { createCore } from '../../shared/room/core.ts';
import type { LoggedEvent, RoomEvent } from '../../shared/room/events.ts';
import { type OpenedRoom, openHouse } from '../live/house.ts';
import { until } from '../live/waiting.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { miniRegistry, miniSession } from '../support/miniSession.ts';

const START = Date.UTC(2026, 10, 30, 9);
const MINUTE = 60_000;

/**
 * A machine whose clocks are moved by hand.
 * @param counts whether its counter counts on in sleep: not on Linux, where another does
 */
class Machine {
  #wall = START;
  #steady = 5_000;
  #boot = 77_000;
  readonly #counts: boolean;

  constructor(counts = false) {
    this.#counts = counts;
  }

  get clocks() {
    return {
      wall: () => this.#wall,
      steady: () => this.#steady,
      ...(this.#counts ? {} : { sinceBoot: () => Math.floor(this.#boot / 10) * 10 }),
    };
  }

  pass(ms: number): void {
    this.#wall += ms;
    this.#steady += ms;
    this.#boot += ms;
  }

  sleep(ms: number): void {
    this.#wall += ms;
    this.#boot += ms;
    if (this.#counts) this.#steady += ms;
  }

  set(ms: number): void {
    this.#wall += ms;
  }
}

describe.each([
  ['Linux, whose counter stands still in sleep', false],
  ['macOS and Windows, whose counter goes on', true],
])('the server’s time on %s', (_, counts) => {
  it.each([300_000, -300_000, 600_000, -600_000, 86_400_000])(
    'is the same after the wall clock was set by %d ms, and says by how much',
    (ms) => {
      const machine = new Machine(counts);
      const clock = new SteadyClock(machine.clocks);
      machine.pass(MINUTE);
      machine.set(ms);
      machine.pass(1_000);
      expect(clock.now()).toBe(START + MINUTE + 1_000);
      expect(clock.wallAhead()).toBe(ms);
    },
  );

  it('counts the time that the machine slept', () => {
    const machine = new Machine(counts);
    const clock = new SteadyClock(machine.clocks);
    machine.sleep(90 * MINUTE);
    expect(clock.now()).toBe(START + 90 * MINUTE);
    expect(clock.wallAhead()).toBe(0);
  });

  it('tells sleep from setting when the clock was set at waking, and each time anew', () => {
    const machine = new Machine(counts);
    const clock = new SteadyClock(machine.clocks);
    for (let times = 1; times <= 3; times++) {
      machine.sleep(10 * MINUTE);
      machine.set(-300_000);
      machine.pass(500);
      expect(clock.now()).toBe(START + times * (10 * MINUTE + 500));
      expect(clock.wallAhead()).toBe(times * -300_000);
    }
  });

  it('never runs backwards, whatever happens and whenever somebody looks', () => {
    const machine = new Machine(counts);
    const clock = new SteadyClock(machine.clocks);
    let last = clock.now();
    for (const [index, ms] of [300_000, -900_000, 40, -40, 7_200_000, -1].entries()) {
      machine.set(ms);
      if (index % 2 === 0) machine.sleep(30 + index * 1_000);
      expect(clock.now()).toBeGreaterThanOrEqual(last);
      last = clock.now();
    }
  });
});

describe('the time of a room', () => {
  it('does not go back when its server’s does', () => {
    let real = 1_000;
    const clock = new RoomClock(() => real, { at: START });
    real += 5_000;
    expect(clock.now()).toBe(START + 5_000);
    real -= 300_000;
    expect(clock.now()).toBe(START + 5_000);
    real += 1_000;
    expect(clock.now()).toBe(START + 6_000);
  });
});

describe('a room whose server’s clock is set while a step runs', () => {
  /** A house on a machine whose clocks are moved by hand; `look` lets it notice, as it does every few seconds. */
  async function open(log: EventLog = outliving(memoryLog()), machine = new Machine()) {
    const clock = new SteadyClock(machine.clocks);
    const house = await openHouse({ log, clock: clock.now, wallAhead: clock.wallAhead });
    return { house, machine, log, look: () => house.app.rooms.lookAtWall() };
  }

  it.each([300_000, -300_000, 600_000, -600_000])(
    'shows the same countdown on every face, before and after %d ms, to who was there and who comes',
    async (ms) => {
      const { house, machine, look } = await open();
      const room = await house.createRoom();
      const host = await house.host(room);
      const phone = await house.join(room.code);
      await host.ask({ type: 'start', payload: {} });
      await until(phone, ({ floor }) => floor?.clock !== undefined);
      const endsAt = phone.views.floor?.clock?.step.endsAt;
      machine.pass(MINUTE);
      machine.set(ms);
      await look();
      await until(phone, ({ floor }) => floor?.room.wallAhead === ms);
      await until(host, ({ console: view }) => view?.room.wallAhead === ms);
      const late = await house.join(room.code);
      for (const client of [host, phone, late]) {
        const now: number = await client.socket.emitWithAck('clock');
        const { clock } = client.views.floor ?? client.views.console ?? {};
        expect(clock?.step.endsAt).toBe(endsAt);
        expect((endsAt ?? 0) - now).toBe(4 * MINUTE);
      }
    },
  );

  it('has a record without a length below nothing, whose times of day are those on the wall', async () => {
    const { house, machine, look } = await open();
    const room = await house.createRoom();
    const host = await house.host(room);
    await host.ask({ type: 'start', payload: {} });
    machine.pass(MINUTE);
    machine.set(-300_000);
    await look();
    await until(host, ({ console: view }) => view?.room.wallAhead === -300_000);
    machine.pass(MINUTE);
    await host.ask({ type: 'goTo', payload: { item: 'one', step: 'show' } });
    machine.pass(MINUTE);
    await host.ask({ type: 'end', payload: {} });
    const report = await reportOf(house.url, room);
    const lengths = report.items.flatMap((each) => [
      each.actualSeconds,
      ...each.steps.map((one) => one.actualSeconds),
    ]);
    expect(lengths.filter((length) => length < 0)).toEqual([]);
    expect(report.items[0]?.steps.map((each) => each.actualSeconds)).toEqual([120, 60]);
    expect(report.endedAt).toBe(START + 3 * MINUTE);
    expect((report.endedAt ?? 0) + (report.wallAhead ?? 0)).toBe(START + 3 * MINUTE - 300_000);
  });

  it('keeps the end that hosts set by the clock on the wall', async () => {
    const { house, machine, look } = await open();
    const room = await house.createRoom();
    const host = await house.host(room);
    await host.ask({ type: 'setFixedEnd', payload: { at: START + 60 * MINUTE } });
    machine.set(300_000);
    await look();
    await until(host, ({ console: view }) => view?.room.wallAhead === 300_000);
    const { fixedEnd = 0, wallAhead = 0 } = host.views.console?.room ?? {};
    // By the wall it is still 10:00; there are five minutes less until then.
    expect(fixedEnd + wallAhead).toBe(START + 60 * MINUTE);
    expect(fixedEnd).toBe(START + 55 * MINUTE);
  });

  it('goes on where it was after a restart, with its times of day right and its events in order', async () => {
    const first = await open();
    const room = await first.house.createRoom();
    const host = await first.house.host(room);
    await host.ask({ type: 'start', payload: {} });
    first.machine.pass(MINUTE);
    first.machine.set(-300_000);
    await first.look();
    await until(host, ({ console: view }) => view?.room.wallAhead === -300_000);
    await first.house.stop();
    // The server that comes begins with what the wall clock says by then.
    const second = await open(first.log, first.machine);
    const again = await second.house.host(room);
    expect(await again.socket.emitWithAck('clock')).toBe(START + MINUTE);
    await again.ask({ type: 'pause', payload: {} });
    const events = await first.log.read(room.roomId, 0);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((a, b) => a - b));
  });

  it('stays in order when the clock was set back while the server was away, and then tells the right time', async () => {
    const first = await open();
    const room = await first.house.createRoom();
    const host = await first.house.host(room);
    first.machine.pass(10 * MINUTE);
    await host.ask({ type: 'start', payload: {} });
    await first.house.stop();
    first.machine.set(-600_000);
    const second = await open(first.log, first.machine);
    const again = await second.house.host(room);
    expect(await again.socket.emitWithAck('clock')).toBe(START + 10 * MINUTE);
    await second.look();
    await until(again, ({ console: view }) => view?.room.wallAhead === -600_000);
  });

  it('goes on when nobody looked for a while and the server had let go of it', async () => {
    const { house, machine } = await open();
    const room = await house.createRoom();
    const host = await house.host(room);
    await host.ask({ type: 'start', payload: {} });
    host.close();
    machine.pass(20 * MINUTE);
    await vi.waitFor(async () => {
      await house.app.rooms.releaseIdle(0);
      expect(house.app.rooms.inMemory).toBe(0);
    });
    machine.set(600_000);
    const again = await house.host(room);
    expect(await again.socket.emitWithAck('clock')).toBe(START + 20 * MINUTE);
  });
});

describe('a room of long ago, whose log was written by a clock that was set', () => {
  it('is replayed without a length below nothing', () => {
    const core = createCore(miniRegistry);
    const happened: [number, RoomEvent][] = [
      [
        START,
        {
          type: 'roomOpened',
          roomId: 'room',
          code: 'BCDFGH',
          session: miniSession,
          tables: 2,
          namesAsked: true,
          hostKeyHash: 'hash',
        },
      ],
      [START + MINUTE, { type: 'sessionStarted' }],
      [START + MINUTE, { type: 'stepEntered', item: 'one', step: 'ask' }],
      [START + 4 * MINUTE, { type: 'paused' }],
      [START - 2 * MINUTE, { type: 'resumed', ms: 0 }],
      [START - MINUTE, { type: 'stepEntered', item: 'two', step: 'ask', how: 'next' }],
      [START + 9 * MINUTE, { type: 'sessionEnded' }],
    ];
    const events = happened.map(
      ([at, event], index): LoggedEvent => ({ seq: index + 1, at, by: 'host', event }),
    );
    const report = recordOf(core.registry, core.replay(events), START);
    const [one, two] = report.items;
    expect([one?.actualSeconds, two?.actualSeconds]).toEqual([180, 300]);
    for (const { startedAt = 0, endedAt = 0 } of report.items)
      expect(endedAt).toBeGreaterThanOrEqual(startedAt);
  });
});

/** A log that the next server goes on with: a server that stops closes its own. */
const outliving = (log: EventLog): EventLog => ({ ...log, close: async () => {} });

/** The record, as the host's key gives it. */
async function reportOf(url: string, { roomId, hostKey }: OpenedRoom) {
  const headers = { authorization: `Bearer ${hostKey}` };
  const response = await fetch(`${url}/api/rooms/${roomId}/report?format=json`, { headers });
  return recordSchema.parse(await response.json());
}
