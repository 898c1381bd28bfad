import { printQuestions } from '../../forms/printQuestions.ts';
import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

/** Talks with whoever gives them, and the questions after them. */
export const print: Print = (config, language) => {
  const talks = listOf(config.presenters)
    .map(fieldsOf)
    .map(({ title, name, organisation }) => ({
      title: textOf(title),
      who: [textOf(name), textOf(organisation)].filter(Boolean).join(', '),
    }));
  const named = talks.flatMap(({ who }) => (who === '' ? [] : [who]));
  const questions = printQuestions(config.questions, language);
  return {
    who: named.length > 0 ? named.join('; ') : undefined,
    holds: [...(talks.length > 0 ? [prepareText[language].someTalks(talks.length)] : []), ...questions.holds],
    lists: [talks.map(({ title, who }) => (who === '' ? title : `${who}: ${title}`)), ...questions.lists],
  };
};
