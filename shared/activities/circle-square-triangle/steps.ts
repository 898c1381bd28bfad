import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** The stops of the item. Who chooses alone needs a tap, and the table's talk comes after it; half of the time is for what follows. */
export function steps({ alone }: State, language: Language = 'en'): Step[] {
  const { choose, settle, next } = words[language].steps;
  return [
    { id: 'choose', title: choose, share: alone ? 2 : 3 },
    { id: 'settle', title: settle, share: alone ? 4 : 3 },
    { id: 'next-steps', title: next, share: 6 },
  ];
}
