import { byLetter } from '../../lib/byLetter.ts';
import { type Block, filled, said } from '../block.ts';
import type { Reader } from '../results.ts';
import { calledTogether, marked, unread } from '../resultWords.ts';
import { closeness, concordOf } from './agreement.ts';
import type { Made } from './results.ts';
import { words } from './words.ts';

type DimensionRow = Made['dimensions'][number];

/** People by level, and what their figures mean in words. [Q4] */
function standing(row: DimensionRow, people: Made['people'], { language }: Reader): Block[] {
  const text = words[language];
  const own = people.filter(({ dimension }) => dimension === row.dimension);
  if (row.rated === 0) return [{ type: 'text', text: text.nobody }];
  if (row.cannotTell === undefined) return [{ type: 'text', text: text.few }];
  const bars: Block = {
    type: 'bars',
    unit: text.people,
    bars: [
      ...own.map(({ level, people: count = 0 }) => ({ label: said(level), value: count, of: row.rated })),
      { label: text.cannotTell, value: row.cannotTell, of: row.rated },
    ],
  };
  const { lower, middle, upper } = row;
  if (lower === undefined || middle === undefined || upper === undefined) return [bars];
  const range =
    lower === upper
      ? filled(text.at, { lower: said(lower) })
      : filled(text.range, { lower: said(lower), upper: said(upper) });
  return [
    bars,
    {
      type: 'text',
      text: [
        ...filled(text.middle, { middle: said(middle), range }),
        ` ${row.differ === undefined ? text[closeness(rangeBetween(own, lower, upper))] : text.differ}`,
      ],
    },
    ...(row.up === undefined || row.down === undefined || row.same === undefined
      ? []
      : ([
          { type: 'text', text: text.moved({ up: row.up, down: row.down, same: row.same }) },
        ] satisfies Block[])),
  ];
}

/** The distance of two levels as they are written, `A – B` lying half-way. */
function rangeBetween(own: Made['people'], lower: string, upper: string): number {
  const levels = own.map(({ level }) => level);
  const at = (written: string) => {
    const exact = levels.indexOf(written);
    if (exact >= 0) return exact;
    const low = levels.findIndex((level) => written.startsWith(`${level} – `));
    return low + 0.5;
  };
  return at(upper) - at(lower);
}

/** Where tables settled, and that some did not. [Q7] */
function tables(row: DimensionRow, settled: Made['settled'], reader: Reader): Block[] {
  const text = words[reader.language];
  const own = settled.filter(({ dimension }) => dimension === row.dimension);
  const levels = new Map<string, string[]>();
  for (const { table, level, upTo } of own) {
    if (level === undefined) continue;
    const title = upTo === undefined ? level : `${level} – ${upTo}`;
    levels.set(title, [...(levels.get(title) ?? []), table]);
  }
  const open = own.filter(({ level }) => level === undefined).length;
  const items = [...levels].map(([level, at]) => [
    said(level),
    `: ${calledTogether(at.toSorted(byLetter), reader)}`,
  ]);
  if (items.length === 0 && open === 0) return [];
  return [
    { type: 'text', text: text.tableSettled },
    { type: 'list', items: [...items, ...(open === 0 ? [] : [text.notSettled(open)])] },
  ];
}

function lines(row: DimensionRow, all: Made['lines'], reader: Reader): Block[] {
  const text = words[reader.language];
  return (['evidence', 'sees'] as const).flatMap((use): Block[] => {
    const own = all.filter(
      (line) => line.use === use && line.dimension === row.dimension && line.seenBy === 'room',
    );
    if (own.length === 0) return [];
    const items = own.map((line) => {
      const words = marked(line.text, line.arrived, reader);
      const by = line.table === undefined ? '' : ` (${calledTogether([line.table], reader)})`;
      return typeof words === 'string' || 'said' in words ? [words, by] : [...words, by];
    });
    return [
      { type: 'text', text: `${text[use]}:` },
      { type: 'list', items },
    ];
  });
}

/** What the record shows: what was chosen, the agreement in words, then dimension by dimension. */
export function present(made: Made, reader: Reader): Block[] {
  const text = words[reader.language];
  const rated = made.dimensions.some((row) => row.rated > 0);
  const anything = rated || made.settled.some(({ level }) => level !== undefined) || made.lines.length > 0;
  if (!anything) return [{ type: 'text', text: text.nobody }];
  const most = Math.max(1, new Set(made.settled.map(({ table }) => table)).size);
  const bars: Block[] =
    made.chosen.length === 0
      ? made.settled.length === 0
        ? []
        : [{ type: 'text', text: text.noneChosen }]
      : [
          {
            type: 'bars',
            unit: text.tablesUnit,
            bars: made.chosen.map(({ dimension, tables: value }) => ({
              label: said(dimension),
              value,
              of: most,
            })),
          },
        ];
  const [agreed] = made.agreement;
  return [
    ...(made.settled.length === 0 ? [] : ([{ type: 'heading', text: text.chosenHead }] satisfies Block[])),
    ...bars,
    ...(made.gaps.length === 0
      ? []
      : ([
          { type: 'text', text: `${text.gapsHead}:` },
          { type: 'list', items: made.gaps.map(({ dimension }) => said(dimension)) },
        ] satisfies Block[])),
    ...(agreed === undefined
      ? []
      : ([
          { type: 'text', text: text[concordOf(Number(agreed.w))](agreed.w, agreed.people) },
        ] satisfies Block[])),
    ...made.dimensions.flatMap((row): Block[] => [
      { type: 'heading', text: said(row.dimension) },
      ...standing(row, made.people, reader),
      ...tables(row, made.settled, reader),
      ...lines(row, made.lines, reader),
    ]),
    ...unread(
      made.lines.filter(({ seenBy }) => seenBy === 'hosts').map((line) => line.text),
      reader,
    ),
  ];
}
