import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { dotted } from '../../client/jsx/dotted.ts';
import { Markdown } from '../../client/ui/Markdown.tsx';
import { Parts } from '../../client/ui/Parts.tsx';

/** A text with its unbroken spaces as underscores. */
const seen = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', '_');

describe('a dot between two parts', () => {
  it('ends no line: words are parted elsewhere, and a count moves on together with its dot', () => {
    expect(seen(dotted('Welcome and who is in the room · ten minutes'))).toBe(
      'Welcome and who is in the room_·_ten minutes',
    );
    expect(seen(dotted('41 points · 12 people · 3 tables'))).toBe('41 points ·_12_people ·_3_tables');
    expect(seen(dotted('Welcome · 10 min'))).toBe('Welcome ·_10_min');
    expect(seen(dotted('Ana · 3 of 5 here'))).toBe('Ana_·_3 of 5 here');
    expect(seen(dotted('1 · 2'))).toBe('1_·_2');
    expect(dotted('mid·dot, no · dot·')).toBe('mid·dot, no\u00a0·\u00a0dot·');
  });

  it('is held wherever it stands in an element: alone, between texts, and between elements', () => {
    const people = '12 people';
    const { container } = render(
      <main>
        <p>Offline · kept here</p>
        <p>
          {'41 points'} · {people}
        </p>
        <p>
          <b>Ana</b>
          {' · '}
          <b>Lima</b>
        </p>
        <Markdown text={'Welcome · all of you\n\n- **A** · b'} />
        <Markdown inline text="One · two" />
      </main>,
    );
    expect([...container.querySelectorAll('p, li, main > span')].map((one) => seen(one.textContent))).toEqual(
      [
        'Offline_·_kept here',
        '41 points ·_12_people',
        'Ana_·_Lima',
        'Welcome_·_all of you',
        'A_·_b',
        'One_·_two',
      ],
    );
  });

  it('keeps each part in its own direction of writing, and leaves out what is missing', () => {
    const { container } = render(
      <p>
        <Parts of={['State', undefined, 'מנהלת בית הספר', '', 'State']} />
      </p>,
    );
    expect([...container.querySelectorAll('bdi')].map((one) => one.textContent)).toEqual([
      'State',
      'מנהלת בית הספר',
      'State',
    ]);
    expect(seen(container.textContent)).toBe('State_·_מנהלת בית הספר_·_State');
  });
});
