import type { Request, RequestHandler, Response } from 'express';
import { refuse } from '../../shared/lib/result.ts';
import type { AddressOf } from '../live/doors/clientAddress.ts';
import { bearer, type Doors } from '../live/doors/doors.ts';
import type { Guesses } from '../live/doors/guesses.ts';
import { fault, tooMany } from './answers.ts';

/** Who asks: from which address, and through which doors they may go. */
export interface Asker {
  addressOf(request: Request): string;
  /**
   * Wrong passwords are counted like wrong codes; a request without one is just a question.
   * @param refuse answers whoever may not; too many wrong passwords are answered here
   */
  isHost(request: Request, response: Response, refuse: () => void): Promise<boolean>;
  /** Whether they show the host password or the server's key. Counted and refused alike. */
  isOwner(request: Request, response: Response, refuse: () => void): Promise<boolean>;
  /** Lets through whoever may open rooms, before anything of the body is read: who sits at this machine, too. */
  hostsOnly: RequestHandler;
  /**
   * Lets through only who shows the host password or the server's key, wherever they sit: for what holds other
   * people's rooms.
   */
  ownerOnly: RequestHandler;
}

export function askers(options: {
  readonly guesses: Guesses;
  readonly doors: Doors;
  readonly addressOf: AddressOf;
}): Asker {
  const { guesses, doors } = options;
  const addressOf = (request: Request): string =>
    options.addressOf(request.headers, request.socket.remoteAddress);

  async function enters(
    may: (request: Request) => boolean,
    request: Request,
    response: Response,
    refuse: () => void,
  ): Promise<boolean> {
    const address = addressOf(request);
    const given = bearer(request) !== undefined;
    if (given && (await guesses.exhausted(address, 'password'))) {
      tooMany(response);
      return false;
    }
    if (may(request)) return true;
    if (given) await guesses.wrong(address, 'password');
    refuse();
    return false;
  }

  const only =
    (may: (request: Request) => boolean): RequestHandler =>
    async (request, response, next) => {
      if (
        await enters(may, request, response, () =>
          fault(response, 401, refuse('not-allowed', { needs: 'password' })),
        )
      )
        next();
    };
  const opens = (request: Request) => doors.opens(request);
  const owns = (request: Request) => doors.owns(request);
  return {
    addressOf,
    isHost: (request, response, refuse) => enters(opens, request, response, refuse),
    isOwner: (request, response, refuse) => enters(owns, request, response, refuse),
    hostsOnly: only(opens),
    ownerOnly: only(owns),
  };
}
