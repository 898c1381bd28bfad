import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

const written = (list: unknown): string[] =>
  listOf(list)
    .map(fieldsOf)
    .map(({ title, text }) => [textOf(title), textOf(text)].filter((words) => words.trim() !== '').join(': '))
    .filter((words) => words !== '');

/** What is rated and the levels, in their own words: facilitators read them aloud. */
export const print: Print = ({ prompt, levels, dimensions }, language) => {
  const rated = written(dimensions);
  return {
    holds: rated.length === 0 ? [] : [prepareText[language].printed(rated.length)],
    lines: [textOf(prompt)].filter((words) => words.trim() !== ''),
    lists: [written(levels), rated].filter((list) => list.length > 0),
  };
};
