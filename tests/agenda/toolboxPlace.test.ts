import { describe, expect, it } from 'vitest';
import type { ToolboxEntry } from '../../shared/agenda/toolbox.ts';
import { TOOLBOX_GROUPS } from '../../shared/agenda/toolboxGroups.ts';
import { groupsFor, placeOf } from '../../shared/agenda/toolboxPlace.ts';

const agenda = (...sections: string[]) => sections.map((section) => ({ section }));
const places = (...sections: string[]) => sections.map((_, at) => placeOf(agenda(...sections), at));

const entry = (group: ToolboxEntry['group'], activity: string): ToolboxEntry => ({
  id: `${group}-${activity}`,
  title: activity,
  group,
  minutes: [5, 10],
  planned: 5,
  people: [4, 40],
  use: 'Whenever.',
  activity,
  config: {},
  notes: 'Notes.',
});
const entries = [
  entry('opener', 'talk'),
  entry('opener', 'stand'),
  entry('brainstorm', 'notes'),
  entry('talk', 'talk'),
  entry('reflection', 'shapes'),
  entry('reflection', 'talk'),
  entry('break', 'pause'),
];

describe('a place in the agenda', () => {
  it('is at the opening in the first section, at the closing in the last one, else between', () => {
    expect(places('a', 'a', 'b', 'c', 'c')).toEqual(['opening', 'opening', 'middle', 'closing', 'closing']);
  });

  it('goes by the items where there is but one section', () => {
    expect(places('a', 'a', 'a')).toEqual(['opening', 'middle', 'closing']);
    expect(places('a')).toEqual(['middle']);
    expect(placeOf([], -1)).toBe('middle');
  });
});

describe('what the toolbox offers first', () => {
  it('opens at the opening and closes at the closing', () => {
    expect(groupsFor(entries, 'opening')[0]).toBe('opener');
    expect(groupsFor(entries, 'closing')[0]).toBe('reflection');
    expect(groupsFor(entries, 'closing').at(-1)).toBe('opener');
    expect(groupsFor(entries, 'closing', 'notes').slice(0, 3)).toEqual([
      'reflection',
      'discussion',
      'brainstorm',
    ]);
  });

  it('is between what an item is swapped for by one of its kind', () => {
    expect(groupsFor(entries, 'middle', 'pause')[0]).toBe('break');
    expect(groupsFor(entries, 'middle', 'talk')[0]).toBe('talk');
    expect(groupsFor(entries, 'middle').slice(-2)).toEqual(['reflection', 'opener']);
  });

  it('has every group once, wherever it is', () => {
    for (const place of ['opening', 'middle', 'closing'] as const)
      for (const kind of [undefined, 'talk', 'pause', 'notes'])
        expect([...groupsFor(entries, place, kind)].sort()).toEqual([...TOOLBOX_GROUPS].sort());
  });
});
