import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoomClock } from '../../../server/live/writer/roomClock.ts';
import { SPEEDS } from '../../../shared/lib/limits.ts';

/** A server's clock that is set by hand. */
function serverClock(at = 1_000_000) {
  const clock = { at, read: () => clock.at };
  return clock;
}

describe('the clock of a room', () => {
  it('goes on as time does in an ordinary room', () => {
    const server = serverClock();
    const clock = new RoomClock(server.read, { at: 900_000 });
    expect(clock.now()).toBe(900_000);
    server.at += 5_000;
    expect(clock.now()).toBe(905_000);
  });

  it('goes on from an instant of its own in a rehearsal, as fast as it was told', () => {
    const server = serverClock();
    const clock = new RoomClock(server.read, { at: 500_000, speed: 20 });
    expect(clock.now()).toBe(500_000);
    server.at += 1_000;
    expect(clock.now()).toBe(520_000);
    server.at += 1;
    expect(clock.now()).toBe(520_020);
  });

  it('goes on from the instant reached when the speed changes, also when nobody looked meanwhile', () => {
    const server = serverClock();
    const clock = new RoomClock(server.read, { at: 0, speed: 1 });
    server.at += 3_000;
    clock.setSpeed(60);
    expect(clock.now()).toBe(3_000);
    server.at += 1_000;
    clock.setSpeed(1);
    server.at += 2_000;
    expect(clock.now()).toBe(65_000);
  });

  it('never runs backwards, and gains exactly what passed times the speed', () => {
    const happening = fc.oneof(
      fc.record({ pass: fc.integer({ min: 0, max: 3_600_000 }) }),
      fc.record({ setBack: fc.integer({ min: 1, max: 86_400_000 }) }),
      fc.record({ speed: fc.constantFrom(...SPEEDS) }),
      fc.constant({ look: true }),
    );
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 60 }), (history) => {
        const server = serverClock();
        const clock = new RoomClock(server.read, { at: 42, speed: 1 });
        let [speed, expected, last] = [1, 42, 42];
        for (const what of history) {
          if ('pass' in what) {
            server.at += what.pass;
            expected += what.pass * speed;
          } else if ('setBack' in what) {
            // Looked at before and after, as a server's clock is set while the room is in use.
            clock.now();
            server.at -= what.setBack;
          } else if ('speed' in what) {
            clock.setSpeed(what.speed);
            speed = what.speed;
          }
          const now = clock.now();
          expect(now).toBeGreaterThanOrEqual(last);
          expect(now).toBe(expected);
          last = now;
        }
      }),
    );
  });
});
