import { type Block, said } from '../block.ts';
import type { Reader } from '../results.ts';
import { called, marked, unread } from '../resultWords.ts';
import type { Made } from './results.ts';
import { words } from './words.ts';

type Row = Made['stakeholders'][number];

/** Tables, and people where there are numbers of them. */
const figure = (tables: number, people: number | undefined) =>
  people === undefined ? String(tables) : `${tables} · ${people}`;

function map(rows: readonly Row[], { language }: Reader): Block[] {
  const text = words[language];
  const { columns } = text.tables.stakeholders;
  const people = rows.some((row) => row.people !== undefined);
  return [
    { type: 'text', text: people ? text.tablesAndPeople : text.tablesOnly },
    {
      type: 'table',
      columns: [
        columns.stakeholder,
        columns.authority,
        columns.accountable,
        columns.interest,
        columns.influence,
        columns.tables,
        columns.here,
        columns.standing.title,
      ],
      rows: rows.map((row) => [
        said(row.stakeholder),
        figure(row.authority, row.peopleAuthority),
        figure(row.accountable, row.peopleAccountable),
        figure(row.interest, row.peopleInterest),
        figure(row.influence, row.peopleInfluence),
        figure(row.tables, row.people),
        row.here === undefined ? '–' : String(row.here),
        row.standing === undefined ? '' : columns.standing.choices[row.standing],
      ]),
    },
  ];
}

function invitations({ nextSteps, names }: Made, reader: Reader): Block[] {
  const text = words[reader.language];
  const { columns } = text.tables.nextSteps;
  const seen = nextSteps.filter(({ seenBy }) => seenBy === 'room');
  const named = new Map(names.map(({ step, name }) => [step, name]));
  if (seen.length === 0) return [{ type: 'text', text: text.noInvitations }];
  const withNames = seen.some(({ id }) => named.has(id));
  return [
    {
      type: 'table',
      columns: [
        columns.group.title,
        columns.heading,
        columns.what,
        ...(withNames ? [text.tables.names.columns.name] : []),
        columns.owner,
        columns.date,
        columns.level,
        columns.from,
      ],
      rows: seen.map(
        ({ id, group, heading = '', what, owner = '', date = '', level, from, arrived: late }) => [
          columns.group.choices[group],
          said(heading),
          marked(what, late, reader),
          ...(withNames ? [said(named.get(id) ?? '')] : []),
          said(owner),
          said(date),
          said(level),
          from === undefined ? '' : called(from, reader),
        ],
      ),
    },
  ];
}

/** What the record shows: the plan, the room's map, who was missing, whom to invite. */
export function present(made: Made, reader: Reader): Block[] {
  const text = words[reader.language];
  const [named] = made.plan;
  const placed = made.stakeholders.filter(({ tables, people }) => tables > 0 || people !== undefined);
  return [
    ...(named === undefined ? [] : ([{ type: 'quote', text: said(named.plan) }] satisfies Block[])),
    { type: 'heading', text: text.tables.stakeholders.title },
    ...(placed.length === 0
      ? ([{ type: 'text', text: text.nothing }] satisfies Block[])
      : map(made.stakeholders, reader)),
    ...(made.missing.length === 0
      ? []
      : ([
          { type: 'heading', text: text.tables.missing.title },
          { type: 'list', items: made.missing.map(({ stakeholder }) => said(stakeholder)) },
        ] satisfies Block[])),
    { type: 'heading', text: text.tables.nextSteps.title },
    ...invitations(made, reader),
    ...unread(
      [
        ...made.unread.map(({ stakeholder }) => stakeholder),
        ...made.nextSteps.filter(({ seenBy }) => seenBy === 'hosts').map(({ what }) => what),
      ],
      reader,
    ),
  ];
}
