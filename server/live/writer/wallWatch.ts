import type { LiveRoom, RoomDeps } from './liveRoom.ts';

/** A wall clock that is off by less than this shows the same minute nearly always, ms. */
const NOTICED_MS = 1_000;

/** Looks whether the server's wall clock was set, and has a room know, so that its times of day are right. */
export class WallWatch {
  readonly #room: LiveRoom;
  readonly #clock: () => number;
  readonly #deps: Pick<RoomDeps, 'clock' | 'wallAhead' | 'newId'>;
  #looking = false;

  /**
   * @param clock the room's own
   * @param deps `clock` is the server's own
   */
  constructor(room: LiveRoom, clock: () => number, deps: Pick<RoomDeps, 'clock' | 'wallAhead' | 'newId'>) {
    this.#room = room;
    this.#clock = clock;
    this.#deps = deps;
  }

  /** To be called now and then. A look that still waits for the log is not followed by another. */
  async look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    const { clock, wallAhead, newId } = this.#deps;
    const ms = await this.#room.saved((state) => {
      const ahead = clock() + wallAhead() - this.#clock();
      const noticed = Math.abs(ahead - state.wallAhead) >= NOTICED_MS;
      return noticed && !state.rehearsal && state.status !== 'ended' ? ahead : undefined;
    });
    if (ms !== undefined) {
      const command = { id: `wall-${newId()}`, type: 'noteWall', payload: { ms } };
      await this.#room.submit({ kind: 'server', id: 'server' }, command);
    }
    this.#looking = false;
  }
}
