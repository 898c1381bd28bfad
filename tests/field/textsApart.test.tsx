import { render } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { screens } from '../../client/activities/screens.ts';
import { Markdown } from '../../client/ui/Markdown.tsx';
import { LANGUAGES, setLanguage } from '../../client/ui/text.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { configs } from '../contract/configs.ts';
import { kinds } from '../contract/kinds.ts';
import { load, pagesOf } from '../contract/screenPages.tsx';
import { makeRoom } from '../support/people.ts';
import { playRound, playToRest } from '../support/play.ts';
import { SEED } from '../support/seed.ts';
import { openStage } from '../support/stage.ts';

/** Texts that stand beside something else in their element. */
function besides(root: Node): string[] {
  if (root.nodeType === Node.TEXT_NODE)
    return (root.parentNode?.childNodes.length ?? 0) > 1 && root.textContent?.trim() !== ''
      ? [`${root.textContent} in ${root.parentElement?.outerHTML.slice(0, 200)}`]
      : [];
  return [...root.childNodes].flatMap(besides);
}
const parsed = (html: string) => new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').body;

describe('a text', () => {
  it('beside elements has an element of its own; texts side by side are one', () => {
    const shown = (count: number, flag: boolean) => (
      <p>
        a {count} <b>x</b>
        {'y'} {flag}
        {flag ? <i>z</i> : null}
      </p>
    );
    const { container, rerender } = render(shown(1, false));
    expect(container.innerHTML).toBe('<p><text-run>a 1 </text-run><b>x</b><text-run>y </text-run></p>');
    const bold = container.querySelector('b');
    rerender(shown(2, true));
    expect(container.textContent).toBe('a 2 xy z');
    expect(container.querySelector('b')).toBe(bold);
  });

  it('of several parts is one text, also where only text may stand', () => {
    const { container } = render(
      <div>
        <h1>
          {3} of {5}
        </h1>
        <select aria-label="x">
          <option>
            {1} {'min'}
          </option>
        </select>
        <>alone</>
      </div>,
    );
    expect(besides(container)).toEqual([]);
    expect(container.querySelector('h1')?.innerHTML).toBe('3 of 5');
    expect(container.querySelector('option')?.innerHTML).toBe('1 min');
  });

  it('keeps what is beside it, with its state', async () => {
    function Counter() {
      const [count] = useState(() => Math.PI);
      return <b>{count}</b>;
    }
    const shown = (word: string | undefined) => (
      <p>
        {word}
        <Counter />
      </p>
    );
    const { container, rerender } = render(shown('one'));
    const counter = container.querySelector('b');
    rerender(shown(undefined));
    rerender(shown('two'));
    expect(container.querySelector('b')).toBe(counter);
    expect(container.textContent).toContain('two');
  });

  it('of a slide too', () => {
    const { container } = render(
      <Markdown text={'Good **morning**, [a link](https://x.example) *and* more\n\n- one `two`'} />,
    );
    expect(besides(container)).toEqual([]);
    expect(container.textContent).toContain('Good morning, a link');
  });
});

afterEach(() => setLanguage('en'));

describe.each(kinds)('the screens of %s', (kind, activity) => {
  it('hold every text alone in its element, so that a translated page still changes', async () => {
    const faces = await load(screens[kind]);
    const random = mulberry32(SEED);
    const stage = openStage(activity, configs[kind], {
      room: makeRoom({ people: 8, tables: 3, seed: SEED }),
      random,
    });
    const found = new Set<string>();
    const look = () => {
      for (const language of LANGUAGES) {
        setLanguage(language);
        for (const page of pagesOf(kind, faces, stage))
          for (const text of besides(parsed(page))) found.add(text);
      }
    };
    for (;;) {
      look();
      playRound(activity, stage, random);
      look();
      playToRest(activity, stage, random);
      look();
      const steps = stage.steps();
      const next = steps[steps.findIndex(({ id }) => id === stage.step) + 1];
      if (!next) break;
      stage.enter(next.id);
    }
    expect([...found]).toEqual([]);
  }, 60_000);
});
