import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type Socket, connect as tcp } from 'node:net';

/** What becomes of a request that is spoilt: another's page in its place, a proxy's fault, a line that breaks. */
export const SPOILT = ['portal', '502', 'reset'] as const;
/** How portals answer in a server's place: with their page, by sending to it, or as RFC 6585 has it. */
export const PORTALS = ['portal', '302', '511'] as const;
export type Spoilt = (typeof SPOILT)[number] | (typeof PORTALS)[number];

/** A way to the product on which some answers go wrong, as behind a hotel's login page or on bad wifi. */
export interface Portal {
  /** Where this machine opens the product over it, without a slash at the end. */
  readonly url: string;
  /** What is spoilt from now on; nothing unless told. */
  spoils: (path: string) => Spoilt | undefined;
  /** How many requests were spoilt so far. */
  readonly spoilt: number;
  /** How many WebSockets were asked for so far. */
  readonly dialled: number;
  /** How many WebSockets are open. */
  readonly open: number;
  /** While it refuses them nobody gets a WebSocket; those that are open are cut. */
  refuseSockets(refused: boolean): void;
  stop(): Promise<void>;
}

/** Where a portal has its own page. */
const WELCOME = '/welcome';
const LOGIN = '<!doctype html><title>Welcome to our wifi</title><h1>Please sign in</h1>';

/** @param url of the product, on this machine */
export async function openPortal(url: string): Promise<Portal> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let spoilt = 0;
  let dialled = 0;
  let open = 0;
  let refused = false;

  const server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url ?? '/', url);
    const kind = pathname === WELCOME ? 'portal' : portal.spoils(pathname);
    if (kind !== undefined) {
      spoilt++;
      spoil(kind, incoming, answer);
      return;
    }
    const { method, headers } = incoming;
    const onward = request(new URL(incoming.url ?? '/', url), { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    incoming.pipe(onward);
  });
  server.on('upgrade', (incoming, near: Socket, head: Buffer) => {
    dialled++;
    if (refused) return near.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    const far = tcp({ host: target.hostname, port: Number(target.port) }, () => {
      const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
      for (let at = 0; at < incoming.rawHeaders.length; at += 2)
        lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
      far.write(`${lines.join('\r\n')}\r\n\r\n`);
      far.write(head);
      near.pipe(far).pipe(near);
    });
    open++;
    near.once('close', () => open--);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
      // "close" follows.
      socket.on('error', () => undefined);
    }
  });
  await new Promise<void>((listening) => server.listen(0, () => listening()));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');

  const portal: Portal = {
    url: `http://${target.hostname}:${address.port}`,
    spoils: () => undefined,
    get spoilt() {
      return spoilt;
    },
    get dialled() {
      return dialled;
    },
    get open() {
      return open;
    },
    refuseSockets: (value) => {
      refused = value;
      if (value) for (const socket of sockets) socket.destroy();
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
  return portal;
}

function spoil(kind: Spoilt, incoming: IncomingMessage, answer: ServerResponse): void {
  if (kind === 'reset') incoming.socket.destroy();
  else if (kind === '302')
    answer.writeHead(302, { location: `http://127.0.0.1:${incoming.socket.localPort}${WELCOME}` }).end();
  else if (kind === '511')
    answer.writeHead(511, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(LOGIN);
  else if (kind === '502') answer.writeHead(502, { 'content-type': 'text/html' }).end('Bad gateway');
  // Such pages say nothing of how long they may be kept, and browsers keep them.
  else
    answer
      .writeHead(200, { 'content-type': 'text/html', 'last-modified': 'Mon, 06 Jan 2020 08:00:00 GMT' })
      .end(LOGIN);
}
