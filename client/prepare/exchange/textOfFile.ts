import { MOST_FILE_BYTES } from '../../../shared/lib/limits.ts';
/** What a file is that is no text, as far as its first bytes tell. */
export type Foreign =
  | 'spreadsheet'
  | 'document'
  | 'slides'
  | 'pdf'
  | 'archive'
  | 'office'
  | 'large'
  | 'binary';

export type TextOfFile = { readonly text: string; readonly western: boolean } | { readonly foreign: Foreign };

/** Four bytes a character at the most; no session is longer. */
/** As much of a file as tells what it is. */
const HEAD = 4_096;

/** The signatures of kinds of files, as letters of Latin-1. */
const SIGNS: readonly (readonly [string, Foreign])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'document'],
  ['\xd0\xcf\x11\xe0', 'office'],
];
/** A modern Office file is an archive; the folder in it tells which program it belongs to. */
const IN_ARCHIVES: readonly (readonly [string, Foreign])[] = [
  ['xl/', 'spreadsheet'],
  ['opendocument.spreadsheet', 'spreadsheet'],
  ['word/', 'document'],
  ['opendocument.text', 'document'],
  ['ppt/', 'slides'],
  ['opendocument.presentation', 'slides'],
];
/** Bytes that mean nothing in Windows-1252: such a file is in some other old encoding. */
const NOT_WESTERN = /[\x81\x8d\x8f\x90\x9d]/;

/**
 * The text of a file in UTF-8, UTF-16 or the old encoding of Western Windows (`western`: the reader should look
 * whether its accents are right), or what the file is instead.
 */
export async function textOfFile(file: Blob): Promise<TextOfFile> {
  if (file.size > MOST_FILE_BYTES) return { foreign: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const latin = String.fromCharCode(...bytes.subarray(0, HEAD));
  const [, sign] = SIGNS.find(([letters]) => latin.startsWith(letters)) ?? [];
  if (sign !== undefined) return { foreign: sign };
  if (latin.startsWith('PK\x03\x04')) {
    const names = new TextDecoder('latin1').decode(bytes);
    return { foreign: IN_ARCHIVES.find(([name]) => names.includes(name))?.[1] ?? 'archive' };
  }
  const wide = wideEncoding(latin);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), western: false };
  if (latin.includes('\0')) return { foreign: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), western: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  if (bytes.some((byte) => NOT_WESTERN.test(String.fromCharCode(byte)))) return { foreign: 'binary' };
  return { text: new TextDecoder('windows-1252').decode(bytes), western: true };
}

/** UTF-16 by its mark, or by the zeros beside plain letters. */
function wideEncoding(latin: string): 'utf-16le' | 'utf-16be' | undefined {
  if (latin.startsWith('\xff\xfe') || /^(?:[\t-~]\0){4}/.test(latin)) return 'utf-16le';
  if (latin.startsWith('\xfe\xff') || /^(?:\0[\t-~]){4}/.test(latin)) return 'utf-16be';
  return undefined;
}

/** A few words with letters beyond ASCII, by which a reader sees whether an encoding was guessed rightly. */
export const accentedWords = (text: string): string[] =>
  [...new Set(text.match(/[\p{L}\p{M}]+/gu) ?? [])].filter((word) => /[^!-~]/.test(word)).slice(0, 6);

/** Whether a text is rows and columns, as copied from a spreadsheet. */
export function isTable(text: string): boolean {
  const rows = text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .slice(0, 5);
  if (rows.length < 2) return false;
  return ['\t', ';', ','].some((mark) => {
    const [first = 0, ...others] = rows.map((row) => row.split(mark).length - 1);
    return (
      first > 0 && others.every((count) => count === first) && rows.every((row) => !/^[\w-]+: /.test(row))
    );
  });
}
