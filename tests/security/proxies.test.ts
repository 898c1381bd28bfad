import { Agent } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import type { AppOptions } from '../../server/app.ts';
import { bearer, call, doorFiles, post } from '../http/calls.ts';
import { type House, openHouse } from '../live/house.ts';
import {
  LEAST,
  NAME,
  nginxSite,
  type ProxyKind,
  PUBLIC_URL,
  type RunningProxy,
  sample,
  startProxy,
} from '../support/proxies.ts';

const KINDS = ['nginx', 'apache', 'haproxy', 'caddy'] as const;
const backup = { id: '1', make: () => Promise.reject(new Error('asked for')) };
const house = (options: Partial<AppOptions> = {}): Promise<House> =>
  openHouse({ backup, doorFiles: doorFiles('k3y'), ...options });

const open = async ({ port }: { readonly port: number }, headers: Record<string, string> = {}) =>
  (await post(port, '/api/rooms', { sessionId: 'mini' }, headers)).status;

/** 500: let through, to a store that fails. */
const backUp = async ({ port }: { readonly port: number }, headers: Record<string, string> = {}) =>
  (await post(port, '/api/backup', undefined, headers)).status;

/** Names by which somebody on the network asks a proxy, and its address. */
const NAMES = (port: number) => [NAME, `${NAME}:${port}`, `127.0.0.1:${port}`, `localhost:${port}`];

describe.each(KINDS)('%s with not one header set, on the server’s own machine', (kind) => {
  it('opens nothing to the network once a password is set, or anything else that a proxy needs', async () => {
    const hosts = [
      await house({ hostPassword: 'sesame' }),
      await house({ hostPassword: 'sesame', trustProxy: ['loopback'] }),
      await house({ trustProxy: ['loopback'] }),
      await house({ hostPassword: 'sesame', publicUrl: PUBLIC_URL }),
    ];
    for (const server of hosts) {
      const proxy = await startProxy(kind, (port) => LEAST[kind](port, server.port));
      for (const host of [...NAMES(proxy.port)].filter((name) => kind !== 'caddy' || name.includes(':'))) {
        expect(await open(proxy, { host }), host).toBe(401);
        expect(await backUp(proxy, { host }), host).toBe(401);
      }
      expect(await open(proxy, { host: NAMES(proxy.port)[1] ?? '', ...bearer('k3y') })).toBe(201);
    }
  });

  it('ends free opening with the first page that anybody asks it for, and hands out no backup', async () => {
    const kept = doorFiles('k3y');
    const server = await house({ doorFiles: kept });
    const proxy = await startProxy(kind, (port) => LEAST[kind](port, server.port));
    expect(await open(server)).toBe(201);
    expect(await backUp(proxy)).toBe(401);
    await call(proxy.port, '/');
    expect(await open(server), kept.written.join()).toBe(401);
    expect(await open(proxy)).toBe(401);
    expect(kept.written).toHaveLength(1);
  });
});

describe('nginx', () => {
  it.each([
    ['a Host that is a name', NAME],
    ['a Host that is an address', '192.168.1.20'],
    ['a Host that is this machine, at the proxy’s port', 'localhost'],
  ])('that hands on %s, and nothing else, ends free opening', async (_what, host) => {
    const server = await house();
    const lines = 'proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $http_host;';
    const proxy = await startProxy('nginx', (port) => nginxSite(port, server.port, lines));
    expect(await open(proxy, { host })).toBe(401);
    expect(await open(server)).toBe(401);
  });

  it('that leaves no trace at all hands out no backup, and the first browser behind it ends free opening', async () => {
    const server = await house();
    const lines = 'proxy_http_version 1.1; proxy_set_header Connection "";';
    const proxy = await startProxy('nginx', (port) => nginxSite(port, server.port, lines));
    expect(await backUp(proxy)).toBe(401);
    // Nothing tells this from somebody at the machine: docs/security.md says so.
    expect(await open(server)).toBe(201);
    await post(proxy.port, '/api/rooms', {}, { host: NAME, origin: `http://${NAME}` });
    expect(await open(server)).toBe(401);
  });
});

/** A socket of a phone behind a proxy, as a browser at the public address opens it. */
const phoneAt = ({ port }: RunningProxy, transports: string[], auth: object) =>
  io(`http://${NAME}:${port}`, {
    transports,
    forceNew: true,
    // Its types are of browsers, which have none.
    agent: Object(
      new Agent({
        lookup: (_name, _options, found) => found(null, [{ address: '127.0.0.1', family: 4 }]),
      }),
    ),
    reconnectionDelay: 50,
    reconnectionDelayMax: 200,
    extraHeaders: { origin: PUBLIC_URL },
    auth: { ...auth },
  });

/** What was on its way when a connection is cut is not answered: it is asked again, as phones do. */
const answered = async (phone: Socket): Promise<unknown> =>
  phone
    .timeout(1_000)
    .emitWithAck('clock')
    .catch(() => answered(phone));

describe.each(KINDS)('%s as docs/hosting.md has it', (kind: ProxyKind) => {
  const settled = { hostPassword: 'sesame', publicUrl: PUBLIC_URL };
  const outside = { host: NAME, origin: PUBLIC_URL };
  const put = async () => {
    const server = await house(settled);
    const proxy = await startProxy(kind, (port, plain) => sample(kind, port, server.port, plain));
    return { server, proxy };
  };

  it('opens rooms with the password, and to nobody without', async () => {
    const { proxy } = await put();
    expect(await open(proxy, outside)).toBe(401);
    expect(await backUp(proxy, outside)).toBe(401);
    expect(await open(proxy, { ...outside, ...bearer('sesame') })).toBe(201);
    expect(await backUp(proxy, { ...outside, ...bearer('sesame') })).toBe(500);
  });

  it('brings phones in by WebSocket and by polling, pages of other sites not, and leaves them there or back after a reload', async () => {
    const { proxy } = await put();
    const opened = await post(
      proxy.port,
      '/api/rooms',
      { sessionId: 'mini' },
      { ...outside, ...bearer('sesame') },
    );
    const { code } = Object(opened.body);
    const phones = [['websocket'], ['polling']].map((transports) =>
      phoneAt(proxy, transports, {
        as: 'participant',
        code,
        attempt: `attempt-of-${transports.join()}-phone`,
      }),
    );
    await Promise.all(phones.map((phone) => new Promise((resolve) => phone.once('welcome', resolve))));
    const foreign = { host: NAME, origin: 'https://evil.example' };
    expect((await call(proxy.port, '/socket.io/?EIO=4&transport=polling', { headers: foreign })).status).toBe(
      403,
    );
    const [socket] = phones;
    const cut = new Promise((resolve) => socket?.once('disconnect', resolve));
    const before = socket?.id;
    await proxy.reload();
    // Caddy cuts WebSockets at once, the others leave them where they are.
    if (kind === 'caddy') await cut;
    for (const phone of phones) {
      expect(await answered(phone)).toBeTypeOf('number');
      if (kind !== 'caddy' && phone === socket) expect(phone.id).toBe(before);
      phone.disconnect();
    }
  });

  it('counts guesses by the phone that made them, whatever that says of where it is', async () => {
    const { proxy } = await put();
    const statuses: number[] = [];
    for (let index = 0; index < 25; index += 1) {
      const headers = { ...outside, 'x-forwarded-for': `203.0.113.${index}` };
      statuses.push((await call(proxy.port, '/api/rooms/ZZZZZZ', { headers })).status);
    }
    expect(statuses.indexOf(429)).toBe(20);
  });
});
