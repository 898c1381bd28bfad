import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { useTicks } from '../../client/console/useTicks.ts';
import { storage } from '../../client/live/storage.ts';
import { tickOf } from '../../client/prepare/data/draft.ts';
import { checklistFile } from '../../client/prepare/exchange/checklistFile.ts';
import { Markdown } from '../../client/ui/Markdown.tsx';
import { shippedSession } from '../support/shippedSession.ts';

beforeEach(() => {
  for (const key of storage.keys('plenary.ticks.')) storage.remove(key);
});

/** The checklist of a console before the start, as far as ticks go. */
function Ticks({ room }: { room: string }) {
  const [ticked, toggle] = useTicks(room);
  return (
    <button type="button" onClick={() => toggle('Water')}>
      {ticked.has('Water') ? 'done' : 'open'}
    </button>
  );
}

it('keeps what is ticked on a console before the start when its page is opened again, for that room alone', async () => {
  const first = render(<Ticks room="one" />);
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByRole('button')).toHaveTextContent('done');
  first.unmount();
  const again = render(<Ticks room="one" />);
  expect(screen.getByRole('button')).toHaveTextContent('done');
  again.unmount();
  render(<Ticks room="two" />);
  expect(screen.getByRole('button')).toHaveTextContent('open');
});

it('takes what a browser kept that is no list of ticks for none', () => {
  storage.set('plenary.ticks.one', '{"Water":');
  render(<Ticks room="one" />);
  expect(screen.getByRole('button')).toHaveTextContent('open');
});

const COLUMNS = ['Part', 'To see to', 'Done', 'Who', 'By when'];

it('hands the logistics over as a spreadsheet: all four parts of the guide, a line for each thing to see to', () => {
  const session = shippedSession();
  const [audio] = session.logistics;
  const ticked = [tickOf(audio?.heading ?? '', audio?.items[0] ?? '')];
  const lines = checklistFile({ session, ticked }, COLUMNS, 'yes').trimEnd().split('\r\n');
  expect(lines[0]).toBe('\ufeff"Part","To see to","Done","Who","By when"');
  expect(lines).toHaveLength(1 + session.logistics.flatMap(({ items }) => items).length);
  expect(new Set(lines.slice(1).map((line) => line.split('"')[1]))).toEqual(
    new Set(['Audio-visual', 'Catering', 'Registration', 'Outreach']),
  );
  expect(lines.filter((line) => line.endsWith('"yes","",""'))).toEqual([lines[1]]);
});

it('keeps quotes, line breaks and what begins like a formula as the words that they are', () => {
  const session = {
    ...shippedSession(),
    logistics: [{ heading: 'Room', items: ['Say "hello",\nthen sit', '=1+1', '- a dash'] }],
  };
  expect(checklistFile({ session, ticked: [] }, COLUMNS, 'yes').split('\r\n').slice(1)).toEqual([
    '"Room","Say ""hello"",\nthen sit","","",""',
    `"Room","'=1+1","","",""`,
    `"Room","'- a dash","","",""`,
    '',
  ]);
});

it('shows the words of a picture in a text, with a link to it, instead of dropping it', () => {
  render(<Markdown text="Look at this: ![Map of the room](https://example.org/map.png) and go." />);
  expect(screen.getByRole('link', { name: /^Map of the room/ })).toHaveAttribute(
    'href',
    'https://example.org/map.png',
  );
  expect(document.body).toHaveTextContent(/^Look at this: Map of the room .*and go\.$/);
  expect(document.querySelector('img')).toBeNull();
});
