import { describe, expect, it } from 'vitest';
import type { ToolboxEntry } from '../../shared/agenda/toolbox.ts';
import { findInToolbox } from '../../shared/agenda/toolboxSearch.ts';

const entry = (
  id: string,
  group: ToolboxEntry['group'],
  title: string,
  use: string,
  activity = 'content',
): ToolboxEntry => ({
  id,
  title,
  group,
  minutes: [5, 10],
  planned: 5,
  people: [4, 40],
  use,
  activity,
  config: {},
  notes: 'Notes.',
});

const entries = [
  entry('coffee', 'break', 'Coffee', 'When people need air.', 'break'),
  entry('word', 'opener', 'One word', 'When people come from elsewhere.'),
  entry('stretch', 'break', 'Stretch', 'When people have sat too long.', 'break'),
  entry('follow', 'talk', 'Follow-up: sí o no', 'When a talk left something open.', 'take-off-touch-down'),
];

const found = (search: string) =>
  findInToolbox(entries, search).flatMap(({ entries: some }) => some.map(({ id }) => id));

describe('the toolbox', () => {
  it('is listed in its groups, in the order in which a workshop needs them', () => {
    expect(findInToolbox(entries, ' ').map(({ group, entries: some }) => [group, some.length])).toEqual([
      ['opener', 1],
      ['talk', 1],
      ['break', 2],
    ]);
  });

  it('is found by the beginnings of its words, all of those that were typed', () => {
    expect(found('sat LONG')).toEqual(['stretch']);
    expect(found('ong')).toEqual([]);
    expect(found('sat air')).toEqual([]);
  });

  it('is found by group and by kind of activity', () => {
    expect(found('opener')).toEqual(['word']);
    expect(found('touch')).toEqual(['follow']);
  });

  it('is found by what its group and kind are called in the language of whoever searches', () => {
    const named = ({ group }: ToolboxEntry) => (group === 'break' ? 'Pausas' : 'Charlas');
    const inSpanish = findInToolbox(entries, 'pausa', undefined, named);
    expect(inSpanish.map(({ group, entries: some }) => [group, some.length])).toEqual([['break', 2]]);
    expect(found('pausa')).toEqual([]);
  });

  it('is found whatever the accents and the marks between words, in it and in what was typed', () => {
    expect(found('wórd')).toEqual(['word']);
    expect(found('si')).toEqual(['follow']);
    expect(found('follow-up?')).toEqual(['follow']);
  });
});
