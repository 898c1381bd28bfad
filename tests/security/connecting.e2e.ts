import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lanAddresses } from '../../server/lan.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { PHONE } from '../support/browser.ts';

const PASSWORD = 'a-host-password-of-this-test';
/** What the proxy calls the server by: no page has this for its own name. */
const INNER = 'plenary.internal:8080';

/** A proxy before the server, which tells it neither its own name nor the page's. */
async function startProxy(port: () => number): Promise<Server> {
  const passedOn = (headers: IncomingHttpHeaders, from: string | undefined) => ({
    ...headers,
    host: INNER,
    'x-forwarded-for': from ?? '',
  });
  const proxy = createServer((asked, answer) => {
    const headers = passedOn(asked.headers, asked.socket.remoteAddress);
    const { method, url } = asked;
    const inner = request({ host: '127.0.0.1', port: port(), method, path: url, headers }, (said) => {
      answer.writeHead(said.statusCode ?? 502, said.headers);
      said.pipe(answer);
    });
    inner.on('error', () => answer.destroy());
    asked.pipe(inner);
  });
  proxy.on('upgrade', (asked, socket, head) => {
    const inner = connect(port(), '127.0.0.1');
    const lines = Object.entries(passedOn(asked.headers, asked.socket.remoteAddress)).map(
      ([name, value]) => `${name}: ${value}`,
    );
    inner.write([`GET ${asked.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    inner.write(head);
    for (const end of [inner, socket]) end.on('error', () => {});
    socket.pipe(inner).pipe(socket);
  });
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
  return proxy;
}

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === 'object' && address ? address.port : 0;

describe('a page connects to the host that it came from, and the content policy to no other', () => {
  let stage: Stage;
  let proxy: Server;
  let publicUrl: string;
  let code: string;

  beforeAll(async () => {
    proxy = await startProxy(() => Number(new URL(stage.product.url).port));
    publicUrl = `http://localhost:${portOf(proxy.address())}`;
    stage = await Stage.open('connecting', { env: { PUBLIC_URL: publicUrl, HOST_PASSWORD: PASSWORD } });
    const opened = await fetch(`${stage.product.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${PASSWORD}` },
      body: JSON.stringify({ sessionId: 'collaborative-leadership', tables: 2 }),
    });
    ({ code } = await opened.json());
  });
  afterAll(async () => {
    await stage.close();
    proxy.close();
    proxy.closeAllConnections();
  });

  /** Joins from a page of `origin`, and lets that page try to leave. */
  async function joinFrom(origin: string): Promise<void> {
    const page = await stage.page(await stage.context(PHONE), origin);
    const sockets: string[] = [];
    page.on('websocket', (socket) => sockets.push(new URL(socket.url()).host));
    await page.goto(`${origin}/r/${code}`);
    await page.getByLabel('There is none: give me a seat').check();
    await page.getByRole('button', { name: 'Join', exact: true }).click();
    await page.getByText('You are in.').waitFor();
    expect([...new Set(sockets)], origin).toEqual([new URL(origin).host]);
    stage.hadNoFaults();

    const elsewhere = [
      'ws://plenary.example.org',
      'wss://plenary.example.org',
      'http://plenary.example.org/',
    ];
    const blocked = await stage.watch.whileExpecting(/content policy|Content Security Policy/i, () =>
      page.evaluate(async (addresses) => {
        const found: string[] = [];
        for (const address of addresses) {
          const violation = new Promise<string>((resolve) =>
            document.addEventListener(
              'securitypolicyviolation',
              ({ blockedURI, violatedDirective }) => resolve(`${violatedDirective} ${blockedURI}`),
              { once: true },
            ),
          );
          try {
            if (address.startsWith('ws')) new WebSocket(address);
            else void fetch(address).catch(() => {});
          } catch {
            // Some browsers throw, some only tell the page.
          }
          found.push(await violation);
        }
        return found;
      }, elsewhere),
    );
    expect(blocked.map((said) => said.replace(/\/$/, ''))).toEqual(
      elsewhere.map((address) => `connect-src ${address.replace(/\/$/, '')}`),
    );
    await page.context().close();
  }

  const own = () => Number(new URL(stage.product.url).port);

  it('by the name of this machine', () => joinFrom(`http://localhost:${own()}`));
  it('by an address', () => joinFrom(`http://127.0.0.1:${own()}`));
  it('by an IPv6 address, which no policy can name', () => joinFrom(`http://[::1]:${own()}`));
  it('by its address on the network, if it is on one', async () => {
    for (const address of lanAddresses().slice(0, 1)) await joinFrom(`http://${address}:${own()}`);
  });
  it('by the public address, where the proxy says another name', () => joinFrom(publicUrl));
});
