import { ownValue } from '../../lib/ownValue.ts';
import type {
  ActivityViews,
  PersonId,
  PrivateContext,
  RoomFacts,
  TableId,
  ViewContext,
} from '../activity.ts';
import { entriesAt, writtenBy } from '../parts/entries.ts';
import { counted, seating } from '../parts/presence.ts';
import { followUpTopics, type Topic } from './followUps.ts';
import {
  type Answer,
  type AnswerMode,
  counts,
  type Format,
  letterOf,
  type Media,
  type Question,
} from './rules.ts';
import { asAuthor, lettersAt, questionAt, type State, shownAnswers } from './state.ts';

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly followUp: boolean;
}

export interface MediaView {
  readonly title: string;
  readonly url: string;
  readonly note?: string;
}

/** How much has been written: by people, or by tables when scribes write. */
export interface Written {
  readonly count: number;
  readonly of: number;
}

export interface PairsView {
  /** Groups of two or three. */
  readonly groups: number;
  readonly threes: number;
  /** Tables where one person waits for a partner. */
  readonly waiting: readonly TableId[];
}

export interface FloorView {
  readonly format: Format;
  readonly answers: AnswerMode;
  readonly of: number;
  /** Absent at the media step. */
  readonly question?: QuestionView;
  /** Only at the media step. */
  readonly media?: MediaView;
}

export interface ShownAnswer {
  readonly text: string;
  /** Left out where it would name who wrote it [D9]. */
  readonly table?: TableId;
  readonly order: number;
  readonly followUp: boolean;
}

export interface ProjectorView extends FloorView {
  /** Absent when nobody writes, at the media step, and while results are hidden. */
  readonly written?: Written;
  /** By answer id; empty while results are hidden. */
  readonly shown: Readonly<Record<string, ShownAnswer>>;
  readonly pairs?: PairsView;
}

export interface ConsoleAnswer {
  readonly text: string;
  /** Left out where it would name who wrote it [D9]. */
  readonly table?: TableId;
  readonly order: number;
  readonly followUp: boolean;
  readonly shown: boolean;
  /** Changed since it went up: the projector still shows what the host chose. */
  readonly edited: boolean;
}

export interface ConsoleView extends FloorView {
  readonly written?: Written;
  /** Answers to the current question, by id. */
  readonly list: Readonly<Record<string, ConsoleAnswer>>;
  readonly pairs?: PairsView;
  /** Everything that is marked for a follow-up workshop, by id. */
  readonly followUps: Readonly<Record<string, Topic>>;
}

export interface PartnerView {
  /** Both see this number and find each other by it. */
  readonly group: string;
  readonly with: readonly PersonId[];
}

export interface TableView {
  /** Who talks with whom at this table, by person. Only in the partner format. */
  readonly partners?: Readonly<Record<PersonId, PartnerView>>;
  /** Who holds the pen. Only with scribes. */
  readonly scribe?: PersonId;
  /** What the table has written, by question. Only with scribes. */
  readonly texts?: Readonly<Record<string, string>>;
}

export interface MeView {
  /** One's own answers, by question. */
  readonly answers: Readonly<Record<string, string>>;
}

const mediaView = ({ title, url, note }: Media): MediaView => ({
  title,
  url,
  ...(note === undefined ? {} : { note }),
});

const questionView = (state: State, { id, text }: Question): QuestionView => ({
  id,
  text,
  number: state.questions.findIndex((each) => each.id === id) + 1,
  followUp: state.followUps[id] === true,
});

const answersTo = ({ answers, answerMode }: State, { id }: Question): Answer[] =>
  entriesAt(answers, id).filter((answer) => counts(answer, answerMode));

function writtenView(state: State, question: Question, { room }: ViewContext): Written | undefined {
  if (state.answerMode === 'none') return undefined;
  const count = answersTo(state, question).length;
  return {
    count,
    of: state.answerMode === 'person' ? writersOf(state, question, room) : tablesOf(state, question, room),
  };
}

/** Who is here, or has answered. */
const writersOf = ({ answers }: State, { id }: Question, room: RoomFacts): number => {
  const wrote = new Set(entriesAt(answers, id).map(({ author }) => author));
  return counted(room, (person) => wrote.has(person.id)).length;
};

/** Tables where somebody is, or that have written. */
function tablesOf({ answers }: State, { id }: Question, room: RoomFacts): number {
  const tables = new Set([...seating(room)].flatMap(([table, { length }]) => (length > 0 ? [table] : [])));
  for (const answer of entriesAt(answers, id)) if (counts(answer, 'scribe')) tables.add(answer.table);
  return tables.size;
}

function pairsView(state: State, { room }: ViewContext): PairsView | undefined {
  if (state.format !== 'partner') return undefined;
  const isHere = (id: PersonId) => ownValue(room.people, id) !== undefined;
  const all = room.tables.map((table) => ({
    table,
    groups: Object.values(state.partners[table] ?? {}).filter((members) => members.some(isHere)),
  }));
  const groups = all.flatMap((each) => each.groups);
  return {
    groups: groups.filter(({ length }) => length > 1).length,
    threes: groups.filter(({ length }) => length > 2).length,
    waiting: all.filter((each) => each.groups.some(({ length }) => length === 1)).map(({ table }) => table),
  };
}

export function floorView(state: State, { step }: Pick<ViewContext, 'step'>): FloorView {
  const question = questionAt(state, step);
  return {
    format: state.format,
    answers: state.answerMode,
    of: state.questions.length,
    ...(question === undefined ? {} : { question: questionView(state, question) }),
    ...(question === undefined && state.media !== undefined ? { media: mediaView(state.media) } : {}),
  };
}

export function projectorView(state: State, context: ViewContext): ProjectorView {
  const question = questionAt(state, context.step);
  const up = question === undefined || !context.resultsShown ? [] : shownAnswers(state, question.id);
  const written =
    question === undefined || !context.resultsShown ? undefined : writtenView(state, question, context);
  const pairs = question === undefined ? undefined : pairsView(state, context);
  const letters = lettersAt(state, question?.id ?? '');
  return {
    ...floorView(state, context),
    ...(written === undefined ? {} : { written }),
    shown: Object.fromEntries(
      up.flatMap((answer) => {
        const { id, shown, followUp } = answer;
        const letter = letterOf(answer, letters);
        return shown === undefined
          ? []
          : [[id, { text: shown.text, ...letter, order: shown.order, followUp }]];
      }),
    ),
    ...(pairs === undefined ? {} : { pairs }),
  };
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const question = questionAt(state, context.step);
  const written = question === undefined ? undefined : writtenView(state, question, context);
  const pairs = question === undefined ? undefined : pairsView(state, context);
  const letters = lettersAt(state, question?.id ?? '');
  // What is up stays in the list whoever wrote it, so that it can be taken down.
  const list = entriesAt(state.answers, question?.id ?? '').filter(
    (answer) => counts(answer, state.answerMode) || answer.shown !== undefined,
  );
  return {
    ...floorView(state, context),
    ...(written === undefined ? {} : { written }),
    list: Object.fromEntries(
      list.map((answer) => {
        const { id, text, nth, followUp, shown } = answer;
        return [
          id,
          {
            text,
            ...letterOf(answer, letters),
            order: nth,
            followUp,
            shown: shown !== undefined,
            edited: shown !== undefined && shown.text !== text,
          },
        ];
      }),
    ),
    ...(pairs === undefined ? {} : { pairs }),
    followUps: followUpTopics(state),
  };
}

function partnersView(state: State, table: TableId, { room }: PrivateContext): Record<PersonId, PartnerView> {
  const result: Record<PersonId, PartnerView> = {};
  for (const [group, members] of Object.entries(state.partners[table] ?? {})) {
    // Partners also while one's phone sleeps [PA6].
    const there = members.filter((id) => {
      const person = ownValue(room.everyone, id);
      return person?.table === table && person.gone !== 'out';
    });
    for (const person of there) result[person] = { group, with: there.filter((other) => other !== person) };
  }
  return result;
}

/** What a person, or a table as an author, has written, by question. */
const textsOf = ({ answers }: State, author: string): Record<string, string> =>
  Object.fromEntries(writtenBy(answers, author).map(({ place, text }) => [place, text]));

export function tableView(state: State, table: TableId, context: PrivateContext): TableView | undefined {
  const partners = state.format === 'partner' ? partnersView(state, table, context) : {};
  const scribe = state.answerMode === 'scribe' ? state.scribes[table] : undefined;
  const texts = state.answerMode === 'scribe' ? textsOf(state, asAuthor(table)) : {};
  const view: TableView = {
    ...(Object.keys(partners).length === 0 ? {} : { partners }),
    ...(scribe === undefined ? {} : { scribe }),
    ...(Object.keys(texts).length === 0 ? {} : { texts }),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}

export function meView(state: State, person: PersonId): MeView | undefined {
  const answers = textsOf(state, person);
  return Object.keys(answers).length === 0 ? undefined : { answers };
}

export const views = {
  console: consoleView,
  projector: projectorView,
  floor: floorView,
  table: tableView,
  me: meView,
} satisfies ActivityViews<State>;
