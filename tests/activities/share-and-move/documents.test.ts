import { describe, expect, it } from 'vitest';
import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import { config } from '../../../shared/activities/share-and-move/config.ts';
import {
  documentId,
  nameLabel,
  nameOf,
  partsOf,
} from '../../../shared/activities/share-and-move/documents.ts';
import type { Event } from '../../../shared/activities/share-and-move/events.ts';
import type { Seat } from '../../../shared/activities/share-and-move/turns.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { factsFor } from '../../support/people.ts';
import { toldOf } from '../../support/told.ts';
import { ShareRoom } from './room.ts';

/** How many people write each document of a room. */
const sizes = (room: ShareRoom) =>
  Object.fromEntries(Object.entries(room.orders()).map(([id, order]) => [id, order.length]));

const join = (room: ShareRoom, table: string, ...people: string[]) => {
  for (const id of people) room.stage.join({ id, table });
};

describe('[DC1] a table', () => {
  it.each([
    [1, { A: 1, B: 1 }],
    [5, { A: 5, B: 1 }],
    [8, { A: 8, B: 1 }],
    [9, { A: 5, 'A.2': 4, B: 1 }],
    [16, { A: 8, 'A.2': 8, B: 1 }],
    [17, { A: 9, 'A.2': 8, B: 1 }],
  ])('of %i people has %o at its documents', (people, expected) => {
    expect(sizes(new ShareRoom({ A: people, B: 1 }))).toEqual(expected);
  });

  it('has two from as many people on as the session says', () => {
    expect(sizes(new ShareRoom({ A: 5 }, { tableMost: 4 }))).toEqual({ A: 3, 'A.2': 2 });
    expect(sizes(new ShareRoom({ A: 12 }, { tableMost: 12 }))).toEqual({ A: 12 });
  });

  it('with one document is called by its letter alone, with two by letter and number', () => {
    const { state } = new ShareRoom({ A: 9, B: 8 });
    expect(Object.keys(state.documents).map((id) => nameLabel(nameOf(state, id)))).toEqual([
      'A · 1',
      'A · 2',
      'B',
    ]);
    expect(['A', 'A.2', 'AB.2'].map((id) => documentId(partsOf(id)))).toEqual(['A', 'A.2', 'AB.2']);
  });

  it('with one document is in every view and event as before there were two', () => {
    const { stage } = new ShareRoom({ A: 8, B: 5 });
    const all = JSON.stringify([stage.views(), stage.views().table('A'), stage.events]);
    expect(all).not.toMatch(/A\.2|"number"/);
  });

  it('[M1] deals a question to each document, and lets a host change each', () => {
    const room = new ShareRoom({ A: 9, B: 1 });
    const questions = () => Object.values(room.state.documents).map(({ question }) => question);
    expect(questions()).toEqual(['one', 'two', 'one']);
    expect(room.send('host', 'setQuestion', { document: 'A.2', question: 'one' })).toBe('ok');
    expect(questions()).toEqual(['one', 'one', 'one']);
    expect(room.send('host', 'setQuestion', { document: 'B.2', question: 'one' })).toBe('no-document');
  });
});

describe('[DC2] a table that grows', () => {
  it('is dealt anew and evenly while nobody has started', () => {
    const room = new ShareRoom({ A: 8, B: 1 });
    join(room, 'A', 'ninth');
    expect(sizes(room)).toEqual({ A: 5, 'A.2': 4, B: 1 });
  });

  it('opens its second document for those who come when it has begun, and tears nobody out', () => {
    const room = new ShareRoom({ A: 8, B: 1 });
    const before = room.orders().A;
    room.send('A1', 'startWith', { person: 'A1' });
    const passage = room.write('A1', 'Begun.');
    join(room, 'A', 'ninth');
    expect(room.orders()).toMatchObject({ A: before, 'A.2': ['ninth'] });
    expect(room.turns('A').turn).toMatchObject({ person: 'A1', passage });
    expect(room.send('ninth', 'startWith', { person: 'ninth' })).toBe('ok');
    expect(room.turns('A.2').turn?.person).toBe('ninth');
    join(room, 'A', 'tenth');
    expect(room.orders()['A.2']).toEqual(['ninth', 'tenth']);
  });

  it('changes the view of no other table, though its document is read there', () => {
    const room = new ShareRoom({ A: 8, B: 1 });
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.enter('move.1');
    const before = JSON.stringify(room.stage.views().table('B'));
    join(room, 'A', 'ninth');
    expect(room.documentOf('ninth')).toBe('A.2');
    expect(JSON.stringify(room.stage.views().table('B'))).toBe(before);
    expect(room.stage.views().floor).toMatchObject({ twice: ['A'] });
  });

  it('grows while the room is elsewhere, too, and the new document is at home', () => {
    const room = new ShareRoom({ A: 8, B: 1 });
    room.send('A1', 'startWith', { person: 'A1' });
    room.stage.enter('move.1');
    join(room, 'A', 'ninth');
    expect(room.documentOf('ninth')).toBe('A.2');
    expect(room.state.places['A.2']).toBe('A.2');
  });
});

describe('[DC3] who comes', () => {
  it('is dealt to the document with fewer people', () => {
    const room = new ShareRoom({ A: 9, B: 1 });
    join(room, 'A', 'tenth', 'eleventh');
    expect(room.documentOf('tenth')).toBe('A.2');
    expect(room.documentOf('eleventh')).toBe('A');
  });

  it('back is at the document that was theirs, whoever has come meanwhile', () => {
    const room = new ShareRoom({ A: 9, B: 1 });
    const own = room.documentOf('A2');
    room.stage.goAway('A2');
    join(room, 'A', 'other', 'more');
    room.stage.comeBack('A2');
    expect(room.documentOf('A2')).toBe(own);
    room.stage.move('A2', 'B');
    expect(room.documentOf('A2')).toBe('B');
    room.stage.move('A2', 'A');
    expect(room.documentOf('A2')).toBe(own);
  });

  it('may write the other document of their table, which is for who has not written yet', () => {
    const room = new ShareRoom({ A: 9, B: 9 });
    const [first = '', second = ''] = room.orders().A ?? [];
    expect(room.send(first, 'changeDocument', { document: 'B.2' })).toBe('other-table');
    expect(room.send(first, 'changeDocument', { document: 'C' })).toBe('no-document');
    expect(room.send(first, 'changeDocument', { document: 'A.2', person: second })).toBe('own-turn');
    expect(room.send(first, 'changeDocument', { document: 'A.2' })).toBe('ok');
    expect(room.orders()['A.2']?.at(-1)).toBe(first);
    expect(room.orders().A).not.toContain(first);
    expect(room.send('host', 'changeDocument', { document: 'A', person: first })).toBe('ok');
    room.send(second, 'startWith', { person: second });
    const passage = room.write(second, 'Mine.');
    expect(room.send(second, 'changeDocument', { document: 'A.2' })).toBe('writing');
    room.send(second, 'finishTurn', { passage, text: 'Mine.' });
    expect(room.send(second, 'changeDocument', { document: 'A.2' })).toBe('has-written');
  });
});

describe('[DC4] a table that shrinks', () => {
  it('keeps both documents, and merges nothing', () => {
    const room = new ShareRoom({ A: 9, B: 1 });
    const second = room.orders()['A.2'] ?? [];
    const [writer = ''] = second;
    room.send(writer, 'startWith', { person: writer });
    const passage = room.write(writer, 'From the second.');
    for (const who of second.slice(1)) room.stage.remove(who);
    room.stage.goAway(writer);
    expect(sizes(room)).toEqual({ A: 5, 'A.2': 0, B: 1 });
    expect(room.seenAt('A', passage)).toBe('From the second.');
    // Nobody is there to read: it takes no part in a move.
    room.stage.enter('move.1');
    expect(room.state.places).toEqual({ A: 'B', B: 'A', 'A.2': 'A.2' });
  });
});

describe('two documents at a table', () => {
  it('[M2] have turns of their own', () => {
    const room = new ShareRoom({ A: 9, B: 1 });
    const [one = '', two = ''] = ['A', 'A.2'].map((id) => room.orders()[id]?.[0] ?? '');
    for (const who of [one, two]) expect(room.send(who, 'startWith', { person: who })).toBe('ok');
    expect([room.turns('A').turn?.person, room.turns('A.2').turn?.person]).toEqual([one, two]);
    expect(room.send(one, 'startWith', { person: two })).toBe('not-here');
    expect(room.send(one, 'skipTo', { person: two, document: 'A.2' })).toBe('other-table');
    room.send('host', 'endTurnFor', { document: 'A.2' });
    expect(room.turns('A').turn?.person).toBe(one);
    expect(room.turns('A.2').turn?.person).not.toBe(two);
    // The time is shared by those at one document.
    expect(room.seconds('A')).toBe(Math.round((11 * 60) / 5));
  });

  it('[M6] [M7] go each its way, and take words and comments only from those with whom they are', () => {
    const room = new ShareRoom({ A: 9, B: 9 });
    const [one = '', two = ''] = ['A', 'A.2'].map((id) => room.orders()[id]?.[0] ?? '');
    room.send(one, 'startWith', { person: one });
    const passage = room.write(one, 'Begun.');
    room.stage.enter('move.1');
    const there = room.state.places.A ?? '';
    expect(partsOf(there).table).toBe('B');
    const reader = room.orders()[there]?.[0] ?? '';
    const other = room.orders()[there === 'B' ? 'B.2' : 'B']?.[0] ?? '';
    expect(room.send(reader, 'addComment', { passage, text: 'Why?' })).toBe('ok');
    expect(room.send(other, 'addComment', { passage, text: 'Not with us.' })).toBe('moved-on');
    expect(room.send(two, 'addPassage', { document: 'A', text: 'Not mine.' })).toBe('moved-on');
    expect(room.send(one, 'finishTurn', { passage, text: 'Begun, and ended.' })).toBe('ok');
    expect(room.seenAt('B', passage)).toBe('Begun.');
    room.stage.enter('whole');
    expect(room.seenAt('A', passage)).toBe('Begun, and ended.');
  });

  it('are two in the record, with number and question, and a document of one table has none', () => {
    const room = new ShareRoom({ A: 9, B: 1 });
    const who = room.orders()['A.2']?.[0] ?? '';
    room.send(who, 'startWith', { person: who });
    room.write(who, 'Second thoughts.');
    const facts = { room: room.stage.room };
    expect(shareAndMove.results(room.state, facts).documents).toMatchObject([
      { id: 'document/A', home: 'A', number: 1, short: 'Help' },
      { id: 'document/A.2', home: 'A', number: 2, short: 'Look' },
      { id: 'document/B', home: 'B', short: 'Help' },
    ]);
    const told = toldOf(shareAndMove, room.state, facts);
    const heads = told.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
    expect(heads).toEqual(['Table A · 1: Help', 'Table A · 2: Look', 'Table B: Help']);
  });

  it('show on the projector, on the console and on phones whose they are', () => {
    const room = new ShareRoom({ A: 9, B: 2 });
    const { projector, console, table } = room.stage.views();
    const names = { A: { name: { table: 'A', number: 1 } }, 'A.2': { name: { table: 'A', number: 2 } } };
    expect(projector).toMatchObject({ writers: { ...names, B: { name: { table: 'B' } } }, documents: 3 });
    expect(console).toMatchObject({ order: ['A', 'A.2', 'B'], writers: names });
    expect(table('A')).toMatchObject({ writers: names });
  });

  it('[M5] move to each other where there is only one table', () => {
    const room = new ShareRoom({ A: 9 });
    expect(room.stage.steps().map(({ id }) => id)).toEqual(['write', 'move.1', 'whole']);
    room.stage.enter('move.1');
    expect(room.state.places).toEqual({ A: 'A.2', 'A.2': 'A' });
  });
});

describe('a room of before', () => {
  it('whose session said nothing of it keeps one document a table, however many sit there and come', () => {
    const { tableMost: _, ...before } = config.parse({
      questions: [{ id: 'one', text: 'How?', short: 'How' }],
    });
    const state = Reflect.apply(shareAndMove.start, shareAndMove, [before]);
    const people = Array.from({ length: 12 }, (_, index) => ({ id: `p${index + 1}`, table: 'A' }));
    const room = factsFor(Object.fromEntries(people.map((one) => [one.id, one])), ['A']);
    const stepTime = { at: 0, spent: 0, added: 0 };
    const itemMs = 25 * MINUTE;
    const of = { room, step: 'write', leftOut: [], itemMs, stepTime };
    const context = { now: 0, newId: () => 'n', random: () => 0, ...of };
    // As such a room wrote it down.
    const order: Seat[] = people.slice(0, 11).map(({ id }) => ({ person: id, status: 'waiting' }));
    const log: Event[] = [
      { type: 'documentsDealt', questions: { A: 'one' } },
      { type: 'turnsChanged', table: 'A', turns: { started: false, order }, because: 'seated' },
    ];
    for (const event of log) shareAndMove.evolve(state, event);
    const events = shareAndMove.react?.(state, { type: 'personJoined', person: 'p12' }, context) ?? [];
    expect(events).toMatchObject([{ type: 'turnsChanged', table: 'A' }]);
    for (const event of events) shareAndMove.evolve(state, event);
    expect(state.turns.A?.order).toHaveLength(12);
  });
});
