import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { midway, watchTyping } from '../../client/console/midway.ts';
import { OldPage } from '../../client/console/OldPage.tsx';
import { browserPage } from '../../client/live/page.ts';
import type { Welcome } from '../../shared/protocol/wire.ts';

vi.mock('socket.io-client', async () => (await import('../support/socketByHand.ts')).client);

const { hears } = await import('../support/socketByHand.ts');
const { connect } = await import('../../client/live/connection.ts');

const LOOK_MS = 1_000;
const welcome = (build: string): Welcome => ({ now: 0, build, views: {} });

/** A console's connection, on a page of one build, which counts how often it would load again. */
function console_(half: () => boolean) {
  const reloads: string[] = [];
  const page = {
    visible: () => true,
    watch: () => () => {},
    build: 'before',
    reloadFor: (build: string) => reloads.push(build) === 1,
  };
  const { store, close } = connect({
    page,
    midway: half,
    auth: () => ({ as: 'host', roomId: 'room-1', key: 'a-key' }),
  });
  return { store, close, reloads, hears: (build: string) => hears('welcome', welcome(build)) };
}

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

describe('an update of the server, under open pages', () => {
  it('loads again the console and each page inside it, which share their storage, and each of them once', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    const loads = ['/projector', '/r/KRWTMF', '/console/room-1', '/projector', '/console/room-1'].map(
      (page) => {
        history.replaceState(null, '', page);
        return browserPage.reloadFor('after');
      },
    );
    expect(loads).toEqual([true, true, true, false, false]);
    expect(reload).toHaveBeenCalledTimes(3);
  });

  it('loads a console again at once where nothing is half done', () => {
    const { hears, reloads, store, close } = console_(() => false);
    hears('before');
    expect(store.getState().newer).toBeUndefined();
    hears('after');
    expect(reloads).toEqual(['after']);
    close();
  });

  it('leaves a console as it is while something is half done, and lets it know', () => {
    const { hears, reloads, store, close } = console_(() => true);
    hears('after');
    expect(reloads).toEqual([]);
    expect(store.getState()).toMatchObject({ link: 'online', newer: 'after' });
    // An update that is taken back.
    hears('before');
    expect(store.getState().newer).toBeUndefined();
    close();
  });

  it('loads the console again once what is half typed is gone', () => {
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    const unwatch = watchTyping();
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.input(field, { target: { value: 'Half a sen' } });
    render(<OldPage newer="after" />);
    expect(screen.getByText(/as soon as nothing is half done here/)).toBeVisible();
    act(() => vi.advanceTimersByTime(LOOK_MS));
    expect(reload).not.toHaveBeenCalled();
    fireEvent.input(field, { target: { value: '' } });
    act(() => vi.advanceTimersByTime(LOOK_MS));
    expect(reload).toHaveBeenCalledTimes(1);
    // An old copy of the page came again: that it is old is said.
    act(() => vi.advanceTimersByTime(LOOK_MS));
    expect(reload).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/This page is from before an update of Plenary/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Load again' }));
    expect(reload).toHaveBeenCalledTimes(2);
    field.remove();
    unwatch();
  });

  it('waits for a dialog and for typed words, and not for a tick or a field that has gone', () => {
    const unwatch = watchTyping();
    const tick = document.body.appendChild(document.createElement('input'));
    tick.type = 'checkbox';
    fireEvent.input(tick);
    expect(midway()).toBe(false);
    const words = document.body.appendChild(document.createElement('textarea'));
    fireEvent.input(words, { target: { value: 'Half' } });
    expect(midway()).toBe(true);
    words.remove();
    expect(midway()).toBe(false);
    const dialog = document.body.appendChild(document.createElement('dialog'));
    dialog.setAttribute('open', '');
    expect(midway()).toBe(true);
    dialog.remove();
    tick.remove();
    unwatch();
  });
});
