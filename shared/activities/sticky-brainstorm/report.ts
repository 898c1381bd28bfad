import type { Block } from '../activity.ts';
import { byWeight, ROOM, weigh } from './rules.ts';
import { boardOf, hangingNotes, own, type State, type WallNote } from './state.ts';

const byRank = (a: WallNote, b: WallNote): number => a.rank - b.rank || (a.table < b.table ? -1 : 1);
const line = (note: WallNote): string => `${note.text} (${note.table}, ${note.rank} of ${note.of})`;

/** Per question: its topics in order with their stickies, and what was placed nowhere. */
export function report(state: State): readonly Block[] {
  return state.questions.flatMap((question): Block[] => {
    const notes = hangingNotes(state, question.id);
    if (notes.length === 0) return [];
    const board = boardOf(state, question.id, ROOM);
    const topics = Object.values(board?.topics ?? {})
      .map((topic) => {
        const members = notes.filter((note) => own(board?.places, note.id) === topic.id).sort(byRank);
        return { name: topic.name, nth: topic.nth, members, ...weigh(members, state.stickies) };
      })
      .filter((topic) => topic.members.length > 0)
      .sort(byWeight);
    const loose = notes
      .filter((note) => own(board?.topics, own(board?.places, note.id) ?? '') === undefined)
      .sort(byRank);
    const blocks: Block[] = [{ type: 'heading', text: question.text }];
    if (topics.length > 0) {
      blocks.push({
        type: 'bars',
        unit: 'points',
        bars: topics.map(({ name, points }) => ({ label: name, value: points })),
      });
    }
    for (const topic of topics) {
      const facts = `${topic.points} points, ${topic.people} people, ${topic.tables} tables${topic.disagree ? '; people disagree on how important this is' : ''}`;
      blocks.push(
        { type: 'text', text: `${topic.name}: ${facts}` },
        { type: 'list', items: topic.members.map(line) },
      );
    }
    if (loose.length > 0)
      blocks.push({ type: 'text', text: 'Not placed in a topic' }, { type: 'list', items: loose.map(line) });
    return blocks;
  });
}
