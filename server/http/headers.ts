import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import helmet from 'helmet';
import { START_SCRIPT } from '../../shared/lib/startScript.ts';

/** The one script that stands in a page, and no other. */
const START_HASH = createHash('sha256').update(START_SCRIPT).digest('base64');

/** What a policy can name: names and IPv4 addresses, with a port or without. */
const HOST = /^[a-z\d.-]{1,253}(:\d{1,5})?$/i;

/**
 * Where pages may connect to: to the host that they came from, and to no other. WebSockets are named besides, since
 * older browsers do not count them to `'self'`; but an IPv6 address, which no policy can name, is left to the newer.
 */
function sourcesAt(...hosts: readonly (string | undefined)[]): string {
  const named = new Set(hosts.filter((host) => host !== undefined && HOST.test(host)));
  return ["'self'", ...[...named].flatMap((host) => [`ws://${host}`, `wss://${host}`])].join(' ');
}

/** What tells browsers to be careful with an answer: with pages, calls, and what Socket.IO answers alike. */
export function safeHeaders(publicUrl: string | undefined): ReturnType<typeof helmet> {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  const secure = publicUrl?.startsWith('https:') ?? false;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", `'sha256-${START_HASH}'`],
        connectSrc: [({ headers }: IncomingMessage) => sourcesAt(headers.host, publicHost)],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // Plain HTTP on a LAN is a supported way to run: only an https address may ask browsers for https.
    strictTransportSecurity: secure,
    crossOriginOpenerPolicy: secure,
    originAgentCluster: false,
    // For browsers that could not run the pages anyway; a hall of phones would load them again and again.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}
