import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** How much of an IPv6 address names its network, bits. */
const NETWORK = 64;

/** An address as it is meant: without the interface that leads there, and an IPv4 one that comes in an IPv6 one as itself. */
function addressIn(text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined {
  const [plain = ''] = text.split('%');
  return isIP(plain) === 0 ? undefined : ipaddr.process(plain);
}

/** What kind of address it is, as the registries of special addresses have it; `undefined` for what is none. */
export const rangeOf = (
  address: string,
): ReturnType<ipaddr.IPv4['range']> | ReturnType<ipaddr.IPv6['range']> | undefined =>
  addressIn(address)?.range();

/** Whether this name or address, as it stands in a URL or by itself, is the machine itself for whoever uses it. */
export const isLoopback = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || rangeOf(host.replace(/^\[(.*)\]$/, '$1')) === 'loopback';

/** Of an IPv6 address its /64: whoever has one of these has all of them, and must not be so many strangers. */
export function networkOf(text: string): string {
  const address = addressIn(text);
  if (address === undefined) return text;
  return address instanceof ipaddr.IPv6
    ? `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/${NETWORK}`)}/${NETWORK}`
    : address.toString();
}
