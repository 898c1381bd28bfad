/**
 * Rapid-fire presentations (the guide's "Exemplar Rapid Fire Presentations").
 *
 * [R1] Talks come first, in the order of the queue, then the discussion questions. A talk is on time until the
 *      least of its minutes, wrapping up until the most, and over time after that; nothing is cut off.
 * [R2] Hosts may add, edit, reorder and take out talks at any time; only the talk that the room is at stays.
 * [R3] A talk that is taken out keeps its questions, and comes back with them.
 * [R4] A question belongs to the talk it was asked in. It may be asked from the beginning of that talk until the
 *      end of the item (a phone may have been offline), at most five a person and talk. What is taken back is gone
 *      and leaves its place free.
 * [R5] Who wrote something counts as one; everybody else may add one vote and take it back. Nobody counts twice.
 * [R6] Most votes first; of equals, the older first: see parts/points.ts.
 * [R7] Phones get the fifteen with the most votes and, of the rest, the five newest.
 * [R8] Nobody is told who asked or voted; a person's own are in their own view alone.
 * [R9] Hosts mark questions answered, reopen them, hide what does not belong, and take that back; votes are kept.
 *      Only hosts see what is hidden; its author is told that it was set aside.
 * [R10] No question stands on the projector until a host puts it, or the top of the list, there; it leaves when it
 *      is answered, hidden or taken back. What a question collects comes up by itself, and a host can show one alone.
 * [R11] A question may collect what people write: answers, practices ("we can do this right away") or challenges; at
 *      most three a person and question, and counted like questions. A question that collects nothing is discussed
 *      aloud. Practices and challenges are headings for later items; answers are only kept. Hosts may let a question
 *      that collects be discussed aloud instead, and take that back: phones and projector then only ask it, and what
 *      was written before, or is still on its way, is kept.
 * [R12] With "review first" what is written waits until a host lets it through: only hosts see it, and its author is
 *      told that it is read first. Who switches this off lets through all that waits.
 * [R13] Hosts change the minutes of one talk or of all at any time, also of the talk that is on; what is set for all
 *      replaces what was set for one. Each change can be taken back, the last one first. Talks get their least minutes
 *      in the item's plan, and questions what a third of a talk was when the item began.
 */

/** Most questions of a person in one talk. [R4] */
export const QUESTIONS_EACH = 5;
/** Most answers of a person at one question. [R11] */
export const ANSWERS_EACH = 3;
/** What a question may collect from phones. [R11] */
export const COLLECTS = ['answers', 'practices', 'challenges'] as const;
export type Collects = (typeof COLLECTS)[number];
/** How many talks the queue may hold, how many questions there may be after them, and how long a talk may last. */
export const MOST_TALKS = 20;
export const MOST_QUESTIONS = 20;
export const TALK_MINUTES_MOST = 120;
/** A talk is usually on time until the first, and over time after the second: the guide's own figures. */
export const TALK_MINUTES_USUAL: readonly [number, number] = [5, 7];
/** How many phones get by votes, and how many of the newest besides. [R7] */
export const PHONE_TOP = 15;
export const PHONE_NEWEST = 5;

/** The least and the most minutes of a talk. [R1] */
export type TalkMinutes = readonly [number, number];

/** On time, wrapping up or over time. [R1] */
export type TalkPhase = 'calm' | 'wrap' | 'over';

const MINUTE = 60_000;

/**
 * Where a talk stands after `elapsed` ms. [R1]
 * @param talkMinutes least and most minutes of a talk
 */
export function talkPhase(elapsed: number, talkMinutes: TalkMinutes): TalkPhase {
  if (elapsed < talkMinutes[0] * MINUTE) return 'calm';
  return elapsed < talkMinutes[1] * MINUTE ? 'wrap' : 'over';
}

/** What a question collects, as its config says it: `true` is from before there was a choice. [R11] */
export const collectsOf = (collect: boolean | Collects | undefined): Collects | undefined =>
  collect === true ? 'practices' : collect || undefined;

/** How long a talk has been going, ms; a pause does not count. */
export const talkElapsed = (
  clock: { readonly startedAt: number; readonly pausedAt?: number },
  now: number,
): number => Math.max(0, (clock.pausedAt ?? now) - clock.startedAt);

/** Whether two texts say the same: neither case nor spacing makes another question. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return plain(a) === plain(b);
}
