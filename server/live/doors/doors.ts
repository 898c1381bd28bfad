import type { IncomingMessage, Server } from 'node:http';
import { hashOf, matches } from '../../keys.ts';
import { fromLoopback, signOfProxy } from './signs.ts';

export interface DoorOptions {
  /** What opens every door: the host password, and the key that only the server's own user can read. */
  readonly secrets: readonly string[];
  /** Whoever looks after this server settled who may come in (`HOST_PASSWORD`, `TRUST_PROXY`, `PUBLIC_URL`). */
  readonly guarded: boolean;
  /** A proxy was seen at an earlier start. */
  readonly proxySeen?: boolean;
  /** Is told once of what showed a proxy, so that it is known at later starts. */
  readonly onProxy?: (sign: string) => void;
}

/** The secret in `Authorization: Bearer …`, if there is one. */
export function bearer(request: Pick<IncomingMessage, 'headers'>): string | undefined {
  const match = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1];
}

/**
 * Who may do what belongs to no single room. Two doors:
 *
 * - {@link opens}: opening rooms and preparing sessions. Free for whoever sits at this machine, until there is a
 *   reason to think that others look as if they did: then with a secret.
 * - {@link owns}: what holds everybody's rooms. Always with a secret, since a proxy may leave no trace.
 *
 * A proxy on this machine makes the whole network look like this machine. So free opening is over for good with the
 * first request that shows one.
 */
export class Doors {
  readonly #hashes: readonly string[];
  readonly #guarded: boolean;
  readonly #onProxy: (sign: string) => void;
  #proxySeen: boolean;

  constructor({ secrets, guarded, proxySeen = false, onProxy = () => {} }: DoorOptions) {
    this.#hashes = secrets.map(hashOf);
    this.#guarded = guarded;
    this.#proxySeen = proxySeen;
    this.#onProxy = onProxy;
  }

  /** Whether rooms are opened from this machine without a secret. */
  get free(): boolean {
    return !this.#guarded && !this.#proxySeen;
  }

  /** Whether they would be, had no proxy been seen. */
  get endedByProxy(): boolean {
    return !this.#guarded && this.#proxySeen;
  }

  /** Looks at everything that comes in, pages and sockets included, before anybody answers it. */
  watch(server: Server): void {
    const look = (request: IncomingMessage) => this.#look(request);
    server.prependListener('request', look);
    server.prependListener('upgrade', look);
  }

  /** Whether a request may open rooms and prepare sessions. */
  opens(request: IncomingMessage): boolean {
    return (this.free && isDirect(request)) || this.owns(request);
  }

  /** Whether a request shows the host password, or the key that only the server's own user can read. */
  owns(request: Pick<IncomingMessage, 'headers'>): boolean {
    const given = bearer(request);
    return this.#hashes.some((hash) => matches(given, hash));
  }

  /** From elsewhere nothing is free, and what somebody there writes in a header must not end it here. */
  #look(request: IncomingMessage): void {
    if (!this.free || !fromLoopback(request)) return;
    const sign = signOfProxy(request);
    if (sign === undefined) return;
    this.#proxySeen = true;
    this.#onProxy(sign);
  }
}

const isDirect = (request: IncomingMessage): boolean =>
  fromLoopback(request) && signOfProxy(request) === undefined;
