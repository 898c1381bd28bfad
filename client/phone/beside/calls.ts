import type { Calls, ScreensAndCalls } from '../../activities/screen.ts';
import { screens } from '../../activities/screens.ts';

const all: Readonly<Record<string, ScreensAndCalls>> = screens;

/** How a kind of activity calls people; nothing of one that has no turns. */
export async function callsOf(kind: string): Promise<Calls | undefined> {
  return (await all[kind]?.calls?.())?.calls;
}
