import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { PHASES, type Phase, type State } from './state.ts';
import { words } from './words.ts';

type Shares = Readonly<Record<Phase, number>>;

const BY_QUESTION: Shares = { write: 7, rank: 3, wall: 3, tables: 4, room: 3 };
/** The guide's 3–5 minutes for each alone, and 7–10 for the group, of its 10–15. */
const TOGETHER: Shares = { write: 7, rank: 2, wall: 2, tables: 4, room: 5 };

/** The five stops of one question. */
function stopsOf({ questions }: State, id: string, language: Language): Step[] {
  const question = questions.find((candidate) => candidate.id === id);
  return PHASES.map((phase) => ({
    id: `${phase}.${id}`,
    title: `${question?.short ?? id}: ${words[language].phases[phase]}`,
    share: BY_QUESTION[phase],
  }));
}

/** Those of questions that hosts may pick. [S14] */
export const spare = (state: State, language: Language = 'en'): Step[] =>
  state.flow === 'together'
    ? []
    : state.questions
        .filter(({ id }) => !state.picked.includes(id))
        .flatMap(({ id }) => stopsOf(state, id, language));

/** Five stops: for all questions together, or for each that was picked. [S14] */
export function steps(state: State, language: Language = 'en'): Step[] {
  if (state.flow === 'together')
    return PHASES.map((phase) => ({
      id: phase,
      title: words[language].together[phase],
      share: TOGETHER[phase],
    }));
  return state.picked.flatMap((id) => stopsOf(state, id, language));
}
