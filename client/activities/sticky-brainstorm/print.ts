import { printQuestions } from '../../forms/printQuestions.ts';
import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** Its questions, and those that hosts may pick besides. */
export const print: Print = (config, language) => {
  const questions = listOf(config.questions).map(fieldsOf);
  const asked = questions.filter((question) => question.asked !== false);
  const others = questions.filter((question) => question.asked === false).map(({ text }) => textOf(text));
  const more = others.filter((text) => text.trim() !== '');
  return {
    ...printQuestions(asked, language),
    ...(more.length === 0 ? {} : { lines: [prepareText[language].printed(more)] }),
  };
};
