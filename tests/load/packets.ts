/** What of Engine.IO 4 and Socket.IO 5 a client has to know: both put one digit before what they carry. */

export const PROTOCOL = '/socket.io/?EIO=4&transport=';

const ENGINE = { open: '0', ping: '2', message: '4' } as const;
const SOCKET = { connected: '0', event: '2', ack: '3', refused: '4' } as const;

/** One packet, told apart by its first bytes; what it carries is read only by who wants it. */
export type Packet =
  | { readonly type: 'open' | 'ping' | 'connected' | 'other' }
  | { readonly type: 'event'; readonly json: () => unknown[] }
  | { readonly type: 'ack'; readonly id: number; readonly json: () => unknown[] }
  | { readonly type: 'refused'; readonly code: string };

const OPEN: Packet = { type: 'open' };
const PING: Packet = { type: 'ping' };
const CONNECTED: Packet = { type: 'connected' };
const OTHER: Packet = { type: 'other' };

export function readPacket(bytes: Buffer): Packet {
  const [first, second] = bytes.toString('latin1', 0, 2);
  if (first === ENGINE.open) return OPEN;
  if (first === ENGINE.ping) return PING;
  if (first !== ENGINE.message) return OTHER;
  if (second === SOCKET.connected) return CONNECTED;
  if (second === SOCKET.event) return { type: 'event', json: () => listIn(bytes.toString('utf8', 2)) };
  if (second === SOCKET.refused) return { type: 'refused', code: codeIn(bytes.toString('utf8', 2)) };
  if (second !== SOCKET.ack) return OTHER;
  const from = bytes.indexOf('[');
  const id = Number(bytes.toString('latin1', 2, from));
  return { type: 'ack', id, json: () => listIn(bytes.toString('utf8', from)) };
}

export const connectPacket = (auth: object): string => `40${JSON.stringify(auth)}`;
export const PONG = '3';

/** @param id the acknowledgement's, if one is wanted */
export const eventPacket = (args: readonly unknown[], id?: number): string =>
  `42${id ?? ''}${JSON.stringify(args)}`;

function listIn(text: string): unknown[] {
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value)) return value;
  throw new Error(`not a packet: ${text.slice(0, 80)}`);
}

function codeIn(text: string): string {
  const value = JSON.parse(text);
  return String(value?.data?.code ?? value?.message ?? 'refused');
}
