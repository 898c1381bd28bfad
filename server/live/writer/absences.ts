import type { PersonId } from '../../../shared/activities/activity.ts';
import { isReached } from '../../../shared/room/people.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { LiveRoom, RoomDeps } from './liveRoom.ts';

/** How often it is looked who is offline, ms. */
export const LOOK_MS = 10_000;
/**
 * After so many looks in a row a phone that is offline is away: three minutes. Longer than a change of network, a page
 * that is loaded again or a short call; shorter than anything that a room would have to wait for. A phone that only
 * slept is here again in the moment it wakes, with everything that its person did.
 */
export const AWAY_LOOKS = 18;
/** Those who come back within so many ms of each other do it in one event: a hall whose wifi is back does so at once. */
const TOGETHER_MS = 100;

/** Who is connected. */
export interface Connected {
  online(): ReadonlySet<PersonId>;
  /** A rehearsal's people, who never go away. */
  readonly simulated: ReadonlySet<PersonId>;
  /** How many phones there are. */
  readonly people: number;
}

/** Whether one of those who are connected has a phone: hosts may be connected in somebody's name. */
function hasPhone(online: ReadonlySet<PersonId>, here: RoomState['here']): boolean {
  for (const id of online) if (here[id]?.scribe !== 'host') return true;
  return false;
}

/**
 * Notes in a room who has been offline for some minutes, and who is here again. It counts looks, and reads no clock: a
 * laptop that slept, a clock that was set and a server that was started anew make nobody go away. While no phone at all
 * is connected, the network is at fault and not the people: then nobody goes.
 */
export class Absences {
  readonly #room: LiveRoom;
  readonly #connected: Connected;
  readonly #newId: () => string;
  readonly #missed = new Map<PersonId, number>();
  #looking = false;
  #back = new Set<PersonId>();
  #gathering: NodeJS.Timeout | undefined;

  constructor(room: LiveRoom, connected: Connected, { newId }: Pick<RoomDeps, 'newId'>) {
    this.#room = room;
    this.#connected = connected;
    this.#newId = newId;
  }

  /**
   * To be called every {@link LOOK_MS}. Resolves when what was seen is in the log. A look that still waits for the log is
   * not followed by another: nobody was looked at meanwhile.
   */
  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const gone = await this.#room.saved((state) => this.#countMissed(state));
    if (gone.length > 0) {
      await this.#note('noteAway', gone);
      // Whoever came while that was written down.
      await this.#room.saved((state) => {
        for (const id of gone) if (this.#connected.online().has(id)) this.arrived(id, state);
      });
    }
    this.#looking = false;
  }

  /** Counts who is offline, and gives those who have been for long. */
  #countMissed({ status, here }: RoomState): readonly PersonId[] {
    const online = this.#connected.online();
    const phones = this.#connected.people > 0 && hasPhone(online, here);
    if (status === 'ended' || !phones) return [];
    const gone: PersonId[] = [];
    for (const id of this.#missed.keys()) if (!Object.hasOwn(here, id)) this.#missed.delete(id);
    for (const person of Object.values(here)) {
      const { id } = person;
      if (isReached(person, online) || this.#connected.simulated.has(id)) {
        this.#missed.delete(id);
        continue;
      }
      const looks = (this.#missed.get(id) ?? 0) + 1;
      this.#missed.set(id, looks);
      if (looks >= AWAY_LOOKS) gone.push(id);
    }
    return gone;
  }

  /**
   * A phone has connected. That a host looks at the page of somebody for whom hosts write brings nobody back.
   * @param state as it is saved
   */
  arrived(person: PersonId, state: RoomState): void {
    this.#missed.delete(person);
    const { gone, scribe } = state.people[person] ?? {};
    if (gone !== 'away' || scribe === 'host') return;
    this.#back.add(person);
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      const back = [...this.#back];
      this.#back = new Set();
      void this.#note('noteBack', back);
    }, TOGETHER_MS).unref();
  }

  /** What cannot be saved now is seen again at the next look, or when they do something. */
  async #note(type: 'noteAway' | 'noteBack', people: readonly PersonId[]): Promise<void> {
    await this.#room.submit(
      { kind: 'server', id: 'server' },
      { id: `presence-${this.#newId()}`, type, payload: { people } },
    );
  }
}
