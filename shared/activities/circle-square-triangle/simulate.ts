import { leaning } from '../../lib/leaning.ts';
import { pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import { suggestion } from '../parts/settle.ts';
import type { commands } from './commands.ts';
import { SHAPES, type Shape } from './rules.ts';
import { BYS, WHATS, WHOS } from './simulateTexts.ts';
import type { ConsoleView, FloorView, MeView, TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** Most understand the challenge; a tenth never choose. Tables lean together, as people who talk do. */
function leans(you: Person): Shape | undefined {
  if (leaning('never', you.id) < 0.1) return undefined;
  const number = (leaning(you.id, 'shape') * 2 + leaning(you.table, 'mood') * 3) / 5;
  return number < 0.34 ? 'circle' : number < 0.66 ? 'square' : 'triangle';
}

function choose(you: Person, me: MeView | undefined, random: () => number): Intent | undefined {
  const shape = leans(you);
  if (shape === undefined || me?.shape === shape) return undefined;
  // Some press another shape first and then change their mind.
  const first = me?.shape === undefined && random() < 0.15 ? pick(random, SHAPES) : undefined;
  return { type: 'choose', payload: { shape: first ?? shape } };
}

function settle(you: Person, table: TableView | undefined): Intent | undefined {
  if (!table || table.settled !== undefined || leaning(you.table, 'slow') < 0.15) return undefined;
  if (table.chosen * 2 < table.people) return undefined;
  return {
    type: 'settleTable',
    payload: { table: you.table, shape: (table.spread && suggestion(SHAPES, table.spread)) ?? 'square' },
  };
}

function plan(
  you: Person,
  floor: FloorView,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  const lean = leaning(you.id, 'steps');
  const mine = Object.entries(me?.nextSteps ?? {});
  const unfinished = mine.find(([, step]) => step.who === undefined);
  if (unfinished && leaning(you.id, 'tidy') < 0.5) {
    const [id, { scope, what, heading }] = unfinished;
    return {
      type: 'editNextStep',
      payload: {
        id,
        scope,
        what,
        who: pick(random, WHOS),
        by: pick(random, BYS),
        ...(heading === undefined ? {} : { heading }),
      },
    };
  }
  if (mine.length >= (lean < 0.06 ? 2 : lean < 0.32 ? 1 : 0)) return undefined;
  const [first] = mine;
  if (first && random() < 0.05) return { type: 'removeNextStep', payload: { id: first[0] } };
  const whole = random() < 0.8;
  const payload = {
    scope: pick(random, floor.scopes),
    what: pick(
      random,
      WHATS.filter((what) => !mine.some(([, step]) => step.what === what)),
    ),
    ...(whole ? { who: pick(random, WHOS), by: pick(random, BYS) } : {}),
  };
  const headings = floor.headings?.map(({ id }) => id) ?? [];
  // Who has nothing in mind that fits chooses none.
  if (headings.length > 0 && random() < 0.8)
    return { type: 'addNextStep', payload: { ...payload, heading: pick(random, headings) } };
  return { type: 'addNextStep', payload };
}

/** Settles for tables that forgot to, as their facilitator heard them say, and shows one next step to the room. */
function host(view: ConsoleView, step: string, random: () => number): HostIntent | undefined {
  if (step === 'next-steps') {
    for (const [table, { suggestion: shape }] of Object.entries(view.tables))
      if (shape !== undefined) return { type: 'settleTableFor', payload: { table, shape } };
  }
  const [scope] = view.scopes;
  if (step !== 'next-steps' || scope === undefined || view.total < 3) return undefined;
  if (Object.values(view.nextSteps).some((entry) => entry.table === undefined)) return undefined;
  return {
    type: 'noteNextStep',
    payload: {
      scope,
      what: 'Meet again online to hear how far everybody has come',
      who: pick(random, WHOS),
      by: pick(random, BYS),
    },
  };
}

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you, step }, random) {
    const choice = choose(you, me, random);
    if (choice || step === 'choose') return choice;
    return settle(you, table) ?? (step === 'next-steps' ? plan(you, floor, me, random) : undefined);
  },
  host: ({ console: view, step }, random) => host(view, step, random),
};
