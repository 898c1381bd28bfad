import { cleanLine, cleanText } from '../../../shared/lib/cleanText.ts';

/** A gap as commands take it: what is not filled in is left out. */
export interface GapFields {
  kind: string;
  what: string;
  scope: string;
  who?: string;
  by?: string;
}

type Typed = Readonly<Partial<Record<'kind' | 'what' | 'scope' | 'who' | 'by', string>>>;

/** Trims what was typed; blank who and by are left out. */
export function gapFields({ kind = '', what = '', scope = '', who = '', by = '' }: Typed): GapFields {
  const [whoIs, byWhen] = [cleanLine(who), cleanLine(by)];
  return {
    kind,
    what: cleanText(what),
    scope,
    ...(whoIs === '' ? {} : { who: whoIs }),
    ...(byWhen === '' ? {} : { by: byWhen }),
  };
}

/** Nothing is chosen for whoever has a choice. */
export const onlyOne = (scopes: readonly string[]): string => (scopes.length === 1 ? (scopes[0] ?? '') : '');
