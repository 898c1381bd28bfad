import { ownValue } from './ownValue.ts';

/**
 * JSON Merge Patch (RFC 7396). Views hold no nulls, so `null` in a patch always means "removed";
 * arrays are replaced whole, which is why views use keyed objects for anything that grows.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sameArray = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => same(value, b[index]));

/** Structural equality of two JSON values; a key that holds `undefined` counts as absent. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameArray(a, b);
  if (!isObject(a) || !isObject(b)) return false;
  return diff(a, b) === undefined;
}

/**
 * The smallest merge patch that turns `before` into `after`.
 * @returns `undefined` when nothing differs.
 */
export function diff(before: unknown, after: unknown): unknown {
  if (Object.is(before, after)) return undefined;
  if (!isObject(before) || !isObject(after)) return same(before, after) ? undefined : after;
  let patch: Record<string, unknown> | undefined;
  let stays = 0;
  for (const key of Object.keys(after)) {
    if (after[key] === undefined) continue;
    const earlier = ownValue(before, key);
    if (earlier !== undefined) stays += 1;
    const part = earlier === undefined ? after[key] : diff(earlier, after[key]);
    if (part !== undefined) {
      patch ??= {};
      patch[key] = part;
    }
  }
  const earlier = Object.keys(before);
  // Nothing is gone, as nearly always: thousands of stickies are not looked up a second time.
  if (stays === earlier.length) return patch;
  for (const key of earlier) {
    if (before[key] !== undefined && ownValue(after, key) === undefined) {
      patch ??= {};
      patch[key] = null;
    }
  }
  return patch;
}

/**
 * A copy of a JSON value, as it is after crossing the wire: what is `undefined` is left out. A frozen object cannot
 * change and is not copied, so that {@link diff} knows it again at once; freeze only what holds nothing that changes.
 */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return value.map((part) => copyOf(part));
  const copies: [string, unknown][] = [];
  for (const [key, part] of Object.entries(value)) if (part !== undefined) copies.push([key, copyOf(part)]);
  return Object.fromEntries(copies);
}

/**
 * Applies a merge patch without changing `target`; parts that the patch does not name keep their identity.
 * @param after what the patch was made for, where that is known: its frozen parts are taken as they are, so that
 *   {@link diff} knows them again
 */
export function applyPatch(target: unknown, patch: unknown, after?: unknown): unknown {
  if (!isObject(patch)) return patch;
  if (isObject(after) && Object.isFrozen(after)) return after;
  // Whole and settled: nothing in it is taken away, and nothing of the target is left where there was no object.
  if (!isObject(target) && Object.isFrozen(patch)) return patch;
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else
      result[key] = applyPatch(
        ownValue(result, key),
        value,
        isObject(after) ? ownValue(after, key) : undefined,
      );
  }
  return result;
}
