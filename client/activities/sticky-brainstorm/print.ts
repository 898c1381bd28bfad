import { printQuestions } from '../../forms/printQuestions.ts';
import type { Print } from '../printed.ts';

/** Its questions. */
export const print: Print = (config, language) => printQuestions(config.questions, language);
