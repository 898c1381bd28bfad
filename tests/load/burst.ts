import { setTimeout as pause } from 'node:timers/promises';
import { mulberry32, type Random } from '../../shared/lib/random.ts';
import type { Acknowledged, LoadClient } from './client.ts';
import { accepted, deep, type Hall } from './hall.ts';
import type { Measured } from './servers.ts';
import { type Figure, median, quantile, sum } from './stats.ts';

const WITHIN_MS = 1_000;
const SETTLE_MS = 700;
/** Answers before it is measured: code that ran a few times only is slow on every server. */
const WARM_ANSWERS = 2_000;

export interface Burst {
  /** From each one's sending to the acknowledgement, ms. */
  readonly each: number[];
  readonly refused: number;
  /** Instant at which the last one was sent. */
  readonly lastSent: number;
}

/** Everybody asks once within a second, at moments of chance. */
export async function askAll(
  asks: readonly (() => Promise<Acknowledged>)[],
  random: Random,
  withinMs = WITHIN_MS,
): Promise<Burst> {
  const due = asks.map((ask) => ({ at: random() * withinMs, ask })).sort((a, b) => a.at - b.at);
  const answers: Promise<Acknowledged>[] = [];
  const began = performance.now();
  let lastSent = began;
  while (answers.length < due.length) {
    const now = performance.now() - began;
    for (let next = due[answers.length]; next && next.at <= now; next = due[answers.length]) {
      answers.push(next.ask());
      lastSent = performance.now();
    }
    await pause(1);
  }
  const all = await Promise.all(answers);
  return {
    each: all.map(({ ms }) => ms),
    refused: all.filter((answer) => !accepted(answer)).length,
    lastSent,
  };
}

/** What a burst took of the server's processor, ms. */
export interface Costs {
  readonly cpu: number;
  readonly burst: Burst;
}

/** A burst with what it costs the server, its views included. */
export async function measured(server: Measured, act: () => Promise<Burst>): Promise<Costs> {
  const before = await server.ask('cpu');
  const burst = await act();
  await pause(SETTLE_MS);
  return { burst, cpu: (await server.ask('cpu')) - before };
}

/** The same through a bare server that answers at once and keeps nothing. */
export function bareBurst(
  clients: readonly LoadClient[],
  random: Random,
  withinMs = WITHIN_MS,
): Promise<Burst> {
  const body = {
    id: 'x'.repeat(16),
    type: 'answer',
    item: 'round-aa',
    payload: { statement: 's-aa', answer: 'up' },
  };
  return askAll(
    clients.map((client) => () => client.ask('command', body)),
    random,
    withinMs,
  );
}

/** Everybody answers the statement that is on; resolves when the projector has counted all. */
export async function hallBurst(
  hall: Hall,
  random: Random,
  withinMs = WITHIN_MS,
): Promise<{ burst: Burst; behind: number }> {
  const asks = hall.phones.map((phone) => () => hall.answer(phone, random() < 0.5 ? 'up' : 'down'));
  const burst = await askAll(asks, random, withinMs);
  const all = await hall.projector.until((view) => deep(view, 'activity', 'answered') === hall.phones.length);
  return { burst, behind: Math.max(0, all.at - burst.lastSent) };
}

export interface BurstResult {
  readonly figures: Figure[];
  /** Processor time of one participant's answer, µs. */
  readonly each: number;
}

export async function burst(
  own: { server: Measured; hall: Hall },
  bare: { server: Measured; clients: readonly LoadClient[] },
  { rounds, seed }: { rounds: number; seed: number },
): Promise<BurstResult> {
  const random = mulberry32(seed);
  const ours: Costs[] = [];
  const theirs: Costs[] = [];
  const behind: number[] = [];
  const stalls: number[] = [];
  const warmUp = Math.ceil(WARM_ANSWERS / own.hall.phones.length);
  for (let index = -warmUp; index < rounds; index++) {
    await own.hall.next();
    await pause(SETTLE_MS);
    await own.server.ask('stall');
    const mine = await measured(own.server, async () => {
      const result = await hallBurst(own.hall, random);
      if (index >= 0) behind.push(result.behind);
      return result.burst;
    });
    const stall = await own.server.ask('stall');
    const plain = await measured(bare.server, () => bareBurst(bare.clients, random));
    if (index < 0) continue;
    ours.push(mine);
    theirs.push(plain);
    stalls.push(stall);
  }
  const size = own.hall.phones.length;
  const latencies = (all: readonly Costs[]) => all.flatMap(({ burst: { each } }) => each);
  const cpu = (all: readonly Costs[]) => (sum(all.map((one) => one.cpu)) / (all.length * size)) * 1_000;
  const figure = (what: string, value: number, unit: string, rest: Partial<Figure> = {}): Figure => ({
    part: 'burst',
    what,
    size,
    value,
    unit,
    ...rest,
  });
  return {
    each: cpu(ours),
    figures: [
      figure('saved and acknowledged, p50', median(latencies(ours)), 'ms', {
        bare: median(latencies(theirs)),
      }),
      figure('saved and acknowledged, p99', quantile(latencies(ours), 0.99), 'ms', {
        bare: quantile(latencies(theirs), 0.99),
        budget: 150,
      }),
      figure('server CPU an answer', cpu(ours), 'µs', { bare: cpu(theirs), budget: 3, ofBare: true }),
      figure('refused', sum(ours.map(({ burst: { refused } }) => refused)), '', { budget: 0 }),
      figure('longest stall', Math.max(...stalls), 'ms', { budget: 100 }),
      figure('projector behind the last', Math.max(...behind), 'ms', { budget: 250 }),
    ],
  };
}
