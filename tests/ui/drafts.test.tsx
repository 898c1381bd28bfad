import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useDraft } from '../../client/live/drafts.ts';
import { forgetWords } from '../../client/live/keptWords.ts';

function Writer({ name, initial = '' }: { name: string; initial?: string }) {
  const [value, set, clear] = useDraft(name, initial);
  return (
    <>
      <input aria-label={name} value={value} onChange={(event) => set(event.target.value)} />
      <button type="button" onClick={clear}>
        sent
      </button>
    </>
  );
}

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });

afterEach(() => {
  vi.restoreAllMocks();
  forgetWords('');
});

describe('drafts', () => {
  it('are kept as typed, and are there again when the screen comes back', async () => {
    const { unmount } = render(<Writer name="room/one" />);
    await userEvent.type(field('room/one'), ' parents & ');
    unmount();
    expect(localStorage.getItem('plenary.draft.room/one')).toBe('{"fields":{"text":" parents & "}}');
    render(<Writer name="room/one" />);
    expect(field('room/one')).toHaveValue(' parents & ');
  });

  it('give way to what the server has once they are cleared', async () => {
    const { rerender } = render(<Writer name="two" initial="first" />);
    await userEvent.type(field('two'), '!');
    rerender(<Writer name="two" initial="first!" />);
    await userEvent.click(screen.getByRole('button'));
    rerender(<Writer name="two" initial="from the server" />);
    expect(field('two')).toHaveValue('from the server');
    expect(localStorage.getItem('plenary.draft.two')).toBeNull();
  });

  it('an emptied field stays empty, and does not fall back to what was there before', async () => {
    render(<Writer name="three" initial="old" />);
    await userEvent.clear(field('three'));
    expect(field('three')).toHaveValue('');
  });

  it('last as long as the page where storage throws', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('forbidden', 'SecurityError');
      });
    }
    const { unmount } = render(<Writer name="four" />);
    await userEvent.type(field('four'), 'kept');
    unmount();
    render(<Writer name="four" />);
    expect(field('four')).toHaveValue('kept');
  });

  it('are what was typed last where storage is full by then', async () => {
    const { unmount } = render(<Writer name="full" />);
    await userEvent.type(field('full'), 'old');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await userEvent.type(field('full'), ' and new');
    unmount();
    render(<Writer name="full" />);
    expect(field('full')).toHaveValue('old and new');
  });

  it('are the same in two places of one page', async () => {
    render(
      <>
        <Writer name="five" />
        <Writer name="five" />
      </>,
    );
    const [first, second] = screen.getAllByRole('textbox');
    if (first) await userEvent.type(first, 'both');
    expect(second).toHaveValue('both');
  });

  it('are forgotten by the beginning of their names', async () => {
    render(
      <>
        <Writer name="roomA/x" />
        <Writer name="roomB/x" />
      </>,
    );
    await userEvent.type(field('roomA/x'), 'a');
    await userEvent.type(field('roomB/x'), 'b');
    const { act } = await import('@testing-library/react');
    act(() => forgetWords('roomA/'));
    expect(field('roomA/x')).toHaveValue('');
    expect(field('roomB/x')).toHaveValue('b');
  });
});
