import { describe, expect, it } from 'vitest';
import { activity as shareAndMove } from '../../../shared/activities/share-and-move/activity.ts';
import { config } from '../../../shared/activities/share-and-move/config.ts';
import { toldOf } from '../../support/told.ts';
import { ShareRoom } from './room.ts';

describe('dealing', () => {
  it('[M1] gives tables with people the questions in order, and a late table the next one', () => {
    const room = new ShareRoom({ A: 2, B: 0, C: 1, D: 1 });
    expect(Object.entries(room.state.documents).map(([table, { question }]) => [table, question])).toEqual([
      ['A', 'one'],
      ['C', 'two'],
      ['D', 'one'],
    ]);
    room.stage.join({ id: 'late', table: 'B' });
    expect(room.state.documents.B?.question).toBe('two');
  });

  it('[M1] lets a host give a table another question, before and after', () => {
    const room = new ShareRoom({ A: 1, B: 0 });
    expect(room.send('host', 'setQuestion', { document: 'B', question: 'one' })).toBe('ok');
    expect(room.send('host', 'setQuestion', { document: 'A', question: 'two' })).toBe('ok');
    expect(room.send('host', 'setQuestion', { document: 'A', question: 'nine' })).toBe('unknown-question');
    room.stage.join({ id: 'late', table: 'B' });
    expect([room.state.documents.A?.question, room.state.documents.B?.question]).toEqual(['two', 'one']);
  });

  it('[M5] plans moves by documents and time, and lets hosts add and drop them', () => {
    const tables = { A: 1, B: 1, C: 1, D: 1, E: 1 };
    const idsOf = (room: ShareRoom) => room.stage.steps().map(({ id }) => id);
    expect(idsOf(new ShareRoom(tables))).toEqual(['write', 'move.1', 'whole']);
    const room = new ShareRoom(tables, { moves: 5, moveMinutes: 1 });
    const ids = () => idsOf(room);
    expect(ids()).toEqual(['write', 'move.1', 'move.2', 'move.3', 'whole']);
    expect(room.send('host', 'setMoves', { moves: 4 })).toBe('ok');
    expect(room.send('host', 'setMoves', { moves: 5 })).toBe('too-many-moves');
    room.stage.enter('move.2');
    expect(room.send('host', 'setMoves', { moves: 1 })).toBe('at-move');
    expect(room.send('host', 'setMoves', { moves: 2 })).toBe('ok');
    expect(ids()).toEqual(['write', 'move.1', 'move.2', 'whole']);
  });

  it('[M5] has no move with one document', () => {
    expect(new ShareRoom({ A: 3 }).stage.steps().map(({ id }) => id)).toEqual(['write', 'whole']);
  });
});

describe('writing', () => {
  it('[M2] is for who has the turn, and others watch it grow', () => {
    const room = new ShareRoom({ A: 3, B: 1 });
    expect(room.send('A1', 'openEditor')).toBe('not-your-turn');
    expect(room.send('A2', 'startWith', { person: 'A3' })).toBe('ok');
    expect(room.send('A2', 'startWith', { person: 'B1' })).toBe('not-here');
    const passage = room.write('A3', 'We sta');
    expect(room.seenAt('A', passage)).toBe('We sta');
    expect(room.send('A2', 'startWith', { person: 'A1' })).toBe('started');
    expect(room.send('A1', 'saveText', { passage, text: 'Not mine' })).toBe('not-yours');
    expect(room.send('A3', 'finishTurn', { passage, text: ' ' })).toBe('empty');
    expect(room.send('A3', 'finishTurn', { passage, text: 'We start here.' })).toBe('ok');
    expect(room.turns('A').turn?.person).toBe('A1');
    expect(room.state.passages.all[passage]?.by).toEqual({
      person: 'A3',
      name: 'Name A3',
      table: 'A',
    });
  });

  it('[TU4] gives nobody a second turn before everybody’s first', () => {
    const room = new ShareRoom({ A: 2 });
    room.send('A1', 'startWith', { person: 'A1' });
    const passage = room.write('A1', 'One.');
    room.send('A1', 'finishTurn', { passage, text: 'One.' });
    expect(room.send('A1', 'takeTurn')).toBe('writing');
    expect(room.send('A2', 'passTurn')).toBe('ok');
    expect(room.send('A1', 'takeTurn')).toBe('ok');
    expect(room.turns('A').turn).toMatchObject({ person: 'A1', free: true });
  });

  it('[TU3] lets anyone at the table say that somebody is not there, and that person come back', () => {
    const room = new ShareRoom({ A: 3, B: 1 });
    room.send('A1', 'startWith', { person: 'A1' });
    expect(room.send('B1', 'markAbsent', { person: 'A1', document: 'A' })).toBe('other-table');
    expect(room.send('A2', 'markAbsent', { person: 'A1' })).toBe('ok');
    expect(room.turns('A').turn?.person).toBe('A2');
    expect(room.send('A1', 'takeTurn')).toBe('ok');
    expect(room.turns('A').order.at(-1)).toEqual({ person: 'A1', status: 'waiting' });
  });

  it('keeps the words of somebody who was called absent while writing, also those on their way', () => {
    const room = new ShareRoom({ A: 2 });
    room.send('A1', 'startWith', { person: 'A1' });
    const passage = room.write('A1', 'Half a sen');
    room.send('A2', 'markAbsent', { person: 'A1' });
    expect(room.send('A1', 'finishTurn', { passage, text: 'Half a sentence.' })).toBe('ok');
    expect(room.seenAt('A', passage)).toBe('Half a sentence.');
    expect(room.turns('A').order.find(({ person }) => person === 'A1')?.status).toBe('done');
  });

  it('interrupts nobody in time but by themselves or a host', () => {
    const room = new ShareRoom({ A: 3 }, { turnFloorSeconds: 10 });
    room.send('A1', 'startWith', { person: 'A1' });
    room.write('A1', '');
    expect(room.send('A2', 'skipTo', { person: 'A3' })).toBe('writing');
    room.stage.pass(10 * 60_000);
    expect(room.send('A2', 'skipTo', { person: 'A3' })).toBe('ok');
    expect(room.turns('A').turn?.person).toBe('A3');
    room.write('A3', 'Mine.');
    expect(room.send('host', 'skipTo', { document: 'A', person: 'A2' })).toBe('ok');
    expect(room.send('host', 'endTurnFor', { document: 'A' })).toBe('ok');
    expect(room.turns('A').turn?.person).toBe('A1');
  });

  it('[M3] lets a host raise the least time of a turn, also of one that runs', () => {
    const room = new ShareRoom({ A: 6 });
    room.send('A1', 'startWith', { person: 'A1' });
    expect(room.turns('A').turn?.seconds).toBe(140);
    room.send('host', 'setTurnFloor', { seconds: 240 });
    expect(room.stage.views().table('A')).toMatchObject({
      writers: { A: { turns: { seconds: 240, turn: { seconds: 240 } } } },
    });
  });

  it('[TU5] [M4] keeps the words of who changes tables, who waits at the new one', () => {
    const room = new ShareRoom({ A: 2, B: 1 });
    room.send('A1', 'startWith', { person: 'A1' });
    const passage = room.write('A1', 'From A.');
    room.stage.move('A1', 'B');
    expect(room.turns('A').turn?.person).toBe('A2');
    expect(room.turns('B').order.at(-1)).toEqual({ person: 'A1', status: 'waiting' });
    expect(room.seenAt('A', passage)).toBe('From A.');
    room.stage.move('A1', 'A');
    expect(room.turns('A').order.at(-1)).toEqual({ person: 'A1', status: 'done' });
  });
});

describe('moving', () => {
  const moved = () => {
    const room = new ShareRoom({ A: 2, B: 1, C: 1 }, { moves: 2, moveMinutes: 1 });
    room.send('A1', 'startWith', { person: 'A1' });
    const passage = room.write('A1', 'Begun.');
    room.stage.enter('move.1');
    return { room, passage };
  };

  it('[M6] brings a document to the next table, which adds and comments', () => {
    const { room, passage } = moved();
    expect(room.seenAt('B', passage)).toBe('Begun.');
    expect(room.send('B1', 'addComment', { passage, text: 'Why?' })).toBe('ok');
    expect(room.send('B1', 'addPassage', { document: 'A', text: 'And this.' })).toBe('ok');
    expect(room.send('B1', 'addPassage', { document: 'B', text: 'Not here.' })).toBe('moved-on');
    expect(room.send('A2', 'addComment', { passage, text: 'Not here any more.' })).toBe('moved-on');
    const [comment] = room.state.comments.at[passage] ?? [];
    expect(room.send('C1', 'removeComment', { passage, comment: comment ?? '' })).toBe('moved-on');
    expect(room.send('B1', 'removeComment', { passage, comment: comment ?? '' })).toBe('ok');
  });

  it('[M7] keeps words that come late, shows them at home only, and touches no other table', () => {
    const { room, passage } = moved();
    const before = JSON.stringify(room.stage.views().table('B'));
    expect(room.send('A1', 'finishTurn', { passage, text: 'Begun, and ended.' })).toBe('ok');
    expect(JSON.stringify(room.stage.views().table('B'))).toBe(before);
    expect(room.turns('A').turn).toBeUndefined();
    room.stage.enter('write');
    expect(room.seenAt('A', passage)).toBe('Begun, and ended.');
    expect(room.turns('A').turn?.person).toBe('A2');
  });

  it('[M7] takes what a table had not sent when its document moved on', () => {
    const { room, passage } = moved();
    room.stage.enter('move.2');
    const before = JSON.stringify(room.stage.views().table('C'));
    expect(room.send('B1', 'addPassage', { document: 'A', text: 'Almost forgotten.' })).toBe('ok');
    expect(room.send('B1', 'addComment', { passage, text: 'A last word.' })).toBe('ok');
    expect(JSON.stringify(room.stage.views().table('C'))).toBe(before);
    room.stage.enter('whole');
    const home = JSON.stringify(room.stage.views().table('A'));
    expect(home).toContain('Almost forgotten.');
    expect(home).toContain('A last word.');
  });

  it('[MV3] goes back and forth without losing anything', () => {
    const { room } = moved();
    const places = JSON.stringify(room.state.places);
    room.stage.enter('write');
    expect(room.state.places).toEqual({ A: 'A', B: 'B', C: 'C' });
    room.stage.enter('move.1');
    expect(JSON.stringify(room.state.places)).toBe(places);
  });
});

describe('the whole group', () => {
  const ended = () => {
    const room = new ShareRoom({ A: 1, B: 1 });
    const ids = ['A1', 'B1'].map((who) => {
      room.send(who, 'startWith', { person: who });
      const passage = room.write(who, 'Plan for the second year. It is the hard one.');
      room.send(who, 'finishTurn', { passage, text: 'Plan for the second year. It is the hard one.' });
      return passage;
    });
    room.stage.enter('whole');
    return { room, passage: ids[0] ?? '' };
  };

  it('[M9] shows all documents side by side until a host chooses', () => {
    const { room } = ended();
    expect(room.stage.views().projector).toMatchObject({
      shown: { mode: 'side-by-side', documents: [{ id: 'A' }, { id: 'B' }] },
    });
    expect(room.send('host', 'showDocuments', { mode: 'one', document: 'B' })).toBe('ok');
    expect(room.send('host', 'showDocuments', { mode: 'one', document: 'Z' })).toBe('no-document');
    expect(room.stage.views().floor).toMatchObject({ shown: { mode: 'one', documents: [{ id: 'B' }] } });
    expect(room.send('host', 'showDocuments', { mode: 'side-by-side', question: 'two' })).toBe('ok');
    expect(room.stage.views().projector).toMatchObject({ shown: { documents: [{ id: 'B' }] } });
  });

  it('[M8] joins highlights that touch, and takes them off', () => {
    const { room, passage } = ended();
    const at = { document: 'A', passage };
    expect(room.send('host', 'highlight', { ...at, from: 0, to: 8 })).toBe('ok');
    expect(room.send('host', 'highlight', { ...at, from: 6, to: 24 })).toBe('ok');
    expect(room.send('host', 'highlight', { ...at, from: 24, to: 900 })).toBe('unknown-words');
    expect(room.send('host', 'highlight', { ...at, from: 4, to: 5 })).toBe('empty');
    const highlights = room.state.documents.A?.highlights ?? {};
    expect(Object.values(highlights)).toEqual([{ passage, from: 0, to: 24 }]);
    expect(
      room.send('host', 'unhighlight', { document: 'A', highlight: Object.keys(highlights)[0] ?? '' }),
    ).toBe('ok');
    expect(room.state.documents.A?.highlights).toEqual({});
  });

  it('shows nothing of the documents while results are hidden', () => {
    const { room } = ended();
    expect(JSON.stringify(room.stage.views(false).projector)).not.toContain('second year');
    expect(JSON.stringify(room.stage.views(false).floor)).not.toContain('second year');
  });

  it('is all in the record, with the tables that wrote it and what was highlighted, but names nobody', () => {
    const { room, passage } = ended();
    room.send('host', 'highlight', { document: 'A', passage, from: 0, to: 25 });
    const blocks = toldOf(shareAndMove, room.state, { room: room.stage.room });
    expect(blocks).toContainEqual({ type: 'heading', text: 'Table A: Help' });
    expect(blocks).toContainEqual({
      type: 'list',
      items: ['“Plan for the second year.” (Table A)'],
    });
    expect(blocks).toContainEqual({
      type: 'quote',
      text: 'Plan for the second year. It is the hard one.',
      by: 'Table A',
    });
  });
});

describe('the session file', () => {
  const questions = [{ id: 'one', text: 'How?', short: 'How' }];
  it('has defaults for all but the questions', () => {
    expect(config.parse({ questions })).toMatchObject({
      tableMost: 8,
      turnFloorSeconds: 60,
      startSeconds: 60,
      moves: 1,
      moveMinutes: 2,
      shares: { write: 12, move: 3, whole: 10 },
      wholeGroup: true,
    });
  });
  it.each([
    [{}, 'questions'],
    [{ questions: [...questions, ...questions] }, 'questions.1.id'],
    [{ questions, turnFloorSeconds: 1 }, 'turnFloorSeconds'],
    [{ questions, shares: { write: 0 } }, 'shares.write'],
    [{ questions, minutes: 3 }, ''],
  ])('names the field at fault', (given, path) => {
    const { error } = config.safeParse(given);
    expect(error?.issues[0]?.path.join('.')).toBe(path);
  });
});
