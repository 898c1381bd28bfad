import { type Texts, type Values, wordsFor } from '../../shared/lib/catalogue.ts';

/** A value for every name that a sentence may ask for. */
export const VALUES: Readonly<Record<string, string | number>> = {
  most: 4711,
  seconds: 4711,
  title: 'Reverence',
  table: 'Q',
  field: 'payload.text',
  fault: 'tooLong',
  needs: 'host',
  command: 'dance',
};

/** The names of the values that stand in the words for a code. */
export function namesIn(texts: Texts, code: string): string[] {
  const asked = new Set<string>();
  const values = new Proxy<Values>(
    {},
    {
      get(_, name) {
        asked.add(String(name));
        const value = VALUES[String(name)];
        if (value === undefined) throw new Error(`the test has no value for "${String(name)}"`);
        return value;
      },
    },
  );
  wordsFor(texts, { code, values });
  return [...asked].sort();
}
