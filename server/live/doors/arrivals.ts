import type { IncomingMessage } from 'node:http';
import type { PhoneAddress } from '../../../shared/room/views.ts';
import { isServerAddress, serverAddressOf } from './serverAddress.ts';

/** A hall has one address, a conference from home one a person. */
const MOST_ADDRESSES = 10_000;

/** From where, and by which addresses of this server, people came to its rooms. */
export class Arrivals {
  readonly #places: () => readonly PhoneAddress[];
  /** Addresses from which somebody has opened or entered a room. */
  readonly #from = new Map<string, Set<string>>();
  /** Addresses of this server by which somebody came into a room. */
  readonly #by = new Map<string, Set<string>>();

  /** @param places where phones go */
  constructor(places: () => readonly PhoneAddress[]) {
    this.#places = places;
  }

  /** Somebody has opened or entered a room from this address. */
  from(roomId: string, address: string): void {
    const addresses = this.#from.get(roomId) ?? new Set();
    if (addresses.size < MOST_ADDRESSES) addresses.add(address);
    this.#from.set(roomId, addresses);
  }

  /** Whether the room's code is no secret at this address: people in one hall share an address. */
  knewAt(roomId: string, address: string): boolean {
    return this.#from.get(roomId)?.has(address) ?? false;
  }

  /** Somebody came into the room by an address of this server: their browser keeps their seat by it. */
  by(roomId: string, request: IncomingMessage): void {
    const url = serverAddressOf(request, this.#places());
    if (url !== undefined) this.#by.set(roomId, (this.#by.get(roomId) ?? new Set()).add(url));
  }

  /** The other addresses by which people came, for who asks by one of them. */
  elsewhere(roomId: string, request: IncomingMessage): string[] {
    const here = serverAddressOf(request, this.#places());
    if (here === undefined) return [];
    const all = [...(this.#by.get(roomId) ?? [])];
    return all.filter((url) => url !== here && this.isThisServer(url, request));
  }

  /** Whether an address is this server's own, for whoever asks. */
  isThisServer(url: string, request: IncomingMessage): boolean {
    return isServerAddress(url, request, this.#places());
  }

  /** The room is gone for good. */
  forget(roomId: string): void {
    this.#from.delete(roomId);
    this.#by.delete(roomId);
  }
}
