import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, TableId } from '../activity.ts';
import { type Board, type BoardPatch, changeBoard, noBoard, undoBoard } from '../parts/board.ts';
import { add, find, remove, setHidden } from '../parts/entries.ts';
import { isMarked, mark, unmark } from '../parts/marks.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import type { Groups } from './partners.ts';
import type { AnswerMode, Format, Media, Question } from './rules.ts';
import { asAuthor, type State } from './state.ts';

export type Event =
  | { type: 'questionOpened'; question: string }
  | { type: 'formatSet'; format: Format }
  | { type: 'answerModeSet'; answers: AnswerMode }
  | { type: 'partnersSet'; tables: Record<TableId, Groups> }
  | {
      type: 'answerWritten';
      id: string;
      question: string;
      table: TableId;
      person: PersonId;
      text: string;
      arrivedLate?: true;
      waiting?: true;
    }
  | {
      type: 'tableAnswerWritten';
      id: string;
      question: string;
      table: TableId;
      text: string;
      arrivedLate?: true;
      waiting?: true;
    }
  | { type: 'answerWithdrawn'; id: string; person: PersonId }
  | { type: 'penPassed'; table: TableId; to?: PersonId }
  | { type: 'answerShown'; id: string }
  | { type: 'answerTakenDown'; id: string }
  | { type: 'answerMarked'; id: string; on: boolean }
  | { type: 'questionMarked'; question: string; on: boolean }
  | { type: 'arrivingSet'; question: string; on: boolean }
  | { type: 'answerHidden'; id: string }
  | { type: 'answerUnhidden'; id: string }
  | { type: 'groupsChanged'; question: string; patch: BoardPatch }
  | { type: 'groupsUndone'; question: string }
  | { type: 'groupShown'; question: string; group?: string }
  | { type: 'mediaSet'; media: Media }
  | { type: 'questionEdited'; question: string; text: string; short: string }
  | { type: 'questionAdded'; question: Question; after?: string }
  | ReviewEvent;

type Written = Extract<Event, { type: 'answerWritten' | 'tableAnswerWritten' }>;

function write({ answers, silenced }: State, event: Written) {
  const { id, question, table, text, arrivedLate, waiting } = event;
  const known = find(answers, id);
  if (known !== undefined) {
    known.text = text;
    known.arrivedLate = arrivedLate === true;
    known.waiting = waiting === true;
    return;
  }
  const by = event.type === 'answerWritten' ? 'person' : 'scribe';
  const author = event.type === 'answerWritten' ? event.person : asAuthor(table);
  add(answers, { id, author, arrivedLate, waiting }, (head) => ({
    place: question,
    table,
    by,
    text,
    followUp: false,
    ...head,
    // Withdrawn and written again it is what a host has hidden [D11].
    hidden: isMarked(silenced, question, author),
  }));
}

function boardFor({ boards }: State, question: string): Board {
  const known = ownValue(boards, question);
  if (known !== undefined) return known;
  const board = noBoard();
  boards[question] = board;
  return board;
}

/** What the room has not seen waits from now on. [D14] */
function holdUnseen({ answers, arriving }: State): void {
  for (const answer of Object.values(answers.all)) {
    const seen = answer.hidden || answer.shown !== undefined || Object.hasOwn(arriving, answer.place);
    if (!seen) answer.waiting = true;
  }
}

/** Changes the state in place by what happened. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'questionOpened':
      state.opened[event.question] = true;
      return;
    case 'formatSet':
      state.format = event.format;
      return;
    case 'answerModeSet':
      state.answerMode = event.answers;
      return;
    case 'partnersSet':
      Object.assign(state.partners, event.tables);
      return;
    case 'answerWritten':
    case 'tableAnswerWritten':
      write(state, event);
      return;
    case 'answerWithdrawn': {
      const answer = find(state.answers, event.id);
      if (answer === undefined) return;
      if (answer.hidden) mark(state.silenced, answer.place, answer.author);
      remove(state.answers, answer);
      return;
    }
    case 'penPassed':
      if (event.to === undefined) delete state.scribes[event.table];
      else state.scribes[event.table] = event.to;
      return;
    case 'answerShown': {
      const answer = find(state.answers, event.id);
      if (answer === undefined) return;
      // An answer that is up already keeps its place when its new text is put up.
      if (answer.shown === undefined) state.answers.count += 1;
      answer.shown = { text: answer.text, order: answer.shown?.order ?? state.answers.count };
      answer.waiting = false;
      return;
    }
    case 'answerTakenDown':
      delete find(state.answers, event.id)?.shown;
      return;
    case 'answerMarked': {
      const answer = find(state.answers, event.id);
      if (answer !== undefined) answer.followUp = event.on;
      return;
    }
    case 'questionMarked':
      if (event.on) state.followUps[event.question] = true;
      else delete state.followUps[event.question];
      return;
    case 'arrivingSet':
      if (event.on) state.arriving[event.question] = true;
      else delete state.arriving[event.question];
      return;
    case 'answerHidden':
    case 'answerUnhidden': {
      const answer = find(state.answers, event.id);
      if (answer === undefined) return;
      setHidden(answer, event.type === 'answerHidden');
      unmark(state.silenced, answer.place, answer.author);
      return;
    }
    case 'mediaSet':
      state.media = event.media;
      return;
    case 'questionEdited':
      state.questions = state.questions.map((each) =>
        each.id === event.question ? { id: each.id, text: event.text, short: event.short } : each,
      );
      return;
    case 'questionAdded': {
      const at = state.questions.findIndex(({ id }) => id === event.after) + 1;
      state.questions = [...state.questions.slice(0, at), event.question, ...state.questions.slice(at)];
      return;
    }
    case 'reviewSet':
      evolveReview(state, event, state.answers);
      if (event.on) holdUnseen(state);
      return;
    case 'letThrough':
      evolveReview(state, event, state.answers);
      return;
    case 'groupsChanged':
      changeBoard(boardFor(state, event.question), event.patch);
      return;
    case 'groupsUndone':
      undoBoard(boardFor(state, event.question));
      return;
    case 'groupShown':
      if (event.group === undefined) delete state.alone[event.question];
      else state.alone[event.question] = event.group;
      return;
  }
}
