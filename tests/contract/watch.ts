import type { Activity, TableId } from '../../shared/activities/activity.ts';
import { applyPatch, diff } from '../../shared/lib/mergePatch.ts';
import type { Stage } from '../support/stage.ts';
import { canonical, jsonFaults } from './jsonClean.ts';

type AnyStage = Stage<unknown, { type: string }>;

/** A fault in what an activity does, for the message of a failing test. */
export class ContractBroken extends Error {
  override name = 'ContractBroken';
}

/** Fails with everything there is to know about where. */
export function must(holds: boolean, message: string | (() => string)): void {
  if (!holds) throw new ContractBroken(typeof message === 'string' ? message : message());
}

/** The same activity, whose every decision is checked to change nothing. */
export function guarded(activity: Activity): Activity {
  const commands = Object.entries(activity.commands).map(([type, command]) => {
    const decide: typeof command.decide = (state, payload, context) => {
      const before = JSON.stringify(state);
      const result = command.decide(state, payload, context);
      must(JSON.stringify(state) === before, () => `deciding "${type}" changed the state`);
      return result;
    };
    return [type, { ...command, decide }] as const;
  });
  return { ...activity, commands: Object.fromEntries(commands) };
}

/** Everything that all channels show, by channel, as it would cross the wire. */
export function channelsOf(stage: AnyStage, resultsShown = true): Map<string, unknown> {
  const views = stage.views(resultsShown);
  const channels = new Map<string, unknown>([
    ['console', views.console],
    ['projector', views.projector],
    ['floor', views.floor],
  ]);
  for (const table of stage.room.tables) channels.set(`table ${table}`, views.table(table));
  for (const person of Object.values(stage.room.everyone).flatMap(({ id, gone }) =>
    gone === 'out' ? [] : [id],
  ))
    channels.set(`me ${person}`, views.me(person));
  return channels;
}

/**
 * Clients that were connected all along: each channel's copy is kept up by merge patches alone, and has to be
 * what somebody who joins now would be sent whole.
 */
export class Watchers {
  private copies = new Map<string, unknown>();
  /** What each channel showed last, as text. */
  private shown = new Map<string, string>();

  private readonly stage: AnyStage;

  constructor(stage: AnyStage) {
    this.stage = stage;
    this.update();
  }

  /** Sends everybody their patches. @returns the channels that changed. */
  update(resultsShown = true): Set<string> {
    const changed = new Set<string>();
    for (const [channel, view] of channelsOf(this.stage, resultsShown)) {
      const faults = jsonFaults(view ?? {});
      must(faults.length === 0, () => `${channel}: ${faults.slice(0, 5).join('; ')}`);
      const whole = canonical(view ?? {});
      if (this.shown.get(channel) === whole) continue;
      changed.add(channel);
      const before = this.copies.get(channel) ?? {};
      const patch = JSON.stringify(diff(before, view ?? {}));
      const copy = patch === undefined ? before : applyPatch(before, JSON.parse(patch));
      must(
        canonical(copy) === whole,
        () => `${channel}: a connected client has\n${canonical(copy)}\nbut a late joiner gets\n${whole}`,
      );
      this.copies.set(channel, copy);
      this.shown.set(channel, whole);
    }
    return changed;
  }

  /** What a channel shows, as text. */
  textOf(channel: string): string {
    return this.shown.get(channel) ?? '';
  }

  channels(): Iterable<[string, string]> {
    return this.shown;
  }

  forget(person: string): void {
    this.copies.delete(`me ${person}`);
    this.shown.delete(`me ${person}`);
  }
}

/** Fails when what a participant did reached what is another person's or another table's alone. */
export function onlyOwn(
  changed: ReadonlySet<string>,
  person: string,
  tables: readonly TableId[],
  by: string,
): void {
  for (const channel of changed) {
    if (channel.startsWith('me '))
      must(channel === `me ${person}`, `"${by}" of ${person} changed "${channel}"`);
    if (channel.startsWith('table ')) {
      must(
        tables.some((table) => channel === `table ${table}`),
        `"${by}" of ${person}, table ${tables.join(' and ')}, changed "${channel}"`,
      );
    }
  }
}
