/** What somebody wrote, or the session says: in its own language, and never translated. All other words are ours. */
export interface Said {
  readonly said: string;
  /** Where it leads, http or https. */
  readonly link?: string;
}

/** A line of the record: our words in the reader's language, and between them what was said. */
export type Line = string | Said | readonly (string | Said)[];

export const said = (text: string): Said => ({ said: text });

/** Words of the session that lead somewhere. */
export const linked = (text: string, link: string): Said => ({ said: text, link });

/** The parts of a line, in order. */
export function partsOf(line: Line): readonly (string | Said)[] {
  return typeof line === 'string' || 'said' in line ? [line] : line;
}

/** A line without the difference between our words and others'. */
export const plain = (line: Line): string =>
  partsOf(line)
    .map((part) => (typeof part === 'string' ? part : part.said))
    .join('');

/** Our sentence with others' words in the places that it names: `filled('on “{short}”', { short: said(…) })`. */
export const filled = (sentence: string, words: Readonly<Record<string, Line>>): readonly (string | Said)[] =>
  sentence.split(/\{(\w+)\}/).flatMap((part, index) => {
    const line = index % 2 === 1 ? words[part] : part;
    return line === undefined || line === '' ? [] : partsOf(line);
  });

/** One block of the record; every format renders each of them. */
export type Block =
  | { readonly type: 'heading'; readonly text: Line }
  | { readonly type: 'text'; readonly text: Line }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | { readonly type: 'quote'; readonly text: Line; readonly by?: Line }
  | {
      readonly type: 'table';
      readonly columns: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    }
  | {
      readonly type: 'bars';
      readonly unit: string;
      readonly bars: readonly { readonly label: Line; readonly value: number; readonly of?: number }[];
    };
