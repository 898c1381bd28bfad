import nodeConsole from 'node:console';
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LargeScreen } from '../../client/console/beside/LiveScreen.tsx';
import { readyIn } from '../../client/console/beside/readyIn.ts';
import { ScreensPanel } from '../../client/console/beside/ScreensPanel.tsx';
import type { Controls } from '../../client/console/useConsole.ts';
import { setLanguage } from '../../client/ui/text.ts';
import { LIMITS } from '../../shared/lib/limits.ts';
import { roomCommands } from '../../shared/room/commands.ts';
import type { ConsoleView } from '../../shared/room/views.ts';

const NOW = new Date(2026, 3, 7, 10, 30).getTime();

const viewWith = (room: Partial<ConsoleView['room']> = {}): ConsoleView => ({
  room: {
    title: 'Collaborative Leadership',
    status: 'live',
    code: 'KRWTMF',
    language: 'en',
    locked: false,
    roomId: 'room-1',
    move: 2,
    joinUrl: '',
    addresses: [],
    blanked: false,
    resultsShown: true,
    namesAsked: true,
    clockShown: true,
    chime: false,
    tables: ['A'],
    roles: [],
    consoles: 1,
    projectors: 1,
    ...room,
  },
  people: {},
  agenda: {},
  session: { purpose: '', objectives: [], resources: [], logistics: [], minutes: 90 },
  others: {},
});

const ask = vi.fn<Controls['ask']>();
const controls = { ask };

const show = (room: Partial<ConsoleView['room']> = {}) =>
  render(<ScreensPanel view={viewWith(room)} controls={controls} />);

/** What stands in the place of `IntersectionObserver`: sees everything, or nothing. */
function seeing(inView: boolean) {
  return class {
    readonly #tell: (entries: readonly { isIntersecting: boolean }[]) => void;
    constructor(tell: (entries: readonly { isIntersecting: boolean }[]) => void) {
      this.#tell = tell;
    }
    observe() {
      this.#tell([{ isIntersecting: inView }]);
    }
    disconnect() {}
  };
}

beforeEach(() => {
  ask.mockReset().mockResolvedValue({ ok: true, version: 1 });
  vi.stubGlobal('IntersectionObserver', seeing(false));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  setLanguage('en');
});

describe('a message to the room', () => {
  it('is shown with the button or Enter, and the field is empty again', async () => {
    show();
    const field = screen.getByLabelText('Message on the projector');
    expect(screen.getByRole('button', { name: 'Show' })).toBeDisabled();
    await userEvent.type(field, '  Lunch is ready {Enter}');
    expect(ask).toHaveBeenCalledWith('message', { text: 'Lunch is ready' });
    expect(field).toHaveValue('');
  });

  it('stays in the field when it was refused', async () => {
    ask.mockResolvedValue({ ok: false, code: 'offline', message: 'The server did not answer.' });
    show();
    const field = screen.getByLabelText('Message on the projector');
    await userEvent.type(field, 'Lunch{Enter}');
    expect(field).toHaveValue('Lunch');
  });

  it('may be as long as the room takes', async () => {
    show();
    const field = screen.getByLabelText('Message on the projector');
    await userEvent.clear(field);
    await userEvent.paste('m'.repeat(LIMITS.short + 5));
    const taken = 'm'.repeat(LIMITS.short);
    expect(field).toHaveValue(taken);
    const { payload } = roomCommands.message;
    expect(payload.safeParse({ text: taken }).success).toBe(true);
    expect(payload.safeParse({ text: `${taken}m` }).success).toBe(false);
  });

  it('says when to be back with one press, after as many minutes as are chosen', () => {
    vi.useFakeTimers({ now: NOW });
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Back at 10:40' }));
    expect(ask).toHaveBeenLastCalledWith('message', { text: 'Back at 10:40' });
    fireEvent.click(screen.getByRole('button', { name: 'More minutes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back at 10:45' }));
    expect(ask).toHaveBeenLastCalledWith('message', { text: 'Back at 10:45' });
  });

  it('is ready in the language of the session, else in the host’s', () => {
    expect(readyIn('es-MX', 'en').texts.twoMinutes).toBe('Dos minutos más');
    expect(readyIn('de', 'es').language).toBe('es');
    expect(readyIn('ar', 'en').texts.backAt('10:40')).toBe('Back at 10:40');
  });

  it('can be taken down while it is shown', async () => {
    show({ message: 'Back at 10:40' });
    expect(screen.getByText('Back at 10:40', { selector: 'p' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take down' }));
    expect(ask).toHaveBeenCalledWith('message', {});
  });

  it('cannot be shown when the session has ended', () => {
    show({ status: 'ended' });
    expect(screen.queryByLabelText('Message on the projector')).toBeNull();
  });
});

describe('what people see', () => {
  it('is the time, unless hosts hide it', async () => {
    const { rerender } = show();
    await userEvent.click(screen.getByRole('switch', { name: 'Show people the time' }));
    expect(ask).toHaveBeenCalledWith('showClock', { on: false });
    rerender(<ScreensPanel view={viewWith({ clockShown: false })} controls={controls} />);
    const toggle = screen.getByRole('switch', { name: 'Show people the time' });
    expect(toggle).not.toBeChecked();
    expect(toggle).toHaveAccessibleDescription(/do not show it now/);
  });

  it('comes with a chime when hosts turn it on; then it can be heard, and says what it needs', async () => {
    const { rerender } = show();
    expect(screen.queryByRole('button', { name: 'Play it now' })).toBeNull();
    await userEvent.click(screen.getByRole('switch', { name: 'Chime when a step is over' }));
    expect(ask).toHaveBeenCalledWith('chime', { on: true });
    rerender(<ScreensPanel view={viewWith({ chime: true })} controls={controls} />);
    expect(screen.getByRole('button', { name: 'Play it now' })).toBeVisible();
    expect(screen.getByRole('switch', { name: /Chime/ })).toHaveAccessibleDescription(/one click/);
    rerender(<ScreensPanel view={viewWith({ chime: true, blanked: true })} controls={controls} />);
    expect(screen.getByRole('switch', { name: /Chime/ })).toHaveAccessibleDescription(/only while/);
  });
});

describe('the previews', () => {
  const frames = (container: HTMLElement) =>
    [...container.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'));

  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(200);
    // Nothing is fetched here: frames are there and stay empty, of which the document complains.
    vi.spyOn(nodeConsole, 'error').mockImplementation(() => {});
  });

  it('connect only while somebody can see them', () => {
    const { container } = show();
    expect(frames(container)).toEqual([]);
  });

  it('are the real pages, without a key in their addresses and out of the way of keys', () => {
    vi.stubGlobal('IntersectionObserver', seeing(true));
    const { container } = show();
    expect(frames(container)).toEqual(['/projector#watch=room-1', '/r/KRWTMF#watch=room-1']);
    for (const frame of container.querySelectorAll('iframe')) {
      expect(frame).toHaveAttribute('tabindex', '-1');
      expect(frame).toHaveAttribute('aria-hidden', 'true');
      expect(frame).toHaveAttribute('title');
    }
  });

  it('go a while after the page is hidden, and come back at once', () => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', seeing(true));
    const { container } = show();
    const hide = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
      vi.advanceTimersByTime(5_000);
    });
    expect(frames(container)).toHaveLength(2);
    act(() => vi.advanceTimersByTime(10_000));
    expect(frames(container)).toEqual([]);
    hide.mockReturnValue('visible');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(frames(container)).toHaveLength(2);
  });

  it('are shown larger on a click, also when the small one goes', async () => {
    const { room } = viewWith({});
    const { rerender } = render(
      <LargeScreen room={room}>
        <ScreensPanel view={viewWith({})} controls={controls} />
      </LargeScreen>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Enlarge: Phones' }));
    rerender(<LargeScreen room={room}>Something else</LargeScreen>);
    expect(within(screen.getByRole('dialog')).getByRole('heading', { name: 'Phones' })).toBeVisible();
  });
});
