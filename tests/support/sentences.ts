import { type Texts, type Value, type Values, wordsFor } from '../../shared/lib/catalogue.ts';

/** Values that cannot be any text, by their names. */
const SOME: Values = {
  allowed: ['slow', 'brisk'],
  fault: 'tooLong',
  field: 'payload.text',
  kind: 'number',
  least: 4711,
  most: 4711,
  needs: 'host',
  seconds: 4711,
  shown: '',
};

/** A value for every name that a sentence may ask for. */
export const valueFor = (name: string): Value => SOME[name] ?? `‹x${name}x›`;

/** The names of the values that the words for a code ask for. */
export function namesIn(texts: Texts, code: string): string[] {
  const asked = new Set<string>();
  const values = new Proxy<Values>(
    {},
    {
      get(_, name) {
        asked.add(String(name));
        return valueFor(String(name));
      },
    },
  );
  wordsFor(texts, { code, values });
  return [...asked].sort();
}
