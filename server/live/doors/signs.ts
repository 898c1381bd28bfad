import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';
import { isLoopback, rangeOf } from '../../addresses.ts';

/** What proxies add, besides all that begins with `x-forwarded`. */
const FORWARDING = new Set([
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'x-cluster-client-ip',
  'x-original-host',
  'x-envoy-external-address',
  'cf-connecting-ip',
  'true-client-ip',
]);

/** Whether the other end of this connection is on this machine: whoever sits at it, or a proxy. */
export const fromLoopback = ({ socket }: IncomingMessage): boolean =>
  rangeOf(socket.remoteAddress ?? '') === 'loopback';

/**
 * What shows that a request which comes from this machine was passed on: `X-Forwarded-For`, `Host
 * plenary.example.org`, `Origin https://plenary.example.org`, `HTTP/1.0`. A page that is opened on this machine names
 * this machine and this port; a name that only points here (DNS rebinding) is another's, and so is an address of this
 * machine on its network: who asks for that from here comes from it. No browser speaks HTTP/1.0, some proxies do.
 * @returns undefined where nothing shows it, which proves little: a proxy need not leave a trace
 */
export function signOfProxy({ headers, socket, httpVersion }: IncomingMessage): string | undefined {
  const added = Object.keys(headers).find((name) => FORWARDING.has(name) || name.startsWith('x-forwarded'));
  if (added !== undefined) return capitals(added);
  const { host, origin } = headers;
  const port = socket.localPort;
  if (!namesThisMachine(`http://${host}`, port)) return `Host ${hostIn(`http://${host}`)}`;
  // A sandboxed page's `null` and a browser extension's say nothing of where a page was opened.
  if (origin !== undefined && /^https?:/i.test(origin) && !namesThisMachine(origin, port))
    return `Origin ${hostIn(origin)}`;
  return httpVersion === '1.0' ? 'HTTP/1.0' : undefined;
}

function namesThisMachine(address: string, port: number | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const name = url.hostname;
  // The machine's own name comes last: it may change while the server runs, and is asked for afresh.
  const named =
    isLoopback(name) ||
    ['0.0.0.0', '[::]'].includes(name) ||
    name.endsWith('.localhost') ||
    name === hostname().toLowerCase();
  return named && url.protocol === 'http:' && Number(url.port || 80) === port;
}

/** Name and port only, of some length: anybody may write anything there. */
const hostIn = (address: string): string =>
  URL.canParse(address) ? new URL(address).host.slice(0, 100) : 'unreadable';

/** `x-forwarded-for` as it is usually written. */
const capitals = (name: string): string =>
  name.replace(/(^|-)(cf|ip|[a-z])/g, (_all, dash: string, start: string) => dash + start.toUpperCase());
