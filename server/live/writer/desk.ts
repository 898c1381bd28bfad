import type { PersonId, Scribe } from '../../../shared/activities/activity.ts';
import type { HandedOver, Reply } from '../../../shared/protocol/wire.ts';
import type { Command } from '../../../shared/room/envelope.ts';
import { personIn } from '../../../shared/room/people.ts';
import { sameHash } from '../../keys.ts';
import type { Broadcast } from './broadcast.ts';
import { handOver, join, recognise } from './joining.ts';
import type { LiveRoom, RoomDeps } from './liveRoom.ts';
import type { Asker, Front, FrontLine, Joined, JoinRequest, Recognised, Writer } from './messages.ts';

/** Where a room takes what doors and fan-out ask of it. */
export class Desk implements Writer {
  readonly roomId: string;
  readonly #room: LiveRoom;
  readonly #broadcast: Broadcast;
  readonly #deps: RoomDeps;

  /** @param deps `clock` is the room's own */
  constructor(room: LiveRoom, broadcast: Broadcast, deps: RoomDeps) {
    this.roomId = room.roomId;
    this.#room = room;
    this.#broadcast = broadcast;
    this.#deps = deps;
  }

  recognise(token: string): Promise<Recognised> {
    return recognise(this.#room, this.#deps, token);
  }

  writesFor(scribe: Scribe, person: PersonId): Promise<boolean> {
    return this.#room.saved((state) => personIn(state, person)?.scribe === scribe);
  }

  handOver(scribe: Scribe, person: PersonId): Promise<HandedOver> {
    return handOver(this.#room, this.#deps, scribe, person);
  }

  join(request: JoinRequest): Promise<Joined> {
    return join(this.#room, this.#deps, request);
  }

  opensTo(as: 'host' | 'projector', pass: string): Promise<boolean> {
    return this.#room.saved(({ hostKeyHash, projectorHashes }) =>
      [hostKeyHash, ...(as === 'host' ? [] : projectorHashes)].some((hash) => sameHash(pass, hash)),
    );
  }

  submit(asker: Asker, command: Command): Promise<Reply> {
    return this.#room.submit(asker, command);
  }

  async now(): Promise<number> {
    return this.#deps.clock();
  }

  attach(front: Front): FrontLine {
    return this.#broadcast.attach(front);
  }
}
