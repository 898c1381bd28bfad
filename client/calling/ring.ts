import { storedChoice } from '../ui/storedChoice.ts';

/** Whether this phone rings when it is one's turn: it does until somebody switches that off. */
export const ring = storedChoice(
  'plenary.ring',
  ['on', 'off'],
  () => 'on',
  () => undefined,
);
