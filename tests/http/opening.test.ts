import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { openHouse } from '../live/house.ts';
import { bearer, call, doorFiles, post } from './calls.ts';

const open = async (port: number, headers: Record<string, string> = {}): Promise<number> =>
  (await post(port, '/api/rooms', { sessionId: 'mini' }, headers)).status;

const mayOpen = async (port: number, headers: Record<string, string> = {}): Promise<unknown> =>
  (await call(port, '/api/may-open', { headers })).body;

describe('who may open rooms', () => {
  it('is whoever sits at the machine itself', async () => {
    const { port } = await openHouse();
    expect(await open(port)).toBe(201);
    for (const name of ['localhost', '[::1]', '127.0.0.1', '127.0.1.1', 'plenary.localhost', hostname()]) {
      const here = `${name}:${port}`;
      expect(await open(port, { host: here }), name).toBe(201);
      expect(await open(port, { host: here, origin: `http://${here}` }), name).toBe(201);
    }
    expect(await mayOpen(port)).toEqual({ allowed: true });
  });

  it('is nobody without it once a password is set, or anything that a proxy needs', async () => {
    for (const options of [
      { hostPassword: 'sesame' },
      { hostPassword: 'sesame', trustProxy: ['loopback'] },
      { doorFiles: doorFiles('sesame'), trustProxy: ['loopback'] },
      { doorFiles: doorFiles('sesame'), publicUrl: 'https://plenary.example.org' },
    ]) {
      const { port } = await openHouse(options);
      expect(await open(port)).toBe(401);
      expect(await mayOpen(port)).toEqual({ allowed: false });
      expect(await open(port, bearer('sesame'))).toBe(201);
    }
  });

  it('is not who comes through a proxy on that machine', async () => {
    const { port } = await openHouse({ hostPassword: 'sesame' });
    for (const name of [
      'x-forwarded-for',
      'forwarded',
      'x-real-ip',
      'via',
      'x-forwarded-host',
      'x-forwarded-proto',
    ]) {
      expect(await open(port, { [name]: '203.0.113.5' }), name).toBe(401);
      expect(await open(port, { [name]: '203.0.113.5', ...bearer('sesame') }), name).toBe(201);
    }
    expect(await mayOpen(port, { 'x-forwarded-for': '203.0.113.5' })).toEqual({ allowed: false });
  });

  it('is no page of another site whose name points to this machine', async () => {
    const { port } = await openHouse();
    const rebound = { host: `evil.example:${port}`, origin: `http://evil.example:${port}` };
    expect(await open(port, rebound)).toBe(401);
    expect(await open(port, { host: `evil.example:${port}` })).toBe(401);
  });

  it('needs the password wherever there is a public address', async () => {
    const { port } = await openHouse({ hostPassword: 'sesame', publicUrl: 'https://plenary.example.org' });
    expect(await open(port)).toBe(401);
    for (const wrong of ['', 'Sesame', 'sesam', 'sesamee']) expect(await open(port, bearer(wrong))).toBe(401);
    expect(await open(port, { authorization: 'Basic sesame' })).toBe(401);
    expect(await open(port, bearer('sesame'))).toBe(201);
    expect(await mayOpen(port)).toEqual({ allowed: false });
    expect(await mayOpen(port, bearer('sesame'))).toEqual({ allowed: true, owner: true });
  });

  it('is nobody from elsewhere where no password is set', async () => {
    const { port } = await openHouse({ publicUrl: 'https://plenary.example.org' });
    for (const secret of ['', 'undefined', 'null']) expect(await open(port, bearer(secret))).toBe(401);
    expect(await post(port, '/api/rooms', {})).toMatchObject({ status: 401, body: { code: 'not-allowed' } });
  });
});

describe('pages of other sites', () => {
  it('may call nothing', async () => {
    const { port } = await openHouse();
    for (const origin of ['https://evil.example', 'null', `http://127.0.0.1:${port}.evil.example`]) {
      for (const [path, method] of [
        ['/api/sessions', 'GET'],
        ['/api/rooms', 'POST'],
        ['/api/rooms', 'OPTIONS'],
        ['/api/rooms/AAAAAA', 'GET'],
      ] as const) {
        const answer = await call(port, path, { method, headers: { origin } });
        expect(answer, `${method} ${path}`).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
        expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      }
    }
    const other = await openHouse();
    expect(await open(other.port, { origin: `http://127.0.0.1:${other.port}` })).toBe(201);
  });
});
