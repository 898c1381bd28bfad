import type { Request, RequestHandler, Response } from 'express';
import type { AddressOf } from '../live/clientAddress.ts';
import type { Guesses } from '../live/guesses.ts';
import { fault, tooMany } from './answers.ts';
import { bearer } from './mayOpen.ts';

/** Who asks: from which address, and whether they may open rooms and prepare sessions. */
export interface Asker {
  addressOf(request: Request): string;
  /**
   * Wrong passwords are counted like wrong codes; a request without one is just a question.
   * @param refuse answers whoever may not; too many wrong passwords are answered here
   */
  isHost(request: Request, response: Response, refuse: () => void): Promise<boolean>;
  /** Lets only hosts through, before anything of the body is read. */
  hostsOnly: RequestHandler;
}

export function askers(options: {
  readonly guesses: Guesses;
  readonly mayOpen: (request: Request) => boolean;
  readonly addressOf: AddressOf;
}): Asker {
  const { guesses, mayOpen } = options;
  const addressOf = (request: Request): string =>
    options.addressOf(request.headers, request.socket.remoteAddress);

  async function isHost(request: Request, response: Response, refuse: () => void): Promise<boolean> {
    const address = addressOf(request);
    const given = bearer(request) !== undefined;
    if (given && (await guesses.exhausted(address, 'password'))) {
      tooMany(response);
      return false;
    }
    if (mayOpen(request)) return true;
    if (given) await guesses.wrong(address, 'password');
    refuse();
    return false;
  }

  const hostsOnly: RequestHandler = async (request, response, next) => {
    const refuse = () =>
      fault(response, 401, 'not-allowed', 'This needs the host password when it comes from another machine.');
    if (await isHost(request, response, refuse)) next();
  };

  return { addressOf, isHost, hostsOnly };
}
