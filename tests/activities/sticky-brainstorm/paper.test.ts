import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/activities/activity.ts';
import { activity as brainstorm } from '../../../shared/activities/sticky-brainstorm/activity.ts';
import { MOST_PAPER } from '../../../shared/activities/sticky-brainstorm/paper.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

const HOST = { kind: 'host', id: 'host' } as const;
/** Sits at A. */
const ANA = { kind: 'participant', id: 'p1' } as const;
const question = { id: 'q1', text: 'Who is missing?', short: 'Who' };

function opened(more: object = {}) {
  const room = makeRoom({ people: 6, tables: 2 });
  const stage = openStage(
    brainstorm,
    { flow: 'together', questions: [question], ...more },
    { room, random: mulberry32(1) },
  );
  const note = (actor: Actor, text: string, of: object = {}) =>
    stage.command(actor, 'notePaper', { question: 'q1', table: 'A', text, ...of });
  const edit = (actor: Actor, text: string, sticky: string, table = 'A') =>
    stage.command(actor, 'editPaper', { question: 'q1', table, sticky, text });
  const typed = () => Object(stage.views().console).paper.q1;
  return { stage, note, edit, typed };
}

describe('paper stickies', () => {
  it('[S19] are typed by hosts for any table, and by people for their own', () => {
    const { stage, note, typed } = opened();
    expect(note(HOST, 'Families', { rank: 2 }).ok).toBe(true);
    expect(note(ANA, 'Library').ok).toBe(true);
    expect(note(ANA, 'Library', { table: 'B' })).toMatchObject({ code: 'not-your-table' });
    expect(note(HOST, 'Board', { table: 'Z' })).toMatchObject({ code: 'unknown-table' });
    expect(note(HOST, 'Board', { question: 'q9' })).toMatchObject({ code: 'unknown-question' });
    expect(note(HOST, ' ')).toMatchObject({ code: 'invalid' });
    expect(Object.values(typed())).toEqual([
      { text: 'Families', rank: 2, nth: 1, table: 'A' },
      { text: 'Library', rank: 1, nth: 2, table: 'A' },
    ]);
    expect(stage.views().table('A')).toMatchObject({ paper: { q1: typed() } });
    expect(stage.views().table('B')).toBeUndefined();
  });

  it('[S19] are corrected and taken away at their table', () => {
    const { note, edit, typed } = opened();
    note(HOST, 'Familes');
    const [id = ''] = Object.keys(typed());
    expect(edit(ANA, 'Families', id).ok).toBe(true);
    expect(typed()).toMatchObject({ [id]: { text: 'Families' } });
    expect(edit(ANA, 'Families', 'none')).toMatchObject({ code: 'unknown-sticky' });
    expect(edit(HOST, '', id, 'B')).toMatchObject({ code: 'unknown-sticky' });
    edit(HOST, '', id);
    expect(typed()).toEqual({});
  });

  it('[S19] hang with the rank that stands on them, as those of one person, and late ones at once', () => {
    const { stage, note, edit, typed } = opened();
    note(HOST, 'Families', { rank: 1 });
    note(HOST, 'Board', { rank: 3 });
    expect(stage.views().console).toMatchObject({ writers: 0, written: 2, tables: { A: { stickies: 2 } } });
    stage.enter('wall');
    note(ANA, 'Library', { rank: 2 });
    const notes = () =>
      Object.values<{ text: string; rank: number; of: number }>(Object(stage.views().console).notes);
    expect(
      notes()
        .map(({ text, rank, of }) => [text, rank, of])
        .sort(),
    ).toEqual([
      ['Board', 3, 3],
      ['Families', 1, 3],
      ['Library', 2, 3],
    ]);
    stage.enter('tables');
    const ids = Object.keys(Object(stage.views().table('A')).walls.q1.notes);
    stage.command(ANA, 'createTopic', { question: 'q1', scope: 'A', name: 'Around school', stickies: ids });
    const [topic] = Object.values<object>(Object(stage.views().table('A')).walls.q1.topics);
    expect(topic).toMatchObject({ stickies: 3, points: 6, people: 1 });
    const board = Object.entries<{ text: string }>(typed()).find(([, { text }]) => text === 'Board');
    edit(HOST, '', board?.[0] ?? '');
    expect(notes()).toHaveLength(2);
  });

  it('[S19] are in the record, and in nobody’s own part of it', () => {
    const { stage, note } = opened();
    note(HOST, 'Families');
    const results = () => brainstorm.results(stage.state, { room: stage.room, ended: true });
    expect(results().stickies).toMatchObject([{ text: 'Families', wall: 'unopened' }]);
    stage.enter('wall');
    expect(results().stickies).toMatchObject([{ text: 'Families', wall: 'hung' }]);
    expect(results().mine).toEqual([]);
  });

  it('[S19] are late in the record as long as nobody corrects them in time, like all others', () => {
    const { stage, typed, edit } = opened();
    const late = { table: 'A', question: 'q1', slot: 1, sticky: 's1', text: 'Familes', rank: 1 };
    brainstorm.evolve(stage.state, { type: 'paperWritten', ...late, arrivedLate: true });
    const record = () => brainstorm.results(stage.state, { room: stage.room, ended: true }).stickies;
    expect(record()).toMatchObject([{ text: 'Familes', arrived: 'late' }]);
    const [id = ''] = Object.keys(typed());
    expect(edit(ANA, 'Families', id).ok).toBe(true);
    expect(record()?.map(({ text, arrived }) => [text, arrived])).toEqual([['Families', undefined]]);
  });

  it('[S12] wait for hosts like all others where these read first', () => {
    const { stage, note } = opened({ review: true });
    note(ANA, 'Families');
    stage.enter('wall');
    expect(Object(stage.views().table('A')).walls.q1.notes).toEqual({});
    expect(stage.views().console).toMatchObject({ waiting: 1 });
  });

  it('[S19] are so many a table at the most', () => {
    const { note } = opened();
    for (let n = 1; n <= MOST_PAPER; n++) expect(note(HOST, `Paper ${n}`).ok).toBe(true);
    expect(note(HOST, 'One more')).toMatchObject({ code: 'full', values: { most: MOST_PAPER } });
    expect(note(HOST, 'Elsewhere', { table: 'B' }).ok).toBe(true);
  });
});
