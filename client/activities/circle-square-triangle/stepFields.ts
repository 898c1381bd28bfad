import { cleanLine, cleanText } from '../../../shared/lib/cleanText.ts';

/** Nothing is chosen for whoever has a choice: who does not look would be counted there. */
export const onlyOne = (scopes: readonly string[]): string => (scopes.length === 1 ? (scopes[0] ?? '') : '');

/** A next step as commands take it: what is not filled in is left out. */
export interface StepFields {
  scope: string;
  what: string;
  who?: string;
  by?: string;
  heading?: string;
}

/** Trims what was typed; blank who, by and heading are left out. */
export function fieldsOf(typed: {
  scope: string;
  what: string;
  who: string;
  by: string;
  heading: string;
}): StepFields {
  const who = cleanLine(typed.who);
  const by = cleanLine(typed.by);
  return {
    scope: typed.scope,
    what: cleanText(typed.what),
    ...(who === '' ? {} : { who }),
    ...(by === '' ? {} : { by }),
    ...(typed.heading === '' ? {} : { heading: typed.heading }),
  };
}
