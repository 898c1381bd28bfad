import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Bar } from '../../client/console/bar/Bar.tsx';
import { AgendaEditor } from '../../client/console/edit/AgendaEditor.tsx';
import { Footer } from '../../client/console/Footer.tsx';
import { Rail } from '../../client/console/rail/Rail.tsx';
import { RefitDialog } from '../../client/console/refit/RefitDialog.tsx';
import type { Controls } from '../../client/console/useConsole.ts';
import { forgetServerClock, setServerClock } from '../../client/live/time.ts';
import { setLanguage } from '../../client/ui/text.ts';
import { refuse } from '../../shared/lib/result.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { item, liveView, MINUTE, NINE } from './consoleView.ts';
import { fakeControls } from './fakeControls.ts';

const at = (minutes: number) => setServerClock({ now: NINE + minutes * MINUTE });
const nothing = () => undefined;

beforeEach(() => setLanguage('en'));
afterEach(() => {
  forgetServerClock();
  setLanguage('en');
});

function showBar(view: ConsoleView) {
  const fake = fakeControls();
  render(<Bar view={view} controls={fake.controls} offline={false} onRoom={nothing} roomOpen={false} />);
  return fake;
}

const words = () => document.body.textContent?.replace(/\s+/g, ' ') ?? '';

describe('the bar', () => {
  it('says what is left, and that the show is on time', () => {
    at(12);
    showBar(liveView());
    expect(words()).toContain('Left in step3:00');
    expect(words()).toContain('Left in item8:00');
    expect(words()).toContain('On time');
  });

  it('counts overtime up, says how far behind that is, and when it ends of when it must', () => {
    at(18);
    showBar(liveView());
    expect(words()).toContain('+3:00');
    expect(words()).toContain('3 min behind');
    expect(screen.getByRole('button', { name: /^Ends/ })).toHaveTextContent(/:43 planned .*:40/);
  });

  it('says that the show is ahead', () => {
    at(12);
    const view = liveView();
    if (!view.clock) throw new Error('the view has a clock');
    const session = { ...view.clock.session, projectedEnd: NINE + 36 * MINUTE };
    showBar({ ...view, clock: { ...view.clock, session } });
    expect(words()).toContain('4 min ahead');
  });

  it('sets the end by the time of day, and clears it', async () => {
    at(12);
    const { asked } = showBar(liveView());
    await userEvent.click(screen.getByRole('button', { name: /^Ends/ }));
    await userEvent.click(screen.getByRole('button', { name: '5 minutes earlier' }));
    await userEvent.click(screen.getByRole('button', { name: 'Set' }));
    expect(asked).toEqual([['setFixedEnd', { at: NINE + 35 * MINUTE }]]);
    await userEvent.click(screen.getByRole('button', { name: /^Ends/ }));
    await userEvent.click(screen.getByRole('button', { name: 'No fixed end' }));
    expect(asked[1]).toEqual(['setFixedEnd', {}]);
  });

  it('says before the start how long it takes and when it would end', () => {
    setServerClock({ now: NINE + 2 * MINUTE });
    const { clock: _, item: __, step: ___, ...rest } = liveView();
    const agenda = { a: item(0, 'A', 30), b: item(1, 'B', 10) };
    showBar({ ...rest, agenda, room: { ...rest.room, status: 'lobby' } });
    expect(words()).toContain('40 min');
    expect(words()).toContain('2 min behind');
    expect(screen.getByRole('button', { name: /If it starts now, ends/ })).toHaveTextContent(
      /:42 planned .*:40/,
    );
  });
});

describe('the rail', () => {
  const show = (view: ConsoleView, onRestore = vi.fn()) => {
    render(
      <Rail
        view={view}
        looking={undefined}
        editing={false}
        onLook={nothing}
        onStep={nothing}
        onEdit={nothing}
        onRefit={nothing}
        onRestore={onRestore}
        onSpeed={nothing}
        onKeys={nothing}
      />,
    );
    return onRestore;
  };

  it('moves what is expected on while a step runs over, and keeps what was planned beside it', () => {
    at(18);
    show(liveView());
    expect(screen.getByRole('button', { name: /Circle/ })).toHaveTextContent(/:23.*planned for .*:20/);
    expect(screen.getByRole('button', { name: /Welcome/ })).toHaveTextContent(/10 minutes, 2 min over/);
  });

  it('strikes what is skipped and restores it', async () => {
    at(12);
    const view = liveView();
    const onRestore = show({
      ...view,
      agenda: { ...view.agenda, close: item(3, 'Close', 10, { state: 'skipped' }) },
    });
    expect(screen.getByRole('button', { name: /Close\s*, skipped/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Restore Close' }));
    expect(onRestore).toHaveBeenCalledWith('close');
  });
});

describe('the controls', () => {
  it('offer to refit when the end comes a minute late, and say what undo takes back', async () => {
    at(18);
    const { controls, undone } = fakeControls();
    const view = liveView({ undo: { change: 7, kind: 'next', title: 'Talk' } });
    const onRefit = vi.fn();
    render(<Footer view={view} controls={controls} last={false} onRefit={onRefit} onEnd={() => undefined} />);
    expect(screen.getByText('You will end 3 min late')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Refit' }));
    expect(onRefit).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Undo Next' }));
    expect(undone).toHaveLength(1);
  });

  it('say calmly that a press came too late, in both languages, and plainly why something is not done', () => {
    at(12);
    const { controls } = fakeControls();
    const show = (fault: NonNullable<Controls['fault']>) => {
      const { unmount } = render(
        <Footer
          view={liveView()}
          controls={{ ...controls, fault }}
          last={false}
          onRefit={nothing}
          onEnd={nothing}
        />,
      );
      const said = screen.getByRole('status').textContent;
      unmount();
      return said;
    };
    expect(show(refuse('stale'))).toBe('The show has moved on since: nothing was changed.');
    expect(show(refuse('first-step'))).toBe('This is the first step.');
    expect(show(JSON.parse('{"ok":false,"code":"a-code-of-a-later-server"}'))).toBe('It was not taken.');
    setLanguage('es');
    expect(show(refuse('stale'))).toBe('La sesión ya había avanzado: no se cambió nada.');
    expect(show(refuse('offline'))).toBe('El servidor no responde en este momento.');
  });
});

describe('the refit', () => {
  const open = (view: ConsoleView) => {
    const fake = fakeControls();
    const onClose = vi.fn();
    render(<RefitDialog open view={view} controls={fake.controls} onClose={onClose} />);
    return { ...fake, onClose, dialog: screen.getByRole('dialog') };
  };
  const sent = (asked: readonly [string, unknown][]) => asked.filter(([type]) => type === 'refit');

  it('shows what each item has and would have, and why, and sends what changes', async () => {
    at(18);
    const { asked, dialog, onClose } = open(liveView());
    expect(dialog).toHaveTextContent('the show ends 3 min after');
    const row = within(dialog).getByRole('row', { name: /Circle/ });
    expect(row).toHaveTextContent('gives up time first');
    expect(within(row).getByRole('textbox')).toHaveValue('7');
    expect(dialog).toHaveTextContent('It fits.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Accept' }));
    const [[, payload] = []] = sent(asked);
    expect(payload).toMatchObject({ items: [{ item: 'circle' }] });
    expect(onClose).toHaveBeenCalled();
  });

  it('keeps what is set by hand, and lets the rest make up for it', async () => {
    at(18);
    const { dialog } = open(liveView());
    await userEvent.click(within(dialog).getByRole('button', { name: 'Circle: one minute more' }));
    const row = within(dialog).getByRole('row', { name: /Circle/ });
    expect(row).toHaveTextContent('set by hand');
    expect(within(row).getByRole('textbox')).toHaveValue('8');
    expect(within(dialog).getByRole('row', { name: /Talk/ })).toHaveTextContent('within its range');
    expect(dialog).toHaveTextContent('It fits.');
  });

  it('says plainly when even the least does not fit, and by how much', () => {
    at(30);
    const { dialog } = open(liveView());
    expect(dialog).toHaveTextContent('This is as close as it gets');
    expect(dialog).toHaveTextContent(/Even at the least, it ends \d+ min after/);
  });

  it('says it in Spanish', () => {
    setLanguage('es');
    at(18);
    expect(open(liveView()).dialog).toHaveTextContent('Ajustar lo que falta');
  });
});

describe('the editor', () => {
  const show = (view = liveView()) => {
    const fake = fakeControls();
    render(<AgendaEditor view={view} controls={fake.controls} onClose={nothing} />);
    return fake;
  };

  it('moves by buttons and by keys on the handle', async () => {
    at(12);
    const { asked } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Move Close up' }));
    expect(asked).toEqual([['moveItem', { item: 'close', before: 'circle' }]]);
    screen.getByRole('button', { name: /^Move Circle: drag/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(asked[1]).toEqual(['moveItem', { item: 'circle' }]);
  });

  it('sends three presses on a length as one change', async () => {
    at(12);
    const { asked } = show();
    const more = screen.getByRole('button', { name: 'Circle: one minute more' });
    for (let press = 0; press < 3; press++) await userEvent.click(more);
    expect(screen.getByRole('textbox', { name: 'Minutes of Circle' })).toHaveValue('13');
    expect(screen.getByText(/over the plan’s 12/)).toBeVisible();
    await vi.waitFor(() => expect(asked).toEqual([['setMinutes', { item: 'circle', minutes: 13 }]]));
  });

  it('skips, and leaves what is on and what is done alone', async () => {
    at(12);
    const { asked } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Skip Circle' }));
    expect(asked).toEqual([['skip', { item: 'circle', on: true }]]);
    expect(screen.queryByRole('button', { name: 'Skip Talk' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Skip Welcome' })).toBeNull();
  });
});
