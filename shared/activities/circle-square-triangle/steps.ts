import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** The stops of the item: a minute to choose, one to settle, and most of the time for what follows. */
export function steps(_state: State, language: Language = 'en'): Step[] {
  const { choose, settle, next } = words[language].steps;
  return [
    { id: 'choose', title: choose, share: 2 },
    { id: 'settle', title: settle, share: 2 },
    { id: 'next-steps', title: next, share: 4 },
  ];
}
