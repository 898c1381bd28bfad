import { act, cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pilesOf, shapeOf } from '../../../client/activities/discussion/arrived/piles.ts';
import { columnsOf, NO_SEATS, seated } from '../../../client/activities/discussion/arrived/seats.ts';
import { TURN_MS } from '../../../client/activities/discussion/arrived/useForward.ts';
import DiscussionProjector from '../../../client/activities/discussion/Projector.tsx';
import type { ProjectorProps } from '../../../client/activities/screen.ts';
import type { activity } from '../../../shared/activities/discussion/activity.ts';
import type { ArrivedAnswer } from '../../../shared/activities/discussion/projectorView.ts';
import '../../support/seed.ts';

type Props = ProjectorProps<typeof activity>;
type View = Props['view'];

const answers = (count: number, more: (nth: number) => Partial<ArrivedAnswer> = () => ({})) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [
      `a${nth}`,
      {
        text: `Answer number ${nth} of a room that has much to say about it`,
        order: nth + 1,
        followUp: false,
        ...more(nth),
      },
    ]),
  );

const viewOf = (there: Record<string, ArrivedAnswer>, part: Partial<View> = {}): View => ({
  format: 'whole',
  answers: 'person',
  of: 1,
  arriving: true,
  question: { id: 'similar', text: 'What is similar?', number: 1, followUp: false },
  shown: {},
  arrived: { answers: there, count: Object.keys(there).length },
  ...part,
});

const wall = (view: View, part: Partial<Props> = {}) => (
  <DiscussionProjector
    item={{ id: 'video', title: 'Featured video', kind: 'discussion' }}
    step={{ id: 'similar', title: 'Similar' }}
    clock={undefined}
    language="en"
    view={view}
    {...part}
  />
);

const forward = () =>
  [...document.querySelectorAll<HTMLElement>('[data-answer]')].map(({ dataset }) => dataset.answer ?? '');
const slips = () =>
  [...document.querySelectorAll<HTMLElement>('[data-slip]')].map(({ dataset }) => dataset.slip ?? '');
const turns = (count: number) => {
  for (let nth = 0; nth < count; nth++) act(() => vi.advanceTimersByTime(TURN_MS));
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('answers that arrive on the projector', () => {
  it('[D10] say before the first that they will come, without names', () => {
    render(wall(viewOf({})));
    expect(screen.getByRole('heading', { name: 'What is similar?' })).toBeVisible();
    expect(screen.getByText('Answers appear here as they are sent, without names')).toBeVisible();
  });

  it('[D10] are all there, six to be read at a time, and all of them in turn', () => {
    render(wall(viewOf(answers(40))));
    expect(slips()).toHaveLength(40);
    expect(forward()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
    const seen = new Set(forward());
    for (let nth = 0; nth < 34; nth++) {
      turns(1);
      for (const id of forward()) seen.add(id);
      expect(forward()).toHaveLength(6);
    }
    expect(seen.size).toBe(40);
  });

  it('change one at a time, and leave the others where they are when more arrive', () => {
    const { rerender } = render(wall(viewOf(answers(8))));
    turns(1);
    expect(forward()).toEqual(['a6', 'a1', 'a2', 'a3', 'a4', 'a5']);
    rerender(wall(viewOf(answers(12))));
    expect(forward()).toEqual(['a6', 'a1', 'a2', 'a3', 'a4', 'a5']);
    turns(1);
    expect(forward()).toEqual(['a6', 'a7', 'a2', 'a3', 'a4', 'a5']);
  });

  it('stand still while the room pauses', () => {
    const clock = { startedAt: 0, endsAt: 60_000, pausedAt: 1_000 };
    render(wall(viewOf(answers(20)), { clock }));
    turns(5);
    expect(forward()).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'a5']);
  });

  it('leave the front to what a host chooses, whole, and come back in turn afterwards', () => {
    const view = viewOf(answers(20));
    const { rerender } = render(wall(view));
    turns(2);
    const before = forward();
    const chosen = { a9: { text: 'The one to talk about', order: 1, followUp: false } };
    rerender(wall({ ...view, shown: chosen }));
    expect(forward()).toEqual(['a9']);
    expect(slips()).toHaveLength(20);
    rerender(wall(view));
    expect(forward()).toEqual(before);
  });

  it('[D12] stand by group with name and figure, those in none last', () => {
    const groups = {
      g1: { name: 'Time', nth: 1, answers: 5 },
      g2: { name: 'Trust', nth: 2, answers: 3 },
    };
    const there = answers(10, (nth) => (nth < 5 ? { group: 'g1' } : nth < 8 ? { group: 'g2' } : {}));
    render(wall(viewOf(there, { groups })));
    const heads = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(heads).toEqual(['Time5', 'Trust3', 'In no group yet2']);
    expect(forward()).toEqual(['a0', 'a5', 'a8']);
    turns(2);
    expect(forward()).toEqual(['a1', 'a6', 'a8']);
  });

  it('[D13] show one group alone, with as many to be read as a whole wall has', () => {
    const groups = { g1: { name: 'Time', nth: 1, answers: 9 }, g2: { name: 'Trust', nth: 2, answers: 1 } };
    const there = answers(10, (nth) => ({ group: nth < 9 ? 'g1' : 'g2' }));
    render(wall(viewOf(there, { groups, arrived: { answers: there, count: 10, alone: 'g1' } })));
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Time9',
    ]);
    expect(forward()).toHaveLength(6);
    expect(slips()).toHaveLength(9);
  });
});

describe('the piles of a wall', () => {
  it('hold every answer once, whatever groups there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(undefined, 'g1', 'g2', 'gone'), { maxLength: 40 }),
        fc.boolean(),
        (places, two) => {
          const there = answers(places.length, (nth) => {
            const group = places[nth];
            return group === undefined ? {} : { group };
          });
          const groups = {
            g1: { name: 'Time', nth: 1, answers: 1 },
            ...(two ? { g2: { name: 'Trust', nth: 2, answers: 1 } } : {}),
          };
          const piles = pilesOf(viewOf(there, { groups }));
          const held = piles.flatMap((pile) => pile.answers.map(({ id }) => id));
          expect(held.sort()).toEqual(Object.keys(there).sort());
        },
      ),
    );
  });

  it('have more to read on finer screens, and more where answers are short', () => {
    const [pile] = pilesOf(viewOf(answers(20)));
    const [brief] = pilesOf(viewOf(answers(20, () => ({ text: 'Time' }))));
    const readable = (which: typeof pile, grain: 0 | 1 | 2) => {
      const { across, down } = shapeOf(1, which?.answers ?? [], grain);
      return across * down;
    };
    expect([0, 1, 2].map((grain) => readable(pile, grain === 0 ? 0 : grain === 1 ? 1 : 2))).toEqual([
      6, 9, 12,
    ]);
    expect(readable(brief, 0)).toBe(9);
  });

  it('are as large as a small room allows, from its first answer on', () => {
    const [pile] = pilesOf(viewOf(answers(1)));
    const shapes = [1, 2, 4, 40].map((people) => {
      const { across, down } = shapeOf(1, pile?.answers ?? [], 0, people);
      return `${across} × ${down}`;
    });
    expect(shapes).toEqual(['1 × 1', '2 × 1', '2 × 2', '3 × 2']);
  });

  it('give each slip a seat of its own and leave it there, whoever comes or goes', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { maxLength: 60 })), (rooms) => {
        let seats = NO_SEATS;
        for (const room of rooms) {
          const before = seats;
          seats = seated(before, room.map(String));
          expect([...seats.at.keys()].sort()).toEqual(room.map(String).sort());
          expect(new Set(seats.at.values()).size).toBe(room.length);
          for (const [id, seat] of seats.at) {
            expect(seat).toBeLessThan(seats.size);
            expect(before.at.get(id) ?? seat).toBe(seat);
          }
          const columns = columnsOf(seats, 17);
          expect(columns * Math.ceil(seats.size / columns)).toBeGreaterThanOrEqual(seats.size);
        }
      }),
    );
  });
});
