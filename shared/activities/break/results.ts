import type { Block } from '../block.ts';
import type { Reader, ResultsOf } from '../results.ts';
import type { State } from './state.ts';
import type { tables } from './tables.ts';
import { words } from './words.ts';

type BreakResults = ResultsOf<typeof tables>;

/** That there was a break. How long it took stands with the item's times; who came back when is nobody's business. */
export const results = ({ drawing }: State): BreakResults => ({
  breaks: [{ id: 'break', seenBy: 'room', kind: drawing }],
});

export const present = ({ breaks }: BreakResults, { language }: Reader): Block[] =>
  breaks.map(({ kind }) => ({ type: 'text', text: words[language].kinds[kind] }));
