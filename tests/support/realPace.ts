import type { Session } from '../../shared/agenda/session.ts';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import { mulberry32, type Random } from '../../shared/lib/random.ts';
import { roleOf } from '../../shared/room/simulated.ts';
import { Bench, HOST, person } from './bench.ts';
import { kinds } from './shippedSession.ts';

/**
 * A whole session in simulated time, at the pace of people: each needs time to look up, to read, to think and to type
 * before what they mean to do is done, and the facilitator presses Next when a step's time is over, ready or not.
 * What was still being typed then is what the plan left no time for.
 */

/** How people are at their phones. Slow typists on glass, who look at each other between two doings. */
const PACE = {
  /** Until somebody has noticed that something new is asked, ms: between these. */
  notice: [2 * SECOND, 6 * SECOND],
  /** Between two doings, ms. */
  think: [3 * SECOND, 9 * SECOND],
  /** Letters a second. */
  typing: 2.5,
} as const;
/** A host with both hands on the laptop. */
const HOST_MS = 4 * SECOND;

export interface StepPlayed {
  readonly item: string;
  readonly step: string;
  /** Since the session began, and how long it was on, ms. */
  readonly from: number;
  readonly ms: number;
  /** What people did in it. */
  acts: number;
  readonly actors: Set<string>;
  /** Who was in the middle of something when it was over. */
  cutOff: number;
  /** Who had still to write, as Next would ask. */
  unwritten: number;
  readonly refused: string[];
}

const between = (random: Random, [least, most]: readonly [number, number]) =>
  least + random() * (most - least);

/** Texts that somebody typed: everything in a payload that has a blank in it. */
function letters(payload: unknown): number {
  if (typeof payload === 'string') return /\s/.test(payload) ? payload.length : 0;
  if (typeof payload !== 'object' || payload === null) return 0;
  return Object.values(payload).reduce((sum: number, value) => sum + letters(value), 0);
}

/** What somebody has begun: it is done when its time has come. */
interface Doing {
  readonly at: number;
  readonly who: string;
  readonly act?: { readonly type: string; readonly payload: unknown; readonly item: string };
}

/** Plays a session to its end. @param people sit evenly at the tables @returns each step as it went */
export function playAtRealPace(
  session: Session,
  { people, tables, seed = 1 }: { people: number; tables: number; seed?: number },
): readonly StepPlayed[] {
  const random = mulberry32(seed);
  const bench = new Bench(tables, session, kinds);
  const ids = Array.from({ length: people }, (_, index) => `p${index + 1}`);
  for (const id of ids) {
    const role = roleOf(session.roles, random);
    bench.join(id, role === undefined ? {} : { role });
  }
  const began = bench.now;
  bench.do(HOST, 'start');
  const played: StepPlayed[] = [];
  const begin = (who: string): Doing => {
    const act = bench.wish(who, random);
    const typed = act ? (letters(act.payload) / PACE.typing) * SECOND : 0;
    return { at: bench.now + between(random, PACE.think) + typed, who, ...(act ? { act } : {}) };
  };

  let doings: Doing[] = ids.map((who) => ({ at: bench.now + between(random, PACE.notice), who }));
  let hostAt = bench.now;
  while (bench.state.at && bench.state.status === 'live') {
    const { item, step } = bench.state.at;
    const { clock, item: on } = bench.console();
    const until = Math.max(clock?.step.endsAt ?? bench.now, bench.now);
    const now: StepPlayed = {
      item,
      step,
      from: bench.now - began,
      ms: until - bench.now,
      acts: 0,
      actors: new Set(),
      cutOff: 0,
      unwritten: 0,
      refused: [],
    };
    for (;;) {
      const next = doings.reduce((first, one) => (one.at < first.at ? one : first));
      if (Math.min(next.at, hostAt) >= until) break;
      if (hostAt < next.at) {
        bench.now = hostAt;
        hostAt += HOST_MS;
        // Hosts group the room's wall; elsewhere they do what is not seen here: they talk.
        const act = on?.kind === 'sticky-brainstorm' ? bench.hostsWish(random) : undefined;
        if (act) bench.do(HOST, act.type, { item, payload: act.payload });
        continue;
      }
      bench.now = next.at;
      doings = doings.filter((one) => one !== next);
      if (next.act) {
        const result = bench.do(person(next.who), next.act.type, {
          item: next.act.item,
          payload: next.act.payload,
        });
        if (typeof result === 'string') now.refused.push(result);
        else {
          now.acts += 1;
          now.actors.add(next.who);
        }
      }
      doings.push(begin(next.who));
    }
    bench.now = until;
    now.unwritten = bench.console().unwritten ?? 0;
    // Whoever has begun something keeps at it into the next step, as far as that takes it.
    now.cutOff = doings.filter(({ act }) => act !== undefined && letters(act.payload) > 0).length;
    played.push(now);
    doings = doings.map((one) =>
      one.act ? one : { at: bench.now + between(random, PACE.notice), who: one.who },
    );
    if (typeof bench.walk('next') === 'string') break;
    if (bench.now - began > 3 * 60 * MINUTE) throw new Error('the session does not end');
  }
  return played;
}
