import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, RoomFacts } from '../../../shared/activities/activity.ts';
import { activity as content } from '../../../shared/activities/content/activity.ts';
import {
  type HeldSlide,
  heldSlide,
  pointOf,
  presenceOf,
  type Slide,
} from '../../../shared/activities/content/rules.ts';
import type { State } from '../../../shared/activities/content/state.ts';
import { steps as stepsOf } from '../../../shared/activities/content/steps.ts';
import { consoleView, floorView, meView, projectorView } from '../../../shared/activities/content/views.ts';
import { factsFor } from '../../support/people.ts';
import { toldOf } from '../../support/told.ts';

const points = ['**One**', 'Two', 'Three'];
const slides = [
  { id: 'welcome', title: 'Welcome', body: 'Good morning.', notes: 'SECRET', say: 'SECRET' },
  { id: 'bare', title: 'Bare', points, reveal: true },
  { id: 'full', title: 'Full', body: 'Look at this.', points, reveal: true },
  { id: 'who', title: 'Who is here?', board: true },
].map(heldSlide);
const roles = ['chief', 'money', 'library'].map((id) => ({ id, title: `The ${id}` }));
const start = (own: readonly HeldSlide[] = slides): State => ({ slides: own, others: {} });
const crowded = (slide: Slide) => heldSlide(slide).crowded;
const roomOf = (...people: Person[]): RoomFacts =>
  factsFor(Object.fromEntries(people.map((person) => [person.id, person])), ['A'], roles);
const empty = roomOf();
const at = (step: string, room = empty) => ({ room, step, resultsShown: true });

describe('slides', () => {
  it('[CO1] are a step each, and a board has twice the time', () => {
    const main = stepsOf({ slides }).filter(({ within }) => within === undefined);
    expect(main.map(({ id, share }) => [id, share])).toEqual([
      ['welcome', 1],
      ['bare', 1],
      ['full', 1],
      ['who', 2],
    ]);
  });

  it('[CO2] reveal their points one by one, the first with a slide that would be bare without it', () => {
    expect(stepsOf({ slides }).filter(({ within }) => within !== undefined)).toEqual([
      { id: 'bare.2', title: 'Two', share: 0, within: 'bare' },
      { id: 'bare.3', title: 'Three', share: 0, within: 'bare' },
      { id: 'full.1', title: 'One', share: 0, within: 'full' },
      { id: 'full.2', title: 'Two', share: 0, within: 'full' },
      { id: 'full.3', title: 'Three', share: 0, within: 'full' },
    ]);
    expect(pointOf(slides, 'bare').shown).toBe(1);
    expect(pointOf(slides, 'full').shown).toBe(0);
  });

  it('[CO2] [CO3] show one point more at each stop, and never one that is to come', () => {
    const slide = fc.record({
      body: fc.option(fc.constant('Words.'), { nil: undefined }),
      reveal: fc.boolean(),
      board: fc.boolean(),
      count: fc.integer({ min: 0, max: 15 }),
    });
    fc.assert(
      fc.property(fc.array(slide, { minLength: 1, maxLength: 6 }), (made) => {
        const own = made.map(({ body, reveal, board, count }, index) =>
          heldSlide({
            id: `s${index}`,
            title: `Slide ${index}`,
            body,
            board,
            ...(count === 0
              ? {}
              : { points: Array.from({ length: count }, (_, i) => `point-${index}-${i}-end`), reveal }),
          }),
        );
        const state = start(own);
        const steps = stepsOf({ slides: own });
        expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
        let before: { slide: string; shown: number } | undefined;
        for (const step of steps) {
          const { slide: current, shown } = pointOf(own, step.id);
          if (before?.slide === current.id) expect(shown).toBe(before.shown + 1);
          const public_ = JSON.stringify([projectorView(state, at(step.id)), floorView(state, at(step.id))]);
          current.points?.forEach((point, index) => {
            expect(public_.includes(point)).toBe(index < shown);
          });
          expect(projectorView(state, at(step.id)).upcoming).toHaveLength(
            (current.points?.length ?? 0) - shown,
          );
          before = { slide: current.id, shown };
        }
        // The last stop of each slide shows all of it.
        for (const each of own) {
          const last = steps.filter(({ id, within }) => id === each.id || within === each.id).at(-1);
          expect(pointOf(own, last?.id ?? '').shown).toBe(each.points?.length ?? 0);
        }
      }),
    );
  });

  it('keep notes and what to say on the console', () => {
    const seen = JSON.stringify([projectorView(start(), at('welcome')), floorView(start(), at('welcome'))]);
    expect(seen).not.toContain('SECRET');
    expect(consoleView(start(), at('welcome'))).toMatchObject({ notes: 'SECRET', say: 'SECRET' });
    expect(JSON.stringify(toldOf(content, start(), { room: empty }))).not.toContain('SECRET');
  });

  it('have no nulls in their views', () => {
    for (const { id } of stepsOf({ slides })) {
      const views = [
        consoleView(start(), at(id)),
        projectorView(start(), at(id)),
        floorView(start(), at(id)),
      ];
      expect(JSON.stringify(views)).not.toContain('null');
    }
  });

  it('say to the host when they hold more than the back row can read', () => {
    expect(crowded({ id: 'x', title: 'Short', body: 'A few words.' })).toBe(false);
    expect(
      crowded({ id: 'x', title: 'Fourteen', points: Array.from({ length: 14 }, () => 'Shared vision') }),
    ).toBe(false);
    expect(crowded({ id: 'x', title: 'Essay', body: 'A long sentence without an end. '.repeat(60) })).toBe(
      true,
    );
  });
});

describe('who is in the room', () => {
  const people: Person[] = [
    { id: 'ada', table: 'A', role: 'chief' },
    { id: 'ben', table: 'A', role: 'chief' },
    { id: 'cem', table: 'A', role: 'money' },
    { id: 'dia', table: 'A' },
  ];

  it('[CO5] counts roles, also the one that is missing', () => {
    const presence = presenceOf(start(), roomOf(...people));
    expect(presence.counts).toEqual({ chief: 2, money: 1, library: 0 });
    expect(presence.unsaid).toBe(1);
  });

  it('[CO4] knows people with another role, who can change their mind', () => {
    const state = start();
    const say = (other: boolean) => {
      const result = content.commands.sayOtherRole?.decide(
        state,
        { other },
        {
          actor: { kind: 'participant', id: 'cem' },
          now: 0,
          newId: () => 'x',
          random: () => 0,
          room: roomOf(...people),
          step: 'who',
          leftOut: [],
          itemMs: 1,
          stepTime: undefined,
        },
      );
      if (result?.ok)
        for (const { type } of result.value)
          content.evolve(
            state,
            type === 'otherRoleSaid'
              ? { type, person: 'cem' }
              : { type: 'otherRoleTakenBack', person: 'cem' },
          );
    };
    say(true);
    expect(presenceOf(state, roomOf(...people))).toMatchObject({ counts: { money: 0 }, other: 1 });
    expect(meView(state, 'cem')).toEqual({ other: true });
    say(false);
    expect(presenceOf(state, roomOf(...people))).toMatchObject({ counts: { money: 1 }, other: 0 });
    expect(meView(state, 'cem')).toBeUndefined();
  });

  it('hides the numbers from projector and phones while results are hidden', () => {
    const hidden = { ...at('who', roomOf(...people)), resultsShown: false };
    expect(floorView(start(), hidden).board).toBeUndefined();
    expect(
      Object.values(projectorView(start(), hidden).board?.roles ?? {}).some(
        ({ count }) => count !== undefined,
      ),
    ).toBe(false);
    expect(consoleView(start(), hidden).board?.roles.chief?.count).toBe(2);
  });

  it('names nobody in any view', () => {
    const room = roomOf(...people);
    const views = [
      consoleView(start(), at('who', room)),
      projectorView(start(), at('who', room)),
      floorView(start(), at('who', room)),
    ];
    for (const { id } of people) expect(JSON.stringify(views)).not.toContain(`"${id}"`);
  });

  it('is in the record', () => {
    const report = toldOf(content, start(), { room: roomOf(...people) });
    expect(report).toContainEqual({ type: 'text', text: '2 of 3 roles were in the room.' });
    expect(report).toContainEqual({ type: 'list', items: ['The library'] });
    expect(report).toContainEqual({ type: 'list', items: ['One', 'Two', 'Three'] });
  });
});
