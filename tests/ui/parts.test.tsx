import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Bars } from '../../client/ui/Bars.tsx';
import { Dialog } from '../../client/ui/Dialog.tsx';
import { Button } from '../../client/ui/fields/Button.tsx';
import { Choice } from '../../client/ui/fields/Choice.tsx';
import { FormDialog } from '../../client/ui/fields/FormDialog.tsx';
import { MoveButtons } from '../../client/ui/fields/MoveButtons.tsx';
import { Segmented } from '../../client/ui/fields/Segmented.tsx';
import { TextArea } from '../../client/ui/fields/TextArea.tsx';
import { TextField } from '../../client/ui/fields/TextField.tsx';
import { Markdown } from '../../client/ui/Markdown.tsx';
import { Note } from '../../client/ui/Note.tsx';
import { QrCode } from '../../client/ui/QrCode.tsx';
import { tableTone } from '../../client/ui/tableTone.ts';

describe('fields', () => {
  it('belong to their label, hint and error', () => {
    render(
      <TextField
        label="Your name"
        hint="Shown at your table."
        error="Too long."
        value="Ana"
        onChange={() => {}}
      />,
    );
    const field = screen.getByRole('textbox', { name: 'Your name' });
    expect(field).toHaveAccessibleDescription('Shown at your table. Too long.');
    expect(field).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Too long.');
  });

  it('take their direction from what is typed', () => {
    render(<TextArea label="Answer" value="مرحبا" onChange={() => {}} />);
    expect(screen.getByRole('textbox')).toHaveAttribute('dir', 'auto');
  });

  it('say how many characters are left only near the limit', async () => {
    function Answer() {
      const [value, set] = useState('');
      return <TextArea label="Answer" value={value} onChange={set} maxLength={30} />;
    }
    render(<Answer />);
    expect(screen.queryByText(/characters? left/)).toBeNull();
    await userEvent.type(screen.getByRole('textbox'), '12345678901234567890');
    expect(screen.getByText('10 characters left')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox'), '123456789');
    expect(screen.getByText('1 character left')).toBeVisible();
  });
});

describe('buttons', () => {
  it('do not send a form unless told to', () => {
    render(<Button>Vote</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('type', 'button');
  });

  it('say that they are down', () => {
    const { rerender } = render(<Button pressed={false}>Vote</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'false');
    rerender(<Button pressed>Vote</Button>);
    expect(screen.getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  });

  it('a choice says whether it is the chosen one, not by colour alone', () => {
    const { container } = render(<Choice label="Take off" selected onChoose={() => {}} />);
    expect(screen.getByRole('button', { name: 'Take off' })).toHaveAttribute('aria-pressed', 'true');
    expect(container.querySelector('[data-icon="check"]')).not.toBeNull();
  });

  it('moving keeps the focus at the end of the list, where the button does nothing more', async () => {
    const up = vi.fn();
    const { rerender } = render(<MoveButtons label="Parents" onUp={up} onDown={() => {}} />);
    const button = screen.getByRole('button', { name: 'Move up: Parents' });
    await userEvent.click(button);
    rerender(<MoveButtons label="Parents" onDown={() => {}} />);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(button);
    expect(up).toHaveBeenCalledTimes(1);
  });

  it('segments are radio buttons, walked with arrow keys', async () => {
    function Format() {
      const [value, set] = useState<'whole' | 'table'>('whole');
      const options = [
        { id: 'whole', label: 'Whole group' },
        { id: 'table', label: 'Table' },
      ] as const;
      return <Segmented label="Format" options={options} value={value} onChange={set} />;
    }
    render(<Format />);
    await userEvent.click(screen.getByRole('radio', { name: 'Table' }));
    expect(screen.getByRole('radio', { name: 'Table' })).toBeChecked();
    expect(screen.getByRole('group', { name: 'Format' })).toBeVisible();
  });
});

describe('a dialog', () => {
  function Page() {
    const [open, set] = useState(false);
    return (
      <>
        <Button onClick={() => set(true)}>End</Button>
        <Dialog open={open} title="End the session?" onClose={() => set(false)}>
          <p>The record stays.</p>
        </Dialog>
      </>
    );
  }

  it('opens as a modal with its title as name, and closes', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'End' }));
    expect(screen.getByRole('dialog', { name: 'End the session?' })).toHaveAttribute('open');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByText('The record stays.')).toBeNull();
  });

  it('is closed before it is taken away, so that the browser gives the focus back', () => {
    const { unmount } = render(
      <Dialog open title="Rename" onClose={() => {}}>
        <p>A new name.</p>
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog');
    const close = vi.spyOn(dialog, 'close').mockImplementation(() => expect(dialog).toBeInTheDocument());
    unmount();
    expect(close).toHaveBeenCalledOnce();
  });

  it('of a form saves by its button, and is left without saving', async () => {
    const onSave = vi.fn();
    const onClose = vi.fn();
    render(
      <FormDialog title="Add a talk" onSave={onSave} onClose={onClose}>
        <TextField label="Title" value="" onChange={() => {}} />
      </FormDialog>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('keeps what is typed in it from the shortcuts of the page', async () => {
    const shortcut = vi.fn();
    document.addEventListener('keydown', shortcut);
    render(
      <div>
        <Dialog open title="Rename" onClose={() => {}}>
          <TextField label="Name" value="" onChange={() => {}} />
        </Dialog>
      </div>,
    );
    await userEvent.type(screen.getByRole('textbox'), ' ');
    document.removeEventListener('keydown', shortcut);
    expect(shortcut).not.toHaveBeenCalled();
  });
});

describe('what shows data', () => {
  it('bars say their figures in words and take the longest as measure without a whole', () => {
    const { container } = render(
      <Bars
        unit="points"
        bars={[
          { id: 'a', label: 'Academics', value: 64 },
          { id: 'b', label: 'Board', value: 16 },
        ]}
      />,
    );
    expect(screen.getByText('64 points')).toBeVisible();
    const shares = [...container.querySelectorAll('li')].map((row) => row.style.getPropertyValue('--share'));
    expect(shares).toEqual(['100%', '25%']);
  });

  it('bars of nothing have no length and divide by nothing', () => {
    const { container } = render(<Bars bars={[{ id: 'a', label: 'Academics', value: 0, of: 0 }]} />);
    expect(screen.getByText('0 of 0')).toBeVisible();
    expect(container.querySelector('li')?.style.getPropertyValue('--share')).toBe('0%');
  });

  it('a note shows its text as text, and says its table and rank', () => {
    render(<Note text={'<b>parents</b>\nand the board'} table="C" rank={2} />);
    expect(screen.getByText(/<b>parents<\/b>/)).toBeVisible();
    expect(screen.getByText('Number 2')).toBeInTheDocument();
    expect(screen.getByText('Table', { exact: false })).toBeInTheDocument();
  });

  it('table colours come round again after six, also past Z', () => {
    expect(['A', 'F', 'G', 'Z', 'AA', 'AB'].map((table) => tableTone(table))).toEqual([
      'a',
      'f',
      'a',
      'b',
      'c',
      'd',
    ]);
    expect(tableTone('AA', ['A', 'AA'])).toBe('b');
  });

  it('a QR code is one picture with a name', () => {
    render(<QrCode text="http://plenary.local/r/KRWTMF" label="Join at plenary.local" />);
    expect(screen.getByRole('img', { name: 'Join at plenary.local' }).querySelector('path')).not.toBeNull();
  });
});

describe('Markdown of session files', () => {
  it('shows raw HTML as text and opens links safely', () => {
    const { container } = render(
      <Markdown text={'**All** of <img src=x onerror=alert(1)> [the plan](https://example.org)'} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('All').tagName).toBe('STRONG');
    const link = screen.getByRole('link', { name: 'the plan (opens in a new tab)' });
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
  });

  it('runs no script addresses', () => {
    const { container } = render(<Markdown inline text={'[x](javascript:alert(1))'} />);
    expect(container.querySelector('a')?.getAttribute('href') ?? '').not.toContain('javascript');
  });

  it('stays in the line when inline', () => {
    const { container } = render(<Markdown inline text="**Welcome** and who is in the room" />);
    expect(container.querySelector('p, div')?.textContent ?? '').not.toContain('Welcome and who');
    expect(container.querySelector('strong')).toHaveTextContent('Welcome');
  });
});
