import { z } from 'zod';

/** A group of fields as it stands in a session that may be at fault. */
export type Fields = Readonly<Record<string, unknown>>;

const record = z.record(z.string(), z.unknown());

/** What is there, whatever it is: an editor shows a session as it stands and never breaks on one that is odd. */
export const fieldsOf = (value: unknown): Fields => record.safeParse(value).data ?? {};
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
/** One text of each entry of a list, where it has words. */
export const textsOf = (list: unknown, field: string): string[] =>
  listOf(list)
    .map((entry) => textOf(fieldsOf(entry)[field]))
    .filter((text) => text.trim() !== '');
export const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The fields with one of them set; `undefined` takes it away, as optional fields must be. */
export function put(fields: Fields, name: string, value: unknown): Fields {
  const { [name]: _, ...others } = fields;
  return value === undefined ? others : { ...fields, [name]: value };
}

/** Optional text: nothing but white space is no text at all. */
export const optional = (text: string): string | undefined => (text.trim() === '' ? undefined : text);
