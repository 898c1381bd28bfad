import { byLetter } from '../../lib/byLetter.ts';
import { grouped } from '../../lib/grouped.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { RoomFacts } from '../activity.ts';
import { type Board, byId, noBoard, type Topic } from '../parts/board.ts';
import { byWeight, weigh } from '../parts/points.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { arrived, ownWords, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { carried } from './carried.ts';
import { isPaper } from './paper.ts';
import { ROOM, ranked } from './rules.ts';
import { boardOf, isHanging, isWaiting, notesOf, type Question, type State, type WallNote } from './state.ts';
import type { tables } from './tables.ts';

export type StickyResults = ResultsOf<typeof tables>;
export type StickyRow = RowOf<typeof tables.stickies>;

const byRank = (a: WallNote, b: WallNote): number => a.rank - b.rank || byLetter(a.table, b.table);

/** A question's topics and where its stickies are: the room's, and the tables' where the room did not condense. [S10] */
function condensed(state: State, question: string, { tables }: RoomFacts): Pick<Board, 'topics' | 'places'> {
  const room = boardOf(state, question, ROOM) ?? noBoard();
  if (ownValue(state.walls, question)?.condensed === true) return room;
  const { topics, places } = carried(state, question, tables);
  return { topics: { ...room.topics, ...byId(topics) }, places: { ...room.places, ...places } };
}

/** What people had written when the session ended before its wall was opened, by table. [S10] */
function unopened(state: State, question: string, { everyone }: RoomFacts): StickyRow[] {
  if (ownValue(state.walls, question)) return [];
  const written = Object.entries(ownValue(state.own, question) ?? {}).flatMap(([author, mine]) => {
    const table = ownValue(everyone, author)?.table ?? ownValue(state.seats, author) ?? '';
    return ranked(mine.slots, mine.order).map((slot) => ({ author, table, mine, slot }));
  });
  const letters = letteredTables(written.filter(({ table }) => table !== ''));
  return written
    .map(({ table, mine, slot }, nth) => ({
      // Rooms of long ago gave ids to what hangs only.
      id: ownValue(mine.ids, String(slot)) ?? `${question}/${nth + 1}`,
      seenBy: 'hosts' as const,
      question,
      text: mine.slots[slot] ?? '',
      table: letters.has(table) ? table : undefined,
      wall: 'unopened' as const,
      ...arrived(ownValue(mine.late, String(slot))),
    }))
    .sort((a, b) => byLetter(a.table ?? '', b.table ?? '') || byLetter(a.text, b.text));
}

/** A question's topics in order, each with its stickies, then those that were placed nowhere, then those that wait. */
function answered(state: State, { id: question }: Question, room: RoomFacts) {
  const all = notesOf(state, question);
  const notes = all.filter(isHanging);
  const letters = letteredTables(notes);
  const board = condensed(state, question, room);
  const topicOf = (note: WallNote): Topic | undefined =>
    ownValue(board.topics, ownValue(board.places, note.id) ?? '');
  const placed = grouped(notes, (note) => topicOf(note)?.id);
  const topics = Object.values(board.topics)
    .map((topic) => {
      const members = (placed.get(topic.id) ?? []).sort(byRank);
      return { ...topic, members, ...weigh(members, state.stickies) };
    })
    .filter(({ members }) => members.length > 0)
    .sort(byWeight);
  const row = (note: WallNote, wall: StickyRow['wall']): StickyRow => ({
    id: note.id,
    // What nobody has looked at is not lost, and not among the rest. [S12]
    seenBy: wall === 'hung' ? 'room' : 'hosts',
    question,
    text: note.text,
    topic: topicOf(note)?.id,
    table: wall === 'hung' && letters.has(note.table) ? note.table : undefined,
    choice: note.rank,
    of: note.of,
    wall,
    ...arrived(note.late),
  });
  const loose = (placed.get(undefined) ?? []).sort(byRank);
  const waiting = all.filter(isWaiting);
  return {
    topics: topics.map(({ id, name, points, people, tables, disagree }) => ({
      id,
      // What tables made, and the room did not take over, was for them.
      seenBy:
        boardOf(state, question, ROOM)?.topics[id] === undefined ? ('hosts' as const) : ('room' as const),
      question,
      topic: name,
      points,
      people,
      tables,
      opinions: disagree ? ('disagree' as const) : ('agree' as const),
    })),
    stickies: [
      ...topics.flatMap(({ members }) => members.map((note) => row(note, 'hung'))),
      ...loose.map((note) => row(note, 'hung')),
      ...waiting.map((note) => row(note, 'waiting')),
    ],
  };
}

/** Per question: its topics in order with their stickies, and what was placed nowhere. */
export function results(state: State, { room, ended }: ResultFacts): StickyResults {
  const all = state.questions.flatMap((question) => {
    const unseen = ended ? unopened(state, question.id, room) : [];
    const { topics, stickies } = answered(state, question, room);
    const all = unseen.length > 0 ? unseen : stickies;
    return all.length > 0 || ownValue(state.reached, question.id)
      ? [{ question, topics, stickies: all }]
      : [];
  });
  return {
    questions: all.map(({ question: { id, text, short } }) => ({
      id,
      seenBy: 'room',
      question: text,
      short,
      each: state.stickies,
    })),
    topics: all.flatMap(({ topics }) => topics),
    stickies: all.flatMap(({ stickies }) => stickies),
    mine: state.questions.flatMap(({ id, text }) =>
      Object.entries(ownValue(state.own, id) ?? {})
        // Paper is nobody's own. [S19]
        .filter(([author]) => !isPaper(author))
        .flatMap(([author, { slots, order }]) =>
          ranked(slots, order).map((slot) =>
            ownWords(`${id}/${author}/${slot}`, author, slots[slot] ?? '', text),
          ),
        ),
    ),
  };
}
