import { leftFigures } from '../countdownState.ts';
import type { ScreenClock } from '../screenClock.ts';
import type { SameTexts } from '../text.ts';
import type { heardText } from './heardText.ts';

/** What a face shows at one moment, as far as it is said aloud when it changes. */
export interface Moment {
  readonly status: 'lobby' | 'live' | 'ended';
  readonly item?: { readonly id: string; readonly title: string } | undefined;
  readonly step?:
    | { readonly id: string; readonly title: string; readonly number: number; readonly of: number }
    | undefined;
  readonly clock?: ScreenClock | undefined;
  /** Server instant, ms. */
  readonly now: number;
  readonly table?: string | undefined;
  readonly blanked?: boolean | undefined;
  readonly message?: string | undefined;
  /** Minutes behind the end that is to be held; said with a step. */
  readonly behind?: number | undefined;
}

type Words = SameTexts<(typeof heardText)['en']>;

const isOver = ({ clock, now }: Moment): boolean =>
  clock !== undefined && clock.pausedAt === undefined && now >= clock.endsAt;

/**
 * What to say of a change, in order; nothing of what only runs on. Rules:
 * [A1] a new step says its item when that is new too, its number, its heading, and the time there is for it;
 * [A2] a pause, and going on, say so, and how much time is left;
 * [A3] that time is up is said once a step, where it was seen running;
 * [A4] being moved to another table, the end, a blank projector and a message to the room each say so.
 * @param heading what stands over the step on this face, where there is one
 */
export function newsOf(before: Moment, now: Moment, words: Words, heading?: string): string[] {
  const news: string[] = [];
  if (now.status === 'ended') return before.status === 'ended' ? [] : [words.ended];
  const { item, step, clock } = now;
  const left = clock === undefined ? undefined : clock.endsAt - (clock.pausedAt ?? now.now);
  const time = left === undefined || left <= 0 ? undefined : leftFigures(left);
  const moved = item?.id !== before.item?.id || step?.id !== before.step?.id;
  if (item && step && moved) {
    if (item.id !== before.item?.id) news.push(item.title);
    const what = heading || step.title;
    if (step.of > 1) news.push(words.numbered(step.number, step.of, what));
    else if (what !== item.title) news.push(what);
    if (time !== undefined) news.push(words.left(time));
    if (now.behind) news.push(words.behind(now.behind));
  } else if (clock && before.clock) {
    if (clock.pausedAt !== undefined && before.clock.pausedAt === undefined) news.push(words.paused);
    else if (clock.pausedAt === undefined && before.clock.pausedAt !== undefined) {
      news.push(words.resumed);
      if (time !== undefined) news.push(words.left(time));
    } else if (isOver(now) && before.now < before.clock.endsAt && before.clock.pausedAt === undefined) {
      news.push(words.timeUp);
      if (now.behind) news.push(words.behind(now.behind));
    }
  }
  if (now.table !== undefined && before.table !== undefined && now.table !== before.table)
    news.push(words.atTable(now.table));
  if (now.blanked !== undefined && now.blanked !== before.blanked)
    news.push(now.blanked ? words.blanked : words.shown);
  if (now.message !== undefined && now.message !== before.message) news.push(now.message);
  return news;
}
