import { describe, expect, it } from 'vitest';
import { shippedSession } from '../support/shippedSession.ts';

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
  const english = shippedSession('collaborative-leadership.yaml');
  const spanish = shippedSession('liderazgo-colaborativo.yaml');

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
