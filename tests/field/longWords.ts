import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** 42 letters, as other languages than English have them. */
export const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän';

/** Fields that people read on phones and projector. */
const READ = new Set(['title', 'text', 'short', 'name', 'organisation', 'prompt', 'body', 'note', 'invite']);

const lengthened = (value: unknown, field = ''): unknown => {
  if (Array.isArray(value)) return value.map((part) => lengthened(part, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, lengthened(part, name)]));
  if (typeof value !== 'string' || !(READ.has(field) || field === 'points')) return value;
  return field === 'short' || field === 'name'
    ? LONG
    : `${LONG} ${value}`.slice(0, field === 'text' ? 200 : 120);
};

/** The shipped workshop with a very long word in each text that people read. */
export const longWordedSession = (): unknown =>
  lengthened(
    parse(
      readFileSync(
        fileURLToPath(new URL('../../sessions/collaborative-leadership.yaml', import.meta.url)),
        'utf8',
      ),
    ),
  );
