import { storage } from '../live/storage.ts';

const key = (code: string) => `plenary.seat.${code}`;
const lostKey = (code: string) => `plenary.lost.${code}`;
const tableKey = (code: string) => `plenary.at.${code}`;

/** Where the browser keeps nothing, the page's own address is the way back: what follows "#" is sent to nobody. */
const ADDRESS = 'me';
const inAddress = (): string | undefined =>
  new URLSearchParams(location.hash.slice(1)).get(ADDRESS) ?? undefined;
const putInAddress = (token: string | undefined): void =>
  history.replaceState(history.state, '', token === undefined ? location.pathname : `#${ADDRESS}=${token}`);
const clearAddress = (): void => {
  if (inAddress() !== undefined) putInAddress(undefined);
};

/** The token by which a phone comes back as the same person. */
export const seat = {
  token: (code: string): string | undefined => storage.get(key(code)) ?? inAddress(),
  /** Their id in the room: tokens begin with it. */
  person: (code: string): string | undefined => seat.token(code)?.split('.')[0],
  keep: (code: string, token: string): void => {
    storage.set(key(code), token);
    storage.remove(tableKey(code));
    if (!storage.lasts(key(code))) putInAddress(token);
  },
  /** Whether only the page's address brings this person back. */
  inAddress: (): boolean => inAddress() !== undefined,
  /** Up from the seat, to come in anew. */
  leave: (code: string): void => {
    storage.remove(key(code));
    clearAddress();
    try {
      sessionStorage.removeItem(lostKey(code));
    } catch {
      // Nothing was kept there.
    }
  },
  /**
   * A facilitator took whoever sat here out. Only the tab still knows who it was, as long as it is there, so that they
   * are the same person when they are brought back.
   */
  lose: (code: string): void => {
    const token = storage.get(key(code)) ?? '';
    storage.remove(key(code));
    clearAddress();
    try {
      sessionStorage.setItem(lostKey(code), token);
    } catch {
      // After a reload the page asks who is joining.
    }
  },
  /**
   * The table at which whoever sits here knows that they do: they chose it, or were told. A seat that they were given, or
   * another one since, is news until they have read it.
   */
  table: (code: string): string | undefined => storage.get(tableKey(code)),
  knowTable: (code: string, table: string): void => storage.set(tableKey(code), table),
  isLost: (code: string): boolean => lostToken(code) !== undefined,
  /** The token of whoever was taken out here; `undefined` where the tab does not know it. */
  lost: (code: string): string | undefined => lostToken(code) || undefined,
  /** They were brought back: the seat is theirs again. */
  regain: (code: string): void => {
    const token = lostToken(code);
    seat.leave(code);
    if (token) seat.keep(code, token);
  },
};

function lostToken(code: string): string | undefined {
  try {
    return sessionStorage.getItem(lostKey(code)) ?? undefined;
  } catch {
    return undefined;
  }
}
