import { describe, expect, it } from 'vitest';
import { activity as stickyBrainstorm } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { diff } from '../../../shared/lib/mergePatch.ts';
import { play } from '../../support/play.ts';
import { config, openBrainstorm } from './room.ts';

const MOST_BYTES = 2_048;
const bytes = (patch: unknown) => Buffer.byteLength(JSON.stringify(patch ?? {}));

/** A wall of three stickies a person, half of them in one of eight topics. */
function fullWall(people: number) {
  const room = openBrainstorm({ people, tables: Math.ceil(people / 8) });
  room.fill('room.leaders');
  const texts = Object.keys(room.see.notes());
  for (let topic = 0; topic < 8; topic++)
    room.group(
      `Topic ${topic}`,
      texts.filter((_, index) => index % 16 === topic),
    );
  return room;
}

describe('what goes over the wire', () => {
  it('is at most 2 kB to console and projector when one of 600 stickies is moved', () => {
    const room = fullWall(200);
    const { see } = room;
    const topic = see.topicId('Topic 3');
    const loose = see.groups().loose.slice(0, 40);
    const placed = see.groups().topics['Topic 1']?.slice(0, 20) ?? [];
    for (const text of [...loose, ...placed]) {
      const before = { console: see.console(), projector: see.projector(), floor: see.floor() };
      const stickies = [see.notes()[text]?.id];
      expect(room.host('moveStickies', { question: 'leaders', scope: 'room', stickies, topic }).ok).toBe(
        true,
      );
      expect(bytes(diff(before.console, see.console()))).toBeLessThanOrEqual(MOST_BYTES);
      expect(bytes(diff(before.projector, see.projector()))).toBeLessThanOrEqual(MOST_BYTES);
      expect(bytes(diff(before.floor, see.floor()))).toBeLessThanOrEqual(MOST_BYTES);
    }
  });

  it('stays small for every phone, whatever the number of people', () => {
    const few = JSON.stringify(fullWall(16).see.floor()).length;
    expect(JSON.stringify(fullWall(300).see.floor()).length).toBeLessThan(few + 200);
  });

  it('does not change what a person sees alone when the room goes on', () => {
    const { stage, fill, see } = openBrainstorm();
    fill('rank.leaders');
    const before = see.me('p1');
    for (const step of ['wall.leaders', 'tables.leaders', 'room.leaders', 'write.goals']) {
      stage.enter(step);
      expect(see.me('p1')).toEqual(before);
    }
  });
});

describe('a wall of 3,600 stickies', () => {
  it('takes its views not much more than ten times as long as one of 360', () => {
    const time = (people: number) => {
      const { stage } = fullWall(people);
      const once = () => {
        // Time of the processor: others on the machine must not count.
        const start = process.cpuUsage();
        const views = stage.views();
        JSON.stringify([views.console, views.projector, views.floor, views.table('A')]);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1_000;
      };
      return Math.min(...Array.from({ length: 15 }, once));
    };
    const [small, large] = [time(120), time(1_200)];
    console.info(`views of 360 stickies: ${small.toFixed(1)} ms, of 3,600: ${large.toFixed(1)} ms`);
    // A clock that is too coarse for the small wall proves nothing.
    expect(large / Math.max(small, 0.2)).toBeLessThan(30);
  });
});

describe('a room that plays itself', () => {
  for (const people of [1, 40, 120]) {
    it(`comes to rest at every step with ${people} people, and nothing it does is refused`, () => {
      const { refused, views } = play(stickyBrainstorm, config, { people, tables: 6, seed: people });
      expect(refused).toEqual([]);
      expect(JSON.stringify([views.floor, views.console, views.projector])).not.toContain('null');
    });
  }
});
