import { plainBlocks, plainText } from '../../lib/plainText.ts';
import type { RoomFacts } from '../activity.ts';
import { type Block, said } from '../block.ts';
import type { Reader, ResultFacts, ResultsOf, RowOf } from '../results.ts';
import { presenceOf } from './rules.ts';
import type { State } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type ContentResults = ResultsOf<typeof tables>;
type RoleRow = RowOf<typeof tables.roles>;

function board(slide: string, state: State, room: RoomFacts): RoleRow[] {
  const { counts, other, unsaid } = presenceOf(state, room);
  if (room.roles.length === 0) return [];
  const row = (kind: RoleRow['kind'], people: number, id: string = kind, role?: string): RoleRow => ({
    id: `${slide}/${kind}/${id}`,
    seenBy: 'room',
    slide,
    kind,
    role,
    people,
  });
  return [
    ...room.roles.map(({ id, title }) => row('role', counts[id] ?? 0, id, title)),
    ...(other > 0 ? [row('other', other)] : []),
    ...(unsaid > 0 ? [row('unsaid', unsaid)] : []),
  ];
}

/** The slides as the room saw them, and who was in the room. */
export function results(state: State, { room }: ResultFacts): ContentResults {
  const { slides } = state;
  return {
    slides: slides.map(({ id, title, body }) => ({
      id,
      seenBy: 'room',
      title,
      body: body === undefined ? undefined : plainBlocks(body).join('\n\n'),
    })),
    points: slides.flatMap(({ id, points = [] }) =>
      points.map((point, at) => ({
        id: `${id}/point/${at + 1}`,
        seenBy: 'room' as const,
        slide: id,
        text: plainText(point),
      })),
    ),
    links: slides.flatMap(({ id, links = [] }) =>
      links.map(({ title, url }, at) => ({
        id: `${id}/link/${at + 1}`,
        seenBy: 'room' as const,
        slide: id,
        title,
        address: url,
      })),
    ),
    roles: slides.flatMap((slide) => (slide.board === true ? board(slide.id, state, room) : [])),
  };
}

function boardBlocks(rows: readonly RoleRow[], { language }: Reader): Block[] {
  const text = words[language];
  const roles = rows.filter(({ kind }) => kind === 'role');
  if (roles.length === 0) return [];
  const missing = roles.filter(({ people }) => people === 0);
  const { choices } = text.tables.roles.columns.kind;
  return [
    { type: 'text', text: text.present(roles.length - missing.length, roles.length) },
    {
      type: 'table',
      columns: [text.tables.roles.columns.role, text.tables.roles.columns.people],
      rows: rows.map(({ kind, role, people }) => [
        role === undefined ? choices[kind] : said(role),
        String(people),
      ]),
    },
    ...(missing.length === 0
      ? []
      : [
          { type: 'text' as const, text: text.missing },
          { type: 'list' as const, items: missing.map(({ role = '' }) => said(role)) },
        ]),
  ];
}

export const present = ({ slides, points, links, roles }: ContentResults, reader: Reader): Block[] =>
  slides.flatMap(({ id, title, body }) => {
    const of = <T extends { readonly slide: string }>(rows: readonly T[]) =>
      rows.filter(({ slide }) => slide === id);
    const blocks: Block[] = [{ type: 'heading', text: said(title) }];
    for (const paragraph of body?.split(/\n{2,}/) ?? []) blocks.push({ type: 'text', text: said(paragraph) });
    const lines = of(points).map(({ text }) => said(text));
    if (lines.length > 0) blocks.push({ type: 'list', items: lines });
    const places = of(links).map((link) => said(`${link.title}: ${link.address}`));
    if (places.length > 0) blocks.push({ type: 'list', items: places });
    return [...blocks, ...boardBlocks(of(roles), reader)];
  });
