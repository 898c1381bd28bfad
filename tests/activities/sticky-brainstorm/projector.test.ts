import { describe, expect, it } from 'vitest';
import { diff } from '../../../shared/lib/mergePatch.ts';
import { openBrainstorm } from './room.ts';

describe('the projector’s wall', () => {
  it('[S17] has every sticky that hangs, of every rank, however many there are', () => {
    const { fill, see } = openBrainstorm({ people: 200, tables: 25 });
    fill('wall.leaders');
    const notes = Object.values(see.projector().notes ?? {});
    expect(notes).toHaveLength(600);
    for (const rank of [1, 2, 3]) expect(notes.filter((note) => note.rank === rank)).toHaveLength(200);
  });

  it('[S17] grows by one sticky when one comes, not by a wall', () => {
    const { fill, write, see } = openBrainstorm({ people: 200, tables: 25 });
    fill('wall.leaders', 2);
    const before = see.projector();
    write('p7', 3, 'Somebody thought of this at the last minute');
    const patch = diff(before, see.projector());
    expect(JSON.stringify(patch).length).toBeLessThan(600);
  });

  it('[S17] while tables condense it has their topics, with the stickies in them', () => {
    const { fill, group, see } = openBrainstorm({ people: 8, tables: 2 });
    fill('tables.leaders');
    group('Families', ['p1 first', 'p3 first'], 'A');
    group('The board', ['p2 second'], 'B');
    const { made = {}, notes = {}, unplaced, topics } = see.projector();
    const names = Object.values(made).map(({ name, table }) => `${table} ${name}`);
    expect(names.sort()).toEqual(['A Families', 'B The board']);
    const inTopics = Object.values(notes).filter(({ topic }) => topic !== undefined);
    expect(inTopics.map(({ text, topic = '' }) => `${text}: ${made[topic]?.name}`).sort()).toEqual([
      'p1 first: Families',
      'p2 second: The board',
      'p3 first: Families',
    ]);
    expect(unplaced).toBe(21);
    expect(topics).toEqual({});
  });

  it('[S17] [S11] a table without a letter shows no topics: they would tell which stickies are of the same hands', () => {
    const { fill, group, see, stage } = openBrainstorm({ people: 9, tables: 2 });
    for (const person of ['p1', 'p3', 'p5']) stage.move(person, 'B');
    fill('tables.leaders');
    // Two are left at A, and B's letter would give them away too.
    group('Ours alone', ['p7 first', 'p9 first'], 'A');
    expect(see.table('A')?.walls.leaders?.topics).not.toEqual({});
    expect(JSON.stringify(see.projector())).not.toContain('Ours alone');
    expect(Object.values(see.projector().notes ?? {}).every(({ topic }) => topic === undefined)).toBe(true);
  });

  it('[S17] has none while results are hidden, and before the wall opens', () => {
    const { fill, see } = openBrainstorm();
    fill('rank.leaders');
    expect(see.projector().notes).toBeUndefined();
    expect(see.projector().made).toBeUndefined();
    const open = openBrainstorm();
    open.fill('tables.leaders');
    expect(open.see.projector(false)).not.toHaveProperty('notes');
    expect(open.see.projector(false)).not.toHaveProperty('made');
  });
});

describe('one topic alone', () => {
  function condensed() {
    const room = openBrainstorm();
    room.fill('room.leaders');
    room.group('People', ['p1 first', 'p2 first']);
    room.group('Money', ['p3 first']);
    const show = (topic?: string) =>
      room.host('showAlone', { question: 'leaders', ...(topic === undefined ? {} : { topic }) });
    return { ...room, show };
  }

  it('[S18] is what a host shows on the projector, until all are shown again', () => {
    const { see, show } = condensed();
    const people = see.topicId('People');
    expect(show(people).ok).toBe(true);
    expect([see.projector().alone, see.console().alone]).toEqual([people, people]);
    expect(show(see.topicId('Money')).ok).toBe(true);
    expect(see.projector().alone).toBe(see.topicId('Money'));
    expect(show().ok).toBe(true);
    expect([see.projector().alone, see.console().alone]).toEqual([undefined, undefined]);
  });

  it('[S18] changes nobody else’s screen, and no sticky', () => {
    const { see, show, stage } = condensed();
    const others = () => [see.floor(), ...stage.room.tables.map(see.table), see.me('p1')];
    const before = { others: others(), notes: see.projector().notes, undo: see.console().undo };
    show(see.topicId('People'));
    expect({ others: others(), notes: see.projector().notes, undo: see.console().undo }).toEqual(before);
  });

  it('[S18] ends with the step, and when nothing is left in the topic', () => {
    const { see, show, stage, host } = condensed();
    const people = see.topicId('People');
    show(people);
    stage.enter('tables.leaders');
    stage.enter('room.leaders');
    expect(see.projector().alone).toBeUndefined();
    show(people);
    host('dissolveTopic', { question: 'leaders', scope: 'room', topic: people });
    expect(see.projector().alone).toBeUndefined();
    host('undoBoard', { question: 'leaders', scope: 'room' });
    expect(see.projector().alone).toBe(people);
  });

  it('[S18] is refused by name where the topic is gone, and to anybody but a host', () => {
    const { see, show, code, send } = condensed();
    expect(code(show('gone'))).toBe('unknown-topic');
    expect(send('p1', 'showAlone', { question: 'leaders', topic: see.topicId('People') }).ok).toBe(false);
  });
});
