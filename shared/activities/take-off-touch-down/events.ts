import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId } from '../activity.ts';
import { hold } from '../parts/settle.ts';
import type { Answer, Seen, Statement } from './rules.ts';
import { answeredSince, inRoomAt, type State, setStatements } from './state.ts';

export type Event =
  | { type: 'answered'; person: PersonId; statement: string; answer: Answer }
  /** So many were counted in the room. [T12] */
  | { type: 'countedInRoom'; statement: string; answer: Seen; people: number }
  | { type: 'statementEdited'; statement: string; text: string; short: string }
  /** `after` is absent when it becomes the last one. */
  | { type: 'statementAdded'; statement: Statement; after?: string }
  | { type: 'statementRemoved'; statement: string }
  | { type: 'resultsHidden'; on: boolean };

export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'answered': {
      const { person, statement, answer } = event;
      const answers = ownValue(state.answers, person) ?? {};
      if (state.coming.statement !== statement) state.coming = { statement, held: [] };
      state.coming.held = hold(state.coming.held, person, ownValue(answers, statement));
      answers[statement] = answer;
      state.answers[person] = answers;
      answeredSince(state, person);
      return;
    }
    case 'countedInRoom':
      state.inRoom[event.statement] = {
        ...inRoomAt(state, event.statement),
        [event.answer]: event.people,
      };
      return;
    case 'statementEdited':
      // Its words are not counted.
      state.statements = state.statements.map((statement) =>
        statement.id === event.statement ? { ...statement, text: event.text, short: event.short } : statement,
      );
      return;
    case 'statementAdded': {
      const at = state.statements.findIndex(({ id }) => id === event.after);
      const place = at < 0 ? state.statements.length : at + 1;
      setStatements(state, [
        ...state.statements.slice(0, place),
        event.statement,
        ...state.statements.slice(place),
      ]);
      return;
    }
    case 'statementRemoved':
      setStatements(
        state,
        state.statements.filter(({ id }) => id !== event.statement),
      );
      return;
    case 'resultsHidden':
      state.hidden = event.on;
  }
}
