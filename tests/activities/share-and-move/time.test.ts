import { describe, expect, it } from 'vitest';
import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import { config } from '../../../shared/activities/share-and-move/config.ts';
import { minutesShort } from '../../../shared/activities/share-and-move/rules.ts';
import { steps } from '../../../shared/activities/share-and-move/steps.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { ShareRoom } from './room.ts';

/** Five people and one more elsewhere: of 25 minutes 12 are for writing, and 11 of them for turns. */
const five = () => new ShareRoom({ A: 5, B: 1 });

/** Who has the turn writes and hands on. */
function goes(room: ShareRoom, who: string) {
  const passage = room.write(who, 'Words.');
  expect(room.send(who, 'finishTurn', { passage, text: 'Words.' })).toBe('ok');
}

describe('[M3] a turn’s time', () => {
  it('is counted after the start minute, which is nobody’s', () => {
    const room = five();
    expect(room.stage.views().table('A')).toMatchObject({
      writers: { A: { turns: { seconds: 132 } } },
    });
    room.stage.pass(20_000);
    room.send('A1', 'startWith', { person: 'A1' });
    expect(room.seconds('A')).toBe(132);
  });

  it('fits everybody into the writing step when each uses theirs, also at a table that started late', () => {
    const room = five();
    room.stage.pass(3 * MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    let used = 180;
    for (const who of ['A1', 'A2', 'A3', 'A4', 'A5']) {
      expect(room.turns('A').turn?.person).toBe(who);
      const seconds = room.seconds('A') ?? 0;
      expect(seconds).toBe(108);
      room.stage.pass(seconds * 1_000);
      goes(room, who);
      used += seconds;
    }
    expect(used).toBe(12 * 60);
  });

  it('gives what somebody did not use to those who still wait, and takes what somebody overran from them', () => {
    const room = five();
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.pass(12_000);
    goes(room, 'A1');
    expect(room.seconds('A')).toBe((660 - 12) / 4);
    room.stage.pass(6 * MINUTE);
    goes(room, 'A2');
    expect(room.seconds('A')).toBe((660 - 12 - 360) / 3);
  });

  it('is never less than the floor, however late it is', () => {
    const room = five();
    room.stage.pass(20 * MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    expect(room.seconds('A')).toBe(60);
  });

  it('grows and shrinks when hosts give a minute or take one, also while it runs', () => {
    const room = five();
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.pass(30_000);
    expect(room.send('host', 'extend', { seconds: 60 })).toBe('ok');
    expect(room.seconds('A')).toBe(144);
    expect(room.turns('A').turn?.startedAt).toBe(room.stage.now - 30_000);
    room.send('host', 'extend', { seconds: -120 });
    expect(room.seconds('A')).toBe(120);
    goes(room, 'A1');
    expect(room.seconds('A')).toBe(143);
    // A table that has not started is told, too.
    const { writers } = JSON.parse(JSON.stringify(room.stage.views().table('B') ?? {}));
    expect(writers.B.turns.seconds).toBe(600);
  });

  it('grows when somebody leaves, goes away, passes or is not there, and lasts when somebody comes', () => {
    const room = five();
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.pass(20_000);
    room.stage.remove('A5');
    expect(room.seconds('A')).toBe(165);
    room.stage.goAway('A4');
    expect(room.seconds('A')).toBe(220);
    room.send('A3', 'passTurn');
    expect(room.seconds('A')).toBe(330);
    room.send('A1', 'markAbsent', { person: 'A2' });
    expect(room.seconds('A')).toBe(660);
    room.stage.comeBack('A4');
    room.stage.join({ id: 'late', table: 'A' });
    expect(room.seconds('A')).toBe(660);
    goes(room, 'A1');
    expect(room.turns('A').turn?.person).toBe('A4');
    expect(room.seconds('A')).toBe((660 - 20) / 2);
  });

  it('loses nothing to a pause, in which it can be handed on, too', () => {
    const room = five();
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.pass(20_000);
    room.send('host', 'pause');
    room.stage.pass(5 * MINUTE);
    goes(room, 'A1');
    expect(room.seconds('A')).toBe((660 - 20) / 4);
    room.send('host', 'resume');
    expect(room.turns('A').turn?.startedAt).toBe(room.stage.now);
    room.send('host', 'extend', { seconds: 60 });
    expect(room.seconds('A')).toBe((660 - 20 + 60) / 4);
  });

  it('is what is left when the room comes back to the writing', () => {
    const room = five();
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.pass(2 * MINUTE);
    room.stage.enter('move.1');
    room.stage.pass(3 * MINUTE);
    room.stage.enter('write');
    expect(room.turns('A').turn).toMatchObject({ startedAt: room.stage.now, seconds: 108 });
  });

  it('has the time of the moves when hosts drop them', () => {
    const room = five();
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    expect(room.send('host', 'setMoves', { moves: 0 })).toBe('ok');
    expect(room.seconds('A')).toBe(168);
    expect(room.send('host', 'setMoves', { moves: 1 })).toBe('ok');
    expect(room.seconds('A')).toBe(132);
  });

  it('[TU7] of a free turn is its part of what is left', () => {
    const room = new ShareRoom({ A: 2, B: 1 });
    room.stage.pass(MINUTE);
    room.send('A1', 'startWith', { person: 'A1' });
    goes(room, 'A1');
    goes(room, 'A2');
    room.stage.pass(MINUTE);
    room.send('A1', 'takeTurn');
    expect(room.seconds('A')).toBe(300);
  });
});

describe('[M3] what a table lacks', () => {
  it('is whole minutes, when the shortest turns of those who wait do not fit', () => {
    expect(minutesShort(12 * MINUTE, 10, 60, 0)).toBe(-2);
    expect(minutesShort(12 * MINUTE, 12, 60, 0)).toBe(0);
    expect(minutesShort(12 * MINUTE, 12, 60, 30_000)).toBe(1);
    expect(minutesShort(2 * MINUTE, 4, 60, 45_000)).toBe(3);
    // Overtime is nobody's lack twice.
    expect(minutesShort(-5 * MINUTE, 2, 60, 0)).toBe(2);
  });
});

describe('those who still wait to write', () => {
  const counted = (room: ShareRoom) => shareAndMove.unwritten?.(room.state, { step: room.stage.step });

  it('are all at first, and then without who wrote, passed, left or is not there', () => {
    const room = five();
    expect(counted(room)).toBe(6);
    room.send('A1', 'startWith', { person: 'A1' });
    expect(counted(room)).toBe(6);
    goes(room, 'A1');
    room.send('A3', 'passTurn');
    room.send('A2', 'markAbsent', { person: 'A4' });
    room.stage.goAway('A5');
    expect(counted(room)).toBe(2);
    goes(room, 'A2');
    room.send('A1', 'takeTurn');
    expect(room.turns('A').turn?.free).toBe(true);
    expect(counted(room)).toBe(1);
    room.stage.enter('move.1');
    expect(counted(room)).toBe(0);
  });
});

describe('a room that was opened before there was a start minute', () => {
  it('has as many moves as fit, and turns from the first second', () => {
    const {
      moves: _,
      startSeconds: __,
      ...before
    } = config.parse({
      questions: [{ id: 'one', text: 'How?', short: 'How' }],
      shares: { write: 9, move: 6, whole: 10 },
    });
    const state = Reflect.apply(shareAndMove.start, shareAndMove, [before]);
    expect(steps(state).map(({ id }) => id)).toEqual(['write', 'move.1', 'move.2', 'move.3', 'whole']);
    expect(state).toMatchObject({ startSeconds: 0 });
  });
});
