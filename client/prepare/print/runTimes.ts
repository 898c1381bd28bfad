import type { Draft, DraftItem } from '../data/draft.ts';

const DAY = 24 * 60;

/** Minutes after midnight of `09:30`; `undefined` for what is no time of day. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return undefined;
  const all = Number(hours) * 60 + Number(minutes);
  return all < DAY && Number(minutes) < 60 ? all : undefined;
}

/** `9:05` for 545 minutes after midnight; parts of a minute are rounded down, as clocks do. */
export function clockOf(minutes: number): string {
  const whole = Math.floor(minutes + 1e-6) % DAY;
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

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
