/**
 * Looks into a server that is measured, from inside its process and without a change to it:
 * node --import ./tests/load/probe.mjs SERVER. Answers to the parent process only.
 */
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How often the event loop is looked at, ms: that much of every reading is no delay. */
const EVERY_MS = 5;
const delay = monitorEventLoopDelay({ resolution: EVERY_MS });
delay.enable();
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
let profiler;

const ANSWERS = {
  /** Processor time so far, ms. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  },
  /** The longest time that the event loop was held since the last such question, ms. */
  stall: () => {
    const longest = Math.max(0, delay.max / 1e6 - EVERY_MS);
    delay.reset();
    return longest;
  },
  /** Resident memory, bytes, once what nobody needs is collected. */
  memory: () => {
    collect();
    collect();
    return process.memoryUsage().rss;
  },
  heap: () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
  profile: async () => {
    profiler = new Session();
    profiler.connect();
    await profiler.post('Profiler.enable');
    await profiler.post('Profiler.setSamplingInterval', { interval: 200 });
    await profiler.post('Profiler.start');
    return 0;
  },
  profiled: async (file) => {
    const { profile } = await profiler.post('Profiler.stop');
    profiler.disconnect();
    writeFileSync(file, JSON.stringify(profile));
    return 0;
  },
};

process.on('message', async ({ probe, argument }) => {
  const answer = ANSWERS[probe];
  if (answer) process.send?.({ probe, answer: await answer(argument) });
});
process.channel?.unref();
