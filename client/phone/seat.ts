import { storage } from '../live/storage.ts';

const key = (code: string) => `plenary.seat.${code}`;

/** The token by which a phone comes back as the same person. */
export const seat = {
  token: (code: string): string | undefined => storage.get(key(code)),
  keep: (code: string, token: string): void => storage.set(key(code), token),
  leave: (code: string): void => storage.remove(key(code)),
};
