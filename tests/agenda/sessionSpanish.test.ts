import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { parseSession, type Session } from '../../shared/agenda/session.ts';

const activities: Readonly<Record<string, Activity>> = registry;

function shipped(file: string): Session {
  const text = readFileSync(fileURLToPath(new URL(`../../sessions/${file}`, import.meta.url)), 'utf8');
  const parsed = parseSession(text, { file, configOf: (kind) => activities[kind]?.config });
  if (!parsed.ok)
    throw new Error(
      parsed.faults.map(({ line, field, message }) => `${line} ${field}: ${message}`).join('\n'),
    );
  return parsed.session;
}

/** What no translation changes; every other text only has to be there. */
const KEPT = new Set(['id', 'section', 'activity', 'url', 'format', 'answers', 'source']);

/** A session without its words: ids, kinds, numbers, and which texts there are. */
function bones(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return KEPT.has(key) ? value : value.trim() === '' ? '' : 'words';
  if (Array.isArray(value)) return value.map((entry) => bones(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, bones(entry, name)]));
}

describe('the session in Spanish', () => {
  const english = shipped('collaborative-leadership.yaml');
  const spanish = shipped('liderazgo-colaborativo.yaml');

  it('is in Spanish, and names where it comes from', () => {
    expect(spanish.language).toBe('es');
    expect(spanish.source).toContain(english.source);
  });

  it('has every item, step, question and minute of the English one, and no others', () => {
    expect(bones({ ...spanish, source: '' })).toEqual(bones({ ...english, source: '' }));
  });

  it('leaves no sentence as it is in English', () => {
    const sentences = (value: unknown): string[] =>
      typeof value === 'string'
        ? value.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.split(' ').length > 7)
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(sentences)
          : [];
    const own = new Set(sentences(english.agenda));
    const names = english.resources.flatMap(({ items }) => items.map(({ title }) => title));
    const left = sentences(spanish.agenda).filter((sentence) => own.has(sentence));
    // Works keep their names.
    expect(
      left.filter((sentence) => !names.includes(sentence) && !sentence.startsWith('Future Ready: ')),
    ).toEqual([]);
  });
});
