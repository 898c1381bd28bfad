import { describe, expect, it } from 'vitest';
import { activity as breakTime } from '../../../shared/activities/break/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { play } from '../../support/play.ts';
import { openStage } from '../../support/stage.ts';
import { toldOf } from '../../support/told.ts';

const stageOf = (config: unknown = {}) =>
  openStage(breakTime, config, { room: makeRoom({ people: 4, tables: 2 }), random: mulberry32(1) });
const person = (id: string) => ({ kind: 'participant', id }) as const;

describe('a break', () => {
  it('[B1] is one step that has all of the time', () => {
    expect(stageOf().steps()).toEqual([{ id: 'break', title: 'Break', share: 1 }]);
  });

  it('needs nothing said, and says what is said to everybody', () => {
    expect(stageOf().views()).toMatchObject({ floor: { drawing: 'coffee' } });
    const said = { text: 'Meet somebody new', invite: 'Soup is in the hall' };
    const { floor, projector, console } = stageOf({ kind: 'lunch', ...said }).views();
    expect(floor).toEqual({ drawing: 'lunch', ...said });
    expect(projector).toMatchObject({ drawing: 'lunch', ...said });
    expect(console).toMatchObject({ drawing: 'lunch', ...said });
  });

  it('[B3] counts who says to be back once, and lets them take it back', () => {
    const stage = stageOf();
    expect(stage.command(person('p1'), 'sayBack', { back: true })).toMatchObject({ ok: true });
    expect(stage.command(person('p1'), 'sayBack', { back: true })).toEqual({ ok: true, value: [] });
    expect(stage.views().console).toMatchObject({ back: 1, people: 4 });
    stage.command(person('p1'), 'sayBack', { back: false });
    expect(stage.views().console).toMatchObject({ back: 0 });
    expect(stage.views().me('p1')).toBeUndefined();
  });

  it('[B4] counts people in the room, wherever they sit', () => {
    const stage = stageOf();
    for (const id of ['p1', 'p2', 'p3']) stage.command(person(id), 'sayBack', { back: true });
    stage.move('p1', 'B');
    stage.remove('p2');
    expect(stage.views().projector).toMatchObject({ back: 2, people: 3 });
    expect(stage.views().console).toMatchObject({ back: 2, people: 3 });
  });

  it('[B4] names nobody to anybody but themselves, and phones no number', () => {
    const stage = stageOf();
    stage.command(person('p1'), 'sayBack', { back: true });
    const { floor, projector, console, me } = stage.views();
    expect(JSON.stringify([floor, projector, console])).not.toContain('p1');
    expect(floor).toEqual({ drawing: 'coffee' });
    expect(me('p1')).toEqual({ back: true });
    expect(me('p2')).toBeUndefined();
  });

  it('keeps the count from the projector while results are hidden', () => {
    const stage = stageOf();
    stage.command(person('p1'), 'sayBack', { back: true });
    expect(stage.views(false).projector).toEqual({ drawing: 'coffee', people: 4 });
  });

  it('says on the record that there was one, and no more', () => {
    const stage = stageOf({ kind: 'quiet', text: 'Breathe' });
    stage.command(person('p1'), 'sayBack', { back: true });
    expect(toldOf(breakTime, stage.state, { room: stage.room })).toEqual([
      { type: 'text', text: 'A quiet break.' },
    ]);
  });

  it.each([
    [{ kind: 'nap' }, 'kind'],
    [{ text: '\u200b' }, 'text'],
    [{ invite: ' ' }, 'invite'],
    [{ minutes: 5 }, ''],
  ])('refuses the config %j', (config, field) => {
    const parsed = breakTime.config.safeParse(config);
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([field]);
  });

  it.each([1, 40, 300])('fills up again by itself with %i people, most of whom say so', (people) => {
    const { refused, views } = play(breakTime, {}, { people, tables: 6, seed: people });
    expect(refused).toEqual([]);
    expect(views.console).toMatchObject({ people });
    if (people < 40) return;
    const back = 'back' in views.console ? Number(views.console.back) : 0;
    expect(back).toBeGreaterThan(people * 0.7);
    expect(back).toBeLessThan(people);
  });
});
