import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { builtPages } from '../../server/http/pages.ts';
import { builtClient } from '../http/builtClient.ts';
import { call } from '../http/calls.ts';
import { openHouse } from '../live/house.ts';

function clientWith(script: string): string {
  const folder = builtClient();
  writeFileSync(join(folder, 'assets', 'long.js'), script);
  return folder;
}

describe('pages and files', () => {
  const SCRIPT = 'export const words = "abcdefghijklmnopqrstuvwxyz";';
  const at = (from: number, to: number) => SCRIPT.slice(from, to + 1);
  const size = SCRIPT.length;

  it.each([
    ['bytes=0-9', 0, 9],
    ['bytes=5-5', 5, 5],
    ['bytes=0-0', 0, 0],
    ['bytes=10-', 10, size - 1],
    ['bytes=-5', size - 5, size - 1],
    ['bytes=-1', size - 1, size - 1],
    ['bytes=40-5000', 40, size - 1],
  ])('gives the bytes that %s asks for, and no others', async (range, from, to) => {
    const { port } = await openHouse({ pages: builtPages(clientWith(SCRIPT)) });
    const answer = await call(port, '/assets/long.js', { headers: { range } });
    expect(answer).toMatchObject({ status: 206, body: at(from, to) });
    expect(answer.headers['content-range']).toBe(`bytes ${from}-${to}/${size}`);
    expect(answer.headers['content-length']).toBe(String(to - from + 1));
  });

  it.each([
    'bytes=5-2',
    'bytes=a-b',
    'bytes=',
    'bytes',
    'bytes=-',
    'bytes=--5',
    'bytes=0-4,20-21',
    'bytes=0-4,3-9',
    'bytes=-5000',
    'bytes= 0-4',
    'lines=0-9',
    '0-9',
    '',
  ])(
    'gives all of a file to who asks for %j: no bytes, several stretches, or all there is',
    async (range) => {
      const { port } = await openHouse({ pages: builtPages(clientWith(SCRIPT)) });
      const answer = await call(port, '/assets/long.js', { headers: { range } });
      expect(answer).toMatchObject({ status: 200, body: SCRIPT });
      expect(answer.headers['content-range']).toBeUndefined();
    },
  );

  it('says of bytes that no file has how many there are, and goes on', async () => {
    const { port } = await openHouse({ pages: builtPages(clientWith(SCRIPT)) });
    for (const range of [`bytes=${size}-`, 'bytes=5000-6000', 'bytes=-0']) {
      const answer = await call(port, '/assets/long.js', { headers: { range } });
      expect(answer.status, range).toBe(416);
      expect(answer.headers['content-range'], range).toBe(`bytes */${size}`);
      expect(answer.headers['cache-control'], range).toBeUndefined();
    }
    const head = await call(port, '/assets/long.js', { method: 'HEAD', headers: { range: 'bytes=0-0' } });
    expect(head).toMatchObject({ status: 200, headers: { 'content-length': String(size) } });
    const changed = { range: 'bytes=0-0', 'if-range': '"of another build"' };
    expect((await call(port, '/assets/long.js', { headers: changed })).body).toBe(SCRIPT);
  });

  it('that another build took away are 404, and the server goes on', async () => {
    const client = clientWith(SCRIPT);
    const { port } = await openHouse({ pages: builtPages(client) });
    rmSync(join(client, 'assets'), { recursive: true });
    for (const headers of [{}, { 'accept-encoding': 'br' }, { range: 'bytes=0-5' }]) {
      const answer = await call(port, '/assets/long.js', { headers });
      expect(answer.status).toBe(404);
      expect(answer.headers['cache-control']).toBeUndefined();
      expect(answer.headers['content-encoding']).toBeUndefined();
    }
    expect((await call(port, '/')).status).toBe(200);
  });

  it('that cannot be read tell nobody why but the log', async () => {
    const written: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => written.push(line) });
    const broken: RequestHandler = (_request, _response, next) => next(new Error('EIO: /srv/secret'));
    const { port } = await openHouse({ pages: broken, logger });
    const answer = await call(port, '/');
    expect(answer).toMatchObject({ status: 500, body: 'Something went wrong on the server.' });
    expect(written.join()).toContain('/srv/secret');
  });
});
