import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, RoomFacts, TableId, ViewContext } from '../activity.ts';
import { entriesAt } from '../parts/entries.ts';
import { counted, seating } from '../parts/presence.ts';
import { type Answer, type AnswerMode, counts, type Format, type Media, type Question } from './rules.ts';
import { arrivingAnswers, groupOf, questionAt, type State } from './state.ts';

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

/** A group of answers, with how many are in it. */
export interface GroupView {
  readonly name: string;
  /** 1, 2, 3 … in the order in which groups were made. */
  readonly nth: number;
  readonly answers: number;
}

export interface FloorView {
  readonly format: Format;
  readonly answers: AnswerMode;
  readonly of: number;
  /** Whether answers to this question stand on the projector as they arrive. */
  readonly arriving: boolean;
  /** They wait there until a host has read them [D14]. */
  readonly review?: true;
  /** Groups with answers in them, by id; only while answers arrive, and not while results are hidden. */
  readonly groups?: Readonly<Record<string, GroupView>>;
  /** Absent at the media step. */
  readonly question?: QuestionView;
  /** Only at the media step. */
  readonly media?: MediaView;
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

export function writtenView(state: State, question: Question, { room }: ViewContext): Written | undefined {
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

export function pairsView(state: State, { room }: ViewContext): PairsView | undefined {
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

/** The groups of a question's answers, also those without any [D12]. */
export function groupsView(state: State, question: string): Record<string, GroupView> {
  const board = ownValue(state.boards, question);
  if (board === undefined) return {};
  const sizes = new Map<string, number>();
  for (const answer of arrivingAnswers(state, question)) {
    const group = groupOf(state, answer);
    if (group !== undefined) sizes.set(group.id, (sizes.get(group.id) ?? 0) + 1);
  }
  return Object.fromEntries(
    Object.values(board.topics).map(({ id, name, nth }) => [id, { name, nth, answers: sizes.get(id) ?? 0 }]),
  );
}

/** Whether the answers to a question stand on the projector as they arrive [D10]. */
export const isArriving = ({ arriving }: State, question: Question | undefined): boolean =>
  question !== undefined && ownValue(arriving, question.id) === true;

/** What all screens show: all but the groups, of which a console shows more. */
export function headView(state: State, step: string): Omit<FloorView, 'groups'> {
  const question = questionAt(state, step);
  return {
    format: state.format,
    answers: state.answerMode,
    of: state.questions.length,
    arriving: isArriving(state, question),
    ...(state.review && isArriving(state, question) ? { review: true as const } : {}),
    ...(question === undefined ? {} : { question: questionView(state, question) }),
    ...(question === undefined && state.media !== undefined ? { media: mediaView(state.media) } : {}),
  };
}

export function floorView(
  state: State,
  { step, resultsShown }: Pick<ViewContext, 'step' | 'resultsShown'>,
): FloorView {
  const question = questionAt(state, step);
  const head = headView(state, step);
  if (question === undefined || !head.arriving || !resultsShown) return head;
  const groups = Object.entries(groupsView(state, question.id)).filter(([, { answers }]) => answers > 0);
  return groups.length === 0 ? head : { ...head, groups: Object.fromEntries(groups) };
}
