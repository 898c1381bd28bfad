import type { Intent, Person, Simulator } from '../activity.ts';
import { nameKey, ROOM } from './rules.ts';
import { themesFor, topicFor } from './simulateTexts.ts';
import type { ConsoleView, FloorView, MeView, TableView } from './views.ts';

type Seen = {
  readonly floor: FloorView;
  readonly table?: TableView | undefined;
  readonly me?: MeView | undefined;
  readonly you: Person;
};

/** A number that stays the same for a person and a question: how many stickies they will write. */
function temper(text: string): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return sum;
}

function write({ floor, me, you }: Seen, random: () => number): Intent | undefined {
  const { question, stickies } = floor;
  const slots = me?.questions[question.id]?.slots ?? {};
  const written = Object.values(slots).filter((text) => text.trim() !== '').length;
  const nature = temper(you.id + question.id);
  const wanted = nature % 11 === 0 ? 0 : Math.min(stickies, 1 + (nature % 4));
  if (written >= wanted) return undefined;
  const all = themesFor(question.text).flatMap((theme) => theme.stickies);
  const text = all[Math.floor(random() * all.length)];
  if (text === undefined || Object.values(slots).includes(text))
    return {
      type: 'writeSticky',
      payload: { question: question.id, slot: written + 1, text: `${all[nature % all.length] ?? 'An idea'}` },
    };
  return { type: 'writeSticky', payload: { question: question.id, slot: written + 1, text } };
}

function rank({ floor, me, you }: Seen): Intent | undefined {
  const mine = me?.questions[floor.question.id];
  if (!mine || mine.order.length > 0) return undefined;
  const slots = Object.keys(mine.slots).map(Number);
  if (slots.length < 2 || temper(you.id) % 7 === 0) return undefined;
  const shift = temper(you.id + floor.question.id) % slots.length;
  return {
    type: 'rankStickies',
    payload: { question: floor.question.id, order: [...slots.slice(shift), ...slots.slice(0, shift)] },
  };
}

/** Puts one sticky where it belongs: into a topic that is there, or into a new one. */
function place(
  question: { readonly id: string; readonly text: string },
  scope: string,
  notes: Readonly<Record<string, { readonly text: string; readonly topic?: string }>>,
  topics: Readonly<Record<string, { readonly name: string }>>,
  random: () => number,
): Intent | undefined {
  const loose = Object.entries(notes).filter(([, note]) => note.topic === undefined);
  const one = loose[Math.floor(random() * loose.length)];
  if (!one) return undefined;
  const name = topicFor(question.text, one[1].text);
  const alike = loose.filter(([, note]) => topicFor(question.text, note.text) === name).map(([id]) => id);
  const stickies = alike.slice(0, scope === ROOM ? 12 : 3);
  const topic = Object.entries(topics).find(([, known]) => nameKey(known.name) === nameKey(name))?.[0];
  return topic === undefined
    ? { type: 'createTopic', payload: { question: question.id, scope, name, stickies } }
    : { type: 'moveStickies', payload: { question: question.id, scope, stickies, topic } };
}

/** Plausible people: they write one to three stickies, most rank them, and a few at each table group them. */
export const simulate: Simulator<FloorView, TableView, MeView, ConsoleView> = {
  participant({ floor, table, me, you }, random) {
    switch (floor.phase) {
      case 'write':
        return write({ floor, table, me, you }, random);
      case 'rank':
        return rank({ floor, table, me, you });
      case 'tables': {
        const wall = table?.walls[floor.question.id];
        return wall && temper(you.id) % 2 === 0
          ? place(floor.question, you.table, wall.notes, wall.topics, random)
          : undefined;
      }
      default:
        return undefined;
    }
  },
  host({ console: view }, random) {
    return view.phase === 'room' ? place(view.question, ROOM, view.notes, view.topics, random) : undefined;
  },
};
