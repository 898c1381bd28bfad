import { describe, expect, it } from 'vitest';
import { hasRecorded, offersOf, servedBy } from '../../../shared/activities/evidence/records.ts';

const serves = { discussion: ['voices', 'vision'], 'rapid-fire': ['partners'], rubric: ['voices'] };
const ORDER = ['vision', 'partners', 'voices'];
const held = (kind: string) => ({ kind, startedAt: 1, results: { answers: [] } });

describe('records of other rooms as evidence', () => {
  it('[EV12] serves the kinds whose recordedBy names an item that was held, in the order of the indicators', () => {
    const items = [held('rubric'), held('discussion'), held('break')];
    expect(servedBy({ status: 'ended', items }, serves, ORDER)).toEqual(['vision', 'voices']);
  });

  it('[EV12] takes no item as evidence that was only planned, or has no results', () => {
    const items = [
      { kind: 'rapid-fire', results: { answers: [] } },
      { kind: 'discussion', startedAt: 1 },
    ];
    expect(servedBy({ status: 'ended', items }, serves, ORDER)).toEqual([]);
  });

  it('[EV12] finds nothing in kinds of activity that are called like a property of every object', () => {
    expect(servedBy({ status: 'ended', items: [held('constructor')] }, serves, ORDER)).toEqual([]);
  });

  it('[EV12] lists rooms that have ended, and those that go on where an item has results', () => {
    const planned = [{ kind: 'discussion', results: { answers: [] } }];
    expect(hasRecorded({ status: 'ended', items: [] })).toBe(true);
    expect(hasRecorded({ status: 'live', items: [held('discussion')] })).toBe(true);
    expect(hasRecorded({ status: 'live', items: planned })).toBe(false);
    expect(hasRecorded({ status: 'lobby', items: planned })).toBe(false);
  });

  it('[EV12] keeps the ids of what was offered before, and gives no id twice', () => {
    const before = [
      { id: 'record-1', text: 'March', kinds: ['vision'] },
      { id: 'record-2', text: 'April', kinds: ['voices'] },
    ];
    const wanted = [
      { text: 'May', kinds: ['vision'] },
      { text: 'April', kinds: ['voices', 'vision'] },
      { text: 'June', kinds: ['vision'] },
    ];
    expect(offersOf(before, wanted)).toEqual([
      { id: 'record-3', text: 'May', kinds: ['vision'] },
      { id: 'record-2', text: 'April', kinds: ['voices', 'vision'] },
      { id: 'record-4', text: 'June', kinds: ['vision'] },
    ]);
  });
});
