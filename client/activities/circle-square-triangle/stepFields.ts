/** A next step as commands take it: what is not filled in is left out. */
export interface StepFields {
  scope: string;
  what: string;
  who?: string;
  by?: string;
}

/** Trims what was typed; blank who and by are left out. */
export function fieldsOf(typed: { scope: string; what: string; who: string; by: string }): StepFields {
  const who = typed.who.trim();
  const by = typed.by.trim();
  return {
    scope: typed.scope,
    what: typed.what.trim(),
    ...(who === '' ? {} : { who }),
    ...(by === '' ? {} : { by }),
  };
}
