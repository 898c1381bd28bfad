import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Request } from 'express';
import { hashOf, matches } from '../keys.ts';

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const FORWARDED = ['forwarded', 'via', 'x-real-ip'];

/** The secret in `Authorization: Bearer …`, if there is one. */
export function bearer(request: Pick<Request, 'headers'>): string | undefined {
  const match = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '');
  return match?.[1];
}

/**
 * Whether a request may open rooms: freely from the machine itself, from elsewhere with the host password.
 * A request from this machine that was passed on by a proxy, or that was sent to a name which only points here
 * (DNS rebinding), is not from the machine itself.
 */
export function mayOpenRooms(options: {
  readonly hostPassword: string | undefined;
  readonly behindProxy: boolean;
}): (request: Request) => boolean {
  const { hostPassword, behindProxy } = options;
  const hash = hostPassword === undefined ? undefined : hashOf(hostPassword);
  return (request) => {
    const { headers, socket } = request;
    const local = !behindProxy && LOOPBACK.has(socket.remoteAddress ?? '');
    if (local && !wasForwarded(headers) && namesThisMachine(headers.host)) return true;
    return matches(bearer(request), hash);
  };
}

const wasForwarded = (headers: IncomingHttpHeaders): boolean =>
  Object.keys(headers).some((name) => FORWARDED.includes(name) || name.startsWith('x-forwarded-'));

/** `localhost`, its own name, or an address in figures: no page elsewhere can have those for its own name. */
function namesThisMachine(host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(`http://${host}`)) return false;
  const name = new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/, '$1');
  const own = ['localhost', hostname().toLowerCase()];
  return own.includes(name) || name.endsWith('.localhost') || isIP(name) !== 0;
}
