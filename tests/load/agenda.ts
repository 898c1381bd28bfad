import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { connectClient } from '../../scripts/demo/client.ts';
import { actAsHost, simulatedPerson } from '../../scripts/demo/people.ts';
import { mulberry32, type Random } from '../../shared/lib/random.ts';
import { type Costs, hallBurst, measured } from './burst.ts';
import type { Hall } from './hall.ts';
import type { Measured } from './servers.ts';
import { loadSession, stops } from './session.ts';
import { type Figure, median, sum } from './stats.ts';

/** Rooms whose agendas are compared: what an answer costs in the first must not be much more than in the second. */
export const AGENDAS = ['from-where-we-stand-to-a-plan', 'collaborative-leadership'] as const;

const SETTLE_MS = 700;
/** Answers in each room before it is measured. */
const WARM_ANSWERS = 2_000;
/** Who plays the items that are not on, and how often each has a turn at a step. */
const PLAYERS = 12;
const TURNS = 4;

/** A session of `sessions/` that ends with the rounds of statements that all rooms of measurements have. */
export function followedByRounds(id: string): typeof loadSession {
  const file = fileURLToPath(new URL(`../../sessions/${id}.yaml`, import.meta.url));
  const session: typeof loadSession = parse(readFileSync(file, 'utf8'));
  const rounds = loadSession.agenda.filter(({ activity }) => activity === 'take-off-touch-down');
  return {
    ...session,
    minutes: session.minutes + sum(rounds.map(({ planned }) => planned)),
    sections: [...session.sections, ...loadSession.sections],
    agenda: [...session.agenda, ...rounds],
  };
}

/**
 * Plays all items before the rounds, so that each has results; ends at the first stop of the rounds.
 * @param turns of each player at each step
 */
export async function playedUpToRounds(hall: Hall, random: Random, turns = TURNS): Promise<void> {
  const { url } = hall;
  const { roomId, code, hostKey: key } = hall.opened;
  const host = connectClient(url, () => ({ as: 'host', roomId, key }));
  const people = Array.from({ length: PLAYERS }, () => simulatedPerson(url, { code }, random));
  await Promise.all([host.ready, ...people.map(({ client }) => client.ready)]);
  await hall.start();
  const stop = () => `${host.views.console?.item?.id}/${host.views.console?.step?.id}`;
  const [first] = stops;
  let shown = stop();
  while (shown !== `${first?.item}/${first?.step}`) {
    while (stop() === shown) await pause(5);
    shown = stop();
    for (let turn = 0; turn < turns; turn++) {
      await Promise.all(people.map((person) => person.act()));
      await actAsHost(host, random);
    }
    const { item, step } = host.views.console ?? {};
    if (item?.id !== first?.item)
      await host.ask({ type: 'next', item: item?.id, step: step?.id, payload: {} });
  }
  for (const client of [host, ...people.map((person) => person.client)]) client.close();
}

/** What an answer costs in rooms of several agendas on one server, whose bursts alternate; the last is the measure. */
export async function agenda(
  server: Measured,
  halls: readonly { readonly of: string; readonly hall: Hall }[],
  { rounds, seed }: { rounds: number; seed: number },
): Promise<Figure[]> {
  const random = mulberry32(seed);
  const costs = halls.map((): Costs[] => []);
  const size = halls[0]?.hall.phones.length ?? 0;
  for (let index = -Math.ceil(WARM_ANSWERS / size); index < rounds; index++) {
    for (const [place, { hall }] of halls.entries()) {
      await hall.next();
      await pause(SETTLE_MS);
      const cost = await measured(server, async () => (await hallBurst(hall, random)).burst);
      if (index >= 0) costs[place]?.push(cost);
    }
  }
  const cpuOf = (all: readonly Costs[] = []) =>
    (sum(all.map(({ cpu }) => cpu)) / (all.length * size)) * 1_000;
  const p50Of = (all: readonly Costs[] = []) => median(all.flatMap(({ burst }) => burst.each));
  const bare = costs.at(-1);
  return halls.slice(0, -1).flatMap(({ of }, place): Figure[] => {
    const figure = { part: 'agenda', size, ofBare: true } as const;
    return [
      {
        ...figure,
        what: `CPU an answer, ${of}`,
        unit: 'µs',
        value: cpuOf(costs[place]),
        bare: cpuOf(bare),
        budget: 1.1,
      },
      {
        ...figure,
        what: `acknowledged, p50, ${of}`,
        unit: 'ms',
        value: p50Of(costs[place]),
        bare: p50Of(bare),
      },
    ];
  });
}
