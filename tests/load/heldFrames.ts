import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';

const FRAME_US = 1_000_000 / 60;

const traceOf = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.number().optional(),
      /** Time that the thread itself was at work, µs: what others take of the machine is not in it. */
      tdur: z.number().optional(),
      args: z.object({ name: z.string().optional() }).loose(),
    }),
  ),
});
type Event = z.infer<typeof traceOf>['traceEvents'][number];

/**
 * Frames that a page's own work keeps from being shown while something happens: for each of its tasks as many as would
 * have fitted into the time that it works.
 */
export async function heldFrames(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['toplevel'] });
  await act();
  const { traceEvents } = traceOf.parse(JSON.parse((await browser.stopTracing()).toString()));
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  return Math.max(
    0,
    ...threads.map((thread) => heldBy(traceEvents.filter((one) => sameThread(one, thread)))),
  );
}

const sameThread = (a: Event, b: Event): boolean => a.pid === b.pid && a.tid === b.tid;

function heldBy(events: readonly Event[]): number {
  let until = 0;
  let held = 0;
  const tasks = events
    .filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
    .sort((a, b) => a.ts - b.ts);
  for (const { ts, dur = 0, tdur = 0 } of tasks) {
    // A task inside another is a part of it.
    if (ts < until) continue;
    until = ts + dur;
    held += Math.floor(tdur / FRAME_US);
  }
  return held;
}
