import type { Signs } from '../../../shared/activities/evidence/map.ts';
import { ANSWERS, type Answer, MARKS, type Mark } from '../../../shared/activities/evidence/rules.ts';

interface Words {
  readonly said: Readonly<Record<Answer | Mark, string>>;
  readonly unanswered: string;
  readonly tablesSay: (count: number, what: string) => string;
}

/** The answers that somebody gave, in their order. */
export const answersIn = (signs: Signs = {}): { readonly answer: Answer; readonly count: number }[] =>
  ANSWERS.flatMap((answer) => {
    const count = signs[answer];
    return count === undefined ? [] : [{ answer, count }];
  });

/** What was said of a kind, in words. */
export function signWords(signs: Signs = {}, words: Words): string {
  const said = [...ANSWERS, ...MARKS].flatMap((sign) => {
    const count = signs[sign];
    return count === undefined ? [] : [words.tablesSay(count, words.said[sign])];
  });
  return said.length === 0 ? words.unanswered : said.join(', ');
}
