import { storage } from './storage.ts';

/** How the names of what people are typing begin in the storage of their device. */
export const DRAFTS = 'plenary.draft.';

/**
 * Forgets all drafts whose key begins with `prefix`, here and in every tab: whose they were is not in the room any more.
 * @returns what was written in them
 */
export function forgetDrafts(prefix: string): string[] {
  const own = storage.keys(DRAFTS + prefix);
  const written = own.filter((key) => !CHOICE.test(key)).flatMap((key) => textsIn(storage.get(key) ?? ''));
  for (const key of own) storage.remove(key);
  return written.filter((text) => text.trim() !== '');
}

/** Kept like a draft, but nobody's words. */
const CHOICE = /\.scope$/;

/** One draft may hold several texts, each as `{ text }` in an object. */
function textsIn(draft: string): string[] {
  try {
    const value: unknown = JSON.parse(draft);
    const inside = typeof value === 'object' && value !== null ? Object.values(value) : [];
    const texts = inside.map((part: unknown) =>
      typeof part === 'object' && part !== null && 'text' in part ? part.text : undefined,
    );
    if (texts.length > 0 && texts.every((text) => typeof text === 'string')) return texts;
  } catch {
    // Plain words.
  }
  return [draft];
}
