import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { parseSession } from '../../shared/agenda/session.ts';
import { configOf, edited, lineOf, SESSION } from '../support/sessionText.ts';

const faultsOf = (text: string) => {
  const parsed = parseSession(text, { file: 'small.yaml', configOf });
  return parsed.ok ? [] : parsed.faults;
};

describe('what is not YAML', () => {
  it('is reported where the reader gave up', () => {
    const text = edited(SESSION, 'minutes: [10, 20]', 'minutes: [10, 20');
    const [first] = faultsOf(text);
    expect(first).toMatchObject({ file: 'small.yaml', field: '', message: expect.stringMatching(/^YAML: /) });
    expect(first?.line).toBeGreaterThanOrEqual(lineOf(text, '[10, 20'));
    expect(first?.line).toBeLessThanOrEqual(lineOf(text, '[10, 20') + 1);
  });

  it.each([
    ['a key that stands twice', edited(SESSION, 'minutes: 30', 'minutes: 30\nminutes: 30'), 'minutes: 30', 1],
    ['a tab as indentation', edited(SESSION, '    title: Choose', '\ttitle: Choose'), '\ttitle: Choose', 0],
    ['a tag that nobody knows', edited(SESSION, 'minutes: 30', 'minutes: !soon 30'), '!soon', 0],
  ])('is refused: %s', (_, text, part, below) => {
    expect(faultsOf(text)).toContainEqual(expect.objectContaining({ line: lineOf(text, part) + below }));
  });

  it.each([
    ['nothing', ''],
    ['a comment', '# later\n'],
    ['two documents', `${SESSION}---\n${SESSION}`],
    ['a list', '- 1\n'],
    ['a word', 'hello\n'],
    ['an alias of nothing', 'title: *nothing\n'],
    ['an alias that contains itself', 'title: &a [*a]\n'],
    ['a thousand brackets', '['.repeat(1_000)],
    ['a very long file', `# ${'x'.repeat(1_000_001)}\n${SESSION}`],
  ])('is refused: %s', (_, text) => {
    const faults = faultsOf(text);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.length).toBeLessThan(30);
  });

  it('is refused quickly when its aliases would grow without bound', () => {
    const words = 'abcdefghi'.split('');
    const laughs = words.map((word, index) =>
      index === 0
        ? `a: &a [${'lol,'.repeat(9)}]`
        : `${word}: &${word} [${`*${words[index - 1]},`.repeat(9)}]`,
    );
    const before = performance.now();
    expect(faultsOf(laughs.join('\n'))).toMatchObject([{ message: expect.stringMatching(/alias/i) }]);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('never throws, whatever is done to the text', () => {
    const at = fc.nat(SESSION.length);
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('\n', '  ', '- ', ': ', '&a', '*a', '{', '[', "'", '|', '!', '\t'),
    );
    fc.assert(
      fc.property(at, fc.nat(6), piece, (start, cut, insert) => {
        const text = SESSION.slice(0, start) + insert + SESSION.slice(start + cut);
        const lines = text.split('\n').length;
        for (const fault of faultsOf(text)) {
          expect(fault.line).toBeGreaterThanOrEqual(1);
          expect(fault.line).toBeLessThanOrEqual(lines + 1);
          expect(fault.column).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** Every place of the small session that may not be left out. */
const OPTIONAL = new Set(['say', 'steps', 'optional', 'heading', 'link', 'q1']);
type Path = (string | number)[];

function fieldsOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((entry, index) => fieldsOf(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [[...path, key], ...fieldsOf(part, [...path, key])]);
}

const nameOf = (path: Path) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);

// Few enough to try every one of them, so that no seed decides what is tested.
describe('whichever field of a session', () => {
  const fields = fieldsOf(parseDocument(SESSION).toJS());

  it('is taken away, it is reported as missing by its name', () => {
    for (const path of fields.filter((each) => !OPTIONAL.has(String(each.at(-1))))) {
      const document = parseDocument(SESSION);
      document.deleteIn(path);
      expect(faultsOf(document.toString())).toContainEqual(
        expect.objectContaining({ field: nameOf(path), message: expect.stringContaining('is missing') }),
      );
    }
  });

  /** YAML values, and the fields (by their last name) that may well hold them. */
  const wrong: Record<string, (path: Path, before: unknown) => boolean> = {
    '~': () => false,
    '7.5': (_, before) => typeof before === 'number',
    true: (_, before) => typeof before === 'boolean',
    '[[]]': () => false,
    // A step of the author's own name, without notes.
    '{ a: {} }': (path) => path.at(-1) === 'steps',
  };

  it.each(Object.entries(wrong))(
    'has the wrong type, %s, it is reported by its name and at its line',
    (text, allowed) => {
      for (const path of fields) {
        const document = parseDocument(SESSION);
        if (allowed(path, document.getIn(path))) continue;
        document.setIn(path, parseDocument(text).contents);
        const source = document.toString();
        const named = faultsOf(source).filter(({ field }) => field.startsWith(nameOf(path)));
        expect([nameOf(path), named.length > 0]).toEqual([nameOf(path), true]);
        for (const { line } of named) expect(source.split('\n')[line - 1]).toContain(String(path.at(-1)));
      }
    },
  );

  it('gets an unknown neighbor, that is reported by its name and at its line', () => {
    // The ids of steps are the author's own: any name may stand among them.
    for (const path of fields.filter((each) => each.at(-1) !== 'q1')) {
      const document = parseDocument(SESSION);
      const stranger = [...path.slice(0, -1), 'stranger-in-town'];
      document.setIn(stranger, 1);
      const source = document.toString();
      expect(faultsOf(source)).toContainEqual(
        expect.objectContaining({ field: nameOf(stranger), line: lineOf(source, 'stranger-in-town') }),
      );
    }
  });
});
