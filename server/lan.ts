import { isIPv6 } from 'node:net';
import { type NetworkInterfaceInfo, networkInterfaces } from 'node:os';
import type { PhoneAddress } from '../shared/room/views.ts';
import { isLoopback, rangeOf } from './addresses.ts';

/** Interfaces that lead to containers, virtual machines or a tunnel: no phone in the room is there. */
const VIRTUAL =
  /^(docker|br-|bridge|veth|virbr|vmnet|vboxnet|vnic|vEthernet|utun|tun|tap|wg|tailscale|zt|ham|llw|awdl|lxc|lxd|podman|cni)/i;

/**
 * This machine's IPv4 addresses on its networks, the likeliest for phones in the same room first: a router's or
 * hot spot's private network before public ones, virtual ones and addresses that were made up for want of a router.
 */
export function lanAddresses(
  interfaces: Readonly<Record<string, NetworkInterfaceInfo[] | undefined>> = networkInterfaces(),
): string[] {
  return lanPlaces(interfaces).map(({ address }) => address);
}

/** The same, each with its network's name on this machine: `Wi-Fi`, `en0`. */
function lanPlaces(
  interfaces: Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>,
): { readonly address: string; readonly network: string }[] {
  const found = Object.entries(interfaces).flatMap(([name, addresses = []]) =>
    addresses
      .filter(({ family, internal }) => family === 'IPv4' && !internal)
      .map(({ address }) => ({ address, network: name, unlikely: unlikeliness(name, address) })),
  );
  const inOrder = found.sort((a, b) => a.unlikely - b.unlikely);
  const unique = new Map(inOrder.toReversed().map((place) => [place.address, place]));
  return inOrder.filter((place) => unique.get(place.address) === place);
}

function unlikeliness(name: string, address: string): number {
  const range = rangeOf(address);
  if (range === 'linkLocal') return 4;
  if (VIRTUAL.test(name)) return 3;
  if (range !== 'private') return 2;
  // Container networks sit here, and hardly any router does.
  return address.startsWith('172.') ? 1 : 0;
}

/** Where a server listens, as far as addresses depend on it. */
export interface Listening {
  readonly port: number;
  /** All addresses where it is left out. */
  readonly host?: string;
  readonly publicUrl?: string;
}

const ALL = new Set(['0.0.0.0', '::']);

/**
 * The addresses that phones can open, the best first, without a slash at the end. Empty when they can open none:
 * the server listens to its own machine only, or that machine is on no network.
 */
export function phoneAddresses(
  { port, host, publicUrl }: Listening,
  lan: readonly string[] = lanAddresses(),
): string[] {
  if (publicUrl !== undefined) return [publicUrl];
  if (host !== undefined && isLoopback(host)) return [];
  if (host !== undefined && !ALL.has(host)) return [urlOf(host, port)];
  return lan.map((address) => urlOf(address, port));
}

/** The addresses that phones can open, the best first, with the networks of this machine that they are on. */
export function phonePlaces(
  listening: Listening,
  interfaces: Readonly<Record<string, NetworkInterfaceInfo[] | undefined>> = networkInterfaces(),
): PhoneAddress[] {
  const places = lanPlaces(interfaces);
  const urls = phoneAddresses(
    listening,
    places.map(({ address }) => address),
  );
  return urls.map((url) => {
    const network = places.find(({ address }) => new URL(url).hostname === address)?.network;
    return network === undefined ? { url } : { url, network };
  });
}

/** The address that the machine itself can open. */
export function localAddress({ port, host }: Listening): string {
  const elsewhere = host !== undefined && !isLoopback(host) && !ALL.has(host);
  return urlOf(elsewhere ? host : 'localhost', port);
}

function urlOf(host: string, port: number): string {
  const name = isIPv6(host) ? `[${host}]` : host;
  return port === 80 ? `http://${name}` : `http://${name}:${port}`;
}
