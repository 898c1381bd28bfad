import { ownValue } from '../../lib/ownValue.ts';
import { type Entries, noEntries, type Entry as Written } from '../parts/entries.ts';
import type { Marks } from '../parts/marks.ts';
import type { Config } from './config.ts';
import { type Collects, collectsOf, type TalkMinutes } from './rules.ts';

export interface Presenter {
  readonly id: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly title: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  readonly short: string;
  readonly collect?: Collects;
}

/** A talk's place, or a discussion question's: the id of its step. */
export type StepId = string;

export const talkPlace = (presenter: string): StepId => `talk.${presenter}`;
export const questionPlace = (question: string): StepId => `question.${question}`;

/** A question for a presenter, or an answer: what somebody wrote and others may join. */
export interface Entry extends Written {
  place: StepId;
  readonly text: string;
  /** The author and whoever added a vote, counted. [R5] */
  votes: number;
  answered: boolean;
}

/** How long talks may be. [R13] */
export interface Lengths {
  readonly all: TalkMinutes;
  /** Of single talks, by presenter. */
  readonly own: Readonly<Record<string, TalkMinutes>>;
}

export interface State {
  /** As they were when the item began. */
  readonly planned: TalkMinutes;
  lengths: Lengths;
  /** What the lengths were before each change that was not taken back. */
  readonly lengthsBefore: Lengths[];
  readonly questions: readonly Question[];
  /** Everybody who was ever in the queue. */
  readonly presenters: Record<string, Presenter>;
  /** Ids of presenters, in order. */
  queue: string[];
  readonly entries: Entries<Entry>;
  /** Ids of what each person voted for, beside their own. */
  readonly votes: Marks;
  /** Questions that a host lets be discussed aloud, although they collect. [R11] */
  readonly aloud: Record<string, true>;
  /** What a host put on the projector, by place: an entry's id, or the top of the list. [R10] */
  readonly shown: Record<StepId, string>;
  /** What is written waits for a host. [R12] */
  review: boolean;
}

/** Stands for "the questions with the most votes" among the ids in {@link State.shown}. */
export const TOP = 'top';

export function start(config: Config): State {
  return {
    planned: config.talkMinutes,
    lengths: { all: config.talkMinutes, own: {} },
    lengthsBefore: [],
    questions: config.questions.map(({ id, text, short, collect }) => {
      const collects = collectsOf(collect);
      return { id, text, short, ...(collects === undefined ? {} : { collect: collects }) };
    }),
    presenters: Object.fromEntries(config.presenters.map((presenter) => [presenter.id, presenter])),
    queue: config.presenters.map((presenter) => presenter.id),
    entries: noEntries(),
    votes: {},
    aloud: {},
    shown: {},
    review: config.review === true,
  };
}

/** The least and the most minutes of a talk. [R13] */
export const minutesOf = ({ lengths }: State, presenter: string): TalkMinutes =>
  ownValue(lengths.own, presenter) ?? lengths.all;

/** The talks in order. */
export const talks = (state: State): Presenter[] =>
  state.queue.flatMap((id) => ownValue(state.presenters, id) ?? []);
