import type { IncomingHttpHeaders } from 'node:http';

/**
 * Where a request comes from. Behind a proxy (there is a public address) that is the last one that the proxy
 * itself has seen; what stands before it in the header was written by the client and proves nothing.
 */
export function clientAddress(
  headers: IncomingHttpHeaders,
  remote: string | undefined,
  behindProxy: boolean,
): string {
  const forwarded = behindProxy ? headers['x-forwarded-for'] : undefined;
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last || remote || '';
}
