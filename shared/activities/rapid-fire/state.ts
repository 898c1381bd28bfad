import { own } from '../../lib/own.ts';
import type { PersonId } from '../activity.ts';
import type { Config } from './config.ts';

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
  readonly collect?: boolean;
}

/** A talk's place, or a discussion question's: the id of its step. */
export type Place = string;

export const talkPlace = (presenter: string): Place => `talk.${presenter}`;
export const questionPlace = (question: string): Place => `question.${question}`;

/** A question for a presenter, or a practice: what somebody wrote and others may join. */
export interface Entry {
  readonly id: string;
  readonly place: Place;
  readonly author: PersonId;
  readonly text: string;
  /** 1, 2, 3 … in the order of arrival, in the whole item. */
  readonly nth: number;
  /** Who added a vote; never the author. */
  readonly backers: Record<PersonId, true>;
  /** The author and the backers, counted. [R5] */
  votes: number;
  answered: boolean;
  hidden: boolean;
  /** Written while hosts review first, and not let through yet. [R12] */
  waiting: boolean;
  readonly arrivedLate?: true;
}

/** What one person did, so that their own view costs no search through everybody's. */
export interface Own {
  /** Ids of entries that they wrote and did not take back. */
  readonly wrote: Record<string, true>;
  readonly backed: Record<string, true>;
}

export interface State {
  readonly talkMinutes: readonly [number, number];
  readonly questions: readonly Question[];
  /** Everybody who was ever in the queue. */
  readonly presenters: Record<string, Presenter>;
  /** Ids of presenters, in order. */
  queue: string[];
  readonly entries: Record<string, Entry>;
  /** Ids of a place's entries, oldest first. */
  readonly at: Record<Place, string[]>;
  readonly own: Record<PersonId, Own>;
  /** What a host put on the projector, by place: an entry's id, or the top of the list. [R10] */
  readonly shown: Record<Place, string>;
  /** What is written waits for a host. [R12] */
  review: boolean;
  /** How many entries there have been. */
  count: number;
}

/** Stands for "the questions with the most votes" among the ids in {@link State.shown}. */
export const TOP = 'top';

export function start(config: Config): State {
  return {
    talkMinutes: config.talkMinutes,
    questions: config.questions,
    presenters: Object.fromEntries(config.presenters.map((presenter) => [presenter.id, presenter])),
    queue: config.presenters.map((presenter) => presenter.id),
    entries: {},
    at: {},
    own: {},
    shown: {},
    review: config.review === true,
    count: 0,
  };
}

/** The talks in order. */
export const talks = (state: State): Presenter[] =>
  state.queue.flatMap((id) => own(state.presenters, id) ?? []);

/** A place's entries, oldest first, the hidden ones too. */
export const entriesAt = (state: State, place: Place): Entry[] =>
  (own(state.at, place) ?? []).flatMap((id) => own(state.entries, id) ?? []);
