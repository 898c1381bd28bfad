/**
 * A record's own value: keys come from outside, and `constructor` is not an entry.
 * @returns `undefined` where the record has none, or is not there itself.
 */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
