import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSessions, TOOLBOX_FILE } from '../../server/sessions.ts';
import { loadToolbox } from '../../server/toolbox.ts';
import { configOf } from '../support/sessionText.ts';

const GOOD = `entries:
  - id: ask
    title: Ask
    group: discussion
    activity: vote
    minutes: [3, 6]
    planned: 5
    people: [4, 40]
    use: When nobody has spoken yet.
    notes: Ask, and wait.
    config: { questions: [Why?] }
`;

describe('the file of the toolbox', () => {
  let dir: string;
  let warned: string[];
  const logger = { warn: (_details: object, message: string) => void warned.push(message) };
  const file = () => join(dir, TOOLBOX_FILE);
  const load = () => loadToolbox(file(), { configOf, groupOf: () => 'talk' }, logger);

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'plenary-toolbox-'));
    warned = [];
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it('is read at start, and is no session', () => {
    writeFileSync(file(), GOOD);
    expect(load().entries).toMatchObject([{ id: 'ask' }]);
    expect(loadSessions(dir, configOf, logger)).toMatchObject({ sessions: new Map(), faults: [] });
    expect(warned).toEqual([]);
  });

  it('has its faults reported with file, line and field, and nothing thrown', () => {
    writeFileSync(file(), GOOD.replace('planned: 5', 'planned: 50'));
    expect(load().entries).toEqual([]);
    expect(warned).toEqual([
      `${file()}:7:14 entries[0].planned: 50 is outside the item's own minutes, 3 to 6`,
    ]);
  });

  it('may be missing or no text: that is a fault, and no reason to stop', () => {
    expect(load().entries).toEqual([]);
    writeFileSync(file(), new Uint8Array([0x65, 0x3a, 0x20, 0xe9]));
    expect(load().entries).toEqual([]);
    expect(warned[0]).toMatch(/cannot be read/);
    expect(warned[1]).toMatch(/is not UTF-8 text/);
  });
});
