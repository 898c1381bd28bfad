import type { Language } from '../ui/text.ts';
import { formsText } from './formsText.ts';
import { textsOf } from './read.ts';

/** Questions of a config, for printouts: how many there are, and what they ask. */
export function printQuestions(value: unknown, language: Language) {
  const asked = textsOf(value, 'text');
  return {
    holds: asked.length > 0 ? [formsText[language].someQuestions(asked.length)] : [],
    lists: [asked],
  };
}
