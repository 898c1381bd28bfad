import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { planFor, toItems } from '../../client/console/refit/proposal.ts';
import { RefitDialog } from '../../client/console/refit/RefitDialog.tsx';
import { forgetServerClock, setServerClock } from '../../client/live/time.ts';
import { type Remaining, refit } from '../../shared/agenda/refit.ts';
import { item, liveView, MINUTE, NINE } from '../client/consoleView.ts';
import { fakeControls } from '../client/fakeControls.ts';
import { Bench, HOST } from '../support/bench.ts';

const left = (id: string, minutes: number, more: Partial<Remaining> = {}): Remaining => ({
  id,
  left: minutes * MINUTE,
  least: (minutes - 4) * MINUTE,
  most: (minutes + 4) * MINUTE,
  givesFirst: false,
  optional: false,
  halves: [],
  ...more,
});

afterEach(forgetServerClock);

describe('a length that a host set by hand', () => {
  it('[F8] is kept by a refit, and the rest makes up for it', () => {
    const { items } = refit(
      [left('talk', 8, { byHand: true, givesFirst: true, optional: true }), left('write', 12)],
      17 * MINUTE,
    );
    expect(items.map(({ after }) => after / MINUTE)).toEqual([8, 9]);
    expect(items.map(({ dropped }) => dropped)).toEqual([false, false]);
  });

  it('is said to be kept when it is accepted, once, and not again', () => {
    const first = planFor([left('talk', 10), left('write', 12)], 18 * MINUTE, { talk: { ms: 8 * MINUTE } });
    expect(toItems(first)[0]).toEqual({ item: 'talk', seconds: 480, byHand: true });
    const second = planFor([left('talk', 8, { byHand: true }), left('write', 12)], 17 * MINUTE, {});
    expect(second.rows.map(({ after, kept }) => [after / MINUTE, kept])).toEqual([
      [8, true],
      [9, false],
    ]);
    expect(toItems(second)).toEqual([{ item: 'write', seconds: 540 }]);
  });

  it('is up for the proposal again once it is released', () => {
    const plan = planFor(
      [left('talk', 8, { byHand: true, givesFirst: true }), left('write', 12)],
      17 * MINUTE,
      {
        talk: { released: true },
      },
    );
    expect(toItems(plan)).toEqual([{ item: 'talk', seconds: 300, byHand: false }]);
    expect(plan.rows[0]?.why).toEqual(['gives-first']);
  });

  it('is kept when a half of the item is left out', () => {
    const share = left('share', 20, { byHand: true, halves: [{ step: 'whole', share: 0.5 }] });
    const plan = planFor([share, left('write', 12)], 20 * MINUTE, { share: { halves: { whole: false } } });
    expect(plan.rows[0]).toMatchObject({ after: 10 * MINUTE, droppedSteps: ['whole'], kept: true });
  });
});

describe('a room', () => {
  it('keeps a length that a host set, in Edit or in a refit, until it is released or taken back', () => {
    const bench = new Bench();
    bench.do(HOST, 'start');
    const byHand = () => bench.state.agenda.map((slot) => slot.byHand ?? false);
    bench.do(HOST, 'setMinutes', { payload: { item: 'two', minutes: 12 } });
    expect(byHand()).toEqual([false, true]);
    expect(bench.do(HOST, 'refit', { payload: { items: [{ item: 'two', seconds: 660 }] } })).toBe(
      'set-by-hand',
    );
    bench.do(HOST, 'refit', { payload: { items: [{ item: 'two', seconds: 660, byHand: true }] } });
    expect(byHand()).toEqual([false, true]);
    bench.do(HOST, 'refit', { payload: { items: [{ item: 'two', seconds: 600, byHand: false }] } });
    expect(byHand()).toEqual([false, false]);
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id } });
    expect(byHand()).toEqual([false, true]);
    bench.do(HOST, 'skip', { payload: { item: 'two', on: true } });
    bench.do(HOST, 'skip', { payload: { item: 'two', on: false } });
    expect(byHand()).toEqual([false, true]);
  });
});

describe('the proposal on the console', () => {
  it('says which length was set by a host, and lets it be released', async () => {
    setServerClock({ now: NINE + 18 * MINUTE });
    const { asked, controls } = fakeControls();
    const view = liveView();
    const circle = { ...item(2, 'Circle', 10), ...view.agenda.circle, byHand: true };
    render(
      <RefitDialog
        open
        view={{ ...view, agenda: { ...view.agenda, circle } }}
        controls={controls}
        onClose={() => undefined}
      />,
    );
    const row = screen.getByRole('row', { name: /Circle/ });
    expect(row).toHaveTextContent('set by hand');
    expect(within(row).getByRole('textbox')).toHaveValue('10');
    await userEvent.click(within(row).getByRole('button', { name: 'Release the minutes of Circle' }));
    expect(row).not.toHaveTextContent('set by hand');
    expect(within(row).getByRole('textbox')).toHaveValue('7');
    await userEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(asked).toEqual([
      ['refit', { items: [expect.objectContaining({ item: 'circle', byHand: false })] }],
    ]);
  });
});
