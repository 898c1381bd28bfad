import type { Farewell } from '../../../shared/protocol/wire.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { PlenarySocket } from '../wire.ts';

/** Whether the key or pass of this hash still lets a screen into the room. */
export const passOpens = (
  state: Pick<RoomState, 'hostKeyHash' | 'projectorHashes'>,
  hash: string | undefined,
): boolean => hash !== undefined && (hash === state.hostKeyHash || state.projectorHashes.includes(hash));

/** With what each screen came in: when that is made invalid, it has to go. */
export class Passes {
  readonly #of = new WeakMap<PlenarySocket, string>();

  keep(socket: PlenarySocket, hash: string): void {
    this.#of.set(socket, hash);
  }

  /** Whether the screen may stay. A phone needs no pass. */
  opens(socket: PlenarySocket, state: RoomState): boolean {
    return !this.#of.has(socket) || passOpens(state, this.#of.get(socket));
  }
}

/** Says why, and ends the connection. */
export function dismiss(socket: PlenarySocket, code: Farewell): void {
  socket.emit('goodbye', { code });
  socket.disconnect(true);
}
