import { byLetter } from '../../lib/byLetter.ts';
import { type Block, filled, type Line, said } from '../block.ts';
import type { Reader, RowOf } from '../results.ts';
import { called, marked } from '../resultWords.ts';
import type { Made } from './results.ts';
import { isTaken, VERDICTS } from './rules.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type Decision = RowOf<typeof tables.decisions>;

/** One row of a table's plan: what is to be done, and beside it who and when. */
function planRow(decision: Decision, source: string, reader: Reader): Line[] {
  const text = words[reader.language];
  const { verdict, text: own, decides = '', starts = '', first = '', by = '', heading } = decision;
  const what = marked(own ?? source, decision.arrived, reader);
  return [
    heading === undefined ? what : [...lineOf(what), ` (${text.under} `, said(heading), ')'],
    text.tables.decisions.columns.verdict.choices[verdict],
    said(decides),
    said(starts),
    said(first),
    said(by),
  ];
}

const lineOf = (line: Line) => (typeof line === 'string' || 'said' in line ? [line] : line);

/** How many tables said what of each card of an element. */
function countsOf({ cards, decisions }: Made, element: string, reader: Reader): Block {
  const { verdict, card } = words[reader.language].tables.decisions.columns;
  return {
    type: 'table',
    columns: [card, ...VERDICTS.map((each) => verdict.choices[each])],
    rows: cards
      .filter((each) => each.element === element)
      .map(({ id, source }) => [
        said(source),
        ...VERDICTS.map((each) =>
          String(decisions.filter((row) => row.card === id && row.verdict === each).length),
        ),
      ]),
  };
}

/** What was tapped, where enough did. [PS2] */
function tapped({ pieces }: Made, element: string, reader: Reader): Block[] {
  const rows = pieces.filter((row) => row.element === element && row.people !== undefined);
  if (rows.every(({ people }) => !people)) return [];
  const text = words[reader.language];
  return [
    { type: 'text', text: text.trueToday },
    {
      type: 'bars',
      unit: text.people,
      bars: rows.map(({ piece, people = 0 }) => ({ label: said(piece), value: people })),
    },
  ];
}

/** A table's plan on a page: what it takes on, then what it leaves or does already. */
function planOf(made: Made, table: string, reader: Reader): Block[] {
  const text = words[reader.language];
  const { columns } = text.tables.decisions;
  const own = made.decisions.filter((row) => row.table === table);
  const source = (row: Decision) => made.cards.find(({ id }) => id === row.card)?.source ?? '';
  const taken = own.filter(({ verdict }) => isTaken(verdict));
  const left = own.filter(({ verdict }) => !isTaken(verdict));
  const bent = own.filter((row) => row.text !== undefined && row.text !== source(row));
  return [
    { type: 'heading', text: filled(text.plan, { table: called(table, reader) }) },
    taken.length === 0
      ? { type: 'text', text: text.nothingTaken }
      : {
          type: 'table',
          columns: [
            columns.text,
            columns.verdict.title,
            columns.decides,
            columns.starts,
            columns.first,
            columns.by,
          ],
          rows: taken.map((row) => planRow(row, source(row), reader)),
        },
    ...(bent.length === 0
      ? []
      : [
          { type: 'text' as const, text: text.sources },
          { type: 'list' as const, items: bent.map((row) => said(source(row))) },
        ]),
    ...(left.length === 0
      ? []
      : [
          {
            type: 'list' as const,
            items: left.map((row): Line => [`${columns.verdict.choices[row.verdict]}: `, said(source(row))]),
          },
        ]),
  ];
}

/** Each table's plan, then element by element what the room makes of it. */
export function present(made: Made, reader: Reader): Block[] {
  const text = words[reader.language];
  const { elements, decisions } = made;
  if (decisions.length === 0 && made.pieces.every(({ people }) => !people))
    return [{ type: 'text', text: text.nothing }];
  const deciding = [...new Set(decisions.map(({ table }) => table))].sort(byLetter);
  return [
    ...deciding.flatMap((table) => planOf(made, table, reader)),
    ...elements.flatMap(({ id, element }): Block[] => [
      { type: 'heading', text: said(element) },
      ...tapped(made, id, reader),
      countsOf(made, id, reader),
    ]),
  ];
}
