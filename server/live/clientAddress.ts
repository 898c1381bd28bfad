import type { IncomingHttpHeaders } from 'node:http';
import { isIPv6 } from 'node:net';

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
  return networkOf(last || remote || '');
}

/** Of an IPv6 address its /64: whoever has one of these has all of them, and must not be so many strangers. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = '', tail] = (address.split('%')[0] ?? '').split('::');
  const [before, after] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const groups = before ?? [];
  const filled = [...groups, ...Array.from({ length: 8 - groups.length - (after?.length ?? 0) }, () => '0')];
  const whole = tail === undefined ? groups : [...filled, ...(after ?? [])];
  return `${whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
