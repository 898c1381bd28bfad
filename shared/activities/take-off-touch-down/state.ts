import type { PersonId, RoomFacts } from '../activity.ts';
import type { Config } from './config.ts';
import type { Answer, Answers, Statement } from './rules.ts';

/** All that this activity remembers. */
export interface State {
  /** In the order in which they are read out. */
  statements: Statement[];
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
      let answers = state.answers[event.person];
      if (!answers) {
        answers = {};
        state.answers[event.person] = answers;
      }
      answers[event.statement] = event.answer;
      return;
    }
    case 'statementEdited':
      state.statements = state.statements.map((statement) =>
        statement.id === event.statement ? { ...statement, text: event.text, short: event.short } : statement,
      );
      return;
    case 'statementAdded': {
      const at = state.statements.findIndex(({ id }) => id === event.after);
      state.statements.splice(at < 0 ? state.statements.length : at + 1, 0, event.statement);
      return;
    }
    case 'statementRemoved':
      state.statements = state.statements.filter(({ id }) => id !== event.statement);
      return;
    case 'resultsHidden':
      state.hidden = event.on;
  }
}

/** Each present person's answers in any order, `undefined` for who has given none, for {@link tallies}. */
export function answersOfAll(state: State, room: RoomFacts): (Answers | undefined)[] {
  const all: (Answers | undefined)[] = [];
  for (const [person, answers] of Object.entries(state.answers))
    if (Object.hasOwn(room.people, person)) all.push(answers);
  const people = Object.keys(room.people).length;
  while (all.length < people) all.push(undefined);
  return all;
}
