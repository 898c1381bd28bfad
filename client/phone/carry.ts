import { storage } from '../live/storage.ts';
import { findRoom } from './rooms.ts';
import { seat } from './seat.ts';

/**
 * A browser keeps what a page stores by the page's address, so that whoever comes by another address of the same server
 * looks like somebody new. A seat is carried over in the fragment of a link, which browsers send to nobody: from the page
 * that has it, and only to an address that the server says is its own.
 */

const EXPECTED = 'plenary.expects';
/** What is said in the fragment: a seat that is brought, that of somebody who had no phone, or where one is to be brought to. */
const said = (what: 'seat' | 'back' | 'phone'): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get(what) ?? undefined;

const forget = (): void => history.replaceState(null, '', location.pathname + location.search);

/** Goes on at another address as who sits here. */
export const seatLink = (address: string, code: string, token: string): string =>
  `${address}/r/${code}#seat=${encodeURIComponent(token)}`;

let handedOn = false;
/** Whether the seat that was brought is that of somebody who had no phone. */
export const isHandedOn = (): boolean => handedOn;

/** Whether something waits here to be sent: it goes out as who wrote it. */
const waits = (code: string): boolean => storage.keys(`plenary.outbox.${code}/`).length > 0;

/** Fetches the seat from the page of the room at another address. */
export const fetchLink = (address: string, code: string): string =>
  `${address}/r/${code}#back=${encodeURIComponent(location.origin)}`;

/** This page sends somebody for their seat: who comes back with it need not be asked. */
export function expectSeat(code: string): void {
  try {
    sessionStorage.setItem(EXPECTED, code);
  } catch {
    // Then they are asked.
  }
}

function isExpected(code: string): boolean {
  try {
    return sessionStorage.getItem(EXPECTED) === code;
  } catch {
    return false;
  }
}

/**
 * Looks at the fragment, once.
 * @returns a seat that somebody else's link might have brought, so that they must be asked first
 */
export function arrive(code: string): string | undefined {
  const phone = said('phone');
  if (phone !== undefined && !waits(code)) {
    forget();
    handedOn = true;
    return phone === seat.token(code) ? undefined : phone;
  }
  const token = said('seat');
  if (token === undefined) return undefined;
  forget();
  if (seat.token(code) !== undefined) return undefined;
  if (!isExpected(code)) return token;
  seat.keep(code, token);
  return undefined;
}

/**
 * Brings the seat to the page that asks for it. Not while something written here waits to be sent: that goes first.
 * @returns whether this page is left
 */
export async function bringBack(code: string): Promise<boolean> {
  const back = said('back');
  if (back === undefined) return false;
  forget();
  const token = seat.token(code);
  if (token === undefined || waits(code)) return false;
  const room = await findRoom(code, back);
  if ('problem' in room || room.own !== true) return false;
  location.replace(seatLink(back, code, token));
  return true;
}
