import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import type { Column } from '../../shared/activities/results.ts';
import { recordSchema } from '../../shared/record/record.ts';
import { openHouse } from '../live/house.ts';
import { withTables } from './commandTable.ts';

const FILE = join(import.meta.dirname, '../../docs/record.md');
const page = readFileSync(FILE, 'utf8');

function typeOf(column: Column): string {
  if (column.type === 'choice') return column.choices.map((choice) => `\`${choice}\``).join(', ');
  return column.type === 'reference' ? `reference to \`${column.to}\`` : column.type;
}

/** The result tables of all activities, as Markdown. */
const resultTables = (activities: Readonly<Record<string, Activity>>): string =>
  Object.entries(activities)
    .map(([kind, { tables }]) => {
      const recorded = Object.entries(tables).filter(([, { own }]) => !own);
      const rows = recorded.flatMap(([name, { columns }]) =>
        Object.entries(columns).map(
          ([column, about]) =>
            `| \`${name}\` | \`${column}\`${about.optional ? '?' : ''} | ${typeOf(about)} |`,
        ),
      );
      return [`### ${kind}`, '', '| table | column | type |', '|---|---|---|', ...rows].join('\n');
    })
    .join('\n\n');

/** The fields that the page's table after a word names. */
const fieldsAfter = (from: string, to: string): string[] => {
  const [, after = ''] = page.split(from);
  const [part = ''] = after.split(to);
  const firsts = [...part.matchAll(/^\| (`[^|]+) \|/gm)].map(([, first = '']) => first);
  return firsts.flatMap((first) => [...first.matchAll(/`(\w+\??)`/g)].map(([, name = '']) => name)).sort();
};

/** The fields of a schema, with `?` where they may be absent. */
const fieldsOf = (schema: z.ZodObject): string[] =>
  Object.entries(schema.shape)
    .map(([name, field]) => (field instanceof z.ZodExactOptional ? `${name}?` : name))
    .sort();

describe('the page of the record', () => {
  it('names every result table and column: UPDATE_DOCS=1 npx vitest run tests/docs writes them anew', () => {
    const whole = withTables(page, resultTables(registry));
    if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, whole);
    else expect(page).toBe(whole);
  });

  it('names every field of the document and of an item, and no other', () => {
    expect(fieldsAfter('`form` is the version', 'An item:')).toEqual(fieldsOf(recordSchema));
    expect(fieldsAfter('An item:', '## Rows')).toEqual(fieldsOf(recordSchema.shape.items.element));
    expect(page).toContain(`| \`form\` | ${recordSchema.shape.form.value} |`);
  });

  it('tells of a document that the call gives, with names and without', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    await house.join(room.code, { name: 'Ana' });
    const call = (names: string) =>
      fetch(`${house.url}/api/rooms/${room.roomId}/report?format=json${names}`, {
        headers: { authorization: `Bearer ${room.hostKey}` },
      });
    const record = recordSchema.strict().parse(await (await call('')).json());
    expect(record).toMatchObject({ form: 1, status: 'lobby', attendance: { people: 1 } });
    expect(record.names).toBeUndefined();
    expect(recordSchema.parse(await (await call('&names=yes')).json()).names).toEqual({});
    expect((await call('&names=maybe')).status).toBe(400);
  });
});
