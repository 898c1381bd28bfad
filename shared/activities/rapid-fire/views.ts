import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, ViewContext } from '../activity.ts';
import { entriesAt, find, isSeen, keyed, type Standing, standing, writtenBy } from '../parts/entries.ts';
import { bestAndNewest, byVotes } from '../parts/points.ts';
import { type Collects, PHONE_NEWEST, PHONE_TOP, type TalkMinutes } from './rules.ts';
import {
  type Entry,
  minutesOf,
  type Presenter,
  questionPlace,
  type State,
  type StepId,
  TOP,
  talkPlace,
  talks,
} from './state.ts';

/** The talk that the room is at, as everybody may know it. */
export interface TalkCard {
  readonly id: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly title: string;
  readonly minutes: TalkMinutes;
  readonly number: number;
  readonly of: number;
}

export interface QuestionCard {
  readonly id: string;
  readonly text: string;
  readonly collect?: Collects;
  /** It would collect, and a host lets it be discussed aloud. [R11] */
  readonly aloud?: true;
  readonly number: number;
  readonly of: number;
}

/** What somebody wrote, without who. */
export interface Said {
  readonly text: string;
  readonly votes: number;
  readonly nth: number;
  readonly answered?: true;
}

interface At {
  readonly place: StepId;
  readonly talk?: TalkCard;
  readonly question?: QuestionCard;
}

export interface FloorView extends At {
  /** At a talk its questions, at a question what it collected; few, whatever the number of people. [R7] */
  readonly said: Readonly<Record<string, Said>>;
  readonly open: number;
  readonly answered: number;
  /** Hosts hide results from phones for now. */
  readonly concealed?: true;
}

/** What somebody wrote, also what a host set aside, or reads first. [R9] [R12] */
export interface MineView extends Standing {
  readonly place: StepId;
  readonly text: string;
  readonly nth: number;
  readonly answered?: true;
}

export interface MeView {
  readonly wrote: Readonly<Record<string, MineView>>;
  readonly backed: Readonly<Record<string, true>>;
}

export interface ProjectorView extends At {
  readonly open: number;
  readonly answered: number;
  /** One entry that a host put there. */
  readonly alone?: Said;
  /** The top of the list, when a host shows it; at a question that collects, what has come so far. */
  readonly said?: Readonly<Record<string, Said>>;
  readonly next?: { readonly title: string; readonly name?: string };
}

export interface ConsoleTalk {
  readonly id: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly title: string;
  /** Where it has minutes of its own. [R13] */
  readonly minutes?: TalkMinutes;
  readonly open: number;
  readonly answered: number;
}

export interface ConsoleView extends At {
  readonly talkMinutes: TalkMinutes;
  /** How many changes of minutes can be taken back. [R13] */
  readonly lengthChanges: number;
  readonly queue: readonly ConsoleTalk[];
  /** Talks that were taken out and can come back, with their questions. [R3] */
  readonly removed: readonly ConsoleTalk[];
  readonly said: Readonly<Record<string, Said & Standing>>;
  readonly open: number;
  readonly answered: number;
  readonly hidden: number;
  /** Hosts read first, and so many wait here. [R12] */
  readonly review: boolean;
  readonly waiting: number;
  readonly onProjector?: string;
}

/** On the projector at once. */
const PROJECTOR_QUESTIONS = 4;
const PROJECTOR_ANSWERS = { top: 4, newest: 2 };
/** Rows a host can still look through. */
const CONSOLE_OPEN = 100;
const CONSOLE_OTHERS = 50;
/** Answered questions that phones still show. */
const PHONE_ANSWERED = 5;

const said = (entry: Entry): Said => ({
  text: entry.text,
  votes: entry.votes,
  nth: entry.nth,
  ...(entry.answered ? { answered: true } : {}),
});

const names = ({ name, organisation }: Presenter) => ({
  ...(name === undefined ? {} : { name }),
  ...(organisation === undefined ? {} : { organisation }),
});

function at(state: State, step: string): At {
  const queue = talks(state);
  const number = queue.findIndex((talk) => talkPlace(talk.id) === step);
  const talk = queue[number];
  if (talk) {
    return {
      place: step,
      talk: {
        id: talk.id,
        ...names(talk),
        title: talk.title,
        minutes: minutesOf(state, talk.id),
        number: number + 1,
        of: queue.length,
      },
    };
  }
  const index = state.questions.findIndex((question) => questionPlace(question.id) === step);
  const question = state.questions[index];
  if (!question) return { place: step };
  const { id, text, collect } = question;
  const collects = collect && (Object.hasOwn(state.aloud, id) ? { aloud: true as const } : { collect });
  return {
    place: step,
    question: { id, text, ...collects, number: index + 1, of: state.questions.length },
  };
}

/** A place's entries by what has become of them. */
function sorted(state: State, place: StepId) {
  const all = entriesAt(state.entries, place);
  const visible = all.filter(isSeen);
  return {
    open: visible.filter((entry) => !entry.answered).sort(byVotes),
    answered: visible.filter((entry) => entry.answered).sort((a, b) => b.nth - a.nth),
    waiting: all.filter((entry) => entry.waiting),
    hidden: all.filter((entry) => entry.hidden).sort((a, b) => b.nth - a.nth),
  };
}

function floor(state: State, { step, resultsShown }: ViewContext): FloorView {
  const { open, answered } = sorted(state, step);
  const counts = { open: open.length, answered: answered.length };
  if (!resultsShown) return { ...at(state, step), said: {}, ...counts, concealed: true };
  return {
    ...at(state, step),
    said: keyed(
      [...bestAndNewest(open, PHONE_TOP, PHONE_NEWEST), ...answered.slice(0, PHONE_ANSWERED)],
      said,
    ),
    ...counts,
  };
}

function me({ entries, votes }: State, person: PersonId): MeView | undefined {
  const backed = ownValue(votes, person);
  if (!ownValue(entries.by, person) && !backed) return undefined;
  return {
    wrote: keyed(writtenBy(entries, person), (entry) => ({
      place: entry.place,
      text: entry.text,
      nth: entry.nth,
      ...(entry.answered ? { answered: true } : {}),
      ...standing(entry),
    })),
    backed: { ...backed },
  };
}

function projector(state: State, { step, resultsShown }: ViewContext): ProjectorView {
  const here = at(state, step);
  const { open, answered } = sorted(state, step);
  const what = ownValue(state.shown, step);
  const one = what === undefined ? undefined : find(state.entries, what);
  const queue = talks(state);
  const next = here.talk ? queue[here.talk.number] : undefined;
  return {
    ...here,
    open: open.length,
    answered: answered.length,
    ...(resultsShown ? onScreen(here, open, one, what) : {}),
    ...(next ? { next: { title: next.title, ...(next.name === undefined ? {} : { name: next.name }) } } : {}),
  };
}

function onScreen(here: At, open: readonly Entry[], one: Entry | undefined, what: string | undefined) {
  if (one && isSeen(one)) return { alone: said(one) };
  if (here.question?.collect) {
    const { top, newest } = PROJECTOR_ANSWERS;
    return { said: keyed(bestAndNewest(open, top, newest), said) };
  }
  return what === TOP ? { said: keyed(open.slice(0, PROJECTOR_QUESTIONS), said) } : {};
}

function consoleTalk(state: State, talk: Presenter): ConsoleTalk {
  const { open, answered } = sorted(state, talkPlace(talk.id));
  const minutes = ownValue(state.lengths.own, talk.id);
  return {
    id: talk.id,
    ...names(talk),
    title: talk.title,
    ...(minutes ? { minutes } : {}),
    open: open.length,
    answered: answered.length,
  };
}

function consoleView(state: State, { step }: ViewContext): ConsoleView {
  const { open, answered, hidden, waiting } = sorted(state, step);
  const what = ownValue(state.shown, step);
  const listed = [
    ...open.slice(0, CONSOLE_OPEN),
    ...answered.slice(0, CONSOLE_OTHERS),
    ...hidden.slice(0, CONSOLE_OTHERS),
    ...waiting.slice(0, CONSOLE_OPEN),
  ];
  return {
    ...at(state, step),
    talkMinutes: state.lengths.all,
    lengthChanges: state.lengthsBefore.length,
    queue: talks(state).map((talk) => consoleTalk(state, talk)),
    removed: Object.values(state.presenters)
      .filter((talk) => !state.queue.includes(talk.id))
      .map((talk) => consoleTalk(state, talk)),
    said: keyed(listed, (entry) => ({ ...said(entry), ...standing(entry) })),
    open: open.length,
    answered: answered.length,
    hidden: hidden.length,
    review: state.review,
    waiting: waiting.length,
    ...(what === undefined ? {} : { onProjector: what }),
  };
}

export const views = { console: consoleView, projector, floor, me } satisfies ActivityViews<State>;
