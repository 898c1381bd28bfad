import { leaning } from '../../lib/leaning.ts';
import { pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { ConsoleView } from './consoleView.ts';
import { CANNOT_TELL, positions } from './rules.ts';
import { EVIDENCE, SEES } from './simulateTexts.ts';
import type { FloorView, MeView, TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

const LATER = ', from spring on';

/** Where a person stands: a dimension leans one way in the room, a table and a person another. */
function leans(you: Person, dimension: string, levels: FloorView['levels']): string {
  if (leaning(you.id, 'unsure', dimension) < 0.07) return CANNOT_TELL;
  const all =
    (leaning('room', dimension) * 3 + leaning(you.table, dimension) * 2 + leaning(you.id, dimension) * 3) / 8;
  // Means of several lie in the middle: pulled apart, so that all levels are used.
  const place = Math.min(0.999, Math.max(0, 0.5 + (all - 0.5) * 1.9));
  return levels[Math.floor(place * levels.length)]?.id ?? CANNOT_TELL;
}

function rate(
  you: Person,
  floor: FloorView,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  if (leaning(you.id, 'never') < 0.05) return undefined;
  for (const { id } of floor.dimensions) {
    const before = me?.ratings[id];
    const meant = leans(you, id, floor.levels);
    if (before === meant) continue;
    // Some press another level first and then think again.
    const level = before === undefined && random() < 0.1 ? pick(random, floor.levels).id : meant;
    return { type: 'rate', payload: { dimension: id, level } };
  }
  return undefined;
}

/** The middle of what the table shows, or its mood where it shows nothing. */
function level(you: Person, floor: FloorView, dimension: string, table: TableView | undefined): string {
  const counts = table?.dimensions[dimension]?.counts ?? [];
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  let below = 0;
  const at = counts.findIndex((count) => {
    below += count;
    return below > half;
  });
  const all = positions(floor.levels);
  const mood = Math.floor(leaning(you.table, dimension) * floor.levels.length);
  const place = (at < 0 ? mood : at) * 2 + (leaning(you.table, 'between', dimension) < 0.2 ? 1 : 0);
  return all[Math.min(place, all.length - 1)] ?? floor.levels[0]?.id ?? '';
}

function settle(
  you: Person,
  floor: FloorView,
  table: TableView | undefined,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  const open = floor.dimensions.find(
    ({ id }) => table?.dimensions[id]?.settled === undefined && leaning(you.table, 'slow', id) > 0.15,
  );
  if (open && random() < 0.4)
    return {
      type: 'settleTable',
      payload: { table: you.table, dimension: open.id, level: level(you, floor, open.id, table) },
    };
  const written = Object.values(me?.lines ?? {});
  if (written.length >= 2 || random() > 0.12) return undefined;
  const { id } = pick(random, floor.dimensions);
  return line(you, 'evidence', id, EVIDENCE, written, random);
}

function line(
  you: Person,
  use: 'evidence' | 'sees',
  dimension: string,
  texts: readonly string[],
  written: readonly { readonly text: string }[],
  random: () => number,
): Intent | undefined {
  const left = texts.filter((text) => !written.some((own) => own.text.includes(text)));
  if (left.length === 0) return undefined;
  return { type: 'addLine', payload: { use, dimension, table: you.table, text: pick(random, left) } };
}

function choose(
  you: Person,
  floor: FloorView,
  table: TableView | undefined,
  me: MeView | undefined,
  random: () => number,
): Intent | undefined {
  const chosen = table?.chosen ?? [];
  if (chosen.length < floor.choose) {
    const left = floor.dimensions.filter(({ id }) => !chosen.includes(id));
    const wish = left.toSorted(
      (a, b) => leaning(you.table, 'move', a.id) - leaning(you.table, 'move', b.id),
    )[0];
    return wish && { type: 'chooseDimension', payload: { table: you.table, dimension: wish.id, on: true } };
  }
  const written = Object.entries(me?.lines ?? {});
  const shown = written.find(([, { use }]) => use === 'evidence');
  if (shown && leaning(you.id, 'back') < 0.05) return { type: 'takeBackLine', payload: { id: shown[0] } };
  const mine = written.find(([, { use }]) => use === 'sees');
  if (mine && leaning(you.id, 'edit') < 0.1 && !mine[1].text.endsWith(LATER))
    return { type: 'editLine', payload: { id: mine[0], text: mine[1].text + LATER } };
  if (mine || random() > 0.3 || leaning(you.id, 'sees') < 0.4) return undefined;
  return line(
    you,
    'sees',
    pick(random, chosen),
    SEES,
    written.map(([, one]) => one),
    random,
  );
}

/** Settles for a table without phones what its facilitator heard, and shows one line to the room. */
function host(view: ConsoleView, step: string, random: () => number): HostIntent | undefined {
  if (view.flow === 'pulse') return undefined;
  const entries = Object.entries(view.tables).filter(([, { people }]) => people > 0);
  if (step === 'room' || step.startsWith('room.')) {
    for (const [table, { cells }] of entries)
      for (const [dimension, { settled }] of Object.entries(cells)) {
        const at = Math.floor(random() * view.levels.length);
        const level = view.levels[at]?.id;
        if (settled === undefined && level !== undefined && random() < 0.4)
          return { type: 'settleTableFor', payload: { table, dimension, level } };
      }
    const shown = Object.entries(view.lines).filter(([, { hidden, waiting }]) => !hidden && !waiting);
    if (view.onProjector === undefined && shown.length > 0 && random() < 0.3)
      return { type: 'putOnProjector', payload: { id: pick(random, shown)[0] } };
    if (view.onProjector !== undefined && random() < 0.5) return { type: 'clearProjector', payload: {} };
  }
  return undefined;
}

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you, step }, random) {
    if (step === 'levels' || step === 'calibrate') return undefined;
    const rating = rate(you, floor, me, random);
    if (rating !== undefined || step === 'rate' || floor.flow === 'pulse') return rating;
    if (step === 'choose') return choose(you, floor, table, me, random);
    return settle(you, floor, table, me, random);
  },
  host: ({ console: view, step }, random) => host(view, step, random),
};
