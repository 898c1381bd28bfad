import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../live/house.ts';
import { bearer, doorFiles, post } from './calls.ts';

describe('a backup that fails', () => {
  it('tells whoever asked in words that name nothing of the server, and its log all of it', async () => {
    const written: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => written.push(line) });
    const why = 'SQLITE_FULL: /var/lib/plenary/plenary.db';
    const backup = { id: '1', make: () => Promise.reject(new Error(why)) };
    const { port } = await openHouse({ logger, backup, doorFiles: doorFiles('k3y') });
    for (let turn = 0; turn < 2; turn++) {
      const answer = await post(port, '/api/backup', undefined, bearer('k3y'));
      expect(answer).toMatchObject({
        status: 500,
        body: { code: 'no-backup', message: 'The backup could not be made. The server’s log says why.' },
      });
      expect(JSON.stringify(answer)).not.toContain('plenary.db');
    }
    expect(written).toHaveLength(2);
    expect(written[0]).toContain(why);
  });
});
