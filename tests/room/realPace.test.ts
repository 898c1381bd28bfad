import { beforeAll, describe, expect, it } from 'vitest';
import { MINUTE } from '../../shared/lib/duration.ts';
import { playAtRealPace, type StepPlayed } from '../support/realPace.ts';
import { shippedSession } from '../support/shippedSession.ts';

const PEOPLE = 60;
/** What people are told who were overtaken: by Next, by a table-mate, or by hosts. */
const OVERTAKEN = new Set([
  'not-now',
  'not-your-turn',
  'started',
  'gone',
  'answered',
  'name-taken',
  'unknown-topic',
]);

/** A step as one line: when, how long, what was done, and what there was no time for. */
const told = ({ item, step, from, ms, acts, actors, cutOff, unwritten }: StepPlayed): string =>
  [
    `${(from / MINUTE).toFixed(1).padStart(4)} min  ${(ms / MINUTE).toFixed(1).padStart(4)} min  ${item} ${step}`,
    `${acts} acts of ${actors.size} people`,
    ...(cutOff > 0 ? [`${cutOff} cut off while they typed`] : []),
    ...(unwritten > 0 ? [`${unwritten} had still to write`] : []),
  ].join(', ');

describe('the 90 minutes with 60 people at ten tables, Next when a step’s time is over', () => {
  let played: readonly StepPlayed[] = [];
  let all = '';
  beforeAll(() => {
    played = playAtRealPace(shippedSession(), { people: PEOPLE, tables: 10 });
    all = played.map(told).join('\n');
  });
  const steps = (item: string) => played.filter((step) => step.item === item);

  it('takes 90 minutes', () => {
    const last = played.at(-1);
    expect((last?.from ?? 0) + (last?.ms ?? 0), all).toBe(90 * MINUTE);
  });

  it('refuses nobody what they do in time', () => {
    const refused = new Set(played.flatMap((step) => step.refused));
    expect([...refused].filter((code) => !OVERTAKEN.has(code))).toEqual([]);
  });

  it('lets nearly everybody finish in each step of the brainstorm', () => {
    expect(steps('sticky-brainstorm').length).toBeGreaterThan(4);
    for (const step of steps('sticky-brainstorm'))
      expect(step.cutOff, told(step)).toBeLessThanOrEqual(PEOPLE / 10);
    expect(steps('sticky-brainstorm')[0]?.actors.size, all).toBeGreaterThan(PEOPLE * 0.9);
  });

  it('lets five of six write in their turn, and most finish what they type elsewhere', () => {
    for (const step of played) {
      expect(step.unwritten, told(step)).toBeLessThanOrEqual(PEOPLE / 6);
      expect(step.cutOff, told(step)).toBeLessThanOrEqual(PEOPLE * 0.4);
    }
  });
});
