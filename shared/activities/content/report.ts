import { plainBlocks, plainText } from '../../lib/plainText.ts';
import type { Block, RoomFacts } from '../activity.ts';
import { type ContentState, presenceOf, type Slide } from './rules.ts';

function boardBlocks(state: ContentState, room: RoomFacts): Block[] {
  const { counts, other, unsaid, present, missing } = presenceOf(state, room);
  if (room.roles.length === 0) return [];
  const rows = room.roles.map(({ id, title }) => [title, String(counts[id] ?? 0)]);
  if (other > 0) rows.push(['Another role', String(other)]);
  if (unsaid > 0) rows.push(['Did not say', String(unsaid)]);
  return [
    { type: 'text', text: `${present.length} of ${room.roles.length} roles were in the room.` },
    { type: 'table', columns: ['Role', 'People'], rows },
    ...(missing.length === 0
      ? []
      : [
          { type: 'text' as const, text: 'Missing from planning:' },
          { type: 'list' as const, items: missing.map(({ title }) => title) },
        ]),
  ];
}

function slideBlocks(slide: Slide): Block[] {
  const blocks: Block[] = [{ type: 'heading', text: slide.title }];
  if (slide.body !== undefined) {
    for (const text of plainBlocks(slide.body)) blocks.push({ type: 'text', text });
  }
  if (slide.points !== undefined) blocks.push({ type: 'list', items: slide.points.map(plainText) });
  if (slide.links !== undefined) {
    blocks.push({ type: 'list', items: slide.links.map(({ title, url }) => `${title}: ${url}`) });
  }
  return blocks;
}

/** The slides as the room saw them, and who was in the room. */
export const contentReport = (state: ContentState, { room }: { readonly room: RoomFacts }): Block[] =>
  state.slides.flatMap((slide) => [
    ...slideBlocks(slide),
    ...(slide.board === true ? boardBlocks(state, room) : []),
  ]);
