import { TABLE_MOST } from '../../../shared/activities/share-and-move/rules.ts';
import { printQuestions } from '../../forms/printQuestions.ts';
import { numberOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** Its questions, and when a table has two documents. */
export const print: Print = (config, language) => ({
  ...printQuestions(config.questions, language),
  lines: [prepareText[language].printedMost(numberOf(config.tableMost) ?? TABLE_MOST.usual)],
});
