import { textOf } from '../../forms/read.ts';
import type { Print } from '../printed.ts';

/** What tables talk about while they choose. */
export const print: Print = ({ prompt }) => ({ lines: [textOf(prompt)].filter((line) => line !== '') });
