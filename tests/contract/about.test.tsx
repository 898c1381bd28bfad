import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forms } from '../../client/activities/forms.ts';
import { fieldsOf } from '../../client/forms/read.ts';
import { WRITTEN } from '../../client/live/keptWords.ts';
import { fieldNames } from '../../client/prepare/checks/fieldWords.ts';
import { LANGUAGES } from '../../shared/lib/catalogue.ts';
import { NO_SESSION } from '../support/people.ts';
import { play } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { configs } from './configs.ts';
import { kinds } from './kinds.ts';

/** One of the session's own lines, which people choose. */
const CHOSEN = 'scope';

/** The names of all fields that a schema knows, at any depth. */
function fieldsIn(schema: z.ZodType): Set<string> {
  const names = new Set<string>();
  JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), (key, value) => {
    if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
    return value;
  });
  return names;
}

describe.each(kinds)('what is said of %s', (kind, activity) => {
  const { words, minutes, blank } = activity.about;

  it('has a name, a line, who is busy and a word for each field, in every language', () => {
    for (const language of LANGUAGES) {
      const { name, detail, who, fields } = words[language];
      for (const said of [name, detail, who, ...Object.values(fields)]) expect(said.trim()).not.toBe('');
      const known = { ...fieldNames[language], ...fields };
      expect([...fieldsIn(activity.config)].filter((field) => !Object.hasOwn(known, field))).toEqual([]);
    }
    expect(new Set(LANGUAGES.map((language) => words[language].detail)).size).toBe(LANGUAGES.length);
  });

  it('has usual minutes in order', () => {
    expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
    expect(minutes[0]).toBeGreaterThan(0);
  });

  it('begins with a config that can be run as it is, in every language', () => {
    for (const language of LANGUAGES) {
      const { steps } = play(activity, blank(language), { people: 6, tables: 2, seed: SEED });
      expect(steps.length).toBeGreaterThan(0);
    }
  });

  it('prints what its config holds, also while that is at fault, and only for steps that there are', () => {
    for (const language of LANGUAGES) {
      for (const config of [configs[kind], blank(language)]) {
        const printed = forms[kind].print?.(fieldsOf(config), language, NO_SESSION) ?? {};
        expect(JSON.stringify(printed)).not.toMatch(/undefined|NaN|\[object/);
        const steps = activity.steps(activity.start(activity.config.parse(config)), language);
        const ids = steps.map(({ id }) => id);
        expect(Object.keys(printed.steps ?? {}).filter((id) => !ids.includes(id))).toEqual([]);
      }
      for (const field of fieldsIn(activity.config))
        for (const odd of [null, 7, 'text', [], [null, 3, {}], {}])
          expect(() => forms[kind].print?.({ [field]: odd }, language, NO_SESSION)).not.toThrow();
    }
  });

  it('carries what people write in fields that are handed back where they are not taken', () => {
    // Words are cleaned where they arrive; ids are not, or are refused.
    const isCleaned = (schema: z.ZodType) => schema.safeParse('a\u0007b').data === 'ab';
    const written = Object.values(activity.commands).flatMap(({ payload }) =>
      payload instanceof z.ZodObject
        ? Object.entries(payload.shape).flatMap(([name, schema]) =>
            schema instanceof z.ZodType && isCleaned(schema) ? [name] : [],
          )
        : [],
    );
    expect(written.filter((name) => !WRITTEN.has(name) && name !== CHOSEN)).toEqual([]);
  });
});
