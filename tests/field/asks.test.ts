import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CLIENT = new URL('../../client', import.meta.url).pathname;

describe('a page that asks the server', () => {
  it('asks through one door, which takes nothing that a browser has kept of a captive portal', () => {
    const bare = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && name !== join('live', 'ask.ts'))
      .filter((name) => /\bfetch\(\s*[`']\/api/.test(readFileSync(join(CLIENT, name), 'utf8')));
    expect(bare).toEqual([]);
  });
});
