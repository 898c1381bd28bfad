import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';

/** The question, and the kinds of evidence under their indicators, for tables without phones. */
export const print: Print = ({ question, source, indicators }) => ({
  lines: [
    textOf(question),
    textOf(source),
    ...listOf(indicators)
      .map(fieldsOf)
      .flatMap(({ title, kinds }) => [
        textOf(title),
        ...listOf(kinds)
          .map(fieldsOf)
          .map(
            (kind) => `○ ${[textOf(kind.title), textOf(kind.text)].filter((part) => part !== '').join(': ')}`,
          ),
      ]),
  ].filter((line) => line !== '' && line !== '○ '),
});
