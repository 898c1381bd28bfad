import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { words } from './words.ts';

/** The stops of the item, by the minutes that they take of fifty. The check may be left out. */
export function steps(_state: unknown, language: Language = 'en'): Step[] {
  const { question, inventory, check, map, gaps, again } = words[language].steps;
  return [
    { id: 'question', title: question, share: 5 },
    { id: 'inventory', title: inventory, share: 14 },
    { id: 'check', title: check, share: 7, optional: true },
    { id: 'map', title: map, share: 10 },
    { id: 'gaps', title: gaps, share: 9 },
    { id: 'again', title: again, share: 5 },
  ];
}
