import { beforeEach, describe, expect, it } from 'vitest';
import { views } from '../../../shared/activities/take-off-touch-down/views.ts';
import { SmallRoom } from './room.ts';

let room: SmallRoom;
beforeEach(() => {
  room = new SmallRoom();
  room.join('ada', 'ben', 'cem');
});

describe('numbers by answer', () => {
  it('[T11] move with three answers at least, or when everybody has answered, never with one tap', () => {
    room.join('dee', 'eli', 'fay', 'gus');
    const shown = () => {
      const { tally, answered } = views.projector(room.state, room.context);
      return [tally?.takenOff, tally?.touchedDown, tally?.coming, tally?.waiting, answered];
    };
    const seen = ['ada', 'ben', 'cem', 'dee', 'eli', 'fay'].map((person, index) => {
      room.answer(person, index % 2 === 0 ? 'up' : 'down');
      return shown();
    });
    expect(seen).toEqual([
      [0, 0, 1, 6, 1],
      [0, 0, 2, 5, 2],
      [2, 1, 0, 4, 3],
      [2, 1, 1, 3, 4],
      [2, 1, 2, 2, 5],
      [3, 3, 0, 1, 6],
    ]);
    room.answer('gus', 'up');
    expect(shown()).toEqual([4, 3, 0, 0, 7]);
    // Who changes their mind after that is not watched either.
    room.answer('ada', 'down');
    expect(shown()).toEqual([4, 3, 0, 0, 7]);
    room.step = 'admin';
    expect(views.projector(room.state, room.context).trail).toMatchObject([{ standing: 3 }]);
  });

  it('[T11] a room of three sees its numbers when all three have answered, or at the next statement', () => {
    room.answer('ada', 'up');
    room.answer('ben', 'up');
    expect(views.projector(room.state, room.context)).toMatchObject({ answered: 2, tally: { standing: 0 } });
    room.step = 'admin';
    expect(views.projector(room.state, room.context).trail).toMatchObject([{ standing: 2 }]);
    room.step = 'school';
    room.answer('cem', 'down');
    expect(views.projector(room.state, room.context)).toMatchObject({ answered: 3, tally: { standing: 2 } });
  });
});
