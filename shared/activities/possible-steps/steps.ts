import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { type State, together } from './state.ts';
import { words } from './words.ts';

/** The stops: the proposal, reading and deciding element by element, the room, the earliest dates. [PS1] */
export function steps(state: Pick<State, 'elements' | 'each'>, language: Language = 'en'): Step[] {
  const text = words[language].steps;
  const { elements, each } = state;
  const rounds = Array.from({ length: each }, (_, round) => {
    const name = together(state) ? (elements[round]?.short ?? '') : text.round(round + 1, each);
    return [
      { id: `read.${round + 1}`, title: `${text.read}: ${name}`, share: 4 },
      { id: `decide.${round + 1}`, title: `${text.decide}: ${name}`, share: 10 },
    ];
  });
  return [
    { id: 'open', title: text.open, share: 4 },
    ...rounds.flat(),
    ...elements.map(({ id, short }) => ({
      id: `room.${id}`,
      title: `${text.room}: ${short}`,
      share: 9 / elements.length,
    })),
    { id: 'close', title: text.close, share: 4 },
  ];
}
