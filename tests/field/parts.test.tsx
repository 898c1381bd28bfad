import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAnew, fetchPart } from '../../client/parts/fetchPart.ts';
import { part } from '../../client/parts/part.tsx';

type Answer = () => Response | Promise<Response>;
const script: Answer = () => new Response('1', { headers: { 'content-type': 'text/javascript' } });
const portal: Answer = () => new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });
const fault: Answer = () =>
  new Response('no', { status: 502, headers: { 'content-type': 'text/javascript' } });
const reset: Answer = () => Promise.reject(new TypeError('network'));
const cut: Answer = () =>
  new Response(new ReadableStream({ start: (out) => out.error(new TypeError('cut')) }), {
    headers: { 'content-type': 'text/javascript' },
  });

/** Files of their own for each test, since what arrived once is not asked for again. */
let file = '';
let count = 0;
let answers: Answer[] = [];
const asked: { url: string; cache: string | undefined }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  file = `assets/Part-${count++}.js`;
  asked.length = 0;
  answers = [];
  vi.stubGlobal('fetch', (url: string, { cache, signal }: RequestInit) => {
    asked.push({ url: new URL(url).pathname, cache });
    const answer = answers.shift() ?? script;
    return Promise.race([
      Promise.resolve(answer()),
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    ]);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the files of a part', () => {
  it.each([
    ['another page in its place', portal],
    ['a fault of a proxy', fault],
    ['a line that breaks', reset],
    ['a line that breaks in the middle', cut],
  ])('are never imported after %s, and asked for again around the cache', async (_, bad) => {
    const load = vi.fn(async () => 'part');
    answers = [bad];
    await expect(fetchPart(load, [file])).rejects.toThrow();
    expect(load).not.toHaveBeenCalled();
    await expect(fetchPart(load, [file])).resolves.toBe('part');
    expect(asked.map(({ cache }) => cache)).toEqual(['default', 'reload']);
  });

  it('are asked for once, however many parts need them', async () => {
    const load = async () => 'part';
    await Promise.all([fetchPart(load, [file]), fetchPart(load, [file])]);
    await fetchPart(load, [file]);
    expect(asked).toHaveLength(1);
  });

  it('are asked for anew while an earlier answer never comes', async () => {
    answers = [() => new Promise<Response>(() => {})];
    const first = fetchPart(async () => 'part', [file]);
    const given = expect(first).rejects.toThrow();
    askAnew();
    await given;
    await expect(fetchPart(async () => 'part', [file])).resolves.toBe('part');
  });
});

describe('a part on the page', () => {
  it('says nothing for a moment, then what is missing, and comes by itself', async () => {
    let comes = false;
    const Shown = part(async () => {
      if (!comes) throw new Error('not yet');
      return { default: () => <p>Here it is</p> };
    });
    const { container } = render(<Shown />);
    expect(container).toBeEmptyDOMElement();
    await act(() => vi.advanceTimersByTimeAsync(2_000));
    expect(screen.getByText('This part has not arrived yet.')).toBeVisible();
    comes = true;
    await act(() => vi.advanceTimersByTimeAsync(8_000));
    expect(screen.getByText('Here it is')).toBeVisible();
  });

  it('comes as soon as the network is back, or somebody tries again', async () => {
    for (const sooner of ['online', 'press']) {
      let comes = false;
      const Shown = part(async () => {
        if (!comes) throw new Error('not yet');
        return { default: () => <p>Here is {sooner}</p> };
      });
      const { unmount } = render(<Shown />);
      // Long enough for the pauses to have grown.
      await act(() => vi.advanceTimersByTimeAsync(40_100));
      comes = true;
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      if (sooner === 'press') await user.click(screen.getByRole('button', { name: 'Try again' }));
      else act(() => void window.dispatchEvent(new Event('online')));
      await act(() => vi.advanceTimersByTimeAsync(10));
      expect(screen.getByText(`Here is ${sooner}`)).toBeVisible();
      unmount();
    }
  });
});
