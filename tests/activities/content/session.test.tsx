import { act, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import ContentPhone from '../../../client/activities/content/Phone.tsx';
import ContentProjector from '../../../client/activities/content/Projector.tsx';
import type { PhoneProps } from '../../../client/activities/screen.ts';
import { Blocks } from '../../../client/report/Blocks.tsx';
import type { activity } from '../../../shared/activities/content/activity.ts';
import type { SlideView } from '../../../shared/activities/content/views.ts';
import type { Reply } from '../../../shared/protocol/wire.ts';

const ok: Reply = { ok: true, version: 1 };
const sentence = 'What it is good for, in so many words that three of them fill a page on the wall. ';
const slide: SlideView = {
  id: 'more',
  title: 'To read on',
  points: [],
  links: [],
  resources: [
    {
      group: 'Books',
      items: Array.from({ length: 6 }, (_, index) => ({
        title: `Book ${index + 1}`,
        for: sentence,
        ...(index === 0 ? { link: 'https://example.org/book' } : {}),
      })),
    },
  ],
};
const frame = {
  item: { id: 'wrap-up', title: 'Wrap up', kind: 'content' },
  step: { id: 'more', title: 'To read on' },
  clock: undefined,
  language: 'en',
};
const phone = (shown: SlideView): PhoneProps<typeof activity> => ({
  ...frame,
  floor: { slide: shown, number: 1, of: 1, asksRole: false },
  table: undefined,
  me: undefined,
  you: { id: 'ada', table: 'A' },
  tablemates: [],
  roles: [],
  send: async () => ok,
  introduce: async () => ok,
});

afterEach(() => vi.useRealTimers());

it('a phone shows what each resource is for, and opens those that have a link beside the room', () => {
  render(<ContentPhone {...phone(slide)} />);
  expect(screen.getByRole('heading', { name: 'Books' })).toBeVisible();
  expect(screen.getByText('Book 6')).toBeVisible();
  const links = screen.getAllByRole('link');
  expect(links).toHaveLength(1);
  expect(links[0]).toHaveAttribute('href', 'https://example.org/book');
  expect(links[0]).toHaveAttribute('target', '_blank');
});

it('a phone shows the agenda with its minutes', () => {
  const agenda = [
    { title: 'Welcome', minutes: 4 },
    { title: 'Share and Move', minutes: 25 },
  ];
  render(<ContentPhone {...phone({ id: 'plan', title: 'Plan', points: [], links: [], agenda })} />);
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'Welcome4 min',
    'Share and Move25 min',
  ]);
});

it('the projector turns the pages of the resources by itself, and begins again', () => {
  vi.useFakeTimers();
  render(<ContentProjector {...frame} view={{ slide, upcoming: [], number: 1, of: 1 }} />);
  const shown = () => screen.getAllByRole('listitem').map((row) => row.querySelector('b')?.textContent);
  expect(shown()).toEqual(['Book 1', 'Book 2', 'Book 3']);
  act(() => void vi.advanceTimersToNextTimer());
  expect(shown()).toEqual(['Book 4', 'Book 5', 'Book 6']);
  act(() => void vi.advanceTimersToNextTimer());
  expect(shown()).toEqual(['Book 1', 'Book 2', 'Book 3']);
});

it('the record opens what leads to the web, and nothing else', () => {
  const items = ['https://example.org/a', 'mailto:somebody@example.org'].map((link) => ({
    said: link,
    link,
  }));
  render(<Blocks blocks={[{ type: 'list', items }]} spoken="en" />);
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.org/a']);
  expect(screen.getByText('mailto:somebody@example.org')).toBeVisible();
});
