import { below, pick, type Random } from '../../shared/lib/random.ts';

/** Values that programs stumble over. */
const NASTY: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  Number.NaN,
  '',
  ' ',
  '__proto__',
  'constructor',
  'toString',
  'no-such-id',
  '\u0000',
  '\ud800',
  'x'.repeat(100_000),
  '<script>alert(1)</script>',
  [],
  [[]],
  {},
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { toString: 'x' },
  Array.from({ length: 2_000 }, (_, index) => `i${index}`),
];

/** Anything at all, where a payload is expected. */
export const anything = (random: Random): unknown => NASTY[below(random, NASTY.length)];

/** Well-formed ids of nothing: they pass every schema, and some are words of the language. */
const STRANGE_IDS = ['no-such-id', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'p0'];

/** A payload that was fine, with one part of it made wrong or strange: replaced, left out, or added. */
export function mutated(random: Random, payload: unknown): unknown {
  if (typeof payload === 'string' && random() < 0.6) return pick(random, STRANGE_IDS);
  if (typeof payload === 'number' && random() < 0.6) return pick(random, [-1, 0, 0.5, payload + 1, 1e9]);
  if (typeof payload !== 'object' || payload === null || random() < 0.1) return anything(random);
  if (Array.isArray(payload)) {
    const at = below(random, payload.length + 1);
    const other = random() < 0.5 ? mutated(random, payload[at]) : payload[0];
    return payload.toSpliced(at, below(random, 2), other);
  }
  const entries = Object.entries(payload);
  if (entries.length === 0 || random() < 0.1) {
    return Object.fromEntries([...entries, [pick(random, ['extra', '__proto__', 'id']), anything(random)]]);
  }
  const at = below(random, entries.length);
  const kept = random() < 0.15 ? entries.toSpliced(at, 1) : entries;
  return Object.fromEntries(
    kept.map(([key, part], index) => [key, kept === entries && index === at ? mutated(random, part) : part]),
  );
}
