import type { Logger } from 'pino';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** What can be guessed at. */
export type Guessable = 'code' | 'key' | 'password' | 'pairing code';

interface Somebody {
  /** Address, as guesses are counted by it. */
  readonly from: string;
  readonly roomId?: string | undefined;
}

/**
 * What happened at the doors of this server, for whoever looks after it: who came with a key, who tried what, and from
 * where. No line holds a key, a code, a token, a pass or a name; `event` is what to search for.
 */
export class SecurityLog {
  readonly #logger: Logger;
  /** A page that may not ask tries again and again, and so do all phones that have it open. */
  readonly #origins = new RateLimiterMemory({ points: 1, duration: 60 });

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  guessedTooOften(who: Somebody, guessed: Guessable): void {
    this.#logger.warn(
      { event: 'guessed-too-often', ...who, guessed },
      'nothing more is guessed from here for now',
    );
  }

  /** @param person their id in the room, if they are in one */
  tooFast(who: Somebody & { readonly person?: string | undefined }, ended: boolean): void {
    const what = ended ? 'a connection that flooded was ended' : 'more commands than one person can mean';
    this.#logger.warn({ event: 'too-fast', ...who, ended }, what);
  }

  /** Once a minute for each address. */
  async foreignOrigin(from: string, origin: string | undefined): Promise<void> {
    const first = await this.#origins.consume(from).then(
      () => true,
      () => false,
    );
    if (!first) return;
    const fields = { event: 'foreign-origin', from, origin: originIn(origin) };
    this.#logger.warn(
      fields,
      'a page of another site was refused; if it is yours, set PUBLIC_URL to its address',
    );
  }

  /** @param sign what showed it */
  proxySeen(sign: string): void {
    this.#logger.warn(
      { event: 'proxy-seen', sign },
      'requests come through a proxy on this machine: from now on nobody opens rooms without password or key',
    );
  }

  letIn(who: Somebody, as: 'host' | 'projector'): void {
    this.#logger.info({ event: 'let-in', ...who, as }, `a ${as} came in`);
  }

  takenOver(who: Somebody): void {
    this.#logger.warn({ event: 'taken-over', ...who }, 'an owner of this server took a room over');
  }

  keyRenewed(who: Somebody): void {
    this.#logger.info({ event: 'key-renewed', ...who }, 'the key of a room was renewed');
  }
}

/** Scheme, name and port only: other programs than browsers may write anything there. */
function originIn(origin: string | undefined): string {
  return origin !== undefined && URL.canParse(origin) ? new URL(origin).origin.slice(0, 200) : 'unreadable';
}
