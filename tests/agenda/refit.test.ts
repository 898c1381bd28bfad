import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitAgenda, type Remaining, refit, share } from '../../shared/agenda/refit.ts';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import '../support/seed.ts';

const item = (id: string, left: number, more: Partial<Remaining> = {}): Remaining => ({
  id,
  left: left * MINUTE,
  least: left * MINUTE,
  most: left * MINUTE,
  givesFirst: false,
  optional: false,
  halves: [],
  ...more,
});

const fitted = (remaining: readonly Remaining[], minutes: number) =>
  Object.fromEntries(
    refit(remaining, minutes * MINUTE).items.map(({ id, after, dropped }) => [
      id,
      dropped ? 'left out' : after / MINUTE,
    ]),
  );

const talk = item('talk', 10, { least: 5 * MINUTE, givesFirst: true });
const work = item('work', 25, { least: 20 * MINUTE });
const close = item('close', 5);

describe('trimming', () => {
  it('[F2] takes from what gives first before it takes from anything else', () => {
    expect(fitted([talk, work, close], 36)).toEqual({ talk: 6, work: 25, close: 5 });
    expect(fitted([talk, work, close], 33)).toEqual({ talk: 5, work: 23, close: 5 });
    expect(refit([talk, work, close], 33 * MINUTE).items.map(({ why }) => why)).toEqual([
      ['gives-first'],
      ['in-range'],
      [],
    ]);
  });

  it('[F2] takes in proportion to what each can give', () => {
    const one = item('one', 10, { least: 6 * MINUTE });
    const two = item('two', 10, { least: 8 * MINUTE });
    expect(fitted([one, two], 17)).toEqual({ one: 8, two: 9 });
  });

  it('[F1] never goes below a range, and leaves what is below it already', () => {
    const late = item('late', 3, { least: 5 * MINUTE });
    expect(fitted([late, talk], 9)).toEqual({ late: 3, talk: 6 });
  });

  it('[F7] changes lengths by half minutes, and one by the odd remainder', () => {
    const one = item('one', 10, { least: 0 });
    const two = item('two', 10, { least: 0 });
    const proposal = refit([one, two], 15 * MINUTE - 10 * SECOND);
    expect(proposal.items.map((each) => each.after)).toEqual([7.5 * MINUTE - 10 * SECOND, 7.5 * MINUTE]);
  });
});

describe('leaving out', () => {
  const halved = item('documents', 25, {
    least: 20 * MINUTE,
    halves: [{ step: 'whole', share: 0.4 }],
  });
  const game = item('game', 6, { least: 3 * MINUTE, optional: true });

  it('[F3] comes only after trimming, halves before items', () => {
    expect(fitted([halved, game, close], 28)).toEqual({ documents: 20, game: 3, close: 5 });
    const short = refit([halved, game, close], 27 * MINUTE);
    expect(short.items[0]).toMatchObject({ droppedSteps: ['whole'], dropped: false });
    expect(short.items[1]).toMatchObject({ dropped: false });
    expect(short.fits).toBe(true);
  });

  it('[F4] gives the others their time back as far as the end allows', () => {
    expect(fitted([halved, game, close], 27)).toEqual({ documents: 15, game: 6, close: 5 });
  });

  it('[F3] leaves out an item when halves are not enough', () => {
    const proposal = refit([halved, game, close], 19 * MINUTE);
    expect(proposal.items.map(({ dropped, why }) => [dropped, why])).toEqual([
      [false, ['optional-half', 'in-range']],
      [true, ['optional-item']],
      [false, []],
    ]);
    expect(proposal.fits).toBe(true);
  });

  it('[F3] takes the shortest of several that would each do', () => {
    const long = item('long', 12, { optional: true });
    const short = item('short', 5, { optional: true });
    expect(fitted([long, short, close], 18)).toEqual({ long: 12, short: 'left out', close: 5 });
  });

  it('[F5] proposes the least when even that does not fit, and says by how much', () => {
    const proposal = refit([talk, work, close], 26 * MINUTE);
    expect(proposal.items.map((each) => each.after / MINUTE)).toEqual([5, 20, 5]);
    expect(proposal).toMatchObject({ fits: false, over: 4 * MINUTE });
    expect(refit([close], -2 * MINUTE)).toMatchObject({ fits: false, over: 7 * MINUTE });
  });
});

describe('time to spare', () => {
  it('[F6] goes to the activities before the talks, up to the most of their ranges', () => {
    const long = { ...work, most: 28 * MINUTE };
    const told = { ...talk, most: 12 * MINUTE };
    expect(fitted([told, long, close], 42)).toEqual({ talk: 10, work: 27, close: 5 });
    expect(fitted([told, long, close], 60)).toEqual({ talk: 12, work: 28, close: 5 });
  });
});

const isKept = (row: { readonly byHand?: boolean; readonly hold?: boolean }): boolean =>
  row.byHand === true || row.hold === true;

const random = fc
  .array(
    fc
      .record({
        left: fc.integer({ min: 0, max: 1_800_000 }),
        can: fc.double({ min: 0, max: 1, noNaN: true }),
        more: fc.integer({ min: 0, max: 600_000 }),
        givesFirst: fc.boolean(),
        optional: fc.boolean(),
        half: fc.option(fc.double({ min: 0.1, max: 0.9, noNaN: true }), { nil: undefined }),
        said: fc.constantFrom({}, {}, { byHand: true }, { hold: true }, { byHand: true, hold: true }),
      })
      .map(({ left, can, more, givesFirst, optional, half, said }) => ({
        ...said,
        left,
        least: Math.round(left * can),
        most: left + more,
        givesFirst,
        optional,
        halves: half === undefined ? [] : [{ step: 'half', share: half }],
      })),
    { minLength: 1, maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ id: `i${index}`, ...row })));

describe('any agenda', () => {
  it('fits exactly when it can, and says exactly by how much it cannot', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: -600_000, max: 20_000_000 }), (remaining, available) => {
        const { items, fits, over } = refit(remaining, available);
        const before = remaining.reduce((sum, { left }) => sum + left, 0);
        const sum = items.reduce((total, each) => total + each.after, 0);
        expect(over).toBe(Math.max(0, sum - available));
        expect(fits).toBe(over === 0);
        const left = items.some(({ dropped, droppedSteps }) => dropped || droppedSteps.length > 0);
        // Short of time and nothing left out: trimmed to the end, to the millisecond.
        if (fits && before > available && !left) expect(sum).toBe(available);
        // What does not fit has nothing left to give.
        if (!fits) {
          for (const [index, each] of items.entries()) {
            const row = remaining[index];
            if (!row) throw new Error('a row is missing');
            if (row.optional && row.least > 0 && !isKept(row)) expect(each.dropped).toBe(true);
          }
        }
      }),
    );
  });

  it('[F1] keeps every length inside its range, and says why for each that changes', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 20_000_000 }), (remaining, available) => {
        for (const [index, each] of refit(remaining, available).items.entries()) {
          const row = remaining[index];
          if (!row) throw new Error('a row is missing');
          expect(each.why.length > 0).toBe(
            each.after !== each.before || each.dropped || each.droppedSteps.length > 0,
          );
          if (each.dropped) expect(row.optional).toBe(true);
          if (each.dropped || each.droppedSteps.length > 0) continue;
          expect(each.after).toBeGreaterThanOrEqual(row.least);
          expect(each.after).toBeLessThanOrEqual(row.most);
        }
      }),
    );
  });

  it('[F8] [F9] never changes what is held or was set by hand, nor leaves it out, nor a half of it', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: -600_000, max: 20_000_000 }), (remaining, available) => {
        for (const [index, each] of refit(remaining, available).items.entries()) {
          const row = remaining[index];
          if (!row || !isKept(row)) continue;
          expect(each).toEqual({
            id: `i${index}`,
            before: row.left,
            after: row.left,
            dropped: false,
            droppedSteps: [],
            why: [],
          });
        }
      }),
    );
  });

  it('[F2] asks what gives first for all that it has before it asks anything else', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 20_000_000 }), (rows, available) => {
        const remaining = rows.map((row) => ({ ...row, optional: false, halves: [] }));
        const { items } = refit(remaining, available);
        if (!items.some(({ why }) => why.includes('in-range'))) return;
        for (const [index, each] of items.entries()) {
          const row = remaining[index];
          if (row?.givesFirst && !isKept(row)) expect(each.after).toBe(row.least);
        }
      }),
    );
  });

  it('[F4] takes no more than the end needs, and all there is when it does not fit', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 0, max: 20_000_000 }), (rows, available) => {
        const remaining = rows.map((row) => ({ ...row, optional: false, halves: [] }));
        const before = remaining.reduce((sum, { left }) => sum + left, 0);
        const least = remaining.reduce((sum, row) => sum + (isKept(row) ? row.left : row.least), 0);
        const { items, over } = refit(remaining, available);
        const after = items.reduce((sum, each) => sum + each.after, 0);
        if (before > available) expect(after).toBe(Math.max(available, least));
        expect(over).toBe(Math.max(0, after - available));
      }),
    );
  });

  it('[F7] parts add up to the amount, or to all there is, and none is more than its most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5_000_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, 30_000, 60_000),
        (amount, most, unit) => {
          const parts = share(amount, most, unit);
          const all = most.reduce((sum, each) => sum + each, 0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.min(amount, all));
          parts.forEach((part, index) => {
            expect(part).toBeGreaterThanOrEqual(0);
            expect(part).toBeLessThanOrEqual(most[index] ?? 0);
          });
        },
      ),
    );
  });
});

describe('fitting a plan to its minutes', () => {
  const agenda = [
    { id: 'talk', minutes: [5, 10] as const, planned: 10, givesFirst: true },
    { id: 'work', minutes: [20, 25] as const, planned: 25 },
    { id: 'close', minutes: [5, 5] as const, planned: 5 },
  ];

  it('stays inside the ranges, in whole minutes', () => {
    expect(fitAgenda(agenda, 37)).toEqual({ planned: { talk: 7, work: 25, close: 5 }, over: 0 });
    expect(fitAgenda(agenda, 32)).toEqual({ planned: { talk: 5, work: 22, close: 5 }, over: 0 });
  });

  it('says how far it is from what cannot be reached', () => {
    expect(fitAgenda(agenda, 28)).toEqual({ planned: { talk: 5, work: 20, close: 5 }, over: 2 });
    expect(fitAgenda(agenda, 50)).toEqual({ planned: { talk: 10, work: 25, close: 5 }, over: -10 });
  });
});
