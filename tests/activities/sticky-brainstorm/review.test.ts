import { describe, expect, it } from 'vitest';
import { openBrainstorm } from './room.ts';

describe('stickies that are read first', () => {
  it('[S12] are counted for hosts, and for phones only said to be read first', () => {
    const { fill, host, see } = openBrainstorm({ people: 6 });
    host('reviewFirst', { on: true });
    fill('rank.leaders', 1);
    expect(see.console()).toMatchObject({ review: true, waiting: 6 });
    expect(see.floor()).toMatchObject({ review: true });
    expect(see.table('A')).toBeUndefined();
    host('letThrough', { question: 'leaders' });
    expect(see.console().waiting).toBe(0);
  });
});
