import { describe, expect, it } from 'vitest';
import { resourcePages } from '../../../client/activities/content/resourcePages.ts';
import { activity as content } from '../../../shared/activities/content/activity.ts';
import { agendaLines, MOST_LINES } from '../../../shared/activities/content/rules.ts';
import { consoleView, floorView, projectorView } from '../../../shared/activities/content/views.ts';
import type { AgendaPart, SessionFacts } from '../../../shared/activities/facts.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import { factsFor } from '../../support/people.ts';
import { toldOf } from '../../support/told.ts';

const part = (title: string, minutes: number, section = 'Part one'): AgendaPart => ({
  title,
  section,
  ms: minutes * MINUTE,
});
const resources = [
  {
    group: 'To read',
    items: [
      { title: 'The plan', for: 'The whole of it.', link: 'https://example.org/plan' },
      { title: 'The law', for: 'What it has to fit with.' },
    ],
  },
  { group: 'Empty', items: [] },
];
const session: SessionFacts = {
  agenda: () => [part('Welcome', 4), part('Talk', 12.4), part('Pause', 0.3)],
  resources,
};
const room = { ...factsFor({}, ['A']), session };
const state = content.start({
  slides: [
    { id: 'plan', title: 'What we will do', agenda: true },
    { id: 'more', title: 'To read on', resources: true },
    { id: 'bare', title: 'Bare' },
  ],
});
const views = [consoleView, projectorView, floorView];
const slideAt = (step: string) => views.map((view) => view(state, { room, step, resultsShown: true }).slide);

describe('slides that show the session', () => {
  it('[CO6] show what is held with whole minutes on every face, at one stop', () => {
    const lines = [
      { title: 'Welcome', minutes: 4 },
      { title: 'Talk', minutes: 12 },
      { title: 'Pause', minutes: 1 },
    ];
    for (const slide of slideAt('plan')) expect(slide).toMatchObject({ agenda: lines, points: [] });
    expect(content.steps(state).map(({ id }) => id)).toEqual(['plan', 'more', 'bare']);
  });

  it('[CO6] show the sections that follow one another when there are many items', () => {
    const many = Array.from({ length: MOST_LINES + 1 }, (_, index) =>
      part(`Item ${index}`, 2, index < 5 ? 'Morning' : index < 10 ? 'Noon' : 'Morning'),
    );
    expect(agendaLines(many)).toEqual([
      { title: 'Morning', minutes: 10 },
      { title: 'Noon', minutes: 10 },
      { title: 'Morning', minutes: 10 },
    ]);
    expect(agendaLines(many.slice(1))).toHaveLength(MOST_LINES);
  });

  it('[CO7] show what each resource is for, and its link, in groups that hold something', () => {
    for (const slide of slideAt('more')) expect(slide.resources).toEqual(resources.slice(0, 1));
  });

  it('show nothing of the session on other slides', () => {
    for (const slide of slideAt('bare')) {
      expect(slide).not.toHaveProperty('agenda');
      expect(slide).not.toHaveProperty('resources');
    }
  });

  it('[CO6] [CO7] are told in the record, resources with links that can be opened', () => {
    const told = JSON.stringify(toldOf(content, state, { room }, 'es'));
    expect(told).toContain('Minutos');
    expect(told).toContain('"Talk","12"');
    expect(told).toContain('The law: What it has to fit with.');
    const rows = content.results(state, { room });
    const blocks = content.present(rows, { language: 'en', name: () => undefined });
    expect(JSON.stringify(blocks)).toContain('"link":"https://example.org/plan"');
  });

  it('[CO7] are dealt to pages of one group, each resource once, none with more than the back row reads', () => {
    const items = Array.from({ length: 9 }, (_, index) => ({
      title: `Resource number ${index}`,
      for: 'A sentence that says what it is good for, and for whom among all of us. '.repeat(1 + (index % 3)),
    }));
    const pages = resourcePages([
      { group: 'One', items },
      { group: 'Two', items: items.slice(0, 1) },
    ]);
    expect(pages.flatMap((page) => page.items)).toEqual([...items, ...items.slice(0, 1)]);
    expect(pages.at(-1)?.group).toBe('Two');
    for (const page of pages) expect(page.items.length).toBeLessThanOrEqual(6);
    const long = { title: 'Long', for: 'Words '.repeat(200) };
    expect(resourcePages([{ group: 'One', items: [long] }])).toHaveLength(1);
    expect(resourcePages([])).toEqual([]);
  });
});
