import { type Block, type Line, said } from '../block.ts';
import type { Reader } from '../results.ts';
import { called, calledTogether, marked, resultWords, unread } from '../resultWords.ts';
import type { Made } from './results.ts';
import { ANSWERS } from './rules.ts';
import { words } from './words.ts';

type Rows<T extends keyof Made> = Made[T];

/** Kinds by indicator, in their order. */
function byIndicator(map: Rows<'map'>): { readonly indicator: string; readonly kinds: Rows<'map'> }[] {
  const titles = [...new Set(map.map(({ indicator }) => indicator))];
  return titles.map((indicator) => ({
    indicator,
    kinds: map.filter((row) => row.indicator === indicator),
  }));
}

/** What was said of a kind, with the tables that did: those of a team together. [EV7] */
function saidOf(kind: Rows<'map'>[number], inventory: Rows<'inventory'>, reader: Reader): Line {
  const text = words[reader.language];
  const { choices } = text.tables.inventory.columns.answer;
  const own = inventory.filter(
    ({ evidence, indicator }) => evidence === kind.evidence && indicator === kind.indicator,
  );
  const parts = ANSWERS.flatMap((answer) => {
    const tables = own.filter((row) => row.answer === answer).map(({ table }) => table);
    return tables.length === 0 ? [] : [`${choices[answer]}: ${calledTogether(tables, reader)}`];
  });
  return parts.length === 0 ? text.unanswered : parts.join('; ');
}

function bandTable(kinds: Rows<'map'>, inventory: Rows<'inventory'>, reader: Reader): Block {
  const text = words[reader.language];
  const columns = text.tables.map.columns;
  return {
    type: 'table',
    columns: [columns.evidence, text.answers, columns.like, columns.doubt],
    rows: kinds.map((kind) => [
      said(kind.evidence),
      saidOf(kind, inventory, reader),
      kind.like === undefined ? '' : String(kind.like),
      kind.doubt === undefined ? '' : String(kind.doubt),
    ]),
  };
}

function lines(rows: Rows<'lines'>, reader: Reader): Block[] {
  const text = words[reader.language];
  const both = rows.filter(({ seenBy }) => seenBy === 'room');
  const { first, again } = text.tables.lines.columns;
  const others = rows.filter(({ seenBy }) => seenBy === 'hosts');
  return [
    both.length === 0
      ? { type: 'text', text: text.noPairs }
      : {
          type: 'table',
          columns: [first, again],
          rows: both.map((row) => [said(row.first ?? ''), marked(row.again ?? '', row.arrived, reader)]),
        },
    ...(others.length === 0
      ? []
      : [
          { type: 'text' as const, text: `${text.untold}:` },
          {
            type: 'list' as const,
            items: others.flatMap((row) =>
              [row.first, row.again].flatMap((line) => (line === undefined ? [] : [said(line)])),
            ),
          },
        ]),
  ];
}

function nextSteps(rows: Rows<'nextSteps'>, reader: Reader): Block[] {
  const { columns, title } = resultWords[reader.language].nextStep;
  const text = words[reader.language];
  const seen = rows.filter(({ seenBy }) => seenBy === 'room');
  return [
    { type: 'heading', text: `${text.tables.gaps.title}: ${title.toLocaleLowerCase(reader.language)}` },
    seen.length === 0
      ? { type: 'text', text: text.noGaps }
      : {
          type: 'table',
          columns: [
            text.tables.map.columns.evidence,
            columns.what,
            columns.owner,
            columns.level,
            columns.date,
            columns.from,
          ],
          rows: seen.map(({ heading = '', what, owner = '', level, date = '', from = '', arrived: late }) => [
            said(heading),
            marked(what, late, reader),
            said(owner),
            said(level),
            said(date),
            from === '' ? '' : called(from, reader),
          ]),
        },
    ...unread(
      rows.filter(({ seenBy }) => seenBy === 'hosts').map(({ what }) => what),
      reader,
    ),
  ];
}

/** For hosts: where things are, and what tables said of each other's. [EV5] [EV6] */
function forHosts({ places, checks }: Made, reader: Reader): Block[] {
  const text = words[reader.language];
  const { choices } = text.tables.checks.columns.mark;
  return [
    ...(places.length === 0
      ? []
      : [
          { type: 'heading' as const, text: text.tables.places.title },
          {
            type: 'table' as const,
            columns: [
              text.tables.map.columns.evidence,
              text.tables.places.columns.table,
              text.tables.places.columns.place,
            ],
            rows: places.map(({ evidence, table, place }) => [
              said(evidence),
              called(table, reader),
              said(place),
            ]),
          },
        ]),
    ...(checks.length === 0
      ? []
      : [
          { type: 'heading' as const, text: text.tables.checks.title },
          {
            type: 'table' as const,
            columns: [
              text.tables.map.columns.evidence,
              text.tables.checks.columns.table,
              text.tables.checks.columns.by,
              text.tables.checks.columns.mark.title,
              text.tables.checks.columns.note,
            ],
            rows: checks.map(({ evidence, table, by, mark, note = '' }) => [
              said(evidence),
              called(table, reader),
              called(by, reader),
              mark === undefined ? '' : choices[mark],
              said(note),
            ]),
          },
        ]),
  ];
}

export function present(made: Made, reader: Reader): Block[] {
  const text = words[reader.language];
  return [
    { type: 'heading', text: text.tables.map.title },
    { type: 'text', text: text.notGood },
    ...byIndicator(made.map).flatMap(({ indicator, kinds }): Block[] => [
      { type: 'heading', text: said(indicator) },
      bandTable(kinds, made.inventory, reader),
    ]),
    ...nextSteps(made.nextSteps, reader),
    { type: 'heading', text: text.tables.lines.title },
    ...lines(made.lines, reader),
    ...forHosts(made, reader),
  ];
}
