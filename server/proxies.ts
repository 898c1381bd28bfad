import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks by their names, as Express's `trust proxy` has them. */
const NAMED: ReadonlyMap<string, readonly string[]> = new Map([
  ['loopback', ['127.0.0.0/8', '::1']],
  ['linklocal', ['169.254.0.0/16', 'fe80::/10']],
  ['uniquelocal', ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7']],
]);

interface Network {
  readonly address: string;
  readonly family: 'ipv4' | 'ipv6';
  /** How many bits of the address name the network: 1 to all of them. */
  readonly prefix: number;
}

/** `10.0.0.7`, `10.0.0.0/8`, `fd00::/8`, or one of the names; `undefined` for anything else. */
export function networksOf(text: string): readonly Network[] | undefined {
  const named = NAMED.get(text);
  if (named) return named.flatMap((network) => networksOf(network) ?? []);
  const match = /^([\da-f:.]+)(?:\/(\d{1,3}))?$/i.exec(text);
  const address = match?.[1] ?? '';
  const version = isIP(address);
  if (version === 0) return undefined;
  const bits = version === 4 ? 32 : 128;
  const prefix = Number(match?.[2] ?? bits);
  if (prefix < 1 || prefix > bits) return undefined;
  return [{ address, family: version === 4 ? 'ipv4' : 'ipv6', prefix }];
}

/**
 * Tells whose word is taken for where a request comes from.
 * @param list as in `TRUST_PROXY`; what is no network counts for nothing
 */
export function proxiesIn(list: readonly string[]): (address: string) => boolean {
  const known = new BlockList();
  for (const { address, family, prefix } of list.flatMap((text) => networksOf(text) ?? []))
    known.addSubnet(address, prefix, family);
  return (address) => {
    const [plain = ''] = address.split('%');
    return known.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
  };
}
