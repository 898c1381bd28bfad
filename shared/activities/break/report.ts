import type { Block } from '../activity.ts';
import type { BreakKind, BreakState } from './rules.ts';

const NAMES: Record<BreakKind, string> = {
  coffee: 'A coffee break.',
  stretch: 'A break to stretch.',
  lunch: 'A break for a meal.',
  quiet: 'A quiet break.',
};

/** That there was a break. How long it took stands with the item's times; who came back when is nobody's business. */
export const breakReport = ({ drawing }: BreakState): Block[] => [{ type: 'text', text: NAMES[drawing] }];
