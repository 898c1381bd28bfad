import { byLetter } from '../../lib/byLetter.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { TableId } from '../activity.ts';
import { type Block, said } from '../block.ts';
import { byAge } from '../parts/entries.ts';
import { chosenIn, spreadOf } from '../parts/settle.ts';
import { arrived, type Reader, type ResultFacts, type ResultsOf, type RowOf } from '../results.ts';
import { called, calledTogether, marked, resultWords, unread } from '../resultWords.ts';
import { shownInRoom } from './figures.ts';
import { NOBODY, SHAPES } from './rules.ts';
import { headingOf, type NextStep, type State } from './state.ts';
import type { tables } from './tables.ts';
import { withoutFew } from './views.ts';
import { words } from './words.ts';

type ShapeResults = ResultsOf<typeof tables>;
type StepRow = RowOf<typeof tables.nextSteps>;

/** Where the room stands, which shape each table settled on, and the next steps. */
export function results(state: State, { room }: ResultFacts): ShapeResults {
  const spread = spreadOf(NOBODY, state.shapes.chosen, room);
  const shown = shownInRoom(spread, state) ?? (chosenIn(spread) === 0 ? spread : undefined);
  const show = withoutFew(state);
  const scope = ({ text }: NextStep) => state.scopes.indexOf(text.scope);
  // Under the headings in their order, then those under none. [C11]
  const place = ({ text }: NextStep) => {
    const at = state.headings.findIndex(({ id }) => id === text.heading);
    return at < 0 ? state.headings.length : at;
  };
  const all = Object.values(state.nextSteps.all).sort(
    (a, b) => place(a) - place(b) || scope(a) - scope(b) || byAge(a, b),
  );
  const row = ({ id, text, waiting, arrivedLate }: NextStep, from?: TableId): StepRow => ({
    id,
    // What hosts have not let through is for them alone. [C10]
    seenBy: waiting ? 'hosts' : 'room',
    what: text.what,
    owner: text.who,
    level: text.scope,
    date: text.by,
    heading: headingOf(state, text),
    status: 'open',
    from: waiting ? undefined : from,
    ...arrived(arrivedLate),
  });
  return {
    shapes: SHAPES.map((shape) => ({
      id: shape,
      seenBy: 'room',
      shape,
      people: shown?.[shape],
      inRoom: state.inRoom[shape] || undefined,
    })),
    settled: Object.keys(state.shapes.settled)
      .sort(byLetter)
      .flatMap((table) => {
        const shape = ownValue(state.shapes.settled, table);
        return shape === undefined ? [] : [{ id: `table/${table}`, seenBy: 'room', table, shape }];
      }),
    nextSteps: all.filter(({ hidden }) => !hidden).map((step) => row(step, show(step).table)),
    chosen: Object.entries(state.shapes.chosen).map(([author, shape]) => ({
      id: `${author}/shape`,
      seenBy: 'author',
      author,
      shape,
    })),
    // Also what a host set aside. [C6]
    mine: all
      .filter(({ byHost }) => !byHost)
      .map((step) => ({
        ...row(step, step.place),
        id: `${step.id}/own`,
        seenBy: 'author',
        author: step.author,
      })),
  };
}

/** [C12] */
function inRoom(shapes: ShapeResults['shapes'], { language }: Reader): Block[] {
  const seen = shapes.reduce((sum, { inRoom = 0 }) => sum + inRoom, 0);
  return seen === 0 ? [] : [{ type: 'text', text: words[language].inRoom(seen) }];
}

function standing(shapes: ShapeResults['shapes'], { language }: Reader): Block {
  const text = words[language];
  const of = shapes.reduce((sum, { people = 0 }) => sum + people, 0);
  if (shapes.some(({ people }) => people === undefined)) return { type: 'text', text: text.few };
  if (of === 0) return { type: 'text', text: text.nobody };
  return {
    type: 'bars',
    unit: text.people,
    bars: shapes.map(({ shape, people = 0 }) => ({ label: text.sentences[shape], value: people, of })),
  };
}

/** Under their headings, where they have some; those under none come last. [C11] */
function grouped(steps: readonly StepRow[]): { heading?: string; rows: StepRow[] }[] {
  const groups = new Map<string | undefined, StepRow[]>();
  for (const step of steps) groups.set(step.heading, [...(groups.get(step.heading) ?? []), step]);
  const rest = groups.get(undefined);
  groups.delete(undefined);
  const under = [...groups].map(([heading = '', rows]) => ({ heading, rows }));
  return rest === undefined ? under : [...under, { rows: rest }];
}

function stepsTable(steps: readonly StepRow[], reader: Reader): Block {
  const { columns } = resultWords[reader.language].nextStep;
  return {
    type: 'table',
    columns: [columns.level, columns.what, columns.owner, columns.date, columns.from],
    rows: steps.map(({ level, what, owner = '', date = '', from = '', arrived: late }) => [
      said(level),
      marked(what, late, reader),
      said(owner),
      said(date),
      from === '' ? '' : called(from, reader),
    ]),
  };
}

export function present({ shapes, settled, nextSteps }: ShapeResults, reader: Reader): Block[] {
  const text = words[reader.language];
  const steps = nextSteps.filter(({ seenBy }) => seenBy === 'room');
  const waiting = nextSteps.filter(({ seenBy }) => seenBy === 'hosts');
  return [
    { type: 'heading', text: text.tables.shapes.title },
    standing(shapes, reader),
    ...inRoom(shapes, reader),
    { type: 'heading', text: text.tables.settled.title },
    settled.length === 0
      ? { type: 'text', text: text.noneSettled }
      : {
          type: 'table',
          columns: [text.tables.shapes.columns.shape.title, text.tablesHead],
          rows: SHAPES.map((shape) => [
            text.sentences[shape],
            calledTogether(
              settled.filter((row) => row.shape === shape).map(({ table }) => table),
              reader,
            ) || '–',
          ]),
        },
    { type: 'heading', text: text.tables.nextSteps.title },
    ...(steps.length === 0 ? [{ type: 'text' as const, text: text.noSteps }] : []),
    ...grouped(steps).flatMap(({ heading, rows }): Block[] => [
      // Where nothing stands under a topic, nothing needs to be told apart.
      ...(steps.some((step) => step.heading !== undefined)
        ? [{ type: 'text' as const, text: heading === undefined ? text.noHeading : said(heading) }]
        : []),
      stepsTable(rows, reader),
    ]),
    ...unread(
      waiting.map(({ what }) => what),
      reader,
    ),
  ];
}
