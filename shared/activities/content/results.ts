import { plainBlocks, plainText } from '../../lib/plainText.ts';
import type { RoomFacts, SessionFacts } from '../activity.ts';
import { type Block, type Line, linked, said } from '../block.ts';
import type { Reader, ResultFacts, ResultsOf, RowOf } from '../results.ts';
import { agendaLines, presenceOf } from './rules.ts';
import type { State } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type ContentResults = ResultsOf<typeof tables>;
type RoleRow = RowOf<typeof tables.roles>;
type AgendaRow = RowOf<typeof tables.agenda>;
type ResourceRow = RowOf<typeof tables.resources>;

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

const resourceRows = (slide: string, { resources }: SessionFacts): ResourceRow[] =>
  resources.flatMap(({ group, items }, nth) =>
    items.map(({ title, for: purpose, link: address }, at) => ({
      id: `${slide}/resource/${nth + 1}.${at + 1}`,
      seenBy: 'room',
      slide,
      group,
      title,
      purpose,
      address,
    })),
  );

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
    agenda: slides.flatMap(({ id, agenda }) =>
      agenda !== true
        ? []
        : agendaLines(room.session.agenda()).map((line, at) => ({
            id: `${id}/agenda/${at + 1}`,
            seenBy: 'room' as const,
            slide: id,
            ...line,
          })),
    ),
    resources: slides.flatMap(({ id, resources }) =>
      resources === true ? resourceRows(id, room.session) : [],
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

function agendaBlocks(rows: readonly AgendaRow[], { language }: Reader): Block[] {
  if (rows.length === 0) return [];
  const { title, minutes } = words[language].tables.agenda.columns;
  return [
    {
      type: 'table',
      columns: [title, minutes],
      rows: rows.map((row) => [said(row.title), String(row.minutes)]),
    },
  ];
}

const resourceLine = ({ title, purpose, address }: ResourceRow): Line => [
  said(`${title}: ${purpose}`),
  ...(address === undefined ? [] : [' ', linked(address, address)]),
];

/** Each group under its name. */
const resourceBlocks = (rows: readonly ResourceRow[]): Block[] =>
  [...new Set(rows.map(({ group }) => group))].flatMap((group): Block[] => [
    { type: 'text', text: said(group) },
    { type: 'list', items: rows.filter((row) => row.group === group).map(resourceLine) },
  ]);

export const present = (
  { slides, points, links, agenda, resources, roles }: ContentResults,
  reader: Reader,
): Block[] =>
  slides.flatMap(({ id, title, body }) => {
    const of = <T extends { readonly slide: string }>(rows: readonly T[]) =>
      rows.filter(({ slide }) => slide === id);
    const blocks: Block[] = [{ type: 'heading', text: said(title) }];
    for (const paragraph of body?.split(/\n{2,}/) ?? []) blocks.push({ type: 'text', text: said(paragraph) });
    const lines = of(points).map(({ text }) => said(text));
    if (lines.length > 0) blocks.push({ type: 'list', items: lines });
    const places = of(links).map(
      ({ title, address }): Line => [said(`${title}: `), linked(address, address)],
    );
    if (places.length > 0) blocks.push({ type: 'list', items: places });
    return [
      ...blocks,
      ...agendaBlocks(of(agenda), reader),
      ...resourceBlocks(of(resources)),
      ...boardBlocks(of(roles), reader),
    ];
  });
