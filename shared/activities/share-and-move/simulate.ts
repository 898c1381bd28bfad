import { leaning } from '../../lib/leaning.ts';
import { anyOf, below, pick } from '../../lib/random.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { ConsoleView } from './consoleView.ts';
import { documentId } from './documents.ts';
import { otherDocument, ownWriters } from './ownWriters.ts';
import { ADDITIONS, AFTERTHOUGHT, COMMENTS, PARTS } from './simulateTexts.ts';
import type { TurnsView } from './viewParts.ts';
import type { MeView, TableView, views, WritersView } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** Some people have gone for coffee: they do not act, and their table sees the empty chair. */
const isAway = (person: string) => leaning(person, 'away') > 0.94;

interface Seen {
  readonly table: TableView;
  readonly own: WritersView;
  readonly turns: TurnsView;
  readonly me: MeView | undefined;
  readonly you: Person;
}

function myTurn(
  { own, turns, you }: Seen,
  passage: string | undefined,
  random: () => number,
): Intent | undefined {
  if (random() < 0.1) return undefined;
  if (passage === undefined) {
    // Some have nothing to say this time.
    return leaning(you.id, 'shy') > 0.93 && turns.turn?.free === undefined
      ? { type: 'passTurn', payload: {} }
      : { type: 'openEditor', payload: {} };
  }
  const shown = own.document?.passages[passage]?.text ?? '';
  const chance = leaning(you.id, own.document?.short ?? '', turns.turn?.free ? 'again' : 'first');
  const others = Object.entries(own.document?.passages ?? {}).filter(([id]) => id !== passage);
  // Nobody writes what is there already, which is why one reads first.
  const fresh = PARTS.filter((part) => !others.some(([, { text }]) => text.includes(part)));
  const whole = pick(() => chance, fresh.length > 0 ? fresh : PARTS);
  if (shown.length < whole.length * 0.9 && random() < 0.7) {
    const more = Math.min(whole.length, shown.length + 20 + below(random, 70));
    return { type: 'saveText', payload: { passage, text: whole.slice(0, more) } };
  }
  return { type: 'finishTurn', payload: { passage, text: whole } };
}

function write(seen: Seen, random: () => number): Intent | undefined {
  const { table, turns, you, me, own } = seen;
  const seat = turns.order.find(({ id }) => id === you.id);
  if (seat === undefined || isAway(you.id)) return undefined;
  // Who sits at the other end of a large table writes what is written there.
  const other = otherDocument(table, own);
  const waits = seat.status === 'waiting' && turns.turn?.person !== you.id;
  if (other !== undefined && waits && leaning(you.id, 'far') > 0.9 && random() < 0.1)
    return { type: 'changeDocument', payload: { document: documentId(other) } };
  if (!turns.started) {
    const here = turns.order.filter(({ id }) => !isAway(id));
    const person = anyOf(random, here)?.id ?? you.id;
    // Whoever is alone has nobody to agree with.
    return turns.order.length === 1 || random() < 0.3
      ? { type: 'startWith', payload: { person } }
      : undefined;
  }
  const { turn } = turns;
  if (turn?.person === you.id) return myTurn(seen, turn.passage, random);
  if (turn !== undefined && turn.passage === undefined && isAway(turn.person))
    return random() < 0.3 ? { type: 'markAbsent', payload: { person: turn.person } } : undefined;
  // Who passed thinks again, now and then.
  if (seat.status === 'passed' && leaning(you.id, 'again') > 0.7 && leaning(you.id, 'shy') < 0.93)
    return random() < 0.1 ? { type: 'takeTurn', payload: {} } : undefined;
  if (turn !== undefined || turns.order.some(({ status }) => status === 'waiting')) return undefined;
  const mine = Object.keys(me?.mine ?? {}).filter((id) => own.document?.passages[id] !== undefined);
  // When all have written, some have a second thought.
  return mine.length === 1 && leaning(you.id, 'second') > 0.9 && random() < 0.3
    ? { type: 'takeTurn', payload: {} }
    : undefined;
}

function read({ own, me, you }: Seen, random: () => number): Intent | undefined {
  const { document } = own;
  if (document === undefined || isAway(you.id) || random() < 0.5) return undefined;
  const passages = Object.entries(document.passages);
  const mine = me?.mine ?? {};
  const ownComment = passages.flatMap(([passage, { comments }]) =>
    Object.entries(comments ?? {})
      .filter(([id]) => mine[id])
      .map(([comment, { text }]) => ({ passage, comment, text })),
  )[0];
  const keen = leaning(you.id, document.id, document.short);
  const added = passages.find(([id, passage]) => mine[id] && passage.kind === 'added');
  if (added !== undefined && keen > 0.8 && !added[1].text.endsWith(AFTERTHOUGHT))
    return { type: 'saveText', payload: { passage: added[0], text: `${added[1].text} ${AFTERTHOUGHT}` } };
  if (added === undefined && keen > 0.75)
    return { type: 'addPassage', payload: { document: document.id, text: pick(random, ADDITIONS) } };
  if (ownComment !== undefined || keen < 0.3 || keen > 0.75) return undefined;
  const others = passages.filter(([id]) => !mine[id]);
  const about = anyOf(random, others);
  return about === undefined
    ? undefined
    : { type: 'addComment', payload: { passage: about[0], text: pick(random, COMMENTS) } };
}

/** A facilitator in the whole group: a few highlights, then a document alone. */
function host(view: ConsoleView, random: () => number): HostIntent | undefined {
  if (random() < 0.4) return undefined;
  if (view.phase === 'write') {
    // Nobody there says a word: one of them is called.
    const silent = view.order.find((id) => {
      const turns = view.writers[id]?.turns;
      return (
        turns !== undefined &&
        !turns.started &&
        turns.order.length > 0 &&
        turns.order.every(({ id }) => isAway(id))
      );
    });
    const person = silent === undefined ? undefined : view.writers[silent]?.turns.order[0]?.id;
    return silent === undefined || person === undefined
      ? undefined
      : { type: 'startWith', payload: { document: silent, person } };
  }
  if (view.phase !== 'whole' || view.show === undefined) return undefined;
  const bare = view.order.find((id) => {
    const document = view.writers[id]?.document;
    return (
      document !== undefined &&
      Object.keys(document.passages).length > 0 &&
      Object.keys(document.highlights).length === 0
    );
  });
  const marked = view.order.filter(
    (id) => Object.keys(view.writers[id]?.document?.highlights ?? {}).length > 0,
  );
  if (bare !== undefined && marked.length < 3) {
    const passages = Object.entries(view.writers[bare]?.document?.passages ?? {});
    const [passage, found] = anyOf(random, passages) ?? [];
    if (passage === undefined || found === undefined) return undefined;
    const end = found.text.search(/[.!?:]/) + 1;
    return {
      type: 'highlight',
      payload: { document: bare, passage, ...(end > 1 && random() < 0.7 ? { from: 0, to: end } : {}) },
    };
  }
  const [first] = marked;
  return first !== undefined && view.show.mode === 'side-by-side' && random() < 0.2
    ? { type: 'showDocuments', payload: { mode: 'one', document: first } }
    : undefined;
}

/** Tables that write in turn (some pass, some are away), read what comes, add and comment. */
export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ table, me, you, step }, random) {
    if (table === undefined) return undefined;
    const own = ownWriters(table, you.id);
    if (own === undefined) return undefined;
    const seen: Seen = { table, own, turns: own.turns, me, you };
    if (step === 'write') return write(seen, random);
    return step.startsWith('move.') ? read(seen, random) : undefined;
  },
  host: ({ console }, random) => host(console, random),
};
