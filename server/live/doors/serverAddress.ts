import type { IncomingMessage } from 'node:http';
import type { PhoneAddress } from '../../../shared/room/views.ts';
import { isLoopback } from '../../addresses.ts';
import { fromLoopback } from './signs.ts';

/**
 * Whether an address is one of this server's, for whoever asks: nobody is sent with a secret to where a client says that
 * the server is. Loopback ones are so only on the machine itself.
 */
export function isServerAddress(
  url: string,
  request: IncomingMessage,
  places: readonly PhoneAddress[],
): boolean {
  if (places.some((place) => place.url === url)) return true;
  if (!URL.canParse(url) || !fromLoopback(request)) return false;
  const { protocol, hostname, port, origin } = new URL(url);
  const here = Number(port || 80) === request.socket.localPort;
  return origin === url && protocol === 'http:' && here && isLoopback(hostname);
}

/** The address of this server by which a request came; `undefined` where it names another's. */
export function serverAddressOf(
  request: IncomingMessage,
  places: readonly PhoneAddress[],
): string | undefined {
  const { host } = request.headers;
  return [`http://${host}`, `https://${host}`].find((one) => isServerAddress(one, request, places));
}
