import type { Draft, DraftItem } from '../data/draft.ts';

/** Every item with the time of day at which it begins, minutes after midnight. */
export function runTimes(session: Draft, start: number): { readonly item: DraftItem; readonly at: number }[] {
  let at = start;
  return session.agenda.map((item) => {
    const begins = at;
    at += item.planned;
    return { item, at: begins };
  });
}

/** How notes name what to have ready: "**You need:** …", "**Hace falta:** …". */
const NEED =
  /^\s*\*\*(?:you need|have ready|beforehand|before the session|material|antes|necesit|se necesit|hace falta|tener)[^*]*\*\*:?\s*([\s\S]+)$/i;

/** What the notes say is needed, as plain words. */
export function atHand(notes: string): string | undefined {
  const words = notes
    .split(/\n\s*\n/)
    .map((paragraph) => NEED.exec(paragraph)?.[1])
    .find((found) => found !== undefined);
  return words
    ?.replace(/\s+/g, ' ')
    .replace(/\*\*|`/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .trim();
}
