import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Announcer } from '../../client/ui/heard/Announcer.tsx';
import { Heard } from '../../client/ui/heard/Heard.tsx';
import { heardText } from '../../client/ui/heard/heardText.ts';
import { type Moment, newsOf } from '../../client/ui/heard/news.ts';
import { setLanguage } from '../../client/ui/text.ts';

const statement = (number: number) => ({ id: `s${number}`, title: `Short ${number}`, number, of: 5 });
const clock = { startedAt: 0, endsAt: 72_000 };
const first: Moment = {
  status: 'live',
  item: { id: 'air', title: 'Take off, Touch Down' },
  step: statement(1),
  clock,
  now: 0,
  table: 'A',
};
const second: Moment = { ...first, step: statement(2) };
const said = (before: Moment, now: Moment, heading?: string) =>
  newsOf(before, now, heardText.en, heading).join('. ');

afterEach(() => setLanguage('en'));

describe('what is said aloud', () => {
  it('[A1] a new step: its number, its heading, its time; and the item when that is new', () => {
    expect(said(first, second, 'Stand if you are an administrator')).toBe(
      '2 of 5: Stand if you are an administrator. Time left: 1:12',
    );
    expect(said({ ...first, item: { id: 'hello', title: 'Welcome' } }, first)).toBe(
      'Take off, Touch Down. 1 of 5: Short 1. Time left: 1:12',
    );
    expect(said({ status: 'lobby', now: 0 }, first)).toContain('Take off, Touch Down. 1 of 5');
  });

  it('[A2] a pause and going on', () => {
    const paused = { ...first, clock: { ...clock, pausedAt: 12_000 }, now: 12_000 };
    expect(said(first, paused)).toBe('Paused');
    expect(said(paused, { ...first, now: 12_000 })).toBe('It goes on. Time left: 1:00');
  });

  it('[A3] that time is up, once, and with it how far the show is behind', () => {
    const over = { ...first, now: 72_000 };
    expect(said({ ...first, now: 71_000 }, over)).toBe('Time is up');
    expect(said({ ...first, now: 71_000 }, { ...over, behind: 3 })).toBe('Time is up. 3 minutes behind');
    expect(said(over, { ...over, now: 73_000 })).toBe('');
    expect(said(over, { ...over, now: 200_000, behind: 4 })).toBe('');
  });

  it('[A4] another table, a blank projector, a message, the end', () => {
    expect(said(first, { ...first, table: 'C' })).toBe('You are at table C now');
    expect(said({ ...first, blanked: false }, { ...first, blanked: true })).toBe('The projector is blank');
    expect(said({ ...first, blanked: true }, { ...first, blanked: false })).toBe('The projector shows again');
    expect(said(first, { ...first, message: 'Back at 10:40' })).toBe('Back at 10:40');
    expect(said(first, { status: 'ended', now: 0 })).toBe('The workshop has ended');
  });

  it('nothing of what only runs on, nor of what was there when the page came', () => {
    for (let now = 0; now < 71_000; now += 1_000)
      expect(said({ ...first, now }, { ...first, now: now + 1_000 })).toBe('');
    expect(said({ ...first, message: 'Hello' }, { ...first, message: 'Hello' })).toBe('');
  });

  it('is in every language of the interface', () => {
    const es = newsOf(first, { ...second, behind: 1 }, heardText.es, 'De pie');
    expect(es.join('. ')).toBe('2 de 5: De pie. Tiempo restante: 1:12. 1 minuto de retraso');
  });
});

describe('a face that is heard', () => {
  const page = (moment: Moment, content = <h1>{moment.step?.title}</h1>) => (
    <Announcer>
      <main>
        <Heard leads session="A workshop" moment={moment} />
        {content}
        <button type="button">Take off</button>
        <input aria-label="Answer" />
      </main>
      <footer>
        <button type="button">You</button>
      </footer>
    </Announcer>
  );
  const region = () => document.querySelector('[aria-live]');

  it('has one region from the start, silent until something changes, and heard again for the same words', () => {
    const { rerender } = render(page(first));
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(1);
    const there = region();
    expect(there).toHaveTextContent('');
    rerender(page(second));
    expect(region()).toBe(there);
    expect(there).toHaveTextContent('2 of 5: Short 2. Time left: 1:12.');
    rerender(page({ ...second, clock: { ...clock, pausedAt: 1 } }));
    const [one, other] = there?.children ?? [];
    expect([one?.textContent, other?.textContent]).toContain('Paused.');
  });

  it('names the page by step and session', () => {
    render(page(second));
    expect(document.title).toBe('Short 2 · A workshop');
  });

  it('moves the focus from a button to the new heading, so that a press answers nothing unheard', () => {
    const { rerender } = render(page(first));
    act(() => screen.getByRole('button', { name: 'Take off' }).focus());
    rerender(page({ ...first, now: 1_000 }));
    expect(screen.getByRole('button', { name: 'Take off' })).toHaveFocus();
    rerender(page(second));
    expect(screen.getByRole('heading')).toHaveFocus();
  });

  it('leaves the focus in a field that stays, and around the screen', () => {
    const { rerender } = render(page(first));
    for (const [place, moment] of [
      [screen.getByLabelText('Answer'), second],
      [screen.getByRole('button', { name: 'You' }), first],
    ] as const) {
      act(() => place.focus());
      rerender(page(moment));
      expect(place).toHaveFocus();
    }
  });

  it('moves it to the heading when what had it is gone, also when the heading comes a moment later', () => {
    const field = <input aria-label="Gone" />;
    const { rerender } = render(page(first, field));
    act(() => screen.getByLabelText('Gone').focus());
    rerender(page(second, <p>Loading</p>));
    rerender(page({ ...second, now: 1 }));
    expect(screen.getByRole('heading')).toHaveFocus();
  });
});
