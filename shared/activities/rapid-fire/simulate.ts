import { leaning } from '../../lib/leaning.ts';
import { anyOf } from '../../lib/random.ts';
import type { IntentOf, SimulatorOf } from '../activity.ts';
import { mostVotesFirst } from '../parts/points.ts';
import type { commands } from './commands.ts';
import { COLLECTED, QUESTIONS } from './simulateTexts.ts';
import type { ConsoleView, FloorView, MeView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** How many entries somebody writes at a place: most listen, some ask, few ask twice. */
function wants(you: string, place: string, collects: boolean): number {
  const lean = leaning(you, place);
  if (collects) return lean < 0.08 ? 2 : lean < 0.45 ? 1 : 0;
  return lean < 0.05 ? 2 : lean < 0.22 ? 1 : 0;
}

function participant(
  floor: FloorView,
  me: MeView | undefined,
  you: string,
  random: () => number,
): Intent | undefined {
  const { talk, question, place } = floor;
  const collects = question?.collect;
  if (!talk && collects === undefined) return undefined;

  const mine = Object.entries(me?.wrote ?? {}).filter(([, entry]) => entry.place === place);
  if (mine.length < wants(you, place, collects !== undefined)) {
    const [first] = mine;
    if (first && random() < 0.08) return { type: 'takeBack', payload: { id: first[0] } };
    const texts = collects === undefined ? QUESTIONS : COLLECTED[collects];
    // Who sees their question on the list already votes for it instead of asking it again.
    const known = [...mine.map(([, entry]) => entry), ...Object.values(floor.said)].map(
      (entry) => entry.text,
    );
    const fresh = texts.filter((candidate) => !known.includes(candidate));
    const text = anyOf(random, fresh);
    if (text === undefined) return vote(floor, me, you, random);
    if (talk) return { type: 'askQuestion', payload: { talk: talk.id, text } };
    if (question) return { type: 'shareAnswer', payload: { question: question.id, text } };
  }
  return vote(floor, me, you, random);
}

/** Votes for what somebody leans to; now and then takes an earlier vote back first. */
function vote(
  floor: FloorView,
  me: MeView | undefined,
  you: string,
  random: () => number,
): Intent | undefined {
  const undecided = mostVotesFirst(floor.said).filter(
    (entry) =>
      !entry.answered &&
      !me?.wrote[entry.id] &&
      !me?.backed[entry.id] &&
      leaning(you, entry.id) < 0.12 + (entry.text.length % 5) * 0.07,
  );
  const [next] = undecided;
  if (!next) return undefined;
  const regretted = Object.keys(me?.backed ?? {}).find((id) => floor.said[id]);
  if (regretted !== undefined && random() < 0.04) return { type: 'removeUpvote', payload: { id: regretted } };
  return { type: 'upvote', payload: { id: next.id } };
}

/**
 * Takes the best question, has it answered, and so on for two, then shows the list; the second talk gets a minute less.
 * Of many practices the last is hidden.
 */
function host(view: ConsoleView): HostIntent | undefined {
  const best = mostVotesFirst(view.said).filter((entry) => !entry.answered && !entry.hidden);
  const [first] = best;
  if (view.talk) {
    const shown = view.onProjector;
    if (shown !== undefined && shown !== 'top') return { type: 'markAnswered', payload: { id: shown } };
    if (first && view.answered < 2) return { type: 'putOnProjector', payload: { id: first.id } };
    if (first && shown === undefined) return { type: 'showTop', payload: { place: view.place } };
    return shorter(view);
  }
  const last = best.at(-1);
  if (view.question?.collect && last && best.length > 12 && view.hidden === 0)
    return { type: 'hide', payload: { id: last.id } };
  return undefined;
}

/** A minute less for the second talk, once. */
function shorter({ talk, lengthChanges }: ConsoleView): HostIntent | undefined {
  if (talk?.number !== 2 || lengthChanges > 0) return undefined;
  const [least, most] = talk.minutes;
  return least < 2
    ? undefined
    : { type: 'setTalkMinutes', payload: { minutes: [least - 1, most - 1], presenter: talk.id } };
}

export const simulate: SimulatorOf<typeof commands, typeof views> = {
  participant: ({ floor, me, you }, random) => participant(floor, me, you.id, random),
  host: ({ console: view }) => host(view),
};
