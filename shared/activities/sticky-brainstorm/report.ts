import { byLetter } from '../../lib/byLetter.ts';
import { own } from '../../lib/own.ts';
import type { Block, RoomFacts, TableId } from '../activity.ts';
import { letteredTables } from '../smallTables.ts';
import { carried } from './carried.ts';
import { byWeight, ROOM, ranked, type Weight, weigh } from './rules.ts';
import { boardOf, hangingNotes, notesOf, type State, type Topic, type WallNote } from './state.ts';

const byRank = (a: WallNote, b: WallNote): number => a.rank - b.rank || byLetter(a.table, b.table);
const line = (note: WallNote, letters: ReadonlySet<TableId>): string =>
  `${note.text} (${letters.has(note.table) ? `table ${note.table}, ` : ''}choice ${note.rank} of ${note.of}${note.late ? ', arrived late' : ''})`;

const count = (number: number, one: string, several: string): string =>
  `${number} ${number === 1 ? one : several}`;
const facts = ({ points, people, tables, disagree }: Weight): string =>
  [
    count(points, 'point', 'points'),
    count(people, 'person', 'people'),
    count(tables, 'table', 'tables'),
    ...(disagree ? ['people disagree on how important this is'] : []),
  ].join(', ');

/** How the ranks make the order. [S6] */
const orderOf = (stickies: number): string =>
  stickies === 1
    ? 'Topics stand in order of points (one for each sticky), then of people, then of tables.'
    : `Topics stand in order of points (a first choice counts ${stickies}, each further one 1 less), then of people, then of tables.`;

/** A question's topics and where its stickies are: the room's, and the tables' where the room did not condense. [S10] */
function condensed(state: State, question: string, { tables }: RoomFacts) {
  const room = boardOf(state, question, ROOM);
  const topics: Record<string, Topic> = { ...room?.topics };
  const places: Record<string, string> = { ...room?.places };
  if (own(state.walls, question)?.condensed === true) return { topics, places };
  let count = 0;
  const more = carried(state, question, tables, () => `table-${++count}`);
  for (const topic of more.topics) topics[topic.id] = topic;
  return { topics, places: { ...places, ...more.places } };
}

/** What people had written when the session ended before its wall was opened, by table. [S10] */
function unopened(state: State, question: string, { everyone }: RoomFacts): string[] {
  if (own(state.walls, question)) return [];
  const letters = letteredTables(
    Object.entries(own(state.own, question) ?? {}).flatMap(([author, mine]) => {
      const table = own(everyone, author)?.table;
      return table === undefined || ranked(mine.slots, mine.order).length === 0 ? [] : [{ author, table }];
    }),
  );
  return Object.entries(own(state.own, question) ?? {})
    .flatMap(([author, mine]) => {
      const letter = own(everyone, author)?.table ?? '';
      const table = letters.has(letter) ? letter : undefined;
      return ranked(mine.slots, mine.order).map((slot) => ({
        table: table ?? '',
        text: mine.slots[slot] ?? '',
        late: own(mine.late, String(slot)) === true,
      }));
    })
    .sort((a, b) => byLetter(a.table, b.table) || byLetter(a.text, b.text))
    .map(({ table, text, late }) => {
      const notes = [...(table === '' ? [] : [`table ${table}`]), ...(late ? ['arrived late'] : [])];
      return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
    });
}

/** What nobody has looked at is not lost, and not among the rest. [S12] */
function unreadBlocks(state: State, question: string): Block[] {
  const waiting = notesOf(state, question).filter((note) => note.waiting && !note.aside);
  return waiting.length === 0
    ? []
    : [
        { type: 'text', text: 'Written, and not let through by a facilitator:' },
        { type: 'list', items: waiting.map((note) => note.text) },
      ];
}

/** Per question: its topics in order with their stickies, and what was placed nowhere. */
export function report(
  state: State,
  { room, ended }: { readonly room: RoomFacts; readonly ended?: boolean },
): readonly Block[] {
  return state.questions.flatMap((question): Block[] => {
    const unseen = ended ? unopened(state, question.id, room) : [];
    if (unseen.length > 0) {
      return [
        { type: 'heading', text: question.text },
        { type: 'text', text: 'These stickies were written, and never put on a wall:' },
        { type: 'list', items: unseen },
      ];
    }
    const notes = hangingNotes(state, question.id);
    const unread = unreadBlocks(state, question.id);
    if (notes.length === 0 && unread.length > 0) return [{ type: 'heading', text: question.text }, ...unread];
    if (notes.length === 0) {
      return own(state.reached, question.id)
        ? [
            { type: 'heading', text: question.text },
            { type: 'text', text: 'No stickies were put on the wall.' },
          ]
        : [];
    }
    const letters = letteredTables(notes);
    const say = (note: WallNote) => line(note, letters);
    const board = condensed(state, question.id, room);
    const topics = Object.values(board.topics)
      .map((topic) => {
        const members = notes.filter((note) => own(board.places, note.id) === topic.id).sort(byRank);
        return { name: topic.name, nth: topic.nth, members, ...weigh(members, state.stickies) };
      })
      .filter((topic) => topic.members.length > 0)
      .sort(byWeight);
    const loose = notes
      .filter((note) => own(board.topics, own(board.places, note.id) ?? '') === undefined)
      .sort(byRank);
    const blocks: Block[] = [{ type: 'heading', text: question.text }];
    if (topics.length > 0) {
      blocks.push({
        type: 'bars',
        unit: 'points',
        bars: topics.map(({ name, points }) => ({ label: name, value: points })),
      });
      blocks.push({ type: 'text', text: orderOf(state.stickies) });
    }
    for (const topic of topics) {
      blocks.push(
        { type: 'text', text: `${topic.name}: ${facts(topic)}` },
        { type: 'list', items: topic.members.map(say) },
      );
    }
    if (loose.length > 0)
      blocks.push({ type: 'text', text: 'Not placed in a topic' }, { type: 'list', items: loose.map(say) });
    return [...blocks, ...unread];
  });
}
