import { describe, expect, it } from 'vitest';
import { activity as shapes } from '../../../shared/activities/circle-square-triangle/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

const HOST = { kind: 'host', id: 'host' } as const;
const person = (id: string) => ({ kind: 'participant', id }) as const;

/** Four people with phones. */
function opened() {
  const room = makeRoom({ people: 4, tables: 2 });
  const options = { room, random: mulberry32(1) };
  return { ids: Object.keys(room.people), options };
}
const english = { language: 'en', name: () => undefined } as const;

describe('people whom a host counts as they show a shape', () => {
  function showing() {
    const { ids, options } = opened();
    const stage = openStage(shapes, { scopes: ['School'] }, options);
    const count = (shape: string, by: number) => stage.command(HOST, 'countInRoom', { shape, by });
    const choose = (id: string, shape: string) => stage.command(person(id), 'choose', { shape });
    return { ids, stage, count, choose };
  }

  it('[C12] [HC2] are in the room’s numbers, at no table', () => {
    const { ids, stage, count, choose } = showing();
    count('square', 6);
    count('square', -1);
    expect(stage.views().projector).toMatchObject({
      people: 9,
      chosen: 5,
      inRoom: 5,
      spread: { circle: 0, square: 5, triangle: 0 },
    });
    for (const id of ids) choose(id, 'circle');
    expect(stage.views().projector).toMatchObject({ chosen: 9, spread: { circle: 4, square: 5 } });
    expect(stage.views().console).toMatchObject({
      counted: { square: 5 },
      tables: { A: { people: 2 }, B: { people: 2 } },
    });
  });

  it('[C8] [HC3] show nothing of one or two who chose for themselves', () => {
    const { ids, stage, count, choose } = showing();
    count('square', 6);
    choose(ids[0] ?? '', 'circle');
    expect(stage.views().projector).toMatchObject({
      people: 10,
      chosen: 7,
      spread: { circle: 0, square: 6, triangle: 0 },
    });
    const { shapes: rows } = shapes.results(stage.state, { room: stage.room });
    expect(rows?.map(({ people }) => people)).toEqual([undefined, undefined, undefined]);
  });

  it('[HC4] are told by the record', () => {
    const { stage, count } = showing();
    count('square', 6);
    const results = shapes.results(stage.state, { room: stage.room });
    expect(results.shapes?.find(({ shape }) => shape === 'square')).toMatchObject({ people: 6, inRoom: 6 });
    expect(JSON.stringify(shapes.present(results, english))).toContain('6 people without a phone');
  });
});
