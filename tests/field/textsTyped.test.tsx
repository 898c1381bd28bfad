import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { TextArea } from '../../client/ui/fields/TextArea.tsx';
import { TextField } from '../../client/ui/fields/TextField.tsx';

function Sticky({ most = 20 }: { most?: number }) {
  const [value, set] = useState('');
  return (
    <>
      <TextArea label="Sticky" value={value} onChange={set} maxLength={most} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}
const kept = () => JSON.parse(screen.getByRole('status').textContent ?? 'null');
const field = () => screen.getByRole<HTMLTextAreaElement | HTMLInputElement>('textbox');

describe('a field', () => {
  it('holds what the server will make of a paste, with the caret behind it', async () => {
    render(<Sticky />);
    await userEvent.type(field(), 'ab');
    field().setSelectionRange(1, 1);
    await userEvent.paste('1\u000b2\u0003\u202e');
    expect(kept()).toBe('a1\n2b');
    expect(field().value).toBe('a1\n2b');
    expect(field().selectionStart).toBe(4);
  });

  it('does not count what cannot be seen, cuts the end of a paste, not of the text, and says so', async () => {
    render(<Sticky />);
    await userEvent.type(field(), 'abcdef');
    field().setSelectionRange(3, 3);
    await userEvent.paste(`${'\0'.repeat(30)}12345678901234`);
    expect(kept()).toBe('abc12345678901234def');
    expect(screen.queryByText(/did not fit/)).toBeNull();
    field().setSelectionRange(1, 1);
    await userEvent.paste('wxyz');
    expect(kept()).toBe('abc12345678901234def');
    expect(screen.getByText('The last 4 characters did not fit')).toBeVisible();
    await userEvent.type(field(), '{Backspace}');
    expect(screen.getByText('1 character left')).toBeVisible();
  });

  it('does not cut a character in two', async () => {
    render(<Sticky most={3} />);
    await userEvent.paste('');
    field().focus();
    await userEvent.paste('😀😀');
    expect(kept()).toBe('😀');
  });

  it('leaves an input method alone until it is done', () => {
    render(<Sticky most={3} />);
    fireEvent.compositionStart(field());
    fireEvent.input(field(), { target: { value: 'にほんご' } });
    expect(field().value).toBe('にほんご');
    fireEvent(field(), createEvent.compositionEnd(field()));
    expect(kept()).toBe('にほん');
  });

  it('of one line makes one of several, and of invisible characters nothing', async () => {
    function Name() {
      const [value, set] = useState('');
      return (
        <>
          <TextField label="Name" value={value} onChange={set} />
          <output>{JSON.stringify(value)}</output>
        </>
      );
    }
    render(<Name />);
    field().focus();
    await userEvent.paste('\u200b');
    expect(kept()).toBe('');
    await userEvent.paste('Ana\u2028Diaz');
    expect(kept()).toBe('Ana Diaz');
  });
});
