import { below, pick, type Random } from '../../shared/lib/random.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type { Asked } from './audit.ts';
import { Device, hostOf, type OpenedRoom, openRoom, projectorOf } from './device.ts';
import { hostWishOf, marks, wishOf } from './writers.ts';

/** How often somebody does something, ms. */
const PERSON_MS = 160;
const HOST_MS = 700;
/** Who has more under way waits for an answer first, as people do. */
const MOST_WAITING = 4;
/** What adds something each time it is carried out: doing it twice shows. */
export const ADDING = new Set(['addNextStep', 'askQuestion', 'shareAnswer', 'addPassage', 'addComment']);

export interface CrowdOptions {
  readonly url: string;
  /** Where the room is opened, if not there: free opening ends where a proxy is seen. */
  readonly opensAt?: string;
  readonly people: number;
  readonly tables: number;
  readonly random: Random;
}

/** A room full of people who write, vote and take turns without end, and a host who leads them through everything. */
export class Crowd {
  readonly room: OpenedRoom;
  readonly host: Device;
  readonly projector: Device;
  readonly people: readonly Device[];
  readonly #random: Random;
  readonly #mark = marks();
  readonly #timers = new Set<NodeJS.Timeout>();
  #working = false;

  private constructor(
    room: OpenedRoom,
    host: Device,
    projector: Device,
    people: readonly Device[],
    random: Random,
  ) {
    this.room = room;
    this.host = host;
    this.projector = projector;
    this.people = people;
    this.#random = random;
  }

  static async gather({ url, opensAt = url, people, tables, random }: CrowdOptions): Promise<Crowd> {
    const room = await openRoom(opensAt, { sessionId: 'collaborative-leadership', tables });
    const host = new Device({ url, name: 'crowd-host', auth: hostOf(room) });
    const projector = new Device({ url, name: 'projector', auth: projectorOf(room) });
    const crowd = Array.from({ length: people }, (_, index) => {
      const name = `person-${index + 1}`;
      return new Device({
        url,
        name,
        outboxKey: `outbox.${name}`,
        auth: { as: 'participant', code: room.code, name },
      });
    });
    await Promise.all([host, projector, ...crowd].map((device) => device.online()));
    await host.send({ type: 'start', payload: {} });
    await host.send({ type: 'goTo', payload: { item: 'sticky-brainstorm' } });
    return new Crowd(room, host, projector, crowd, random);
  }

  get devices(): readonly Device[] {
    return [this.host, this.projector, ...this.people];
  }

  /** Every face, and how one of its kind comes in. */
  get faces(): readonly (readonly [Device, Handshake])[] {
    const person: Handshake = { as: 'participant', code: this.room.code };
    return [
      [this.host, hostOf(this.room)],
      [this.projector, projectorOf(this.room)],
      ...this.people.map((device) => [device, person] as const),
    ];
  }

  get asked(): readonly Asked[] {
    return [this.host, ...this.people].map(({ actor, sent }) => ({ actor, sent }));
  }

  /** The kinds of activity that people were at, from now on. */
  watchKinds(): ReadonlySet<string> {
    const kinds = new Set<string>();
    this.people[0]?.store.subscribe(({ views }) => {
      if (views.floor?.item) kinds.add(views.floor.item.kind);
    });
    return kinds;
  }

  /** Everybody begins to act, each in their own time. */
  work(): void {
    this.#working = true;
    for (const device of this.people) this.#often(PERSON_MS, () => this.#act(device));
    this.#often(HOST_MS, () => {
      const wish = this.host.waiting < MOST_WAITING ? hostWishOf(this.host, this.#random) : undefined;
      if (wish) void this.host.send(wish);
    });
  }

  /** Nobody does anything more. Resolves when all that was asked for is answered. */
  async rest(): Promise<void> {
    this.#working = false;
    for (const timer of this.#timers) clearTimeout(timer);
    await Promise.all(this.devices.map((device) => device.drained()));
  }

  /** One of the people does something now. */
  actOnce(): void {
    this.#act(pick(this.#random, this.people));
  }

  #act(device: Device): void {
    if (device.waiting >= MOST_WAITING) return;
    const wish = wishOf(device, this.#random, this.#mark);
    if (!wish) return;
    void device.send(wish);
  }

  /** Again and again, about every `ms`. */
  #often(ms: number, act: () => void): void {
    const timer = setTimeout(
      () => {
        this.#timers.delete(timer);
        if (!this.#working) return;
        act();
        this.#often(ms, act);
      },
      ms / 2 + below(this.#random, ms),
    );
    this.#timers.add(timer);
  }

  close(): void {
    this.#working = false;
    for (const timer of this.#timers) clearTimeout(timer);
    for (const device of this.devices) device.close();
  }
}
