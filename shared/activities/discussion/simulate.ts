import { leaning } from '../../lib/leaning.ts';
import { anyOf, pick } from '../../lib/random.ts';
import type { IntentOf, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import type { ConsoleView } from './consoleView.ts';
import { ANSWER_MOST } from './rules.ts';
import { ANSWERS, GROUP_NAMES, SECOND_THOUGHTS } from './simulateTexts.ts';
import type { TableView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

const hasSecondThought = (text: string) => SECOND_THOUGHTS.some((thought) => text.endsWith(thought));

function write(
  question: string,
  person: string,
  mine: string | undefined,
  random: () => number,
): Intent | undefined {
  const keen = leaning(person, question);
  if (mine === undefined) {
    if (keen < 0.2 || random() < 0.3) return undefined;
    return { type: 'answer', payload: { question, text: pick(random, ANSWERS) } };
  }
  // Some read their answer again and add to it, once.
  if (keen < 0.9 || hasSecondThought(mine) || random() < 0.5) return undefined;
  const text = `${mine} ${pick(random, SECOND_THOUGHTS)}`;
  return text.length > ANSWER_MOST ? undefined : { type: 'answer', payload: { question, text } };
}

function scribe(
  question: string,
  person: string,
  table: TableView | undefined,
  random: () => number,
): Intent | undefined {
  const holder = table?.scribe;
  const text = table?.texts?.[question] ?? '';
  if (holder === undefined) return random() < 0.3 ? { type: 'takePen', payload: {} } : undefined;
  if (holder !== person) return undefined;
  const sentences = text === '' ? 0 : text.split('\n').length;
  const wanted = 2 + Math.floor(leaning(person, question) * 3);
  if (sentences >= wanted || random() < 0.3) return undefined;
  const next = sentences === wanted - 1 ? pick(random, SECOND_THOUGHTS) : pick(random, ANSWERS);
  const grown = text === '' ? next : `${text}\n${next}`;
  return grown.length > ANSWER_MOST
    ? undefined
    : { type: 'writeForTable', payload: { question, text: grown } };
}

/** Three answers become a group, and others that are in none follow, until a few are left. */
function group(
  { list, groups }: ConsoleView,
  question: string,
  random: () => number,
): HostIntent | undefined {
  const loose = Object.entries(list).filter(([, answer]) => answer.group === undefined && !answer.hidden);
  if (loose.length < 4) return undefined;
  const some = loose.slice(0, 3).map(([id]) => id);
  const taken = Object.values(groups).map(({ name }) => name);
  const name = GROUP_NAMES.find((each) => !taken.includes(each));
  const into = anyOf(random, Object.keys(groups));
  if (name !== undefined && (taken.length < 3 || random() < 0.3))
    return { type: 'createGroup', payload: { question, name, answers: some } };
  return into === undefined
    ? undefined
    : { type: 'moveAnswers', payload: { question, answers: some, group: into } };
}

function host(view: ConsoleView, random: () => number): HostIntent | undefined {
  const { list, question, answers, written } = view;
  if (question === undefined || answers === 'none' || written === undefined) return undefined;
  const all = Object.entries(list);
  // A facilitator lets people write before picking anything.
  if (all.length === 0 || (all.length < written.of * 0.4 && all.length < 12) || random() < 0.5)
    return undefined;
  if (view.review && all.some(([, answer]) => answer.waiting))
    return { type: 'letThrough', payload: { question: question.id } };
  const up = all.filter(([, answer]) => answer.shown).length;
  const unseen = all.filter(([, answer]) => !answer.shown);
  const chosen = anyOf(random, unseen);
  // The first question is talked over with a few that the host has picked, the later ones with all.
  if (question.number > 1 && !view.arriving)
    return { type: 'setArriving', payload: { question: question.id, on: true } };
  if (question.number > 1) return group(view, question.id, random);
  if (up < 3 && chosen !== undefined) return { type: 'showAnswer', payload: { answer: chosen[0] } };
  const firstUp = all.filter(([, answer]) => answer.shown).sort(([, a], [, b]) => a.order - b.order)[0];
  if (firstUp !== undefined && !all.some(([, answer]) => answer.followUp)) {
    return { type: 'markAnswer', payload: { answer: firstUp[0], on: true } };
  }
  if (question.number === 1 && !question.followUp) {
    return { type: 'markQuestion', payload: { question: question.id, on: true } };
  }
  return undefined;
}

/**
 * Most people answer, some keep silent, a few think again; hosts put three answers up and
 * mark what to come back to; from the second question on they let all arrive, and put them into groups.
 */
export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant({ floor, table, me, you }, random) {
    const id = floor.question?.id;
    if (id === undefined) return undefined;
    if (floor.answers === 'person') return write(id, you.id, me?.answers[id], random);
    if (floor.answers === 'scribe') return scribe(id, you.id, table, random);
    return undefined;
  },
  host: ({ console }, random) => host(console, random),
};
