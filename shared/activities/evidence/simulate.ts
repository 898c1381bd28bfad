import { leaning } from '../../lib/leaning.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { ConsoleView } from './consoleView.ts';
import { type Answer, GAPS_EACH } from './rules.ts';
import { AGAIN_LINES, BYS, ENOUGHS, FIRST_LINES, NOTES, PLACES, WHOS } from './simulateTexts.ts';
import type { FloorView, MeView, TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** What a table says of a kind: always the same, as it is what it is. */
function answerOf(you: Person, kind: string): Answer {
  const is = leaning(you.table, kind);
  return is < 0.34 ? 'have' : is < 0.6 ? 'partly' : is < 0.78 ? 'none' : is < 0.92 ? 'unknown' : 'later';
}

function line(you: Person, step: string, me: MeView | undefined, random: () => number): Intent | undefined {
  const first = step === 'question';
  const own = first ? me?.first : me?.again;
  if (own !== undefined || leaning(you.id, step) < 0.12) return undefined;
  return first
    ? { type: 'answerFirst', payload: { text: pick(random, FIRST_LINES) } }
    : { type: 'answerAgain', payload: { text: pick(random, AGAIN_LINES) } };
}

/** Takes a kind that nobody is at, then says what the table has of it. */
function inventory(you: Person, table: TableView | undefined, random: () => number): Intent | undefined {
  const open = (table?.pack ?? []).filter(({ id }) => ownValue(table?.answers, id) === undefined);
  const mine = open.find(({ id }) => ownValue(table?.taken, id) === you.id);
  if (mine !== undefined) {
    const answer = answerOf(you, mine.id);
    const known = answer === 'have' || answer === 'partly' || random() < 0.3;
    const offer = table?.offers.find(({ kinds }) => kinds === undefined || kinds.includes(mine.id));
    const where = offer !== undefined && random() < 0.3 ? offer.text : pick(random, PLACES);
    return {
      type: 'answerKind',
      payload: { table: you.table, kind: mine.id, answer, ...(known ? { where } : {}) },
    };
  }
  const free = open.filter(({ id }) => ownValue(table?.taken, id) === undefined);
  if (free.length === 0 || leaning(you.id, 'takes') < 0.1) return undefined;
  return { type: 'takeKind', payload: { table: you.table, kind: pick(random, free).id } };
}

function check(you: Person, table: TableView | undefined, random: () => number): Intent | undefined {
  const { reading, checks = {} } = table ?? {};
  const open = (reading?.pack ?? []).filter(
    ({ id }) => ownValue(checks, id) === undefined && leaning(you.table, id, 'check') < 0.7,
  );
  if (reading === undefined || open.length === 0) return undefined;
  const kind = pick(random, open).id;
  const doubts = ownValue(reading.answers, kind) === 'have' && leaning(you.table, kind, 'doubt') < 0.3;
  return {
    type: 'checkKind',
    payload: {
      table: you.table,
      from: reading.from,
      kind,
      mark: doubts ? 'doubt' : 'like',
      ...(random() < 0.4 ? { note: pick(random, NOTES) } : {}),
    },
  };
}

function gap(
  floor: FloorView,
  table: TableView | undefined,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  const unfinished = Object.entries(me?.gaps ?? {}).find(([, { who }]) => who === undefined);
  if (unfinished) {
    const [id, { kind, what, scope }] = unfinished;
    return {
      type: 'editGap',
      payload: { id, kind, what, scope, who: pick(random, WHOS), by: pick(random, BYS) },
    };
  }
  const here = Object.values(table?.gaps ?? {});
  if (table === undefined || table.gapCount >= GAPS_EACH) return undefined;
  const missing = table.pack.filter(({ id }) => ownValue(table.answers, id)?.answer !== 'have');
  if (missing.length === 0) return undefined;
  const [first] = Object.keys(me?.gaps ?? {});
  if (first !== undefined && random() < 0.1) return { type: 'takeBack', payload: { id: first } };
  return {
    type: 'addGap',
    payload: {
      kind: pick(random, missing).id,
      what: pick(
        random,
        ENOUGHS.filter((what) => !here.some((other) => other.what === what)),
      ),
      scope: pick(random, floor.scopes),
      ...(random() < 0.7 ? { who: pick(random, WHOS), by: pick(random, BYS) } : {}),
    },
  };
}

/** Fills in what a slow table said aloud, and shows the emptiest band. */
function host(view: ConsoleView, step: string, random: () => number): HostIntent | undefined {
  if (view.waiting > 0) return { type: 'letThrough', payload: {} };
  if (step === 'check') {
    for (const [table, { pack, answers }] of Object.entries(view.tables)) {
      const open = pack.find((kind) => ownValue(answers, kind) === undefined);
      if (open !== undefined && leaning(table, 'aloud') < 0.4)
        return { type: 'answerKindFor', payload: { table, kind: open, answer: 'unknown' } };
    }
    return undefined;
  }
  const [band] = view.emptiest;
  if (step === 'map' && band !== undefined && view.band !== band && random() < 0.3)
    return { type: 'showBand', payload: { indicator: band } };
  const [gap] = Object.keys(view.gaps);
  if (step === 'gaps' && gap !== undefined && view.onProjector === undefined && random() < 0.1)
    return { type: 'putOnProjector', payload: { id: gap } };
  if (step === 'again' && view.onProjector !== undefined) return { type: 'clearProjector', payload: {} };
  return undefined;
}

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you, step }, random) {
    if (step === 'question' || step === 'again') return line(you, step, me, random);
    if (step === 'inventory') return inventory(you, table, random);
    if (step === 'check') return check(you, table, random);
    return step === 'gaps' ? gap(floor, table, me, random) : undefined;
  },
  host: ({ console: view, step }, random) => host(view, step, random),
};
