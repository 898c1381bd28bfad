import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ImportDialog } from '../../client/prepare/exchange/ImportDialog.tsx';
import { parseSession } from '../../shared/agenda/session.ts';
import { configOf, SESSION } from '../support/sessionText.ts';

/** The letters as bytes of the same numbers: Latin-1, and what matters here of Windows-1252. */
const bytesOf = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
const wide = (text: string, mark: boolean, little: boolean) => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};

async function imported(content: Uint8Array<ArrayBuffer> | string, name: string): Promise<string> {
  render(<ImportDialog onClose={() => {}} />);
  const dialog = screen.getByRole('dialog', { hidden: true });
  const before = dialog.textContent;
  fireEvent.change(screen.getByLabelText('Choose a file', { selector: 'input' }), {
    target: { files: [new File([content], name)] },
  });
  await expect.poll(() => dialog.textContent).not.toBe(before);
  return dialog.textContent ?? '';
}

const spanish = SESSION.replace('A small session', 'Planeación «mañana»').replaceAll(
  'activity: vote',
  'activity: vote',
);

describe('a file that is imported', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(spanish)],
    ['UTF-16 with its mark', wide(spanish, true, true)],
    ['UTF-16 the other way round', wide(spanish, true, false)],
    ['UTF-16 without a mark', wide(spanish, false, true)],
  ])('is read in %s, without a question', async (_, bytes) => {
    const seen = await imported(bytes, 'plan.yaml');
    expect(seen).not.toContain('old Windows encoding');
    expect(seen).not.toContain('\ufffd');
  });

  it('in an old Windows encoding is read as that, and its accents are shown to be looked at', async () => {
    const seen = await imported(bytesOf(spanish), 'plan.yaml');
    expect(seen).toContain('This file is in an old Windows encoding. Are its accents right?');
    expect(seen).toContain('Planeación\u00a0·\u00a0mañana');
    expect(seen).not.toContain('\ufffd');
  });

  it.each([
    ['a spreadsheet', 'This is a spreadsheet.', 'PK\x03\x04\x14\0\x06\0xl/workbook.xml\x9d'],
    ['a document', 'This is a document of a word processor.', 'PK\x03\x04\x14\0\x06\0word/document.xml'],
    ['slides', 'These are slides.', 'PK\x03\x04\x14\0\x06\0ppt/presentation.xml'],
    ['another archive', 'This is an archive.', 'PK\x03\x04\x14\0\x06\0photos/1.jpg'],
    ['a PDF', 'This is a PDF.', '%PDF-1.7\n%\xe2\xe3'],
    ['an older Office file', 'This is an Office file.', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['a picture', 'This is no text', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'],
    ['text of an encoding that nobody can tell', 'This is no text', 'title: Planeaci\x97n \x8fa'],
    ['a table', 'This is a table, as of a spreadsheet.', 'Item\tMinutes\nWelcome\t5\nTalk\t10\n'],
    [
      'comma-separated values',
      'This is a table, as of a spreadsheet.',
      'Item,Minutes\r\nWelcome,5\r\nTalk,10\r\n',
    ],
  ])('that is %s is called so, and shows no broken letters', async (_, sentence, letters) => {
    const seen = await imported(bytesOf(letters), 'plan');
    expect(seen).toContain(sentence);
    expect(seen).not.toMatch(/[\ufffd\0]/);
  });

  it('may have line ends and characters of other programs anywhere in its texts', () => {
    for (const file of [
      SESSION.replaceAll('\n', '\r'),
      SESSION.replaceAll('\n', '\r\n'),
      SESSION.replace('A small session', 'A small\u2028session\u200b'),
      SESSION.replace('A small session', '"A\\vsmall\\u0003 session"'),
      SESSION.replace('A small session', 'A\u000bsmall\u0003 session\u202e'),
    ]) {
      const parsed = parseSession(file, { file: 'a.yaml', configOf });
      expect(parsed).toMatchObject({ ok: true, session: { title: 'A small session' } });
    }
  });
});
