import type { PersonId, TableId } from '../activity.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import type { Config } from './config.ts';
import type { Groups } from './partners.ts';
import { type Answer, type AnswerMode, type Format, isWritten, type Media, type Question } from './rules.ts';

export interface State {
  readonly media?: Media;
  readonly questions: readonly Question[];
  format: Format;
  answerMode: AnswerMode;
  /** Questions that the room has come to. */
  readonly opened: Record<string, true>;
  readonly answers: Record<string, Answer>;
  /** Answer ids by question and person. */
  readonly own: Record<PersonId, Record<string, string>>;
  /** Answer ids by table and question, for scribes. */
  readonly tableOwn: Record<TableId, Record<string, string>>;
  readonly scribes: Record<TableId, PersonId>;
  readonly partners: Record<TableId, Groups>;
  readonly followUps: Record<string, true>;
  /** Counts what has been written and shown, to order both. */
  counter: number;
}

export const start = ({ media, questions, format, answers }: Config): State => ({
  ...(media === undefined ? {} : { media }),
  questions,
  format,
  answerMode: answers,
  opened: {},
  answers: {},
  own: {},
  tableOwn: {},
  scribes: {},
  partners: {},
  followUps: {},
  counter: 0,
});

/** The question of a step; `undefined` at the media step. */
export const questionAt = (state: Pick<State, 'questions'>, step: string | undefined): Question | undefined =>
  state.questions.find(({ id }) => id === step);

/** The answer that a person or a table has to a question. */
export function answerOf(
  state: State,
  writer: { readonly person: PersonId } | { readonly table: TableId },
  question: string,
): Answer | undefined {
  const own = 'person' in writer ? state.own[writer.person] : state.tableOwn[writer.table];
  const id = own?.[question];
  return id === undefined ? undefined : state.answers[id];
}

/** Answers to a question that are on the projector, oldest first [D6]. */
export const shownAnswers = (state: State, question: string): Answer[] =>
  Object.values(state.answers)
    .filter((answer) => answer.question === question && answer.shown !== undefined)
    .sort((a, b) => (a.shown?.order ?? 0) - (b.shown?.order ?? 0));

/** The tables whose letter may stand beside a person's answer to a question [D9]. */
export function lettersAt(state: State, question: string): ReadonlySet<TableId> {
  const written = Object.entries(state.own).flatMap(([author, answers]) => {
    const answer = state.answers[answers[question] ?? ''];
    return answer && isWritten(answer) ? [{ author, table: answer.table }] : [];
  });
  return letteredTables(written);
}
