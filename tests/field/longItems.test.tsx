import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { RailSteps } from '../../client/console/rail/RailSteps.tsx';
import { formatHours } from '../../client/prepare/data/formatHours.ts';
import { stepGroups } from '../../shared/lib/stepGroups.ts';
import { item } from '../client/consoleView.ts';

const QUESTIONS = ['Leaders', 'Teachers', 'Families'];
const PHASES = ['write', 'rank', 'wall', 'together'];
const titles = QUESTIONS.flatMap((question) => PHASES.map((phase) => ({ title: `${question}: ${phase}` })));

describe('the steps of a long item', () => {
  it('are folded by what they begin with', () => {
    expect(stepGroups(titles).map(({ title, steps }) => [title, steps.length])).toEqual([
      ['Leaders', 4],
      ['Teachers', 4],
      ['Families', 4],
    ]);
  });

  it('are not where they are few, or about nothing in common', () => {
    expect(stepGroups(titles.slice(0, 8))).toEqual([]);
    expect(stepGroups([...titles, { title: 'Thanks' }])).toEqual([]);
    expect(
      stepGroups(QUESTIONS.flatMap((title) => titles.map((_, at) => ({ title: `${title}${at}: x` })))),
    ).toEqual([]);
  });

  it('stand in the rail where the show is, the others behind one press', async () => {
    const onStep = vi.fn();
    const steps = Object.fromEntries(
      titles.map(({ title }, order) => [title, { order, title, lengthMs: 60_000, usedMs: 0 }]),
    );
    const shown = () => screen.queryAllByRole('button', { name: /: / }).map((row) => row.textContent);
    render(
      <RailSteps
        item={{ ...item(0, 'Brainstorm', 20, { state: 'current', steps }), id: 'brainstorm' }}
        at="Teachers: rank"
        onStep={onStep}
      />,
    );
    expect(shown()).toHaveLength(4);
    expect(screen.getByRole('button', { name: 'Teachers: rank' })).toHaveAttribute('aria-current', 'step');
    await userEvent.click(screen.getByRole('button', { name: 'Families' }));
    expect(shown()).toHaveLength(8);
    await userEvent.click(screen.getByRole('button', { name: 'Families: write' }));
    expect(onStep).toHaveBeenCalledWith('Families: write');
    await userEvent.click(screen.getByRole('button', { name: 'Teachers' }));
    expect(shown()).toHaveLength(4);
  });
});

it.each([
  [0, '0:00'],
  [4, '0:04'],
  [90, '1:30'],
])('%i minutes after the start is %s', (minutes, said) => {
  expect(formatHours(minutes)).toBe(said);
});
