import { z } from 'zod';

/**
 * Reading a session that may be at fault, while somebody is writing it: what has the right shape is found, what has
 * not is passed over.
 */

export const number = z.number();
export const text = z.string();
/** `[least, most]` minutes, or whatever two numbers stand there. */
export const range = z.tuple([number, number]);
const record = z.record(z.string(), z.unknown());
const list = z.array(z.unknown());

/** An entry of a list, and its place there, from 0. */
export interface Row {
  readonly index: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** `undefined` for what the schema does not take. */
export const read = <T>(schema: z.ZodType<T>, value: unknown): T | undefined => schema.safeParse(value).data;

/** The fields of a value; `undefined` when it has none. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  read(record, value);

/** The entries of a list that have fields. */
export const rows = (value: unknown): Row[] =>
  (read(list, value) ?? []).flatMap((entry, index) => {
    const fields = fieldsOf(entry);
    return fields ? [{ index, fields }] : [];
  });

/** Sums of minutes may be decimals: 0.1 + 0.2 is 0.3 here. */
export const EPSILON = 1e-6;

export const inside = (minutes: number, [least, most]: readonly [number, number]): boolean =>
  minutes >= least - EPSILON && minutes <= most + EPSILON;

/** Minutes as a person writes them: `7.5`. */
export const shown = (minutes: number): string => String(Math.round(minutes * 100) / 100);
