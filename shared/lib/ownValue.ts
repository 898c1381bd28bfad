/**
 * A record's own value: keys come from outside, and `constructor` is not an entry.
 * @returns `undefined` where the record has none, or is not there itself.
 */
export function ownValue<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  const value = record?.[key];
  // What every object inherits are functions and an object: the rest needs no second look, which costs thrice the first.
  if (typeof value !== 'function' && typeof value !== 'object') return value;
  return record !== undefined && Object.hasOwn(record, key) ? value : undefined;
}
