import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSessions } from '../../server/sessions.ts';
import { configOf, edited, lineOf, SESSION } from '../support/sessionText.ts';

describe('the folder of sessions', () => {
  let dir: string;
  let warned: { details: object; message: string }[];
  const logger = { warn: (details: object, message: string) => void warned.push({ details, message }) };
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(dir, name), content);
  const load = () => loadSessions(dir, configOf, logger);

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'plenary-sessions-'));
    warned = [];
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('gives a session for each file, by its name, and passes over what is no session file', () => {
    write('small.yaml', SESSION);
    write('another.yml', edited(SESSION, 'A small session', 'Another session'));
    write('session.schema.json', '{}');
    write('.hidden.yaml', 'nothing: good');
    write('notes.txt', 'hello');
    const { sessions, faults } = load();
    expect([...sessions].map(([id, { title }]) => [id, title])).toEqual([
      ['another', 'Another session'],
      ['small', 'A small session'],
    ]);
    expect(faults).toEqual([]);
    expect(warned).toEqual([]);
  });

  it('reports the faults of one file with file, line and field, and keeps the others', () => {
    const broken = edited(edited(SESSION, 'planned: 20', 'planned: 25'), 'title: Hello\n', 'titel: Hello\n');
    write('broken.yaml', broken);
    write('good.yaml', SESSION);
    const { sessions, faults } = load();
    expect([...sessions.keys()]).toEqual(['good']);
    const file = join(dir, 'broken.yaml');
    expect(faults).toContainEqual(
      expect.objectContaining({
        file,
        line: lineOf(broken, 'planned: 25'),
        column: 14,
        field: 'agenda[1].planned',
        message: "25 is outside the item's own minutes, 10 to 20",
      }),
    );
    expect(warned).toHaveLength(faults.length);
    expect(warned.map(({ message }) => message)).toContain(
      `${file}:${lineOf(broken, 'titel')}:5 agenda[0].titel: unknown field, did you mean "title"?`,
    );
  });

  it('reports what is not YAML, not text, no file, not readable or not well named', () => {
    write('a-broken.yaml', 'title: [never closed\n');
    write('b-latin.yaml', new Uint8Array([0x74, 0x3a, 0x20, 0xe9, 0x0a]));
    mkdirSync(join(dir, 'c-folder.yaml'));
    write('d bad name.yaml', SESSION);
    write('same.yaml', SESSION);
    write('same.yml', SESSION);
    const { sessions, faults } = load();
    expect([...sessions.keys()]).toEqual(['same']);
    const of = (name: string) =>
      faults.filter(({ file }) => file === join(dir, name)).map(({ message }) => message);
    expect(of('a-broken.yaml')[0]).toMatch(/^YAML: /);
    expect(of('b-latin.yaml')).toEqual(['is not UTF-8 text']);
    expect(of('c-folder.yaml')[0]).toMatch(/^cannot be read: /);
    expect(of('d bad name.yaml')[0]).toMatch(/^its name must be/);
    expect(of('same.yml')).toEqual(['there is another file for the session "same"']);
  });

  it('may be missing: that is a fault, and no reason to stop', () => {
    rmSync(dir, { recursive: true });
    const { sessions, faults } = load();
    expect(sessions.size).toBe(0);
    expect(faults).toMatchObject([{ file: dir, line: 1, column: 1, field: '' }]);
  });
});
