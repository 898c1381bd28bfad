import { isIP } from 'node:net';
import { compile } from 'proxy-addr';

/** Networks by their names, as Express's `trust proxy` has them. */
const NAMED: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal']);

/** `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`, or one of the names. An address is written in full. */
export function isNetwork(text: string): boolean {
  const [address = ''] = text.split('/');
  if (!NAMED.has(text) && isIP(address) === 0) return false;
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Tells whose word is taken for where a request comes from.
 * @param list as in `TRUST_PROXY`; what is no network counts for nothing
 */
export function proxiesIn(list: readonly string[]): (address: string) => boolean {
  const trust = compile(list.filter(isNetwork));
  return (address) => trust(address.split('%')[0] ?? '', 0);
}
