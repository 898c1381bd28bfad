import { own } from '../../lib/own.ts';
import type { PersonId, RoomFacts } from '../activity.ts';
import type { Config } from './config.ts';
import { type Answer, type Answers, type Statement, type Tally, tallies } from './rules.ts';

/** All that this activity remembers. */
export interface State {
  /** In the order in which they are read out. */
  statements: readonly Statement[];
  answers: Record<PersonId, Record<string, Answer>>;
  /** [T10] Hidden by a host for this item; the room has a switch of its own besides. */
  hidden: boolean;
}

export type Event =
  | { type: 'answered'; person: PersonId; statement: string; answer: Answer }
  | { type: 'statementEdited'; statement: string; text: string; short: string }
  /** `after` is absent when it becomes the last one. */
  | { type: 'statementAdded'; statement: Statement; after?: string }
  | { type: 'statementRemoved'; statement: string }
  | { type: 'resultsHidden'; on: boolean };

/** Nobody has answered anything; everybody sits. */
export const start = (config: Config): State => ({
  statements: config.statements.map(({ id, text, short }) => ({ id, text, short })),
  answers: {},
  hidden: false,
});

export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'answered': {
      const answers = own(state.answers, event.person) ?? {};
      answers[event.statement] = event.answer;
      state.answers[event.person] = answers;
      return;
    }
    case 'statementEdited':
      state.statements = state.statements.map((statement) =>
        statement.id === event.statement ? { ...statement, text: event.text, short: event.short } : statement,
      );
      return;
    case 'statementAdded': {
      const at = state.statements.findIndex(({ id }) => id === event.after);
      const place = at < 0 ? state.statements.length : at + 1;
      state.statements = [
        ...state.statements.slice(0, place),
        event.statement,
        ...state.statements.slice(place),
      ];
      return;
    }
    case 'statementRemoved':
      state.statements = state.statements.filter(({ id }) => id !== event.statement);
      return;
    case 'resultsHidden':
      state.hidden = event.on;
  }
}

/** How the room has answered each statement so far, in the statements' order. [T6] */
export function talliesOf(state: State, room: RoomFacts): Tally[] {
  const here: (Answers | undefined)[] = [];
  const left: Answers[] = [];
  for (const [person, answers] of Object.entries(state.answers))
    (own(room.people, person) ? here : left).push(answers);
  for (let silent = Object.keys(room.people).length - here.length; silent > 0; silent--) here.push(undefined);
  return tallies(state.statements, here, left);
}
