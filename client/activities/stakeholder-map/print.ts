import { fieldsOf, listOf, textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';

/** The plan, and who is placed. */
export const print: Print = ({ plan, stakeholders }) => ({
  lines: [textOf(plan)].filter((line) => line.trim() !== ''),
  lists: [
    listOf(stakeholders)
      .map(fieldsOf)
      .map(({ title }) => textOf(title))
      .filter((title) => title.trim() !== ''),
  ].filter((list) => list.length > 0),
});
