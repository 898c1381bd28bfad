import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../client/ui/steady/settled.ts';
import { useSteadyOrder } from '../../client/ui/steady/useSteadyOrder.ts';

/** A list whose entries are ordered by somebody else. */
function Votes({ order, onVote }: { order: string; onVote: (id: string) => void }) {
  const [entries, list] = useSteadyOrder([...order].map((id) => ({ id })));
  return (
    <StrictMode>
      <ul ref={list} data-testid="list">
        {entries.map(({ id }) => (
          <li key={id}>
            <button type="button" onClick={() => onVote(id)}>
              {id}
            </button>
          </li>
        ))}
      </ul>
    </StrictMode>
  );
}

const ROW = 40;

/** Lays every list out as rows of one height, as a browser would. */
function layOut(): void {
  const place = (element: Element) =>
    element.tagName === 'LI' ? [...(element.parentElement?.children ?? [])].indexOf(element) * ROW : 0;
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    return place(this);
  });
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(ROW);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(100);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const row = this.closest('li');
    return new DOMRect(0, row ? place(row) : 0, 100, ROW);
  });
}

let voted: string[];
let shows: (order: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  layOut();
  voted = [];
  const vote = (id: string) => void voted.push(id);
  const { rerender } = render(<Votes order="ABCD" onVote={vote} />);
  shows = (order) => rerender(<Votes order={order} onVote={vote} />);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const read = () => screen.getByTestId('list').textContent;
const later = (ms: number) => act(() => vi.advanceTimersByTime(ms));

/** Presses where an entry of the list stands: what is there, if nothing has come between. */
function tap(place: number, arrives: () => void = () => undefined): void {
  const at = { clientX: 50, clientY: place * ROW + 20, detail: 1, bubbles: true };
  const buttons = () => [...screen.getByTestId('list').querySelectorAll('button')];
  const down = buttons()[place];
  if (!down) throw new Error('nothing stands there');
  fireEvent.pointerDown(down, at);
  arrives();
  const up = buttons()[place];
  fireEvent.pointerUp(up ?? down, at);
  // The browser clicks what both have in common.
  fireEvent.click(up === down ? down : screen.getByTestId('list'), at);
}

describe('a list under the finger', () => {
  it('keeps what stands there, brings the new to its end and leaves out what is gone', () => {
    expect(settled(['A', 'B', 'C'], ['D', 'C', 'A'], true)).toEqual(['A', 'C', 'D']);
    expect(settled(['A', 'B', 'C'], ['D', 'C', 'A'], false)).toEqual(['D', 'C', 'A']);
  });

  it('takes the order that is wanted while nobody is there', () => {
    shows('DCBA');
    expect(read()).toBe('DCBA');
  });

  it('stays while it is touched, and for 1.5 s after', () => {
    fireEvent.pointerDown(screen.getByText('B'));
    later(10_000);
    shows('DCBAE');
    expect(read()).toBe('ABCDE');
    fireEvent.pointerUp(window);
    later(1_400);
    expect(read()).toBe('ABCDE');
    later(200);
    expect(read()).toBe('DCBAE');
  });

  it('stays while a mouse is over it', () => {
    fireEvent.pointerEnter(screen.getByTestId('list'), { pointerType: 'mouse' });
    later(9_000);
    shows('DCBA');
    expect(read()).toBe('ABCD');
    fireEvent.pointerMove(screen.getByTestId('list'), { pointerType: 'mouse' });
    later(9_000);
    expect(read()).toBe('ABCD');
    fireEvent.pointerLeave(screen.getByTestId('list'));
    later(1_600);
    expect(read()).toBe('DCBA');
  });

  it('moves on under a mouse that was left there', () => {
    fireEvent.pointerEnter(screen.getByTestId('list'), { pointerType: 'mouse' });
    shows('DCBA');
    later(10_100);
    expect(read()).toBe('DCBA');
  });

  it('stays for 1.5 s after it has changed, whatever comes', () => {
    shows('BACD');
    later(500);
    shows('DCAB');
    expect(read()).toBe('BACD');
    later(1_100);
    expect(read()).toBe('DCAB');
  });
});

describe('a press in a list counts', () => {
  it('for what was under it when it began', () => {
    tap(1, () => shows('ACD'));
    expect(voted).toEqual([]);
    later(2_000);
    shows('ABCD');
    later(2_000);
    tap(2, () => shows('BCD'));
    expect(voted).toEqual(['C']);
  });

  it('for what had been there when the rows have only just changed places', () => {
    later(5_000);
    shows('DCBA');
    later(200);
    tap(0);
    expect(voted).toEqual(['A']);
    later(2_000);
    tap(0);
    expect(voted).toEqual(['A', 'D']);
  });

  it('for nothing where nobody can tell which of both was meant', () => {
    later(5_000);
    shows('DBCA');
    later(350);
    tap(0);
    expect(voted).toEqual([]);
    tap(1);
    expect(voted).toEqual(['B']);
  });

  it('for nothing when it wanders off', () => {
    const at = { clientX: 50, clientY: 20, detail: 1 };
    fireEvent.pointerDown(screen.getByText('A'), at);
    fireEvent.click(screen.getByTestId('list'), { ...at, clientY: 100 });
    expect(voted).toEqual([]);
  });

  it('as keys press it', () => {
    shows('DCBA');
    fireEvent.click(screen.getByText('A'), { detail: 0 });
    expect(voted).toEqual(['A']);
  });
});
