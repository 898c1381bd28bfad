import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activity as rapidFire } from '../../../shared/activities/rapid-fire/activity.ts';
import { toldOf } from '../../support/told.ts';
import { openRapidFire } from './room.ts';

const titles = (steps: readonly { title: string }[]) => steps.map((step) => step.title);

describe('the queue', () => {
  it('[R1] walks talks in their order, then the questions, and two talks and three questions fill fifteen minutes', () => {
    const { stage } = openRapidFire();
    expect(stage.steps().map((step) => step.id)).toEqual([
      'talk.one',
      'talk.two',
      'question.similar',
      'question.now',
      'question.challenges',
    ]);
    expect(stage.steps().reduce((sum, step) => sum + step.share, 0)).toBeCloseTo(15);
  });

  it('[R2] is edited, added to and reordered at any time', () => {
    const { stage, host } = openRapidFire();
    host('editPresenter', { presenter: 'two', name: 'Lee Park', title: 'Two roads' });
    host('addPresenter', { title: 'A third talk' });
    host('movePresenter', { presenter: 'two', to: 0 });
    expect(titles(stage.steps()).slice(0, 3)).toEqual(['Lee Park', 'Rosa Delgado', 'A third talk']);
  });

  it('[R2] keeps the talk that the room is at, whatever else is taken out', () => {
    const { stage, host, code } = openRapidFire();
    expect(code(host('removePresenter', { presenter: 'one' }))).toBe('is-on');
    expect(host('removePresenter', { presenter: 'two' }).ok).toBe(true);
    expect(stage.steps().map((step) => step.id)).toContain('talk.one');
  });

  it('[R2] holds no more than twenty talks, and knows none that never was', () => {
    const { host, code } = openRapidFire();
    for (let talk = 3; talk <= 20; talk++)
      expect(host('addPresenter', { title: `Talk ${talk}` }).ok).toBe(true);
    expect(code(host('addPresenter', { title: 'One too many' }))).toBe('full');
    expect(code(host('editPresenter', { presenter: 'constructor', title: 'No' }))).toBe('unknown-talk');
    expect(code(host('movePresenter', { presenter: '__proto__', to: 0 }))).toBe('invalid');
  });

  it('[R3] gives a talk back with its questions', () => {
    const { stage, host, ask } = openRapidFire();
    const id = ask('p1', 'How did you pay?');
    stage.enter('talk.two');
    host('removePresenter', { presenter: 'one' });
    expect(JSON.stringify(toldOf(rapidFire, stage.state, { room: stage.room }))).toContain(
      'How did you pay?',
    );
    host('restorePresenter', { presenter: 'one' });
    stage.enter('talk.one');
    expect(stage.state.entries.all[id]?.text).toBe('How did you pay?');
    expect(JSON.stringify(stage.views().floor)).toContain('How did you pay?');
  });

  it('[R3] whatever is done to it: no talk is lost or doubled, and every question keeps its talk', () => {
    const presenter = fc.constantFrom('one', 'two', 'id1', 'id2', 'id3');
    const edit = fc.oneof(
      fc.record({ type: fc.constant('addPresenter'), payload: fc.constant({ title: 'Another' }) }),
      fc.record({
        type: fc.constantFrom('removePresenter', 'restorePresenter'),
        payload: fc.record({ presenter }),
      }),
      fc.record({
        type: fc.constant('movePresenter'),
        payload: fc.record({ presenter, to: fc.nat({ max: 6 }) }),
      }),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const { stage, host, ask } = openRapidFire();
        const id = ask('p1', 'How did you pay?');
        for (const { type, payload } of edits) {
          host(type, payload);
          const { queue, presenters, entries } = stage.state;
          expect(new Set(queue).size).toBe(queue.length);
          expect(queue.every((one) => presenters[one] !== undefined)).toBe(true);
          expect(queue).toContain('one');
          expect(entries.all[id]?.place).toBe('talk.one');
          expect(stage.steps().at(-1)?.id).toBe('question.challenges');
        }
      }),
    );
  });
});
