import { cleanText } from './cleanText.ts';

/** The lines of a list that somebody pasted or typed, without their bullets and numbers; none is blank. */
export const linesOf = (text: string): string[] =>
  cleanText(text)
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
