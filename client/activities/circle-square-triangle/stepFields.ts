import { cleanLine, cleanText } from '../../../shared/lib/cleanText.ts';
/** A next step as commands take it: what is not filled in is left out. */
export interface StepFields {
  scope: string;
  what: string;
  who?: string;
  by?: string;
}

/** Trims what was typed; blank who and by are left out. */
export function fieldsOf(typed: { scope: string; what: string; who: string; by: string }): StepFields {
  const who = cleanLine(typed.who);
  const by = cleanLine(typed.by);
  return {
    scope: typed.scope,
    what: cleanText(typed.what),
    ...(who === '' ? {} : { who }),
    ...(by === '' ? {} : { by }),
  };
}
