import { RateLimiterMemory } from 'rate-limiter-flexible';

const GUESSES_PER_MINUTE = 20;

/** Counts wrong codes, keys, passwords and pairing codes per address. What is right is never counted. */
export class Guesses {
  readonly #limiter = new RateLimiterMemory({ points: GUESSES_PER_MINUTE, duration: 60 });

  /** Whether nothing more may be guessed from here for now. */
  async exhausted(address: string): Promise<boolean> {
    const budget = await this.#limiter.get(address);
    return budget !== null && budget.remainingPoints <= 0;
  }

  async wrong(address: string): Promise<void> {
    await this.#limiter.penalty(address);
  }
}
