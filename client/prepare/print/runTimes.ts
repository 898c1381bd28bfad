import { boldOpenings } from '../../../shared/lib/plainText.ts';
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
  /^(?:you need|have ready|beforehand|before the session|material|antes|necesit|se necesit|hace falta|tener)/i;

/** What the notes say is needed, as plain words. */
export const atHand = (notes: string): string | undefined =>
  boldOpenings(notes)
    .find(({ opening, words }) => NEED.test(opening) && words !== '')
    ?.words.replace(/^:\s*/, '')
    .replace(/\s+/g, ' ');
