import type { Language } from '../../lib/catalogue.ts';
import type { Step } from '../activity.ts';
import { STEP } from './rules.ts';
import { words } from './words.ts';

/** The only stop [B1]. */
export const steps = (_state: unknown, language: Language = 'en'): Step[] => [
  { id: STEP, title: words[language].steps.break, share: 1 },
];
