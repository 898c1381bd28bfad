import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import { marked } from '../contract/canary.ts';
import { once, refusalAt, until } from '../live/waiting.ts';
import { SEED } from '../support/seed.ts';
import { activities, everyKind } from './everyKind.ts';
import { TalkativeServer } from './server.ts';

const ROOT = join(import.meta.dirname, '../..');
const PASSWORD = 'a-host-password-of-this-test';
const PEOPLE = 6;
/** Stands in every text of the people of a room, and nowhere else. */
const CANARY = 'zq-canary-of-the-room';

interface Lived {
  readonly roomId: string;
  readonly hostKey: string;
  /** Everything by which somebody gets in. */
  readonly secrets: ReadonlyMap<string, string>;
}

describe('what the server writes down, at its most talkative', () => {
  const server = new TalkativeServer();
  let kept: Lived;
  let erased: Lived;

  beforeAll(async () => {
    await server.start({ HOST_PASSWORD: PASSWORD });
    kept = await live('kept');
    erased = await live(CANARY);
    await provoke(kept);
  });
  afterAll(() => server.discard());

  async function call(method: string, path: string, key: string, body?: object): Promise<Response> {
    return fetch(`${server.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  /** A room in which everything was done once that people do, with `mark` in all of their texts. */
  async function live(mark: string): Promise<Lived> {
    const session = { ...everyKind(), title: `Workshop ${mark}` };
    const {
      roomId,
      code,
      hostKey: first,
    } = await (await call('POST', '/api/rooms', PASSWORD, { session, tables: 2 })).json();
    const attempt = `attempt-of-the-console-${mark}`;
    const { hostKey } = await (await call('POST', `/api/rooms/${roomId}/keys`, first, { attempt })).json();
    const secrets = new Map([
      ['first host key', first],
      ['host key', hostKey],
      ['attempt to renew', attempt],
      ['password', PASSWORD],
    ]);
    const clients: RoomClient[] = [];
    const enter = (auth: Parameters<typeof connectClient>[1], remember?: (token: string) => void) => {
      const client = connectClient(server.url, auth, remember);
      clients.push(client);
      return client;
    };
    const host = enter(() => ({ as: 'host', roomId, key: hostKey }));
    await host.ready;
    const screen = enter(() => ({ as: 'projector' }));
    const { code: digits } = await once(screen, 'pairing');
    const paired = once(screen, 'paired');
    await host.socket.emitWithAck('pair', { code: digits });
    secrets.set('pass', (await paired).token);
    const people = Array.from({ length: PEOPLE }, (_, index) => {
      const own = `attempt-of-phone-${index}-${mark}`;
      secrets.set(`attempt ${index}`, own);
      return enter(
        () => ({
          as: 'participant',
          code,
          name: `Person ${mark} ${index}`,
          table: 'AB'[index % 2] ?? 'A',
          attempt: own,
        }),
        (token) => secrets.set(`token ${index}`, token.split('.')[1] ?? ''),
      );
    });
    await Promise.all(people.map(({ ready }) => ready));
    await host.ask({ type: 'start' });
    await until(host, ({ console: view }) => view?.step !== undefined);
    const random = mulberry32(SEED);
    for (let texts = 0; ; ) {
      const { item, step } = host.views.console ?? {};
      if (!item || !step) throw new Error('not on');
      for (const person of people) await until(person, ({ floor }) => floor?.step?.id === step.id);
      for (const person of [...people, ...people]) {
        const intent = intentOf(activities, person.views, random);
        if (intent) await person.ask({ ...intent, payload: marked(intent.payload, mark, ++texts) });
      }
      if (!(await host.ask({ type: 'next', item: item.id, step: step.id })).ok) break;
      await until(
        host,
        ({ console: view }) => `${view?.item?.id} ${view?.step?.id}` !== `${item.id} ${step.id}`,
      );
    }
    await host.ask({ type: 'message', payload: { text: `A message of ${mark}` } });
    for (const client of clients) client.close();
    return { roomId, hostKey, secrets };
  }

  /** Does what gets into logs: wrong keys, broken bodies, packets that are none, more than is allowed. */
  async function provoke({ roomId, hostKey }: Lived): Promise<void> {
    await refusalAt(server.url, { as: 'host', roomId, key: `${hostKey}x` });
    await refusalAt(server.url, {
      as: 'participant',
      code: 'ZZZZZZ',
      name: `Person ${CANARY}`,
      token: `x.${hostKey}`,
    });
    await refusalAt(server.url, { as: 'participant', code: 5, name: hostKey });
    await call('GET', `/api/rooms/${roomId}/report?format=pdf`, hostKey);
    await call('POST', '/api/rooms', PASSWORD, { session: { title: CANARY } });
    await fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${PASSWORD}` },
      body: `{"session": {"title": "${CANARY}"`,
    });
    await fetch(`${server.url}/console/${roomId}?key=wrong`, {
      headers: { referer: `${server.url}/x?${CANARY}` },
    });
    const rude = connectClient(server.url, () => ({ as: 'host', roomId, key: hostKey }));
    await rude.ready;
    rude.socket.emit(
      'command',
      { id: 'far-too-large', type: 'message', payload: { text: CANARY.repeat(5_000) } },
      () => {},
    );
    await new Promise<void>((resolve) => rude.socket.once('disconnect', () => resolve()));
    rude.close();
  }

  it('holds texts, so that looking for them means something, but no secret by which anybody gets in', () => {
    expect(server.placesOf(CANARY).length).toBeGreaterThan(0);
    expect(server.placesOf(kept.roomId).length).toBeGreaterThan(0);
    for (const room of [kept, erased]) {
      expect(room.secrets.size).toBe(5 + 2 * PEOPLE);
      for (const [what, secret] of room.secrets) {
        expect(secret.length, what).toBeGreaterThan(15);
        expect(server.placesOf(secret), what).toEqual([]);
      }
    }
  });

  it('has nothing of what people wrote, said or are called in its logs', () => {
    expect(server.logs).not.toContain(CANARY);
    expect(server.logs).not.toContain('Person kept');
  });

  it('has 0 bytes of a room that was erased over HTTP, while it runs, after it ended, and after another start', async () => {
    const other = await call('DELETE', `/api/rooms/${erased.roomId}`, kept.hostKey);
    expect(other.status).toBe(401);
    expect((await call('DELETE', `/api/rooms/${erased.roomId}`, erased.hostKey)).status).toBe(204);
    expect(server.placesOf(CANARY)).toEqual([]);
    expect(server.placesOf(erased.roomId).filter((place) => place !== 'logs')).toEqual([]);
    await server.end();
    expect(server.placesOf(CANARY)).toEqual([]);
    await server.start({ HOST_PASSWORD: PASSWORD });
    expect(server.placesOf(CANARY)).toEqual([]);
    expect((await call('GET', `/api/rooms/${erased.roomId}/report`, erased.hostKey)).status).toBe(404);
    expect((await call('GET', `/api/rooms/${kept.roomId}/report`, kept.hostKey)).status).toBe(200);
  });

  it('tells every page and answer to hand on no address, to guess no type, and to load nothing from elsewhere', async () => {
    const asset = /\/assets\/[^"]+\.js/.exec(await (await fetch(`${server.url}/`)).text())?.[0] ?? '';
    expect(asset).not.toBe('');
    const paths = [
      '/',
      '/host',
      '/r/BCDFGH',
      '/projector',
      `/console/${kept.roomId}`,
      '/api/sessions',
      '/nothing',
      asset,
    ];
    for (const path of paths) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).not.toMatch(/unsafe|https?:|\*/);
      // A script or a style sheet obeys the policy of the page that loads it.
      if (path !== asset) {
        expect(policy, path).toContain("default-src 'self'");
        expect(policy, path).toContain("frame-ancestors 'self'");
      }
      expect(headers.get('set-cookie'), path).toBeNull();
      expect(headers.get('x-powered-by'), path).toBeNull();
      if (path.startsWith('/api')) expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });
});

describe('the client as it is built', () => {
  it('names no place elsewhere: no script, no font, no service', () => {
    const folder = join(ROOT, 'dist/client');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(js|css|html|svg)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>)\\$]*/g)].map(
        ([address]) => address,
      ),
    );
    expect([...new Set(found)].filter((address) => !HARMLESS.some((known) => known.test(address)))).toEqual(
      [],
    );
  });
});

/** Never asked: names of schemas and namespaces, a scheme alone, and where libraries explain their errors. */
const HARMLESS = [
  /^http:\/\/www\.w3\.org\//,
  /^https?:\/\/json-schema\.org\//,
  /^(https?|wss?):\/\/[[…]?$/,
  /^https:\/\/react\.dev\/errors\/$/,
  /^https:\/\/socket\.io\/docs\//,
];
