import type { Fields } from './read.ts';

export interface PrepareProps {
  config: Fields;
  /** Sets one field; `undefined` takes it away. @param mark names what was typed into, when it was typing */
  set: (field: string, value: unknown, mark?: string) => void;
}
