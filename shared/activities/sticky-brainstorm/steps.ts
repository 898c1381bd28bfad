import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { PHASES, type Phase, type State } from './state.ts';
import { words } from './words.ts';

const SHARES: Readonly<Record<Phase, number>> = { write: 7, rank: 3, wall: 3, tables: 4, room: 3 };

/** Five stops for each question that was picked. */
export function steps(state: State, language: Language = 'en'): Step[] {
  const { phases } = words[language];
  return state.picked.flatMap((id) => {
    const question = state.questions.find((candidate) => candidate.id === id);
    return PHASES.map((phase) => ({
      id: `${phase}.${id}`,
      title: `${question?.short ?? id}: ${phases[phase]}`,
      share: SHARES[phase],
    }));
  });
}
