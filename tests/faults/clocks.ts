import { serverNow } from '../../client/live/time.ts';
import { Device, hostOf, openRoom } from './device.ts';

/** What a device shows as left in the step, ms; less than nothing when it is over. */
function leftOn(device: Device): number {
  const { clock } = device.views.floor ?? device.views.console ?? {};
  if (!clock) throw new Error(`${device.name} shows no clock`);
  return clock.step.endsAt - (clock.pausedAt ?? serverNow());
}

const CASES = ['running', 'paused', 'overtime'] as const;

interface Watched {
  readonly is: (typeof CASES)[number];
  readonly devices: readonly Device[];
  /** Left at a moment of this process's steady clock, ms. */
  readonly left: number;
  readonly at: number;
}

/** Three rooms whose clocks run, stand, and are over, each seen by a host and by a phone. */
export class Clocks {
  readonly #watched: readonly Watched[];
  /** How far off any of them ever was, ms. */
  worst = 0;

  private constructor(watched: readonly Watched[]) {
    this.#watched = watched;
  }

  static async start(url: string): Promise<Clocks> {
    const watched: Watched[] = [];
    for (const is of CASES) {
      const room = await openRoom(url, { sessionId: 'collaborative-leadership', tables: 1 });
      const host = new Device({ url, name: `clock-host-${is}`, auth: hostOf(room) });
      const phone = new Device({
        url,
        name: `clock-phone-${is}`,
        auth: { as: 'participant', code: room.code },
      });
      await Promise.all([host.online(), phone.online()]);
      await host.send({ type: 'start', payload: {} });
      if (is === 'overtime') await host.send({ type: 'extend', payload: { seconds: -3_600 } });
      if (is === 'paused') await host.send({ type: 'pause', payload: {} });
      const holds = ({ views }: Device) => {
        const clock = (views.floor ?? views.console)?.clock;
        if (!clock) return false;
        if (is === 'paused') return clock.pausedAt !== undefined;
        return is === 'running' || clock.step.endsAt <= serverNow();
      };
      for (const device of [host, phone]) await device.until(holds, `the clock is ${is}`);
      watched.push({ is, devices: [host, phone], left: leftOn(host), at: performance.now() });
    }
    return new Clocks(watched);
  }

  get devices(): readonly Device[] {
    return this.#watched.flatMap(({ devices }) => devices);
  }

  /** How far off each clock is now, by this process's own steady clock, ms. */
  faults(): string[] {
    return this.#watched.flatMap(({ is, devices, left, at }) => {
      const expected = is === 'paused' ? left : left - (performance.now() - at);
      return devices.flatMap((device) => {
        const off = Math.abs(leftOn(device) - expected);
        this.worst = Math.max(this.worst, off);
        return off > 500 ? [`${device.name} is ${Math.round(off)} ms off`] : [];
      });
    });
  }

  close(): void {
    for (const device of this.devices) device.close();
  }
}
