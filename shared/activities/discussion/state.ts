import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import type { Board, Topic } from '../parts/board.ts';
import { type Entries, entriesAt, noEntries, writtenBy } from '../parts/entries.ts';
import type { Marks } from '../parts/marks.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import type { Config } from './config.ts';
import type { Groups } from './partners.ts';
import {
  type Answer,
  type AnswerMode,
  arrives,
  counts,
  type Format,
  type Media,
  type Question,
} from './rules.ts';

export interface State {
  media?: Media;
  questions: readonly Question[];
  format: Format;
  answerMode: AnswerMode;
  /** Questions that the room has come to. */
  readonly opened: Record<string, true>;
  /** By question; they are counted together with what is shown, to order both. */
  readonly answers: Entries<Answer>;
  readonly scribes: Record<TableId, PersonId>;
  readonly partners: Record<TableId, Groups>;
  readonly followUps: Record<string, true>;
  /** Questions whose answers arrive on the projector [D10]. */
  readonly arriving: Record<string, true>;
  /** Hosts read answers before they arrive [D14]. */
  review: boolean;
  /** By question: whose answer a host had hidden when they withdrew it [D11]. */
  readonly silenced: Marks;
  /** Groups, by question [D12]. */
  readonly boards: Record<string, Board>;
  /** By question, the group that is alone on the projector [D13]. */
  readonly alone: Record<string, string>;
}

export const start = ({ media, questions, format, answers, arriving, review }: Config): State => ({
  ...(media === undefined ? {} : { media }),
  questions,
  format,
  answerMode: answers,
  opened: {},
  answers: noEntries(),
  scribes: {},
  partners: {},
  followUps: {},
  arriving: arriving === true ? Object.fromEntries(questions.map(({ id }) => [id, true])) : {},
  review: review === true,
  silenced: {},
  boards: {},
  alone: {},
});

/** The question of a step; `undefined` at the media step. */
export const questionAt = (state: Pick<State, 'questions'>, step: string | undefined): Question | undefined =>
  state.questions.find(({ id }) => id === step);

/** A table as the author of what its scribes write. */
export const asAuthor = (table: TableId): string => `table/${table}`;

/** The answer that a person, or a table as an author, has to a question. */
export const answerOf = ({ answers }: State, author: string, question: string): Answer | undefined =>
  writtenBy(answers, author).find(({ place }) => place === question);

/** Answers to a question that are on the projector, oldest first [D6]. */
export const shownAnswers = ({ answers }: State, question: string): Answer[] =>
  entriesAt(answers, question)
    .filter(({ shown }) => shown !== undefined)
    .sort((a, b) => (a.shown?.order ?? 0) - (b.shown?.order ?? 0));

/** Answers to a question that arrive on the projector when hosts let them, oldest first [D10]. */
export const arrivingAnswers = ({ answers, answerMode }: State, question: string): Answer[] =>
  entriesAt(answers, question).filter((answer) => arrives(answer, answerMode));

/** The group of an answer, unless it is in none [D12]. */
export function groupOf({ boards }: State, { id, place }: Answer): Topic | undefined {
  const board = ownValue(boards, place);
  return ownValue(board?.topics, ownValue(board?.places, id) ?? '');
}

/** The tables whose letter may stand beside a person's answer to a question [D9]. */
export const lettersAt = ({ answers }: State, question: string): ReadonlySet<TableId> =>
  letteredTables(entriesAt(answers, question).filter((answer) => counts(answer, 'person')));
