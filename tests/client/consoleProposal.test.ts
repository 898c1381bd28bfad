import { describe, expect, it } from 'vitest';
import { planFor, toItems } from '../../client/console/refit/proposal.ts';
import type { Remaining } from '../../shared/agenda/refit.ts';

const MINUTE = 60_000;

const left = (id: string, minutes: number, more: Partial<Remaining> = {}): Remaining => ({
  id,
  left: minutes * MINUTE,
  least: minutes * MINUTE,
  most: minutes * MINUTE,
  givesFirst: false,
  optional: false,
  halves: [],
  ...more,
});

const talk = left('talk', 10, { least: 4 * MINUTE, givesFirst: true });
const brainstorm = left('brainstorm', 10, { least: 6 * MINUTE });
const share = left('share', 20, { halves: [{ step: 'whole', share: 0.5 }] });
const minutesOf = (rows: readonly { readonly id: string; readonly after: number }[]) =>
  Object.fromEntries(rows.map(({ id, after }) => [id, after / MINUTE]));

describe('a proposal that is edited', () => {
  it('leaves everything alone while the show is on time within a minute', () => {
    const plan = planFor([talk, brainstorm], 20.9 * MINUTE, {});
    expect(plan.changes).toBe(false);
    expect(toItems(plan)).toEqual([]);
  });

  it('keeps what was set by hand, and lets the rest make up for it', () => {
    const before = planFor([talk, brainstorm], 16 * MINUTE, {});
    expect(minutesOf(before.rows)).toEqual({ talk: 6, brainstorm: 10 });
    const after = planFor([talk, brainstorm], 16 * MINUTE, { talk: { ms: 9 * MINUTE } });
    expect(minutesOf(after.rows)).toEqual({ talk: 9, brainstorm: 7 });
    expect(after.over).toBe(0);
  });

  it('holds a length that was set by hand outside its range, and says how much that is too long', () => {
    const plan = planFor([talk, brainstorm], 16 * MINUTE, { brainstorm: { ms: 15 * MINUTE } });
    expect(minutesOf(plan.rows)).toEqual({ talk: 4, brainstorm: 15 });
    expect(plan.over).toBe(3 * MINUTE);
  });

  it('leaves out what was taken out by hand, and gives its time to the others', () => {
    const plan = planFor([talk, brainstorm], 9 * MINUTE, { talk: { out: true } });
    expect(plan.rows[0]).toMatchObject({ dropped: true, after: 0 });
    expect(toItems(plan)).toEqual([
      { item: 'talk', seconds: 0, skip: true },
      { item: 'brainstorm', seconds: 540 },
    ]);
  });

  it('keeps an optional half that was kept by hand, though the end does not hold then', () => {
    const dropped = planFor([share], 12 * MINUTE, {});
    expect(dropped.rows[0]).toMatchObject({ droppedSteps: ['whole'], after: 10 * MINUTE });
    expect(toItems(dropped)).toEqual([{ item: 'share', seconds: 600, skipSteps: ['whole'] }]);
    const kept = planFor([share], 12 * MINUTE, { share: { halves: { whole: true } } });
    expect(kept.rows[0]).toMatchObject({ droppedSteps: [], after: 20 * MINUTE });
    expect(kept.over).toBe(8 * MINUTE);
  });

  it('leaves out an optional half by hand', () => {
    const plan = planFor([share], 20 * MINUTE, { share: { halves: { whole: false } } });
    expect(plan.rows[0]).toMatchObject({ droppedSteps: ['whole'], after: 10 * MINUTE });
  });

  it('keeps an optional item that was kept by hand', () => {
    const extra = left('extra', 5, { optional: true });
    expect(planFor([extra, talk], 4 * MINUTE, {}).rows[0]?.dropped).toBe(true);
    const kept = planFor([extra, talk], 4 * MINUTE, { extra: { out: false } });
    expect(kept.rows[0]).toMatchObject({ dropped: false, after: 5 * MINUTE });
  });

  it('does not jump while seconds go by: what is untouched changes by what was lost only', () => {
    const edits = { talk: { ms: 8 * MINUTE } };
    const first = planFor([talk, brainstorm], 15 * MINUTE, edits);
    const later = planFor([talk, brainstorm], 15 * MINUTE - 10_000, edits);
    expect(later.rows[0]?.after).toBe(first.rows[0]?.after);
    expect((first.rows[1]?.after ?? 0) - (later.rows[1]?.after ?? 0)).toBe(10_000);
  });
});
