import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ActivityForm } from '../../client/prepare/agenda/ActivityForm.tsx';
import { KINDS } from '../../client/prepare/data/kinds.ts';
import { setLanguage } from '../../client/ui/text.ts';
import { fault } from '../../shared/lib/faults.ts';
import { edit, faultsOf, field, press, valid, write } from './editing.tsx';

const question = { id: 'why', text: 'Why?', short: 'Why' };

beforeEach(() => act(() => setLanguage('en')));

describe('the editor of any kind', () => {
  const ODD = [
    undefined,
    null,
    'text',
    7,
    [],
    {},
    {
      statements: 'none',
      questions: [null, 3, { id: 4 }],
      slides: [null, { points: 'x', links: [1], title: 9 }],
    },
    {
      talkMinutes: 5,
      presenters: [[]],
      stickies: 'many',
      shares: { write: 'x', move: -1 },
      scopes: [1, null],
    },
    { media: 'film', format: 'shouting', answers: 3, kind: 'nap', text: [], prompt: {} },
  ];

  it.each(KINDS)('%s shows whatever stands in the session', (kind) => {
    for (const config of ODD) {
      const { unmount } = render(
        <ActivityForm
          kind={kind}
          config={config}
          faults={faultsOf(kind, config)}
          language="en"
          onChange={() => {}}
        />,
      );
      unmount();
    }
  });

  it.each(KINDS)('%s speaks Spanish, too', (kind) => {
    act(() => setLanguage('es'));
    const { container } = render(
      <ActivityForm kind={kind} config={{}} faults={[]} language="en" onChange={() => {}} />,
    );
    expect(container.textContent).not.toMatch(/Add|Question|Slide|Talk/);
  });

  it('keeps fields that it does not show', async () => {
    const { config } = edit('break', { kind: 'lunch', later: 1 });
    await write(field('What there is'), 'Soup');
    expect(config()).toEqual({ kind: 'lunch', later: 1, invite: 'Soup' });
  });

  it('says so when it does not know the kind', () => {
    edit('karaoke', {});
    expect(screen.getByText(/cannot be edited here/)).toBeVisible();
  });
});

describe('the other activities', () => {
  it('sticky brainstorm: questions and stickies', async () => {
    const { config } = edit('sticky-brainstorm', { questions: [question] });
    await write(field('Question', 'Question 1'), 'Who else?');
    await press('More: Stickies for each person and question');
    await press('More: Stickies for each person and question');
    await press('More: Stickies for each person and question');
    expect(config()).toEqual({ questions: [{ ...question, text: 'Who else?', short: 'Why' }], stickies: 5 });
    expect(valid('sticky-brainstorm', config())).toBe(true);
    await write(field('Stickies for each person and question'), '9');
    expect(field('Stickies for each person and question')).toBeInvalid();
  });

  it('discussion: media, questions, who talks and who writes', async () => {
    const { config } = edit('discussion', { questions: [question] });
    await press('Add a video or a text');
    await write(field('Title'), 'A film');
    await write(field('Address'), 'youtu.be');
    await userEvent.tab();
    expect(field('Address')).toHaveAccessibleDescription(/begins with https/);
    await write(field('Address'), 'https://youtu.be/x');
    await write(field('What to look for'), 'Home');
    await write(field('What to look for'), '');
    await userEvent.click(screen.getByRole('radio', { name: 'With a partner' }));
    await userEvent.click(screen.getByRole('radio', { name: 'One at each table' }));
    expect(config()).toEqual({
      questions: [question],
      media: { title: 'A film', url: 'https://youtu.be/x' },
      format: 'partner',
      answers: 'scribe',
    });
    expect(valid('discussion', config())).toBe(true);
    await press('Leave it out');
    expect(config()).not.toHaveProperty('media');
  });

  it('rapid fire: talks, their minutes, questions', async () => {
    const { config } = edit('rapid-fire', { presenters: [], talkMinutes: [5, 7], questions: [question] });
    await press('Add a talk');
    await write(field('What it is about', 'Talk 1'), 'Our plan');
    await write(field('Who presents', 'Talk 1'), 'Ana');
    await write(field('Organization', 'Talk 1'), 'North');
    await write(field('Organization', 'Talk 1'), '');
    await press('More: Over time after');
    await press('Less: On time until');
    await userEvent.click(screen.getByRole('radio', { name: 'Challenges' }));
    expect(config()).toEqual({
      presenters: [{ id: 'our-plan', title: 'Our plan', name: 'Ana' }],
      talkMinutes: [4, 8],
      questions: [{ ...question, collect: 'challenges' }],
    });
    expect(valid('rapid-fire', config())).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'Nothing: aloud' }));
    expect(config()).toMatchObject({ questions: [question] });
    expect(JSON.stringify(config())).not.toContain('collect');
    await write(field('Over time after'), '2,5');
    expect(screen.getByText(/the first number \(least\) is more/)).toBeVisible();
  });

  it('share and move: questions, the whole group, shares, turns', async () => {
    const { config } = edit('share-and-move', { questions: [question] });
    await press('More: Writing');
    expect(screen.getByText('50 %')).toBeVisible();
    await press('Less: Shortest turn of a person');
    await press('Less: Before the first turn');
    await press('More: Shortest stay at a table');
    await press('More: Moves');
    await userEvent.click(screen.getByRole('checkbox', { name: /whole group/ }));
    expect(config()).toEqual({
      questions: [question],
      shares: { write: 13 },
      startSeconds: 50,
      turnFloorSeconds: 50,
      moves: 2,
      moveMinutes: 2.5,
      wholeGroup: false,
    });
    expect(valid('share-and-move', config())).toBe(true);
    expect(screen.queryByRole('textbox', { name: 'Whole group' })).toBeNull();
  });

  it('circle, square, triangle: prompt and groups', async () => {
    const { config } = edit('circle-square-triangle', { scopes: ['State'], prompt: 'Talk.' });
    await write(field(/What tables talk about/), ' ');
    await userEvent.type(field('Group 1'), '{Enter}');
    await userEvent.type(field('Group 2'), 'School');
    expect(config()).toEqual({ scopes: ['State', 'School'] });
    expect(valid('circle-square-triangle', config())).toBe(true);
  });

  it('circle, square, triangle: which earlier items give topics, in their order; one that is not there can go', async () => {
    const earlier = [
      { id: 'wall', title: 'Our wall' },
      { id: 'film', title: 'A film' },
    ];
    const onChange = vi.fn();
    const page = (config: unknown) => (
      <ActivityForm
        kind="circle-square-triangle"
        config={config}
        faults={[
          { field: 'from[1]', message: '', fault: fault('noItemBefore', { item: 'gone', guess: '' }) },
        ]}
        language="en"
        earlier={earlier}
        onChange={onChange}
      />
    );
    const { rerender } = render(page({ scopes: ['State'], from: ['film', 'gone'] }));
    const tick = (name: string | RegExp) => userEvent.click(screen.getByRole('checkbox', { name }));
    expect(
      screen.getByRole('group', { name: 'Topics to choose from, for each next step' }),
    ).toHaveTextContent('there is no item "gone" before this one');
    await tick('Our wall');
    expect(onChange.mock.lastCall?.[0]).toEqual({ scopes: ['State'], from: ['wall', 'film', 'gone'] });
    rerender(page({ scopes: ['State'], from: ['gone'] }));
    await tick(/“gone”/);
    expect(onChange.mock.lastCall?.[0]).toEqual({ scopes: ['State'] });
  });

  it('break: what is drawn, and the words', async () => {
    const { config } = edit('break', {});
    await userEvent.click(screen.getByRole('radio', { name: 'Stretch' }));
    await write(field('A line beside the time'), 'Back soon');
    expect(config()).toEqual({ kind: 'stretch', text: 'Back soon' });
    expect(valid('break', config())).toBe(true);
  });
});

describe('slides', () => {
  const slide = { id: 'one', title: 'One' };

  it('hold a title, text, points, links, the board and words for hosts', async () => {
    const { config } = edit('content', { slides: [slide] });
    await write(field('Title'), 'Hello');
    await write(field('Text'), 'Some text');
    await press('Add a point');
    await userEvent.type(field('Point 1'), 'First');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show the points one by one' }));
    await press('Add a link');
    await write(field('Name of the link', 'Link 1'), 'Plan');
    await write(field('Address', 'Link 1'), 'https://example.org/plan');
    await userEvent.click(screen.getByRole('checkbox', { name: /who is in the room/ }));
    await write(field('Say'), 'Welcome');
    await write(field('Notes'), 'Smile');
    expect(config()).toEqual({
      slides: [
        {
          id: 'one',
          title: 'Hello',
          body: 'Some text',
          points: ['First'],
          reveal: true,
          links: [{ title: 'Plan', url: 'https://example.org/plan' }],
          board: true,
          say: 'Welcome',
          notes: 'Smile',
        },
      ],
    });
    expect(valid('content', config())).toBe(true);
  });

  it('lose empty fields whole, and with the last point the revealing', async () => {
    const { config } = edit('content', {
      slides: [
        { ...slide, body: 'x', points: ['a'], reveal: true, links: [{ title: 'a', url: 'https://a.b' }] },
      ],
    });
    await write(field('Text'), '');
    await press('Delete: Point 1');
    await press('Delete: Link 1');
    expect(config()).toEqual({ slides: [slide] });
  });

  it('take a pasted list as points, without its bullets', () => {
    const { config } = edit('content', { slides: [{ ...slide, points: [''] }] });
    fireEvent.paste(field('Point 1'), { clipboardData: { getData: () => '- One\n• Two\n\n3. Three\n' } });
    expect(config()).toMatchObject({ slides: [{ points: ['One', 'Two', 'Three'] }] });
  });

  it('are copied under an id of their own', async () => {
    const { config } = edit('content', { slides: [slide] });
    await press('Duplicate: Slide 1');
    expect(config()).toEqual({ slides: [slide, { id: 'one-2', title: 'One' }] });
    expect(valid('content', config())).toBe(true);
  });

  it('are shown as the projector shows them', async () => {
    const { container } = render(
      <ActivityForm
        kind="content"
        config={{ slides: [{ ...slide, body: 'Some **bold** text', points: ['First', ' '], reveal: true }] }}
        faults={[]}
        language="en"
        onChange={() => {}}
      />,
    );
    const preview = container.querySelector('[data-face="projector"]');
    expect(preview).toHaveTextContent(/^OneSome bold textFirst$/);
    expect(preview?.closest('[inert]')).not.toBeNull();
  });
});
