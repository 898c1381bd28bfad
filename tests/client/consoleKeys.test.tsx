import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type ConsoleKeys, useKeys } from '../../client/console/useKeys.ts';

describe('the keys', () => {
  function Keys({ keys }: { keys: ConsoleKeys }) {
    useKeys('ABCDEF', keys);
    return (
      <>
        <input aria-label="Text" />
        <input type="checkbox" aria-label="Tick" />
      </>
    );
  }
  function listen() {
    const heard: string[] = [];
    const press = (name: string) => () => heard.push(name);
    const keys = {
      next: press('next'),
      back: press('back'),
      blank: press('blank'),
      start: press('start'),
      refit: press('refit'),
      edit: press('edit'),
      undo: press('undo'),
      help: press('help'),
      leave: press('leave'),
      off: press('off'),
      code: press('code'),
    } satisfies ConsoleKeys;
    render(<Keys keys={keys} />);
    return heard;
  }

  it('go on, back, blank, refit, edit, undo and help', async () => {
    const heard = listen();
    await userEvent.keyboard(' {PageDown}{PageUp}.b{F5}reu?{Escape}');
    expect(heard).toEqual([
      'next',
      'next',
      'back',
      'blank',
      'blank',
      'start',
      'refit',
      'edit',
      'undo',
      'help',
      'leave',
    ]);
  });

  it('undo with Ctrl and Z, unless the screen has an undo of its own', async () => {
    const heard = listen();
    await userEvent.keyboard('{Control>}z{/Control}');
    await vi.waitFor(() => expect(heard).toEqual(['undo']));
    const own = (event: KeyboardEvent) => event.preventDefault();
    window.addEventListener('keydown', own);
    await userEvent.keyboard('{Control>}z{/Control}');
    window.removeEventListener('keydown', own);
    await new Promise((next) => setTimeout(next));
    expect(heard).toEqual(['undo']);
  });

  it('do nothing while somebody types, and Space ticks a box', async () => {
    const heard = listen();
    await userEvent.type(screen.getByLabelText('Text'), 'rue? .b');
    screen.getByLabelText('Tick').focus();
    await userEvent.keyboard(' ');
    expect(heard).toEqual([]);
    expect(screen.getByLabelText('Tick')).toBeChecked();
  });
});
