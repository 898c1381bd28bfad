import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

/** What begins a line of Markdown of its own: an entry of a list, a heading, a quotation, a table. */
const BEGINS = /^\s*(?:[-*+] |\d+[.)] |#|>|\|)/;

/** Lines that only go on with the one before, as a text editor breaks them. */
function broken(value: unknown): string[] {
  if (typeof value === 'string') {
    const lines = value.split('\n');
    return lines.filter(
      (line, index) =>
        index > 0 && line.trim() !== '' && lines[index - 1]?.trim() !== '' && !BEGINS.test(line),
    );
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(broken);
}

it.each([
  'collaborative-leadership',
  'liderazgo-colaborativo',
  'future-ready-self-assessment',
  'digital-transformation-evidence',
  'stakeholder-mapping',
  'toolbox',
])('no sentence of %s is broken over two lines, which whoever prepares it would see in the field', (file) => {
  expect(broken(parse(readFileSync(`sessions/${file}.yaml`, 'utf8')))).toEqual([]);
});
