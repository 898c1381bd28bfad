import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alike, alikeTopics, stem } from '../../../shared/activities/sticky-brainstorm/alike.ts';

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const groups = (...names: string[]) => alikeTopics(named(...names));

const word = fc.constantFrom(
  'teacher',
  'leader',
  'familias',
  'óptica',
  'budget',
  'policy',
  'voz',
  'IT',
  'class',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('[S13] names that say nearly the same', () => {
  it.each([
    ['Teachers', 'teacher'],
    ['Teachers', 'Teacher leaders'],
    ['Board and families', 'Families & the Board'],
    ['Policies', 'policy'],
    ['Classes', 'Class'],
    ['Voces', 'La voz'],
    ['Educación', 'EDUCACION'],
    ['Maestras', 'Maestros'],
    ['Líderes de la escuela', 'líder escuela'],
    ['Accountability', 'Acountability'],
    ['IT', 'it'],
    ['The who', 'the Who'],
    ['🎉', ' 🎉 '],
    ['家庭', '家庭'],
  ])('%s, %s', (a, b) => {
    expect(alike(a, b)).toBe(true);
  });

  it.each([
    ['Teachers', 'Students'],
    ['School', 'School board members'],
    ['District leaders', 'School leaders'],
    ['Time', 'Tide'],
    ['Formal talks', 'Normal talks'],
    ['🎉', '🚌'],
    ['家庭', '学校'],
    ['The', 'A'],
  ])('and not %s, %s', (a, b) => {
    expect(alike(a, b)).toBe(false);
  });

  it('whatever the order, the case, the accents and the small words, both ways round', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(), (words, turn) => {
        const at = turn % words.length;
        const other = `The ${[...words.slice(at), ...words.slice(0, at)].join(' and ')}`.toUpperCase();
        expect(alike(words.join(' '), other)).toBe(true);
        expect(alike(other, words.join(' '))).toBe(true);
      }),
    );
  });

  it('a stem of a stem is itself, and the plural has the same', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abceiosxyz'), minLength: 3, maxLength: 9 }),
        (text) => {
          expect(stem(stem(text))).toBe(stem(text));
          if (!text.endsWith('s')) expect(stem(`${text}s`)).toBe(stem(text));
        },
      ),
    );
  });
});

describe('[S13] topics that are offered for merging', () => {
  it('are groups of two or more in which every name is like every other', () => {
    expect(groups('Teachers', 'Budget', 'Teacher leaders', 'teacher', 'Students')).toEqual([
      ['Teachers', 'Teacher leaders', 'teacher'],
    ]);
    expect(groups('School leaders', 'Leaders', 'District leaders')).toEqual([['School leaders', 'Leaders']]);
    expect(groups('Families', 'Budget')).toEqual([]);
    expect(groups()).toEqual([]);
  });

  it('are each in one group at most, in the order given, and no two that are left are alike', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const found = groups(...names);
        const all = found.flat();
        expect(new Set(all).size).toBe(all.length);
        for (const group of found) {
          expect(group.length).toBeGreaterThan(1);
          expect(group).toEqual(names.filter((each) => group.includes(each)));
          for (const a of group) for (const b of group) expect(alike(a, b)).toBe(true);
        }
        const loose = names.filter((each) => !all.includes(each));
        for (const one of loose)
          for (const other of loose) if (one !== other) expect(alike(one, other)).toBe(false);
      }),
    );
  });
});
