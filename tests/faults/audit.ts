import { join } from 'node:path';
import { openSqliteLog } from '../../server/log/sqliteLog.ts';
import { registry } from '../../shared/activities/registry.ts';
import { createCore } from '../../shared/room/core.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';
import type { Sent } from './device.ts';

/** What was asked for, held against what the log has of it. */
export interface Audit {
  readonly acknowledged: number;
  readonly refused: number;
  /** Acknowledged, and had nothing to change: an answer given once more. */
  readonly idle: number;
  /** Acknowledged, and not in the log. */
  readonly lost: readonly string[];
  /** In the log more than once, or there although it was refused. */
  readonly doubled: readonly string[];
  /** Neither acknowledged nor refused. */
  readonly open: readonly string[];
  /** Refused for good by no rule of the room: whoever wrote it has lost it. */
  readonly wronged: readonly string[];
}

/** What a server says that cannot, and not what a room says that must not. */
const NO_RULE = new Set(['not-found', 'not-saved', 'server-fault', 'id-reused', 'too-fast', 'removed']);

export interface Asked {
  /** As the log names who asked. */
  readonly actor: string;
  readonly sent: readonly Sent[];
}

/** Reads a room's events. The server must have ended: only one process may have the store open. */
export async function eventsOf(folder: string, roomId: string): Promise<readonly LoggedEvent[]> {
  const log = openSqliteLog(join(folder, 'plenary.db'));
  try {
    return await log.read(roomId, 0);
  } finally {
    await log.close();
  }
}

/** How often each of the texts stands in all that the activities of a room hold in the end. */
export function countsIn(events: readonly LoggedEvent[], texts: readonly string[]): number[] {
  const core = createCore(registry);
  const held = JSON.stringify(core.replay(events).activities);
  return texts.map((text) => held.split(text).length - 1);
}

/** Of commands that add a text, each with a mark of its own: those whose mark stands under other ids as well. */
export function addedTwice(
  events: readonly LoggedEvent[],
  asked: readonly Asked[],
  adds: ReadonlySet<string>,
): string[] {
  const marks = new Map<string, string>();
  const adding = new Set<string>();
  for (const { sent } of asked) {
    for (const { command } of sent) {
      const mark = adds.has(command.type) ? /#\w+#/.exec(JSON.stringify(command.payload))?.[0] : undefined;
      if (mark === undefined) continue;
      adding.add(command.id);
      marks.set(mark, command.id);
    }
  }
  return events.flatMap(({ command, event }) => {
    if (!command || !adding.has(command.id)) return [];
    const found = JSON.stringify(event).match(/#\w+#/g) ?? [];
    return found.filter((mark) => marks.has(mark) && marks.get(mark) !== command.id);
  });
}

/** Holds every command to the promise: acknowledged means that it is in the log, once; refused that it is not. */
export function audit(events: readonly LoggedEvent[], asked: readonly Asked[]): Audit {
  const runs = runsOf(events);
  const found: Record<'lost' | 'doubled' | 'open' | 'wronged', string[]> = {
    lost: [],
    doubled: [],
    open: [],
    wronged: [],
  };
  const empty: { actor: string; sent: Sent; version: number }[] = [];
  let acknowledged = 0;
  let refused = 0;
  for (const { actor, sent } of asked) {
    for (const one of sent) {
      const { command, ack } = one;
      const times = runs.get(`${actor}/${command.id}`) ?? 0;
      if (times > 1) found.doubled.push(command.id);
      if (!ack) found.open.push(command.id);
      else if (ack.ok) {
        acknowledged++;
        if (times === 0) empty.push({ actor, sent: one, version: ack.version });
      } else {
        refused++;
        if (times > 0) found.doubled.push(`${command.id} (refused: ${ack.code})`);
        if (NO_RULE.has(ack.code)) found.wronged.push(`${command.id} ${command.type} (${ack.code})`);
      }
    }
  }
  found.lost.push(...withEffect(events, empty));
  return { acknowledged, refused, idle: empty.length - found.lost.length, ...found };
}

/** In how many separate places of the log each command stands, by who asked and its id. */
function runsOf(events: readonly LoggedEvent[]): Map<string, number> {
  const runs = new Map<string, number>();
  let before: string | undefined;
  for (const { by, command } of events) {
    const name = command && `${by}/${command.id}`;
    if (name !== undefined && name !== before) runs.set(name, (runs.get(name) ?? 0) + 1);
    before = name;
  }
  return runs;
}

/**
 * Of commands that were acknowledged at a version of the room, and left nothing in the log: those that would have
 * changed something there, which means that they were lost.
 */
function withEffect(
  events: readonly LoggedEvent[],
  empty: readonly { actor: string; sent: Sent; version: number }[],
): string[] {
  const core = createCore(registry);
  const [first, ...rest] = events;
  if (!first) return empty.map(({ sent }) => sent.command.id);
  const state = core.open(first);
  const lost: string[] = [];
  for (const { actor, sent, version } of [...empty].sort((a, b) => a.version - b.version)) {
    while (state.seq < version) {
      const next = rest.shift();
      if (!next) break;
      core.evolve(state, next);
    }
    const who =
      actor === 'host'
        ? ({ kind: 'host', id: 'host' } as const)
        : ({ kind: 'participant', id: actor } as const);
    const sources = { now: sent.ackedAt ?? 0, newId: () => 'audit', random: () => 0 };
    // It was asked for when it was sent: what was on its way for long, behind a kill, counts as in time all the same.
    const command = { ...sent.command, waitedMs: sources.now - sent.sentAt };
    const decision = core.decide(state, who, command, sources);
    if (state.seq !== version || !decision.ok || decision.value.length > 0)
      lost.push(`${sent.command.id} ${sent.command.type} at ${version}`);
  }
  return lost;
}
