import { storage } from '../live/storage.ts';

const key = (code: string) => `plenary.seat.${code}`;
const lostKey = (code: string) => `plenary.lost.${code}`;

/** The token by which a phone comes back as the same person. */
export const seat = {
  token: (code: string): string | undefined => storage.get(key(code)),
  /** Their id in the room: tokens begin with it. */
  person: (code: string): string | undefined => storage.get(key(code))?.split('.')[0],
  keep: (code: string, token: string): void => storage.set(key(code), token),
  /** Up from the seat, to come in anew. */
  leave: (code: string): void => {
    storage.remove(key(code));
    try {
      sessionStorage.removeItem(lostKey(code));
    } catch {
      // Nothing was kept there.
    }
  },
  /** A facilitator took whoever sat here out. The tab knows it as long as it is there, and nothing else of them. */
  lose: (code: string): void => {
    storage.remove(key(code));
    try {
      sessionStorage.setItem(lostKey(code), 'removed');
    } catch {
      // After a reload the page asks who is joining.
    }
  },
  isLost: (code: string): boolean => {
    try {
      return sessionStorage.getItem(lostKey(code)) !== null;
    } catch {
      return false;
    }
  },
};
