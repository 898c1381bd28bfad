import { createHmac, hash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../shared/lib/roomCode.ts';

/** Six letters from a CSPRNG. */
export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** 192 bits, base64url: host keys and tokens of participants and projectors. */
export const newSecret = (): string => randomBytes(24).toString('base64url');

/** A secret that is the same each time for the same key and text, and that nobody can tell without both: 192 bits. */
export const derivedSecret = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 32);

/** What is kept of a secret. */
export const hashOf = (secret: string): string => hash('sha256', secret, 'base64url');

/** Compares a presented secret with a kept hash in constant time. */
export const matches = (secret: string | undefined, hash: string | undefined): boolean =>
  secret !== undefined && hash !== undefined && sameHash(hashOf(secret), hash);

/** Compares two hashes in constant time. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Short digest of a command's body: the same id with another body is refused. */
export const digestOf = (body: unknown): string =>
  hash('sha256', JSON.stringify(body), 'base64url').slice(0, 16);

/** Four digits that a projector shows and a host types. */
export const newPairingCode = (): string => String(randomInt(10_000)).padStart(4, '0');
