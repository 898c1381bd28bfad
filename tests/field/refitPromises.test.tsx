import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { AgendaEditor } from '../../client/console/edit/AgendaEditor.tsx';
import { planFor, toItems } from '../../client/console/refit/proposal.ts';
import { RefitDialog } from '../../client/console/refit/RefitDialog.tsx';
import { forgetServerClock, setServerClock } from '../../client/live/time.ts';
import { setLanguage } from '../../client/ui/text.ts';
import type { Remaining } from '../../shared/agenda/refit.ts';
import { availableOf, remainingOf } from '../../shared/room/remaining.ts';
import type { ConsoleView } from '../../shared/room/views.ts';
import { item, liveView, MINUTE, NINE } from '../client/consoleView.ts';
import { fakeControls } from '../client/fakeControls.ts';
import { Bench, HOST } from '../support/bench.ts';

/** What a host says of an item holds for every refit after it: a length set by hand, a hold, who gives first. */

const around = { online: new Set<string>(), screens: { consoles: 2, projectors: 0 }, addresses: [] };
const look = (bench: Bench): ConsoleView => bench.console(around);
const ask = (bench: Bench, type: string, payload: unknown) => bench.do(HOST, type, { payload });
const undo = (bench: Bench) => ask(bench, 'undo', { change: bench.state.changes.at(-1)?.id });
const said = (bench: Bench, id: string): Said => {
  const { hold, byHand, givesFirst } = look(bench).agenda[id] ?? {};
  return { hold, byHand, givesFirst };
};
interface Said {
  hold: boolean | undefined;
  byHand: boolean | undefined;
  givesFirst: boolean | undefined;
}
const NOTHING_SAID: Said = { hold: undefined, byHand: undefined, givesFirst: undefined };

/** A host looks at the proposal and accepts it as it is. */
function acceptsRefit(bench: Bench): string | number {
  const view = look(bench);
  const items = toItems(planFor(remainingOf(view, bench.now), availableOf(view, bench.now) ?? 0, {}));
  return items.length === 0 ? 'nothing to change' : ask(bench, 'refit', { items });
}

function live(): Bench {
  const bench = new Bench();
  ask(bench, 'start', {});
  return bench;
}

describe('what a host says of an item', () => {
  it('is kept by two refits, and the length is up for a third once it is released', () => {
    const bench = live();
    const minutes = () => (look(bench).agenda.two?.lengthMs ?? 0) / MINUTE;
    ask(bench, 'setFixedEnd', { at: bench.now + 9 * MINUTE });
    ask(bench, 'setMinutes', { item: 'two', minutes: 12 });
    acceptsRefit(bench);
    expect(minutes()).toBe(12);
    bench.now += MINUTE;
    acceptsRefit(bench);
    expect(minutes()).toBe(12);
    expect(ask(bench, 'release', { item: 'two' })).toBe(1);
    expect(minutes()).toBe(12);
    expect(acceptsRefit(bench)).toBe(1);
    expect(minutes()).toBeLessThan(12);
  });

  it('is taken back by one Undo each, and is the same after a restart', () => {
    const bench = live();
    const steps = [
      ['hold', { item: 'two', on: true }, { ...NOTHING_SAID, hold: true }],
      ['hold', { item: 'two', on: false }, NOTHING_SAID],
      ['setMinutes', { item: 'two', minutes: 12 }, { ...NOTHING_SAID, byHand: true }],
      ['release', { item: 'two' }, NOTHING_SAID],
      ['giveFirst', { item: 'two', on: true }, { ...NOTHING_SAID, givesFirst: true }],
      ['giveFirst', { item: 'two', on: false }, NOTHING_SAID],
    ] as const;
    const seen = [NOTHING_SAID];
    for (const [type, payload, after] of steps) {
      expect(ask(bench, type, payload)).toBe(1);
      expect(said(bench, 'two')).toEqual(after);
      expect(ask(bench, type, payload)).toBe(type === 'setMinutes' ? 1 : 0);
      if (type === 'setMinutes') undo(bench);
      expect(bench.core.replay(bench.events)).toEqual(bench.state);
      seen.push(said(bench, 'two'));
    }
    for (const [type] of steps.toReversed()) {
      seen.pop();
      expect(look(bench).undo?.kind).toBeDefined();
      undo(bench);
      expect(said(bench, 'two'), type).toEqual(seen.at(-1));
    }
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('+1 and −1 set the length of what is on by hand, and an older edit that is taken back leaves that', () => {
    const bench = live();
    ask(bench, 'skip', { item: 'two', on: true });
    ask(bench, 'extend', { seconds: 60 });
    expect(said(bench, 'one').byHand).toBe(true);
    undo(bench);
    expect(look(bench).agenda.two?.state).toBe('ahead');
    expect(said(bench, 'one').byHand).toBe(true);
    expect(bench.core.replay(bench.events)).toEqual(bench.state);
  });

  it('naming an item to give first takes a hold off it and releases it, in one change', () => {
    const bench = live();
    ask(bench, 'setMinutes', { item: 'two', minutes: 12 });
    ask(bench, 'hold', { item: 'two', on: true });
    ask(bench, 'giveFirst', { item: 'two', on: true });
    expect(said(bench, 'two')).toEqual({ ...NOTHING_SAID, givesFirst: true });
    undo(bench);
    expect(said(bench, 'two')).toEqual({ ...NOTHING_SAID, byHand: true, hold: true });
  });

  it('is refused of what the room has left, and of what is not there', () => {
    const bench = live();
    ask(bench, 'goTo', { item: 'two' });
    expect(ask(bench, 'hold', { item: 'one', on: true })).toBe('already-held');
    expect(ask(bench, 'giveFirst', { item: 'three', on: true })).toBe('unknown-item');
    expect(ask(bench, 'hold', { item: 'two', on: true })).toBe(1);
  });

  it('may be said before the start', () => {
    const bench = new Bench();
    expect(ask(bench, 'hold', { item: 'two', on: true })).toBe(1);
    ask(bench, 'start', {});
    expect(said(bench, 'two').hold).toBe(true);
  });
});

describe('two hosts at once', () => {
  it('a proposal that was made before the other host held or set something is refused, and changes nothing', () => {
    const bench = live();
    const items = [{ item: 'two', seconds: 300 }];
    ask(bench, 'hold', { item: 'two', on: true });
    const before = look(bench).agenda;
    expect(ask(bench, 'refit', { items })).toBe('item-held');
    expect(ask(bench, 'refit', { items: [{ item: 'two', skip: true }] })).toBe('item-held');
    ask(bench, 'hold', { item: 'two', on: false });
    ask(bench, 'setMinutes', { item: 'two', minutes: 12 });
    expect(ask(bench, 'refit', { items })).toBe('set-by-hand');
    undo(bench);
    undo(bench);
    expect(look(bench).agenda).toEqual(before);
  });

  it('what the other holds meanwhile is left out of a proposal that is open', () => {
    const held: Remaining = {
      id: 'talk',
      left: 10 * MINUTE,
      least: 5 * MINUTE,
      most: 12 * MINUTE,
      givesFirst: true,
      hold: true,
      optional: true,
      halves: [],
    };
    const plan = planFor([held], 8 * MINUTE, { talk: { ms: 6 * MINUTE, out: true } });
    expect(plan.rows[0]).toMatchObject({ after: 10 * MINUTE, dropped: false, hold: true });
    expect(plan.over).toBe(2 * MINUTE);
    expect(toItems(plan)).toEqual([]);
    expect(toItems(planFor([held], 8 * MINUTE, { talk: { hold: false } }))).toEqual([
      { item: 'talk', seconds: 480, hold: false },
    ]);
  });
});

afterEach(() => {
  forgetServerClock();
  setLanguage('en');
});

/** Circle ahead, with what is said of it. */
function viewWith(more: Partial<ConsoleView['agenda'][string]>): ConsoleView {
  const view = liveView();
  const circle = { ...item(2, 'Circle', 10), ...view.agenda.circle, ...more };
  return { ...view, agenda: { ...view.agenda, circle } };
}

describe('the refit on the console', () => {
  const open = (view: ConsoleView) => {
    setServerClock({ now: NINE + 18 * MINUTE });
    const { asked, controls } = fakeControls();
    render(<RefitDialog open view={view} controls={controls} onClose={() => undefined} />);
    return { asked, row: screen.getByRole('row', { name: /Circle/ }), dialog: screen.getByRole('dialog') };
  };
  const accept = () => userEvent.click(screen.getByRole('button', { name: 'Accept' }));

  it('leaves what is held alone, says so, and offers nothing that would change it but to let go', async () => {
    const { asked, row, dialog } = open(viewWith({ hold: true, givesFirst: true }));
    expect(row).toHaveTextContent('held as it is');
    expect(row).not.toHaveTextContent('gives up time first');
    expect(within(row).queryByRole('textbox')).toBeNull();
    expect(within(row).queryByRole('button', { name: 'Leave out Circle' })).toBeNull();
    const hold = within(row).getByRole('button', { name: 'Hold Circle as it is' });
    expect(hold).toHaveAttribute('aria-pressed', 'true');
    expect(dialog).toHaveTextContent('It fits.');
    hold.focus();
    await userEvent.keyboard(' ');
    expect(within(row).getByRole('textbox')).toHaveValue('7');
    await accept();
    expect(asked).toEqual([['refit', { items: [expect.objectContaining({ item: 'circle', hold: false })] }]]);
  });

  it('says plainly that it does not fit because of what is held', () => {
    const view = viewWith({ hold: true });
    const agenda = Object.fromEntries(
      Object.entries(view.agenda).map(([id, each]) => [id, { ...each, hold: true }]),
    );
    const { dialog } = open({ ...view, agenda });
    expect(dialog).toHaveTextContent('This is as close as it gets');
    expect(dialog).toHaveTextContent(/With what is held or set by hand it ends 3 min after/);
  });

  it('takes first from what is named to give first, and says so to later refits', async () => {
    const { asked, row } = open(viewWith({ byHand: true, givesFirst: false, minutes: [5, 12] }));
    await userEvent.click(within(row).getByRole('button', { name: 'Give first: Circle' }));
    expect(row).toHaveTextContent('gives up time first');
    expect(row).not.toHaveTextContent('set by hand');
    await accept();
    expect(asked).toEqual([
      ['refit', { items: [expect.objectContaining({ item: 'circle', byHand: false, givesFirst: true })] }],
    ]);
  });

  it.each([
    [10, false],
    [15, true],
  ])('measures %i minutes by the range of the half that is held', (minutes, outside) => {
    const lengthMs = minutes * MINUTE;
    const { row } = open(
      viewWith({
        byHand: true,
        minutes: [16, 24],
        lengthMs,
        steps: {
          one: { order: 0, title: 'One', lengthMs, usedMs: 0 },
          two: { order: 1, title: 'Two', lengthMs, usedMs: 0, skipped: true },
        },
      }),
    );
    expect(row).toHaveTextContent('set by hand');
    if (outside) expect(row).toHaveTextContent('its range is 8–12 min');
    else expect(row).not.toHaveTextContent('its range is');
  });

  it('says it in Spanish', () => {
    setLanguage('es');
    const { row } = open(viewWith({ hold: true, byHand: true }));
    expect(row).toHaveTextContent('minutos puestos a mano · se queda como está');
    expect(within(row).getByRole('button', { name: 'Fijar Circle como está' })).toBeVisible();
    expect(within(row).getByRole('button', { name: 'Liberar los minutos de Circle' })).toBeVisible();
  });
});

describe('the editor on the console', () => {
  it('shows all three in words, and changes each by one press', async () => {
    setServerClock({ now: NINE + 12 * MINUTE });
    const { asked, controls } = fakeControls();
    render(
      <AgendaEditor
        view={viewWith({ byHand: true, givesFirst: true })}
        controls={controls}
        onClose={() => undefined}
      />,
    );
    expect(screen.getByText(/set by hand/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Release the minutes of Circle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Hold Circle as it is' }));
    const give = screen.getByRole('button', { name: 'Give first: Circle' });
    expect(give).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(give);
    expect(asked).toEqual([
      ['release', { item: 'circle' }],
      ['hold', { item: 'circle', on: true }],
      ['giveFirst', { item: 'circle', on: true }],
    ]);
  });
});
