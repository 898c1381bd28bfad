import { leaning } from '../../lib/leaning.ts';
import type { IntentOf, Person, SimulatorOf } from '../activity.ts';
import type { commands } from './commands.ts';
import { type Answer, answerOf } from './rules.ts';
import type { ConsoleView, FloorView, MeView, views } from './views.ts';

type Intent = IntentOf<typeof commands, 'participant' | 'anyone'>;
type HostIntent = IntentOf<typeof commands, 'host' | 'anyone'>;

/** Whom a statement fits: most have worked in a school, few are administrators. */
function share(statement: { readonly text: string }): number {
  if (/administrator|superintendent/i.test(statement.text)) return 0.35;
  if (/leader/i.test(statement.text)) return 0.6;
  if (/digital|tool/i.test(statement.text)) return 0.85;
  return 0.7;
}

function wanted(you: Person, statement: FloorView['statement']): Answer | undefined {
  const mood = leaning(you.id, `mood ${statement.id}`);
  if (mood < 0.04) return undefined;
  if (mood < 0.1) return 'pass';
  return leaning(you.id, statement.id) < share(statement) ? 'up' : 'down';
}

/** Most answer once; some pass, a few think again, and a few put the phone away. */
function participant({
  floor,
  me,
  you,
}: {
  readonly floor: FloorView;
  readonly me?: MeView | undefined;
  readonly you: Person;
}): Intent | undefined {
  const { statement } = floor;
  const answer = wanted(you, statement);
  if (answer === undefined || statement.id === '') return undefined;
  const given = answerOf(me?.answers, statement.id);
  if (given === answer) return undefined;
  // One in fifteen passes first and then has an answer after all.
  const hesitant = leaning(you.id, `again ${statement.id}`) < 0.07;
  const now = given === undefined && hesitant ? 'pass' : answer;
  return { type: 'answer', payload: { statement: statement.id, answer: now } };
}

const EXTRA = {
  text: 'You have planned something together with another department this year',
  short: 'Planned across departments',
};

/** A facilitator who adds one statement of their own, after the room has warmed up. */
function host({ console }: { readonly console: ConsoleView }, random: () => number): HostIntent | undefined {
  const { statement, statements, tally } = console;
  const added = statements.some(({ text }) => text === EXTRA.text);
  const late = statement.number === 3 && tally.waiting * 4 < tally.people;
  return late && !added && random() < 0.2 ? { type: 'addStatement', payload: EXTRA } : undefined;
}

export const simulate: SimulatorOf<typeof commands, typeof views> = { participant, host };
