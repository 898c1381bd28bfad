import type { Session } from '../../shared/agenda/session.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { type Core, createCore } from '../../shared/room/core.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import type { Command } from '../../shared/room/envelope.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';
import type { Registry } from '../../shared/room/plan.ts';
import type { RoomState } from '../../shared/room/state.ts';
import type { ConsoleParts } from '../../shared/room/views.ts';
import { miniRegistry, miniSession } from './miniSession.ts';
import { opening } from './opening.ts';
import { recordTold } from './told.ts';

export const HOST: RoomActor = { kind: 'host', id: 'host' };
export const person = (id: string): RoomActor => ({ kind: 'participant', id });

/** A hosts' view that is made anew in all its parts. */
export const NOTHING_KEPT: ConsoleParts = {
  item: (_id, make) => make(),
  people: (make) => make(),
  person: (_person, _online, make) => make(),
  session: (make) => make(),
};

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
