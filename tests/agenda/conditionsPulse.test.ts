import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { shippedSession } from '../support/shippedSession.ts';

const titled = z.looseObject({ dimensions: z.array(z.looseObject({ title: z.string() })) });
const slides = z.looseObject({
  slides: z.array(z.looseObject({ id: z.string(), points: z.array(z.string()).optional() })),
});
const toolbox = z
  .looseObject({ entries: z.array(z.looseObject({ id: z.string(), config: z.unknown() })) })
  .parse(parse(readFileSync(join(import.meta.dirname, '../../sessions/toolbox.yaml'), 'utf8')));

it('the pulse in the toolbox asks for the fourteen conditions of the 90-minute session, in its words', () => {
  const pulse = titled.parse(toolbox.entries.find(({ id }) => id === 'fourteen-conditions')?.config);
  const item = shippedSession().agenda.find(({ id }) => id === 'planning-tools');
  const conditions = slides.parse(item?.config).slides.find(({ id }) => id === 'conditions');
  expect(pulse.dimensions.map(({ title }) => title)).toEqual(conditions?.points);
  expect(pulse.dimensions).toHaveLength(14);
});
