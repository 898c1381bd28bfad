import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Guessable, SecurityLog } from '../../securityLog.ts';

const GUESSES_PER_MINUTE = 20;

/** Counts wrong codes, keys, passwords and pairing codes per address. What is right is never counted. */
export class Guesses {
  readonly #limiter = new RateLimiterMemory({ points: GUESSES_PER_MINUTE, duration: 60 });
  readonly #security: SecurityLog;

  constructor(security: SecurityLog) {
    this.#security = security;
  }

  /** Whether nothing more may be guessed from here for now. */
  async exhausted(address: string, what: Guessable): Promise<boolean> {
    const budget = await this.#limiter.get(budgetOf(address, what));
    return budget !== null && budget.remainingPoints <= 0;
  }

  /** @param roomId of which room it would have been, where that is known */
  async wrong(address: string, what: Guessable, roomId?: string): Promise<void> {
    const { consumedPoints } = await this.#limiter.penalty(budgetOf(address, what));
    if (consumedPoints === GUESSES_PER_MINUTE)
      this.#security.guessedTooOften({ from: address, roomId }, what);
  }
}

/** Codes and keys count together. */
const budgetOf = (address: string, what: Guessable): string =>
  what === 'code' || what === 'key' ? address : `${what}/${address}`;
