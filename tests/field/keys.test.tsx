import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ConsoleKeys, useKeys } from '../../client/console/useKeys.ts';
import { passKey } from '../../client/keys/keyPass.ts';
import { useProjectorKeys } from '../../client/projector/useProjectorKeys.ts';

/** Everything that a facilitator can have touched last on the console. */
function Desk({ heard, room = 'ABCDEF' }: { heard: string[]; room?: string }) {
  const note = (name: string) => () => void heard.push(name);
  const keys: ConsoleKeys = {
    next: note('next'),
    back: note('back'),
    blank: note('blank'),
    start: note('start'),
    refit: note('refit'),
    edit: note('edit'),
    undo: note('undo'),
    code: note('code'),
    help: note('help'),
    leave: note('leave'),
    off: (why) => heard.push(`off: ${why}`),
  };
  useKeys(room, keys);
  return (
    <>
      <button type="button" onClick={() => heard.push('clicked')}>
        Plus one
      </button>
      <input type="radio" aria-label="Notes" />
      <input aria-label="Line" />
      <textarea aria-label="Lines" />
      <select aria-label="Table">
        <option>A</option>
        <option>B</option>
      </select>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
      <main tabIndex={0}>Middle</main>
    </>
  );
}

function desk(room?: string): string[] {
  const heard: string[] = [];
  render(<Desk heard={heard} {...(room === undefined ? {} : { room })} />);
  return heard;
}

/** Presses a key where the focus is. @returns whether the browser would still do its own */
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

function openWindow(inside: string): void {
  const dialog = document.createElement('dialog');
  dialog.innerHTML = inside;
  // As the dialogs of the product do.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  document.body.append(dialog);
  dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('input, button')?.focus();
}

afterEach(() => {
  for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
});

describe('a clicker walks the show, whatever was touched last:', () => {
  it.each(['Plus one', 'Notes'])('Space after a click on "%s" is Next, and presses nothing', async (name) => {
    const heard = desk();
    const target = name === 'Notes' ? screen.getByLabelText(name) : screen.getByText(name);
    await userEvent.click(target);
    heard.length = 0;
    await userEvent.keyboard(' ');
    expect(heard).toEqual(['next']);
  });

  it('Space presses what Tab has reached', async () => {
    const heard = desk();
    await userEvent.click(screen.getByText('Middle'));
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByText('Plus one')).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(heard).toEqual(['clicked']);
  });

  it.each(['Line', 'Table'])('Page down and Page up go through "%s"', (name) => {
    const heard = desk();
    screen.getByLabelText(name).focus();
    expect(press('PageDown')).toBe(false);
    expect(press('PageUp')).toBe(false);
    expect(heard).toEqual(['next', 'back']);
  });

  it('what stands in several lines keeps Page down, and that is said', () => {
    const heard = desk();
    screen.getByLabelText('Lines').focus();
    press('PageDown');
    expect(heard).toEqual(['off: typing']);
  });

  it('a window that only shows something lets Page down and Page up through', () => {
    const heard = desk();
    openWindow('<button>Close</button>');
    press('PageDown');
    press('PageUp');
    press('b');
    expect(heard).toEqual(['next', 'back']);
  });

  it('a window that is filled in keeps them off, and that is said', () => {
    const heard = desk();
    openWindow('<input aria-label="Name">');
    press('PageDown');
    expect(heard).toEqual(['off: window']);
  });

  it('arrows walk where nothing goes by arrows', async () => {
    const heard = desk();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) press(key);
    expect(heard).toEqual(['next', 'next', 'back', 'back']);
    heard.length = 0;
    for (const label of ['Notes', 'Line', 'Table']) {
      screen.getByLabelText(label).focus();
      press('ArrowRight');
    }
    // Reached by Tab, the middle scrolls.
    await userEvent.tab();
    expect(screen.getByText('Middle')).toHaveFocus();
    press('ArrowDown');
    expect(heard).toEqual([]);
  });

  it('a key that is held is one press', () => {
    const heard = desk();
    press('PageDown');
    for (let again = 0; again < 20; again++) press('PageDown', { repeat: true });
    press('ArrowRight');
    press('ArrowRight', { repeat: true });
    expect(heard).toEqual(['next', 'next']);
  });
});

describe('F5 never loads the page anew,', () => {
  it.each([{}, { shiftKey: true }])('with nothing focused, in a field, in a window (%o)', (more) => {
    const heard = desk();
    expect(press('F5', more)).toBe(false);
    screen.getByLabelText('Line').focus();
    expect(press('F5', more)).toBe(false);
    openWindow('<input aria-label="Name">');
    expect(press('F5', more)).toBe(false);
    expect(heard).toEqual('shiftKey' in more ? [] : ['start']);
  });
});

describe("the projector's window", () => {
  function Screen({ own, room = 'ABCDEF' }: { own: boolean; room?: string }) {
    return <p role="status">{useProjectorKeys(room, own) ?? ''}</p>;
  }

  it('hands each key to one console of its room', async () => {
    const [first, second, other] = [desk(), desk(), desk('GHJKLM')];
    await expect(passKey('ABCDEF', 'next')).resolves.toBe('taken');
    await expect(passKey('ABCDEF', 'blank')).resolves.toBe('taken');
    expect([...first, ...second].sort()).toEqual(['blank', 'next']);
    expect(other).toEqual([]);
  });

  it('is told when a window on the console is being filled in', async () => {
    const heard = desk();
    openWindow('<input aria-label="Name">');
    await expect(passKey('ABCDEF', 'next')).resolves.toBe('window');
    expect(heard).toEqual(['off: window']);
  });

  it('says when no console is there: each time where one should be, once where none can be', async () => {
    vi.useFakeTimers();
    const says = (own: boolean) => {
      const { unmount } = render(<Screen own={own} />);
      const after = async () => {
        press('PageDown');
        await act(async () => vi.advanceTimersByTimeAsync(2_100));
        const said = screen.getByRole('status').textContent;
        await act(async () => vi.advanceTimersByTimeAsync(5_000));
        expect(screen.getByRole('status')).toHaveTextContent('');
        return said;
      };
      return { after, unmount };
    };
    const own = says(true);
    expect(await own.after()).toBe('nobody');
    expect(await own.after()).toBe('nobody');
    own.unmount();
    const paired = says(false);
    expect(await paired.after()).toBe('nobody');
    expect(await paired.after()).toBe('');
    paired.unmount();
    vi.useRealTimers();
  });

  it('is not left by Backspace nor loaded anew by F5', () => {
    render(<Screen own />);
    expect(press('Backspace')).toBe(false);
    expect(press('F5')).toBe(false);
  });
});
