import { describe, expect, it } from 'vitest';
import { ana, goTo, record, room } from '../../field/waysToWrite.ts';
import { HOST } from '../../support/bench.ts';

describe('what a sticky wall left behind', () => {
  it('[S10] a table’s topics are in the record when the room did not condense', () => {
    const bench = room();
    goTo(bench, 'stickies', 'write.leaders');
    const stick = (text: string, slot: number) =>
      bench.do(ana, 'writeSticky', { item: 'stickies', payload: { question: 'leaders', slot, text } });
    stick('The library lead', 1);
    stick('Somebody with time', 2);
    goTo(bench, 'stickies', 'tables.leaders');
    const wall = JSON.stringify(bench.core.views.table(bench.state, 'A').items.stickies);
    const ids = [...wall.matchAll(/"([^"]+)":\{[^{}]*"text":"The library lead"/g)].map((found) => found[1]);
    expect(ids).toHaveLength(1);
    const made = { question: 'leaders', scope: 'A', name: 'Librarians', stickies: ids };
    expect(bench.do(ana, 'createTopic', { item: 'stickies', payload: made })).toBe(1);
    expect(record(bench, 'stickies')).toMatch(
      /Librarians: 3 points.*The library lead.*Not placed in a topic.*time/,
    );
    goTo(bench, 'coffee');
    bench.do(HOST, 'end');
    expect(record(bench, 'stickies')).toContain('Librarians: 3 points');
  });

  it('[S10] stickies whose wall never opened are in the record once the session is over, and not before', () => {
    const bench = room();
    goTo(bench, 'stickies', 'write.leaders');
    const payload = { question: 'leaders', slot: 2, text: 'Never seen by anybody' };
    bench.do(ana, 'writeSticky', { item: 'stickies', payload });
    goTo(bench, 'coffee');
    expect(record(bench, 'stickies')).not.toContain('Never seen');
    bench.do(HOST, 'end');
    expect(record(bench, 'stickies')).toMatch(/never put on a wall.*Never seen by anybody/);
  });
});
