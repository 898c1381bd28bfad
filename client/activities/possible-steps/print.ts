import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';
import { prepareText } from './prepareText.ts';

const written = (words: readonly string[]): string[] => words.filter((each) => each.trim() !== '');

/** The elements with their descriptions and steps, in their own words: tables without phones work from them. */
export const print: Print = ({ prompt, elements }, language) => {
  const all = listOf(elements).map(fieldsOf);
  return {
    holds: all.length === 0 ? [] : [prepareText[language].printed(all.length)],
    lines: written([textOf(prompt)]),
    lists: all
      .map(({ title, description, lead, cards }) =>
        written([
          textOf(title),
          listOf(description).map(textOf).join(' '),
          textOf(lead),
          ...listOf(cards)
            .map(fieldsOf)
            .map(({ id, text }) =>
              listOf(cards).length > 1 ? `${textOf(id)}) ${textOf(text)}` : textOf(text),
            ),
        ]),
      )
      .filter((list) => list.length > 0),
  };
};
