import { request } from 'node:http';
import pino from 'pino';
import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { type House, openHouse } from '../live/house.ts';
import { bearer, call, doorFiles, post } from './calls.ts';

const open = async ({ port }: House, headers: Record<string, string> = {}): Promise<number> =>
  (await post(port, '/api/rooms', { sessionId: 'mini' }, headers)).status;

/** What shows a proxy on this machine, as browsers and proxies write it, and what the server calls it. */
const SIGNS: readonly (readonly [sign: string, headers: (port: number) => Record<string, string>])[] = [
  ['X-Forwarded-For', () => ({ 'x-forwarded-for': '203.0.113.5' })],
  ['X-Forwarded-Proto', () => ({ 'x-forwarded-proto': 'https' })],
  ['Forwarded', () => ({ forwarded: 'for=203.0.113.5' })],
  ['X-Real-IP', () => ({ 'x-real-ip': '203.0.113.5' })],
  ['Via', () => ({ via: '1.1 proxy' })],
  ['CF-Connecting-IP', () => ({ 'cf-connecting-ip': '203.0.113.5' })],
  ['Host plenary.example.org', () => ({ host: 'plenary.example.org' })],
  // Names that only look like this machine's.
  ['Host localhost.example.org', () => ({ host: 'localhost.example.org' })],
  ['Host 127.0.0.1.example.org', () => ({ host: '127.0.0.1.example.org' })],
  ['Host unreadable', () => ({ host: 'no host' })],
  // Who asks for an address of the network from here has that address, and is not from loopback.
  ['Host 192.168.1.20:3000', () => ({ host: '192.168.1.20:3000' })],
  ['Host [fd00::1]', () => ({ host: '[fd00::1]' })],
  // Another port of this machine is another program, which passes it on.
  ['Host localhost', () => ({ host: 'localhost' })],
  ['Origin plenary.example.org', () => ({ origin: 'https://plenary.example.org' })],
  ['Origin 192.168.1.20', () => ({ origin: 'http://192.168.1.20' })],
  ['Origin localhost', () => ({ origin: 'http://localhost' })],
  ['Origin 127.0.0.1:8443', () => ({ origin: 'https://127.0.0.1:8443' })],
];

describe('free opening', () => {
  it.each(SIGNS)('ends for good with a request for a page that shows %s', async (sign, headers) => {
    const kept = doorFiles('k3y');
    const written: unknown[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => written.push(JSON.parse(line)) });
    const house = await openHouse({ doorFiles: kept, logger });
    expect(await open(house)).toBe(201);
    for (let turn = 0; turn < 2; turn += 1) await call(house.port, '/', { headers: headers(house.port) });
    expect(await open(house)).toBe(401);
    expect(await open(house, bearer('k3y'))).toBe(201);
    expect(kept.written).toEqual([sign]);
    expect(written.filter((line) => JSON.stringify(line).includes('proxy-seen'))).toEqual([
      expect.objectContaining({ event: 'proxy-seen', sign }),
    ]);
    const told = await call(house.port, '/api/may-open');
    expect(told.body).toEqual({ allowed: false, proxySeen: true });
  });

  it('ends with a socket that shows one, over polling and over WebSocket', async () => {
    for (const transport of ['polling', 'websocket'] as const) {
      const house = await openHouse();
      const extraHeaders = { 'x-forwarded-for': '203.0.113.5' };
      const socket = io(house.url, { transports: [transport], forceNew: true, extraHeaders, auth: {} });
      await new Promise((resolve) => socket.once('connect_error', resolve));
      socket.disconnect();
      expect(await open(house), transport).toBe(401);
    }
  });

  it('ends with HTTP/1.0, which some proxies speak and no browser does', async () => {
    const house = await openHouse();
    await new Promise<void>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: house.port, path: '/healthz', agent: false });
      asked
        .on('error', reject)
        .on('close', resolve)
        .on('response', (response) => response.resume());
      // As the line goes out; Node's client has no setting for it.
      asked.on('socket', (socket) => {
        const write = socket.write.bind(socket);
        Object.assign(socket, {
          write: (text: unknown, ...rest: []) => write(String(text).replace('HTTP/1.1', 'HTTP/1.0'), ...rest),
        });
      });
      asked.end();
    });
    expect(await open(house)).toBe(401);
  });

  it('does not begin again with the next start, and the request that ended it opened nothing', async () => {
    const kept = doorFiles('k3y');
    const first = await openHouse({ doorFiles: kept });
    expect(await open(first, { 'x-forwarded-for': '203.0.113.5' })).toBe(401);
    const later = await openHouse({ doorFiles: doorFiles('0ther', kept.written[0]) });
    expect(await open(later)).toBe(401);
    expect(await open(later, bearer('0ther'))).toBe(201);
  });

  it('goes on with pages and programs of this machine, and those that say nothing of where they are', async () => {
    const house = await openHouse();
    for (const headers of [
      { origin: 'null' },
      { origin: 'chrome-extension://abcdefgh' },
      { 'user-agent': 'curl/8.0' },
      { referer: 'https://plenary.example.org/' },
    ])
      await call(house.port, '/', { headers });
    expect(await open(house)).toBe(201);
  });

  it('is over in this process also where that cannot be written down', async () => {
    const written: string[] = [];
    const logger = pino({ level: 'error' }, { write: (line: string) => written.push(line) });
    const full = () => {
      throw new Error('ENOSPC');
    };
    const house = await openHouse({ logger, doorFiles: { key: 'k3y', keepSign: full } });
    expect((await call(house.port, '/healthz', { headers: { via: '1.1 proxy' } })).status).toBe(200);
    expect(await open(house)).toBe(401);
    expect(written.join()).toContain('ENOSPC');
  });
});

describe('what holds everybody’s rooms', () => {
  const backup = { id: '1', make: () => Promise.reject(new Error('asked for')) };
  /** 500: let through, to a store that fails. */
  const ask = async ({ port }: House, headers: Record<string, string> = {}): Promise<number> =>
    (await post(port, '/api/backup', undefined, headers)).status;

  it('needs the password or the server’s key wherever somebody sits, free opening or not', async () => {
    for (const options of [
      {},
      { doorFiles: doorFiles('k3y') },
      { doorFiles: doorFiles('k3y', 'Via') },
      { doorFiles: doorFiles('k3y'), hostPassword: 'sesame' },
      { doorFiles: doorFiles('k3y'), publicUrl: 'https://plenary.example.org' },
    ]) {
      const house = await openHouse({ ...options, backup });
      for (const headers of [{}, bearer(''), bearer('undefined'), bearer('K3y'), bearer('sesame2')])
        expect(await ask(house, headers)).toBe(401);
      if ('doorFiles' in options) expect(await ask(house, bearer('k3y'))).toBe(500);
      if ('hostPassword' in options) expect(await ask(house, bearer('sesame'))).toBe(500);
    }
  });

  it('cannot be guessed at', async () => {
    const house = await openHouse({ backup, doorFiles: doorFiles('k3y') });
    for (let turn = 0; turn < 20; turn += 1) expect(await ask(house, bearer(`k${turn}`))).toBe(401);
    expect(await ask(house, bearer('k3y'))).toBe(429);
  });
});
