import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';
import type { Logger } from 'pino';
import { networkOf } from '../../addresses.ts';

const NOT_TRUSTED =
  'X-Forwarded-For is not heeded: who sent it is no proxy that TRUST_PROXY names. If it is yours, set TRUST_PROXY to its address.';

/** Where whoever is at the other end of a connection (`remote`) sends from, as one text for all of a network. */
export type AddressOf = (headers: IncomingHttpHeaders, remote: string | undefined) => string;

/**
 * Where requests come from. What a proxy hands on comes from the last address in `X-Forwarded-For`, which the proxy
 * itself has seen; what stands before it was written by the client and proves nothing. From anybody but a proxy
 * (`TRUST_PROXY`) all of the header proves nothing: it is not heeded, and the first time said so in the log.
 * @param isProxy whose word is taken
 */
export function clientAddresses(isProxy: (address: string) => boolean, logger: Logger): AddressOf {
  let noted = false;
  return (headers, remote = '') => {
    const forwarded = headers['x-forwarded-for'];
    if (forwarded === undefined) return networkOf(remote);
    if (isProxy(remote)) {
      const last = [forwarded].flat().join(',').split(',').at(-1)?.trim() ?? '';
      return networkOf(isIP(last) === 0 ? remote : last);
    }
    if (!noted) logger.warn({ from: remote }, NOT_TRUSTED);
    noted = true;
    return networkOf(remote);
  };
}
