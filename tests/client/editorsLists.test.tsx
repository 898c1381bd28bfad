import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { setLanguage } from '../../client/ui/text.ts';
import { AT, edit, field, press, valid, write } from './editing.tsx';

const statement = (id: string, text: string, short = text) => ({ id, text, short });
const three = { statements: [statement('a', 'One'), statement('b', 'Two'), statement('c', 'Three')] };
beforeEach(() => act(() => setLanguage('en')));

describe('statements', () => {
  it('are written, with words for the agenda that follow until somebody writes them', async () => {
    const { config } = edit('take-off-touch-down', { statements: [statement('a', 'One')] });
    await press('Add a statement');
    await write(field('Statement', 'Statement 2'), 'You teach.');
    expect(config()).toEqual({
      statements: [statement('a', 'One'), { id: 'you-teach', text: 'You teach.', short: 'You teach' }],
    });
    await write(field('On the agenda', 'Statement 2'), 'Teachers');
    await userEvent.type(field('Statement', 'Statement 2'), ' Now');
    expect(config()).toMatchObject({
      statements: [{}, { id: 'you-teach', text: 'You teach. Now', short: 'Teachers' }],
    });
    expect(valid('take-off-touch-down', config())).toBe(true);
  });

  it('keep the ids they came with, and get others than those', async () => {
    const { config } = edit('take-off-touch-down', { statements: [statement('you', 'One')] });
    await write(field('Statement', 'Statement 1'), 'Two');
    await press('Add a statement');
    await userEvent.type(field('Statement', 'Statement 2'), 'You');
    expect(config()).toMatchObject({ statements: [{ id: 'you' }, { id: 'you-2' }] });
  });

  it('give each edit the name of its field, so that typing is undone in one go', async () => {
    const { onChange } = edit('take-off-touch-down', three);
    await userEvent.type(field('Statement', 'Statement 1'), '!');
    expect(onChange).toHaveBeenLastCalledWith(expect.anything(), `${AT}.statements[0].text`);
    await press('Move down: Statement 1');
    expect(onChange).toHaveBeenLastCalledWith(expect.anything(), undefined);
  });

  it('say at their field that they are empty, but not while somebody is in it', async () => {
    edit('take-off-touch-down', { statements: [statement('a', '', 'A')] });
    const empty = field('Statement', 'Statement 1');
    expect(empty).toBeInvalid();
    expect(empty).toHaveAccessibleDescription('This is still empty.');
    expect(empty).toHaveAttribute('data-field', `${AT}.statements[0].text`);
    await userEvent.click(empty);
    expect(empty).toBeValid();
  });

  it('that came with the same hidden name get another one by a press', async () => {
    const { config } = edit('take-off-touch-down', {
      statements: [statement('a', 'One'), statement('a', 'Two')],
    });
    await press('Give it a new name');
    expect(config()).toMatchObject({ statements: [{ id: 'a' }, { id: 'two' }] });
  });

  it('must be at least one', async () => {
    edit('take-off-touch-down', { statements: [statement('a', 'One')] });
    await press('Delete: Statement 1');
    expect(screen.getByRole('alert')).toHaveTextContent('must have at least one');
    expect(screen.getByRole('button', { name: 'Add a statement' })).toHaveFocus();
  });
});

describe('a list', () => {
  const order = (config: unknown) =>
    JSON.stringify(config)
      .match(/(?<="id":")\w/g)
      ?.join('');

  it('is put in another order by Alt and the arrow keys, and the focus goes along', async () => {
    const { config } = edit('take-off-touch-down', three);
    await userEvent.click(field('Statement', 'Statement 1'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
    expect(order(config())).toBe('bca');
    expect(field('Statement', 'Statement 3')).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Statement 2: now 3 of 3');
  });

  it('is put in another order by buttons that keep the focus at either end', async () => {
    const { config } = edit('take-off-touch-down', three);
    await press('Move up: Statement 2');
    await press('Move up: Statement 1');
    expect(order(config())).toBe('bac');
    expect(screen.getByRole('button', { name: 'Move up: Statement 1' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Move up: Statement 1' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });

  it('leads on after adding and deleting', async () => {
    const { config } = edit('take-off-touch-down', three);
    await press('Delete: Statement 2');
    expect(order(config())).toBe('ac');
    expect(field('Statement', 'Statement 2')).toHaveFocus();
    await press('Add a statement');
    expect(field('Statement', 'Statement 3')).toHaveFocus();
  });
});
