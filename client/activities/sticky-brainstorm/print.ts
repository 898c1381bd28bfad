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
  const words = prepareText[language];
  const names = questions.map(({ short, topics }) => [textOf(short), listOf(topics).map(textOf)] as const);
  return {
    ...printQuestions(asked, language),
    lines: [
      ...(more.length === 0 ? [] : [words.printed(more)]),
      ...names.filter(([, list]) => list.length > 0).map(([short, list]) => words.namesPrinted(short, list)),
    ],
  };
};
