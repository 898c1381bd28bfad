import type { PersonId, TableId } from '../activity.ts';
import type { Groups } from './partners.ts';
import type { Answer, AnswerMode, Format } from './rules.ts';
import type { State } from './state.ts';

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
    }
  | {
      type: 'tableAnswerWritten';
      id: string;
      question: string;
      table: TableId;
      text: string;
      arrivedLate?: true;
    }
  | { type: 'answerWithdrawn'; id: string; person: PersonId }
  | { type: 'penPassed'; table: TableId; to?: PersonId }
  | { type: 'answerShown'; id: string }
  | { type: 'answerTakenDown'; id: string }
  | { type: 'answerMarked'; id: string; on: boolean }
  | { type: 'questionMarked'; question: string; on: boolean };

type Written = Extract<Event, { type: 'answerWritten' | 'tableAnswerWritten' }>;

function write(state: State, event: Written) {
  const known = state.answers[event.id];
  if (known !== undefined) {
    known.text = event.text;
    known.arrivedLate = event.arrivedLate === true;
    return;
  }
  state.counter += 1;
  const { id, question, table, text } = event;
  const by: Answer['by'] = event.type === 'answerWritten' ? 'person' : 'scribe';
  state.answers[id] = {
    id,
    question,
    table,
    by,
    order: state.counter,
    text,
    followUp: false,
    arrivedLate: event.arrivedLate === true,
  };
  if (event.type === 'answerWritten') {
    state.own[event.person] = { ...state.own[event.person], [question]: id };
  } else {
    state.tableOwn[table] = { ...state.tableOwn[table], [question]: id };
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
      const answer = state.answers[event.id];
      const own = state.own[event.person];
      if (answer === undefined || own === undefined) return;
      delete own[answer.question];
      if (Object.keys(own).length === 0) delete state.own[event.person];
      delete state.answers[event.id];
      return;
    }
    case 'penPassed':
      if (event.to === undefined) delete state.scribes[event.table];
      else state.scribes[event.table] = event.to;
      return;
    case 'answerShown': {
      const answer = state.answers[event.id];
      if (answer === undefined) return;
      // An answer that is up already keeps its place when its new text is put up.
      if (answer.shown === undefined) state.counter += 1;
      answer.shown = { text: answer.text, order: answer.shown?.order ?? state.counter };
      return;
    }
    case 'answerTakenDown':
      delete state.answers[event.id]?.shown;
      return;
    case 'answerMarked': {
      const answer = state.answers[event.id];
      if (answer !== undefined) answer.followUp = event.on;
      return;
    }
    case 'questionMarked':
      if (event.on) state.followUps[event.question] = true;
      else delete state.followUps[event.question];
      return;
  }
}
