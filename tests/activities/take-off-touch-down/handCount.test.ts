import { describe, expect, it } from 'vitest';
import { MOST_COUNTED } from '../../../shared/activities/parts/handCount.ts';
import { activity as takeOff } from '../../../shared/activities/take-off-touch-down/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

const HOST = { kind: 'host', id: 'host' } as const;
const person = (id: string) => ({ kind: 'participant', id }) as const;
const statements = ['school', 'admin'].map((id) => ({ id, text: `You know ${id}`, short: id }));

/** Four people with phones. */
function opened() {
  const room = makeRoom({ people: 4, tables: 2 });
  const options = { room, random: mulberry32(1) };
  return { ids: Object.keys(room.people), options };
}
const english = { language: 'en', name: () => undefined } as const;

describe('people whom a host counts as they stand or sit', () => {
  function standing() {
    const { ids, options } = opened();
    const stage = openStage(takeOff, { statements }, options);
    const count = (answer: 'up' | 'down', by: number, statement = 'school') =>
      stage.command(HOST, 'countInRoom', { statement, answer, by });
    const answer = (id: string, answer: 'up' | 'down') =>
      stage.command(person(id), 'answer', { statement: stage.step, answer });
    return { ids, stage, count, answer };
  }

  it('[HC1] are as many as the host says, and never less than nobody', () => {
    const { stage, count } = standing();
    count('up', 1);
    count('up', 5);
    count('up', -2);
    expect(stage.state.inRoom).toEqual({ school: { up: 4 } });
    expect(count('up', -9).ok).toBe(true);
    expect(stage.state.inRoom).toEqual({ school: { up: 0 } });
    for (let n = 0; n < 30; n++) count('down', 50);
    expect(stage.state.inRoom.school?.down).toBe(MOST_COUNTED);
    expect(count('down', 50)).toEqual({ ok: true, value: [] });
    expect(count('up', 1, 'none').ok).toBe(false);
    expect(stage.command(HOST, 'countInRoom', { statement: 'school', answer: 'pass', by: 1 }).ok).toBe(false);
  });

  it('[T12] [HC2] [HC3] are in the numbers of that statement at once, and of no other', () => {
    const { ids, stage, count, answer } = standing();
    count('up', 5);
    count('down', 2);
    expect(stage.views().projector).toMatchObject({
      people: 11,
      answered: 7,
      inRoom: 7,
      tally: { takenOff: 5, touchedDown: 2, standing: 5, waiting: 4 },
    });
    for (const id of ids) answer(id, 'up');
    expect(stage.views().projector).toMatchObject({
      people: 11,
      answered: 11,
      tally: { takenOff: 9, touchedDown: 2, standing: 9, waiting: 0, coming: 0 },
    });
    stage.enter('admin');
    expect(stage.views().projector).toMatchObject({
      people: 4,
      answered: 0,
      trail: [{ id: 'school', standing: 9 }],
    });
    expect(stage.views().projector).not.toHaveProperty('inRoom');
  });

  it('[HC3] give nobody’s first answer away', () => {
    const { ids, stage, count, answer } = standing();
    count('up', 5);
    answer(ids[0] ?? '', 'down');
    expect(stage.views().projector).toMatchObject({ tally: { takenOff: 5, touchedDown: 0, coming: 1 } });
  });

  it('[HC2] are of no role, and keep their statement', () => {
    const { stage, count } = standing();
    count('up', 9, 'admin');
    const roles = stage.views().console;
    expect(roles).toMatchObject({
      roles: expect.not.arrayContaining([expect.objectContaining({ takenOff: 9 })]),
    });
    expect(stage.command(HOST, 'removeStatement', { statement: 'admin' })).toMatchObject({
      code: 'answered',
    });
  });

  it('[HC4] are told by the record', () => {
    const { stage, count } = standing();
    count('up', 5);
    const results = takeOff.results(stage.state, { room: stage.room });
    expect(results.statements).toMatchObject([{ id: 'school', takenOff: 5, inRoom: 5 }]);
    expect(JSON.stringify(takeOff.present(results, english))).toContain('Counted in the room');
    count('up', -5);
    stage.command(person(Object.keys(stage.room.people)[0] ?? ''), 'answer', {
      statement: 'school',
      answer: 'up',
    });
    const without = takeOff.results(stage.state, { room: stage.room });
    expect(JSON.stringify(takeOff.present(without, english))).not.toContain('Counted in the room');
  });
});
