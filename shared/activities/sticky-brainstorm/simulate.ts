import { grouped } from '../../lib/grouped.ts';
import { leaning } from '../../lib/leaning.ts';
import { anyOf, below, pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { ConsoleView } from './consoleView.ts';
import { ROOM } from './rules.ts';
import { idea, SECOND_THOUGHT, themeNamed, themeOf } from './simulateTexts.ts';
import { isPrivate, type Question } from './state.ts';
import { inOrder, type TopicView } from './viewParts.ts';
import type { FloorView, MeView, TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
/** What people at a table and hosts do alike. */
type WallIntent = IntentOf<typeof commands, 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

interface Seen {
  readonly floor: FloorView;
  readonly table?: TableView | undefined;
  readonly me?: MeView | undefined;
  readonly you: Person;
}

const filled = (slots: Readonly<Record<string, string>>): (readonly [number, string])[] =>
  Object.entries(slots)
    .filter(([, text]) => text.trim() !== '')
    .map(([slot, text]) => [Number(slot), text]);

const put = (question: string, slot: number, text: string): Intent => ({
  type: 'writeSticky',
  payload: { question, slot, text },
});

/** Most write one to three, a few nothing at all until they see the others'. */
function write({ floor, me, you }: Seen, question: Question, random: () => number): Intent | undefined {
  const { stickies, phase } = floor;
  const slots = me?.questions[question.id]?.slots ?? {};
  const lean = leaning(you.id, question.id);
  const wanted = lean < 0.09 ? 0 : 1 + Math.floor(lean * 4);
  const late = phase !== 'write' && lean < 0.045 ? 1 : 0;
  const written = filled(slots).length;
  if (written >= Math.min(stickies, phase === 'write' ? wanted : late)) return undefined;
  let text = idea(question.text, you.id, random);
  // Nobody writes the same twice.
  for (let tries = 0; tries < 5 && Object.values(slots).includes(text); tries++)
    text = idea(question.text, you.id, random);
  return put(question.id, written + 1, text);
}

/** A few say it better when they read it again. */
function edit({ me, you }: Seen, question: Question): Intent | undefined {
  if (leaning(you.id, 'edit') > 0.11) return undefined;
  const first = filled(me?.questions[question.id]?.slots ?? {})[0];
  if (!first) return undefined;
  const [slot, text] = first;
  if (text.endsWith(SECOND_THOUGHT) || text.length > 60) return undefined;
  return put(question.id, slot, text + SECOND_THOUGHT);
}

function rank({ me, you }: Seen, question: Question): Intent | undefined {
  const mine = me?.questions[question.id];
  if (!mine || mine.order.length > 0) return undefined;
  const slots = filled(mine.slots).map(([slot]) => slot);
  if (slots.length < 2 || leaning(you.id, 'unranked') < 0.14) return undefined;
  const shift = below(() => leaning(you.id, question.id, 'order'), slots.length);
  return {
    type: 'rankStickies',
    payload: { question: question.id, order: [...slots.slice(shift), ...slots.slice(0, shift)] },
  };
}

/** Half of each table carry its topics over, to one that means the same where there is one. */
function bring({ floor, table, you }: Seen, question: Question, random: () => number): Intent | undefined {
  if (floor.flow !== 'together' || leaning(you.id, 'groups') < 0.5) return undefined;
  const topics = Object.entries(table?.walls[question.id]?.topics ?? {});
  const isBrought = ([, { stickies, brought }]: (typeof topics)[number]) =>
    stickies <= (brought?.stickies ?? 0);
  const next = topics.find((one) => !isBrought(one));
  if (!next) return undefined;
  // Some think again about one before they go on.
  const again = topics.find((one) => one[1].brought !== undefined && isBrought(one));
  if (again && random() < 0.03)
    return { type: 'takeBackTopic', payload: { question: question.id, topic: again[0] } };
  const [topic, { name }] = next;
  const theme = themeNamed(question.text, name);
  const [into] =
    Object.entries(floor.room?.[question.id] ?? {}).find(([, other]) => theme?.names.includes(other.name)) ??
    [];
  return {
    type: 'bringTopic',
    payload: { question: question.id, topic, ...(into === undefined ? {} : { into }) },
  };
}

interface Wall {
  readonly question: { readonly id: string; readonly text: string };
  readonly scope: string;
  readonly notes: Readonly<Record<string, { readonly text: string; readonly topic?: string; aside?: true }>>;
  readonly topics: Readonly<Record<string, TopicView>>;
  readonly undo: number;
}

/** Puts alike stickies where they belong: into a topic that is there, or into a new one. */
function place({ question, scope, notes, topics, undo }: Wall, random: () => number): WallIntent | undefined {
  const where = { question: question.id, scope };
  // Tables leave to the room what they cannot agree on.
  const isLeft = (text: string) => scope !== ROOM && leaning(scope, text) < 0.17;
  const loose = Object.entries(notes).filter(
    ([, note]) => note.topic === undefined && !note.aside && !isLeft(note.text),
  );
  const one = anyOf(random, loose);
  if (!one) return undefined;
  if (undo > 0 && random() < 0.02) return { type: 'undoBoard', payload: where };
  const theme = themeOf(question.text, one[1].text);
  const alike = loose.filter(([, note]) => themeOf(question.text, note.text) === theme).map(([id]) => id);
  const stickies = alike.slice(0, scope === ROOM ? 12 : 3);
  const [topic] = Object.entries(topics).find(([, { name }]) => theme.names.includes(name)) ?? [];
  if (topic !== undefined) return { type: 'moveStickies', payload: { ...where, stickies, topic } };
  const name = scope === ROOM ? theme.names[0] : pick(() => leaning(scope, theme.names[0]), theme.names);
  return { type: 'createTopic', payload: { ...where, name, stickies } };
}

/** Puts topics together that mean the same, under the name that all understand. */
function tidy({ question, scope, topics }: Wall): WallIntent | undefined {
  const where = { question: question.id, scope };
  const alike = grouped(inOrder(topics), ([, { name }]) => themeNamed(question.text, name));
  for (const [theme, [first, ...rest]] of alike) {
    if (!theme || !first) continue;
    const [into, { name: known }] = first;
    const [name] = theme.names;
    const from = rest.map(([id]) => id);
    if (from.length > 0) return { type: 'mergeTopics', payload: { ...where, into, from, name } };
    if (known !== name) return { type: 'renameTopic', payload: { ...where, topic: into, name } };
  }
  return undefined;
}

/** Plausible people: they write one to three stickies, most rank them, and half of each table group them. */
export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you }, random) {
    const seen = { floor, table, me, you };
    const does = (question: Question): Intent | undefined => {
      switch (floor.phase) {
        case 'write':
          return write(seen, question, random);
        case 'rank':
          return edit(seen, question) ?? rank(seen, question);
        case 'wall':
          return write(seen, question, random);
        case 'tables': {
          const wall = table?.walls[question.id];
          if (!wall || leaning(you.id, 'groups') < 0.5) return undefined;
          return place({ question, scope: you.table, ...wall }, random);
        }
        case 'room':
          return bring(seen, question, random);
      }
    };
    for (const question of floor.questions) {
      const intent = does(question);
      if (intent !== undefined) return intent;
    }
    return undefined;
  },
  host({ console: view }, random) {
    if (view.phase === 'room') {
      const wall = { ...view, scope: ROOM };
      if (view.flow === 'by-question') return place(wall, random) ?? tidy(wall);
      const done = tidy(wall);
      if (done !== undefined) return done;
      if (random() < 0.02) return { type: 'bringRest', payload: { question: view.question.id } };
    }
    return turn(view, random);
  },
};

/** Now and then the next question is shown. */
function turn(
  { flow, phase, questions, question }: ConsoleView,
  random: () => number,
): HostIntent | undefined {
  if (flow !== 'together' || isPrivate(phase) || random() > 0.1) return undefined;
  const next = questions[(questions.findIndex(({ id }) => id === question.id) + 1) % questions.length];
  return next === undefined || next.id === question.id
    ? undefined
    : { type: 'showQuestion', payload: { question: next.id } };
}
