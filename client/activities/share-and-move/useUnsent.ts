import { useMemo } from 'react';
import { useDraft } from '../../live/drafts.ts';

/** What somebody began to write for a document and has not sent. */
export interface Unsent {
  /** The table where the document was begun. */
  readonly home: string;
  /** The passage that it comments on; a passage of its own when absent. */
  readonly passage?: string;
  readonly text: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What this device kept, as far as it makes sense. */
function parse(kept: string): Map<string, Unsent> {
  const found = new Map<string, Unsent>();
  let value: unknown;
  try {
    value = kept === '' ? {} : JSON.parse(kept);
  } catch {
    return found;
  }
  if (!isRecord(value)) return found;
  for (const [target, one] of Object.entries(value)) {
    if (!isRecord(one) || typeof one.home !== 'string' || typeof one.text !== 'string') continue;
    const passage = typeof one.passage === 'string' ? { passage: one.passage } : {};
    found.set(target, { home: one.home, text: one.text, ...passage });
  }
  return found;
}

/**
 * What is being written for documents that visit, kept on the device also when the host sends them on: by target,
 * which is a passage's id for a comment, or a document's table for a new passage.
 */
export function useUnsent(key: string) {
  const [kept, setKept, forgetAll] = useDraft(key);
  const all = useMemo(() => parse(kept), [kept]);
  const change = (target: string, unsent: Unsent | undefined) => {
    const next = new Map(all);
    if (unsent === undefined) next.delete(target);
    else next.set(target, unsent);
    if (next.size === 0) forgetAll();
    else setKept(JSON.stringify(Object.fromEntries(next)));
  };
  return {
    textOf: (target: string) => all.get(target)?.text ?? '',
    keep: (target: string, unsent: Unsent) => change(target, unsent.text === '' ? undefined : unsent),
    forget: (target: string) => change(target, undefined),
    /** What was begun for documents that are not here any more. */
    leftFrom: (home: string) =>
      [...all].filter(([, unsent]) => unsent.home !== home && unsent.text.trim() !== ''),
  };
}

export type UnsentTexts = ReturnType<typeof useUnsent>;
