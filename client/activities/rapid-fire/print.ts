import { printQuestions } from '../../forms/printQuestions.ts';
import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { collectIn } from './collectIn.ts';
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
  const text = prepareText[language];
  const asked = listOf(config.questions)
    .map(fieldsOf)
    .map((question) => {
      const kind = collectIn(question);
      const words = textOf(question.text);
      return kind === undefined || words === ''
        ? question
        : { ...question, text: text.collected(words, text.collects[kind].toLocaleLowerCase(language)) };
    });
  const questions = printQuestions(asked, language);
  return {
    who: named.length > 0 ? named.join('; ') : undefined,
    holds: [...(talks.length > 0 ? [text.someTalks(talks.length)] : []), ...questions.holds],
    lists: [talks.map(({ title, who }) => (who === '' ? title : `${who}: ${title}`)), ...questions.lists],
  };
};
