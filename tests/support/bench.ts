import type { Intent } from '../../shared/activities/activity.ts';
import type { Session } from '../../shared/agenda/session.ts';
import { copyOf } from '../../shared/lib/mergePatch.ts';
import { mulberry32, type Random } from '../../shared/lib/random.ts';
import { type Core, createCore } from '../../shared/room/core.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import type { Command } from '../../shared/room/envelope.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { ConsoleParts, ConsoleView, ProjectorView, Surroundings } from '../../shared/room/views.ts';
import { miniRegistry, miniSession } from './miniSession.ts';
import { opening } from './opening.ts';
import { recordTold } from './told.ts';

export const HOST: RoomActor = { kind: 'host', id: 'host' };
export const person = (id: string): RoomActor => ({ kind: 'participant', id });

/** A hosts' view that is made anew in all its parts. */
const NOTHING_KEPT: ConsoleParts = {
  item: (_id, make) => make(),
  people: (make) => make(),
  person: (_person, _online, make) => make(),
  session: (make) => make(),
};

/** One console, and nobody connected. */
const AROUND: Surroundings = { online: new Set(), screens: { consoles: 1, projectors: 0 }, addresses: [] };

/** As the server opens rooms: with the configs as the activities' schemas give them. */
const withConfigs = (session: Session, registry: Registry): Session => ({
  ...session,
  agenda: session.agenda.map((item) => ({
    ...item,
    config: registry[item.activity]?.config.parse(item.config),
  })),
});

/** A room on the bench: commands in, events kept, time by hand. No log, no sockets. */
export class Bench {
  readonly core: Core;
  readonly events: LoggedEvent[] = [];
  readonly state: RoomState;
  now = 1_000_000_000;
  readonly #random = mulberry32(1);
  #ids = 0;

  constructor(tables = 3, session: Session = miniSession, registry: Registry = miniRegistry) {
    this.core = createCore(registry);
    const opened: LoggedEvent = {
      ...opening(withConfigs(session, registry), { tables }),
      seq: 1,
      at: this.now,
    };
    this.events.push(opened);
    this.state = this.core.open(opened);
  }

  /** The record so far, with what it says in English. */
  record(now = this.now) {
    return recordTold(this.core.registry, this.state, now);
  }

  /** What hosts see. @param around where it is not one console, with nobody connected */
  console(around: Partial<Surroundings> = {}): ConsoleView {
    return this.core.views.console(this.state, { ...AROUND, ...around }, NOTHING_KEPT);
  }

  /** What the room sees. @param around as for hosts */
  projector(around: Partial<Surroundings> = {}): ProjectorView {
    return this.core.views.projector(this.state, { ...AROUND, ...around });
  }

  /** What somebody would do who sees their phone as it is now. */
  wish(id: string, random: Random): ReturnType<typeof intentOf> {
    const { views, registry } = this.core;
    const table = this.state.people[id]?.table;
    // As it arrives on a phone: nothing of the room's own state, which changes in place.
    const seen = {
      floor: copyOf(views.floor(this.state)),
      table: table === undefined ? undefined : copyOf(views.table(this.state, table)),
      me: copyOf(views.me(this.state, id)),
    };
    return intentOf(registry, seen, random);
  }

  /** What simulated hosts would do. */
  hostsWish(random: Random): Intent | undefined {
    const { item, step, activity } = this.console();
    if (!item || !step) return undefined;
    return this.core.registry[item.kind]?.simulate.host?.({ console: activity, step: step.id }, random);
  }

  /** Presses Next or Back as somebody who sees the present step. */
  walk(type: 'next' | 'back'): string | number {
    return this.do(HOST, type, { ...(this.state.at ?? {}) });
  }

  join(id: string, about: { name?: string; role?: string; table?: string } = {}): string | number {
    return this.do({ kind: 'server', id: 'server' }, 'join', {
      payload: { person: id, tokenHash: `hash-${id}`, ...about },
    });
  }

  /** Decides on a command and carries out what follows. @returns the refusal's code, or the number of events */
  do(actor: RoomActor, type: string, rest: Partial<Command> = {}): string | number {
    const id = rest.id ?? `command-${++this.#ids}`;
    const sources = { now: this.now, newId: () => `id${++this.#ids}`, random: this.#random };
    const decision = this.core.decide(this.state, actor, { ...rest, id, type }, sources);
    if (!decision.ok) return decision.code;
    const before = this.events.length;
    for (const event of decision.value) {
      this.#apply(event, actor, id);
      for (const reaction of this.core.react(this.state, event, sources)) this.#apply(reaction, actor, id);
    }
    return this.events.length - before;
  }

  #apply(event: LoggedEvent['event'], actor: RoomActor, id: string): void {
    const logged = {
      seq: this.events.length + 1,
      at: this.now,
      by: actor.id,
      command: { id, digest: 'd' },
      event,
    };
    this.events.push(logged);
    this.core.evolve(this.state, logged);
  }
}
