import { RateLimiterMemory } from 'rate-limiter-flexible';

const COMMANDS = 300;
const SECONDS = 10;

/** How much one person may ask: far more than anybody types, so that one broken phone cannot fill a room's log. */
export class CommandPace {
  readonly #limiter = new RateLimiterMemory({ points: COMMANDS, duration: SECONDS });

  async allows(person: string): Promise<boolean> {
    return this.#limiter.consume(person).then(
      () => true,
      () => false,
    );
  }
}
