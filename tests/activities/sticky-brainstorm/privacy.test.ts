import { describe, expect, it } from 'vitest';
import { activity as stickyBrainstorm } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { factsFor } from '../../support/people.ts';
import { toldOf } from '../../support/told.ts';
import { openBrainstorm } from './room.ts';

describe('before the wall opens', () => {
  it("[S1] a sticky is in nobody's view but its author's, kept as typed", () => {
    const { stage, write, see } = openBrainstorm();
    const secret = '  A secret\nkept as typed ';
    write('p1', 2, secret);
    for (const step of ['write.leaders', 'rank.leaders']) {
      stage.enter(step);
      const others = JSON.stringify([
        see.console(),
        see.projector(),
        see.floor(),
        ...stage.room.tables.map(see.table),
        ...Object.keys(stage.room.people)
          .filter((id) => id !== 'p1')
          .map(see.me),
      ]);
      expect(others).not.toContain('secret');
      expect(see.me('p1')?.questions.leaders?.slots[2]).toBe(secret);
    }
  });

  it('[S1] hosts see only how many have written, and blank stickies do not count', () => {
    const { write, see } = openBrainstorm();
    write('p1', 1, 'One');
    write('p1', 2, '   ');
    write('p2', 1, 'Two');
    write('p2', 1, '');
    expect(see.console()).toMatchObject({ people: 8, writers: 1, written: 1, notes: {} });
  });

  it('[S1] hosts see no wall while the room is back at writing: no topic either, of a table or the room', () => {
    const { stage, fill, group, see } = openBrainstorm();
    fill('tables.leaders');
    group('Named at a table', ['p1 first'], 'A');
    group('Named by the room', ['p2 first']);
    for (const step of ['write.leaders', 'rank.leaders']) {
      stage.enter(step);
      expect(see.console()).toMatchObject({ notes: {}, topics: {}, boards: {}, undo: 0 });
    }
    stage.enter('tables.leaders');
    expect(JSON.stringify(see.console().boards)).toContain('Named at a table');
    expect(JSON.stringify(see.console().topics)).toContain('Named by the room');
  });

  it('[S1] stickies are private again when the room goes back to writing', () => {
    const { stage, fill, see } = openBrainstorm();
    fill('wall.leaders');
    expect(see.table('A')).toBeDefined();
    stage.enter('write.leaders');
    expect(JSON.stringify([see.console(), see.projector(), see.table('A') ?? ''])).not.toContain('p1 first');
    stage.enter('wall.leaders');
    expect(Object.keys(see.console().notes)).toHaveLength(24);
  });

  it('[S1] a fourth sticky is refused, and one of a question that was not asked yet', () => {
    const { write, code, see } = openBrainstorm();
    expect(code(write('p1', 4, 'Too many'))).toBe('full');
    expect(code(write('p1', 1, 'Too early', 'goals'))).toBe('not-yet');
    expect(code(write('p1', 1, 'Nowhere', 'constructor'))).toBe('unknown-question');
    expect(see.me('p1')).toBeUndefined();
  });

  it('[S1] no table can be arranged, not even by a host', () => {
    const { host, write, code } = openBrainstorm();
    write('p1', 1, 'One');
    const topic = { question: 'leaders', scope: 'A', name: 'People', stickies: [] };
    expect(code(host('createTopic', topic))).toBe('wall-closed');
  });
});

describe('when the wall opens', () => {
  it('[S3] stickies go up with text, rank and table; whose they are is in no view', () => {
    const { fill, see, stage } = openBrainstorm({ people: 6 });
    fill('wall.leaders', 2);
    expect(see.notes()['p2 second']).toMatchObject({ table: 'B', rank: 2, of: 2 });
    const note = Object.values(see.console().notes)[0] ?? {};
    expect(Object.keys(note).sort()).toEqual(['of', 'rank', 'table', 'text']);
    const { people: _, ...rest } = see.console();
    const views = JSON.stringify([rest, see.projector().notes, see.table('A'), see.floor()]);
    for (const person of Object.keys(stage.room.people)) expect(views).not.toContain(`"${person}"`);
  });

  it('[S11] a letter stands beside stickies where three write, and where it does not, three are meant', () => {
    const { fill, see, stage } = openBrainstorm({ people: 7, tables: 2 });
    fill('wall.leaders', 1);
    const letters = () =>
      Object.values(see.notes())
        .map(({ table }) => table ?? '')
        .sort()
        .join('');
    expect(letters()).toBe('AAAABBB');
    stage.move('p1', 'B');
    stage.move('p3', 'B');
    // Two are left at A: without B's letter nobody knows which of the seven they are.
    expect(letters()).toBe('');
    expect(JSON.stringify(see.projector().notes)).not.toContain('"table"');
    expect(JSON.stringify(toldOf(stickyBrainstorm, stage.state, { room: stage.room }))).not.toContain(
      'table A',
    );
  });

  it("[S3] a person's stickies do not stand side by side: their order is that of random ids", () => {
    const { stage, fill, see } = openBrainstorm({ people: 12 });
    fill('wall.leaders');
    const ids = (record: object | undefined) => Object.keys(record ?? {});
    const { notes } = see.console();
    expect(ids(notes)).toEqual(ids(notes).sort());
    for (const table of stage.room.tables) {
      const wall = see.table(table)?.walls.leaders?.notes;
      expect(ids(wall)).toEqual(ids(wall).sort());
    }
  });

  it('[S3] late stickies, edits and ranks follow, and an emptied one is taken down', () => {
    const { stage, fill, write, rank, see } = openBrainstorm();
    fill('wall.leaders', 2);
    write('p1', 3, 'p1 late');
    expect(see.notes()['p1 late']).toMatchObject({ table: 'A', rank: 3, of: 3 });
    rank('p1', [3, 1, 2]);
    expect(see.notes()['p1 late']).toMatchObject({ rank: 1 });
    write('p1', 1, 'p1 first, said better');
    expect(see.notes()['p1 first, said better']).toMatchObject({ rank: 2 });
    expect(see.notes()['p1 first']).toBeUndefined();
    write('p1', 2, ' ');
    expect(see.notes()['p1 second']).toBeUndefined();
    expect(see.notes()['p1 first, said better']).toMatchObject({ rank: 2, of: 2 });
    stage.join({ id: 'late', table: 'B' });
    write('late', 1, 'Came at ten');
    expect(Object.values(see.table('B')?.walls.leaders?.notes ?? {}).map(({ text }) => text)).toContain(
      'Came at ten',
    );
  });

  it('[S3] stickies follow their author to another table, and stay where they were when somebody leaves', () => {
    const { stage, fill, see } = openBrainstorm();
    const texts = (table: string) =>
      Object.values(see.table(table)?.walls.leaders?.notes ?? {}).map(({ text }) => text);
    fill('wall.leaders');
    stage.move('p1', 'B');
    expect(texts('A')).not.toContain('p1 first');
    expect(texts('B')).toContain('p1 first');
    expect(see.notes()['p1 first']).toMatchObject({ table: 'B', rank: 1 });
    stage.remove('p1');
    expect(texts('B')).toContain('p1 first');
  });

  it('[S3] who changed table while another item was on finds their stickies there when the room comes back', () => {
    const { stage, fill, see } = openBrainstorm();
    fill('wall.leaders');
    const everyone = { ...stage.room.everyone, p1: { id: 'p1', table: 'B' } };
    const later = stickyBrainstorm.react?.(
      stage.state,
      { type: 'stepEntered', step: 'tables.leaders' },
      {
        now: 0,
        newId: () => 'new',
        random: () => 0,
        room: factsFor(everyone, stage.room.tables),
        step: 'tables.leaders',
        leftOut: [],
        itemMs: 1,
        stepTime: undefined,
      },
    );
    expect(later).toContainEqual({ type: 'stickiesMoved', person: 'p1', table: 'B' });
    expect(see.notes()['p1 first']).toMatchObject({ table: 'A' });
  });

  it("[S3] every question has its own wall, and the room's next one is private again", () => {
    const { stage, fill, write, see } = openBrainstorm();
    fill('room.leaders');
    stage.enter('write.goals');
    write('p1', 1, 'A goal', 'goals');
    expect(JSON.stringify([see.console(), see.projector(), see.table('A') ?? ''])).not.toContain('A goal');
    expect(see.table('A')).toBeUndefined();
    stage.enter('wall.goals');
    expect(Object.keys(see.console().notes)).toHaveLength(1);
  });

  it('[S9] one that was set aside hangs nowhere and counts for nothing, and comes back with its rank and topic', () => {
    const { fill, host, group, see } = openBrainstorm();
    fill('room.leaders');
    group('People', ['p1 first', 'p2 first']);
    const before = see.console();
    const sticky = see.notes()['p1 first']?.id;
    host('setAside', { question: 'leaders', sticky, on: true });
    expect(JSON.stringify([see.projector(), see.table('A')])).not.toContain('"p1 first"');
    expect(see.groups('leaders', 'A').loose).not.toContain('p1 first');
    expect(Object.values(see.console().topics)[0]).toMatchObject({ points: 3, people: 1, stickies: 1 });
    host('setAside', { question: 'leaders', sticky, on: false });
    expect(see.console()).toEqual(before);
  });

  it('[S1] while hosts hide results the projector and the phones’ top topics show none', () => {
    const { fill, group, see } = openBrainstorm();
    fill('room.leaders');
    group('People', ['p1 first']);
    expect(see.projector(false).notes).toBeUndefined();
    expect(see.projector(false).topics).toBeUndefined();
    expect(see.topics('leaders', false)).toBeUndefined();
    expect(see.topics()).toEqual([{ name: 'People', points: 3, people: 1, tables: 1, nth: 1 }]);
  });
});
