import { leaning } from '../../lib/leaning.ts';
import { anyOf, pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { ConsoleView } from './consoleView.ts';
import { type Field, placeOf, SHOWN_MOST, shownKey, VERDICTS, type Verdict } from './rules.ts';
import { BYS, CHANGES, DECIDES, FALLBACK, FIRSTS, STARTS } from './simulateTexts.ts';
import { pieceId } from './state.ts';
import { type ElementView, elementIn, type FloorView } from './viewParts.ts';
import type { TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** People tap what they hold to be true, each in their own time; some tap nothing. */
function tap(
  { id, description = [] }: ElementView,
  own: Readonly<Record<string, true>>,
  you: Person,
  random: () => number,
): Intent | undefined {
  if (leaning('silent', you.id) < 0.15) return undefined;
  const wanted = description
    .map((_, nth) => pieceId(id, nth))
    .filter((piece) => leaning(you.id, piece) * 2 + leaning(you.table, piece) * 3 > 2.8 && !own[piece]);
  const piece = anyOf(random, wanted);
  return piece === undefined || random() < 0.4
    ? undefined
    : { type: 'markPiece', payload: { piece, on: true } };
}

/** Half of the steps are taken on, most of those with other words. */
function verdictFor(table: string, card: string): Verdict {
  const lean = leaning(table, card);
  return VERDICTS[lean < 0.28 ? 0 : lean < 0.66 ? 1 : lean < 0.85 ? 2 : 3] ?? 'adopt';
}

function adapted(source: string, table: string): string {
  const first = Math.floor(leaning(table, 'change') * CHANGES.length);
  const turned = [...CHANGES.slice(first), ...CHANGES.slice(0, first)];
  const change = turned.find(([from]) => source.includes(from));
  return change ? source.replace(change[0], change[1]) : `${FALLBACK}${source}`;
}

const PLAN: readonly (readonly [Field, readonly string[]])[] = [
  ['decides', DECIDES],
  ['starts', STARTS],
  ['first', FIRSTS],
  ['by', BYS],
];

/** Who has the pen writes the words of what is adapted, then who and when of all that is taken on. */
function write(
  { cards = {} }: ElementView,
  { headings }: FloorView,
  table: TableView,
  you: Person,
  random: () => number,
): Intent | undefined {
  for (const [card, { source }] of Object.entries(cards)) {
    const decision = table.decisions?.[card];
    if (decision?.verdict !== 'adopt' && decision?.verdict !== 'adapt') continue;
    const { words } = decision;
    const put = (field: Field, text: string): Intent => ({ type: 'write', payload: { card, field, text } });
    if (decision.verdict === 'adapt' && words.text === undefined)
      return put('text', adapted(source, you.table).slice(0, 500));
    const heading = headings?.find(({ id }) => leaning(you.table, id) > 0.5);
    if (heading && words.heading === undefined) return put('heading', heading.id);
    const field = PLAN.find(([name]) => words[name] === undefined && leaning(card, you.table, name) > 0.15);
    if (field) return put(field[0], pick(random, field[1]));
  }
  return undefined;
}

function decide(
  element: ElementView,
  floor: FloorView,
  table: TableView | undefined,
  you: Person,
  random: () => number,
): Intent | undefined {
  const open = Object.keys(element.cards ?? {}).find(
    (card) => table?.decisions?.[card]?.verdict === undefined,
  );
  if (open !== undefined)
    return random() < 0.15
      ? { type: 'say', payload: { card: open, table: you.table, verdict: verdictFor(you.table, open) } }
      : undefined;
  if (table?.pen === undefined) return random() < 0.3 ? { type: 'takePen', payload: {} } : undefined;
  return table.pen === you.id && random() < 0.6 ? write(element, floor, table, you, random) : undefined;
}

/** Puts two tables' words of the element that the room talks of side by side. */
function host(view: ConsoleView, step: string): HostIntent | undefined {
  const { part, of } = placeOf(step);
  if (part !== 'room') return undefined;
  const here = (card: string) => card.startsWith(`${of}/`);
  const up = Object.values(view.shown).filter(({ card }) => here(card));
  if (up.length >= SHOWN_MOST) return undefined;
  const fits = (card: string) => here(card) && (up[0] === undefined || up[0].card === card);
  for (const [table, { decisions }] of Object.entries(view.tables)) {
    for (const [card, { verdict, words, hidden }] of Object.entries(decisions)) {
      const ready = verdict === 'adapt' && !hidden && (words.text ?? '').trim() !== '';
      if (ready && fits(card) && view.shown[shownKey(table, card)] === undefined)
        return { type: 'showWords', payload: { table, card } };
    }
  }
  return undefined;
}

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you, step }, random) {
    const { part } = placeOf(step);
    const element = elementIn(floor, table?.given, you.table);
    if (element === undefined) return undefined;
    if (part === 'read') return tap(element, me?.pieces ?? {}, you, random);
    return part === 'decide' ? decide(element, floor, table, you, random) : undefined;
  },
  host: ({ console: view, step }) => host(view, step),
};
