import { describe, expect, it } from 'vitest';
import { parseSession } from '../../shared/agenda/session.ts';
import { readYaml } from '../../shared/agenda/yamlFile.ts';
import { faultText } from '../../shared/lib/faults.ts';
import { configOf, edited, lineOf, SESSION } from '../support/sessionText.ts';

/** What an import of the small session with one thing changed is refused with: line and message. */
function told(from: string, to: string): (readonly [number, string])[] {
  const parsed = parseSession(edited(SESSION, from, to), { file: 'mine.yaml', configOf });
  return parsed.ok ? [] : parsed.faults.map(({ line, message }) => [line, message]);
}

describe('a file that is no YAML', () => {
  it.each([
    ['title: Choose', 'title: Choose: now', /^YAML: there is a second ": " in this line, .*quotes/],
    ['title: Choose', 'title: @Choose', /^YAML: a text that begins with @ needs quotes/],
    ['title: Choose', 'title: *Choose* now', /^YAML: the value has ended before this\..*quotes/],
    ['title: Choose', 'title: *Choose', /^YAML: nothing before this is called &Choose\..*quotes/],
    ['title: Choose', 'title: !Choose now', /^YAML: there is no tag !Choose\..*quotes/],
    ['title: Choose', 'title: "Choose \\o"', /^YAML: \\o means nothing between double quotes/],
    ['    title: Choose', '\ttitle: Choose', /^YAML: the line begins with a tab\. Indent with spaces$/],
    ['    title: Choose', '   title: Choose', /^YAML: this line is indented too far or too little/],
    ['    title: Choose', '    title: Choose\n    title: Choose', /^YAML: this field stands here twice$/],
    ['title: Choose', 'title Choose', /^YAML: this is no field with a value\. Is a colon missing/],
  ])('says what to write instead: %s → %s', (from, to, message) => {
    const faults = told(from, to);
    expect(faults).toEqual([[expect.any(Number), expect.stringMatching(message)]]);
    expect(Math.abs((faults[0]?.[0] ?? 0) - lineOf(SESSION, 'title: Choose'))).toBeLessThanOrEqual(1);
  });

  it('says which bracket or quote is missing, and nothing of what follows from that', () => {
    expect(told('minutes: [10, 20]', 'minutes: [10, 20')).toEqual([
      [lineOf(SESSION, '[10, 20]') + 1, 'YAML: a closing ] is missing before this'],
    ]);
    expect(told('{ id: teacher, title: Teacher }', '{ id: teacher, title: Teacher')[0]?.[1]).toMatch(
      /a closing }/,
    );
    expect(told("link: 'https://example.org/book'", "link: 'https://example.org/book")[0]?.[1]).toMatch(
      /a closing ' is missing/,
    );
  });

  it.each([
    ['a: [{x: 1\nb: 2\n', '}'],
    ['a: {x: [1, 2\nb: 2\n', ']'],
    ['a: "open\nb: 2\n', '"'],
    ['a: [[1]\nb: 2\n', ']'],
  ])('names the innermost that is open: %j', (text, sign) => {
    const read = readYaml(text);
    expect(read.ok ? undefined : read.faults[0]?.fault).toEqual({ code: 'yamlOpen', values: { sign } });
  });

  it.each([
    ['a: 1]\nb: [1]]\n', 'yamlExtra'],
    ['a: &b &c d\n', 'yamlOther'],
    ['a: [ok]# no comment\n', 'yamlComment'],
    ['a: {"x" "y"}\n', 'yamlComma'],
  ])('says it in both languages, also where it has no words of its own: %j', (text, code) => {
    const read = readYaml(text);
    const found = read.ok ? undefined : read.faults[0]?.fault;
    expect(found?.code).toBe(code);
    if (found) expect(faultText(found, 'es')).toMatch(/^YAML: (esto|aquí|antes)/);
  });

  it('shows every line of its own that is at fault', () => {
    const text = edited(
      edited(SESSION, 'title: Hello', 'title: Hello: all'),
      'title: Choose',
      'title: Choose: now',
    );
    const read = readYaml(text);
    expect(read.ok ? [] : read.faults.map(({ line }) => line)).toEqual([
      lineOf(text, 'Hello: all'),
      lineOf(text, 'Choose: now'),
    ]);
  });

  it('says what a session file is to whoever takes another file for one', () => {
    for (const text of ['<!doctype html>\n<p>Hello</p>', 'PK\u0003\u0004\u0014', '- one\n- two', '"title"'])
      expect(readYaml(text)).toEqual({
        ok: false,
        faults: [
          {
            line: 1,
            column: 1,
            message: 'the file must be a group of fields, with lines such as "title: My workshop"',
            fault: { code: 'noFields' },
          },
        ],
      });
  });

  it('is told quickly of a hundred thousand aliases of nothing', () => {
    const took = (aliases: number) => {
      const before = performance.now();
      const read = readYaml(`title: [${'*a, '.repeat(aliases)}]`);
      expect(read.ok ? 0 : read.faults.length).toBe(10);
      return performance.now() - before;
    };
    const few = Math.min(took(10_000), took(10_000), took(10_000));
    // Ten times as long, and not a hundred times: each costs the same, however many there are.
    expect(took(100_000) / few).toBeLessThan(60);
  });
});
