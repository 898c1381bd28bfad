import { act, render, renderHook, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useGrowingText } from '../../client/activities/useGrowingText.ts';
import { useHandBack } from '../../client/handBack/useHandBack.ts';
import { settleWords } from '../../client/live/handBack.ts';
import { keptWords } from '../../client/live/keptWords.ts';
import type { Send } from '../../client/live/send.ts';

const KEY = 'ana/item/passage/1';
const sends = (text: string) => ({ type: 'saveText', payload: { passage: '1', text } });

/** A server that takes everything at once; its views come later, when the test says so. */
const send: Send = async (type, payload, options) => {
  const reply = { ok: true, version: 1 } as const;
  settleWords('ana', { command: { id: 'c1', type, payload }, ...options }, reply);
  return reply;
};

/** A turn: the text grows while it is written, and goes with "Done". */
function Turn({ saved = '' }: { saved?: string }) {
  const growing = useGrowingText({ key: KEY, saved, sends, send });
  const [done, setDone] = useState(false);
  const finish = async () => {
    await send('finishTurn', { passage: '1', text: growing.text }, { replaces: KEY });
    growing.settled(growing.text);
    setDone(true);
  };
  return (
    <>
      <input
        aria-label="Part"
        value={growing.text}
        onChange={({ target }) => growing.setText(target.value)}
      />
      <button type="button" onClick={finish}>
        {done ? 'Finished' : 'Done'}
      </button>
    </>
  );
}

const handedBack = () => renderHook(() => useHandBack('ana', [], true)).result.current;

describe('words that the server has taken', () => {
  beforeEach(() => {
    for (const [key] of keptWords.list('')) keptWords.remove(key);
  });

  it('are not given back when their screen goes before the server’s own copy is here', async () => {
    const turn = render(<Turn />);
    await userEvent.type(screen.getByLabelText('Part'), 'We plan together.');
    await userEvent.click(screen.getByText('Done'));
    await screen.findByText('Finished');
    expect(screen.getByLabelText('Part')).toHaveValue('We plan together.');
    expect(handedBack()).toEqual({ back: [], typed: 'nothing' });
    turn.unmount();
    expect(handedBack()).toEqual({ back: [], typed: 'nothing' });
    expect(keptWords.list('')).toEqual([]);
  });

  it('are not given back by a page that was closed at that moment', async () => {
    render(<Turn />);
    await userEvent.type(screen.getByLabelText('Part'), 'We plan');
    await userEvent.click(screen.getByText('Done'));
    await screen.findByText('Finished');
    // The page that opens next shows what the server has, which may have been changed elsewhere since.
    const stored = keptWords.get(KEY);
    expect(stored).toBeDefined();
    document.body.replaceChildren();
    if (stored) act(() => keptWords.set('ana/item/passage/2', stored));
    expect(handedBack().back).toEqual([]);
  });

  it('are words to send again as soon as somebody types on', async () => {
    const turn = render(<Turn />);
    await userEvent.type(screen.getByLabelText('Part'), 'We plan');
    await userEvent.click(screen.getByText('Done'));
    await screen.findByText('Finished');
    await userEvent.type(screen.getByLabelText('Part'), ' together.');
    expect(handedBack().typed).toBe('going');
    expect(keptWords.get(KEY)?.taken).toBeUndefined();
    turn.unmount();
  });
});
