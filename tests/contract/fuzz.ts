import { below, pick, type Random } from '../support/random.ts';

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

/** A payload that was fine, with one part of it made wrong or strange: replaced, left out, or added. */
export function mutated(random: Random, payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || random() < 0.15) return anything(random);
  if (Array.isArray(payload)) {
    const at = below(random, payload.length + 1);
    return payload.toSpliced(at, below(random, 2), random() < 0.5 ? anything(random) : payload[0]);
  }
  const entries = Object.entries(payload);
  const at = below(random, entries.length + 1);
  const [key, part] = entries[at] ?? [pick(random, ['extra', '__proto__', 'id']), undefined];
  const rest = entries.filter((_, index) => index !== at);
  if (random() < 0.15) return Object.fromEntries(rest);
  return Object.fromEntries([...rest, [key, mutated(random, part)]]);
}
