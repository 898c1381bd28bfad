import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** The stops of the item: choosing is a tap, settling is the table's talk, and half of the time is for what follows. */
export function steps(_state: State, language: Language = 'en'): Step[] {
  const { choose, settle, next } = words[language].steps;
  return [
    { id: 'choose', title: choose, share: 1 },
    { id: 'settle', title: settle, share: 2 },
    { id: 'next-steps', title: next, share: 3 },
  ];
}
