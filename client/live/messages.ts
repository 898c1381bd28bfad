import type { Channel } from '../../shared/protocol/wire.ts';

const CHANNELS: readonly string[] = ['console', 'projector', 'floor', 'table', 'me'] satisfies Channel[];
export const isChannel = (name: string): name is Channel => CHANNELS.includes(name);

/** The code of the protocol in a refused connection; none where nobody answered. */
export function codeOf(error: Error): string | undefined {
  if (!('data' in error) || typeof error.data !== 'object' || error.data === null || !('code' in error.data))
    return undefined;
  return typeof error.data.code === 'string' ? error.data.code : undefined;
}

/** Codes after which trying again by itself would be pointless. */
export const FINAL = new Set([
  'not-found',
  'removed',
  'not-allowed',
  'room-full',
  'invalid',
  'ended',
  'erased',
  'handed-over',
]);
/** Codes after which a device keeps nothing of whoever was here. */
export const GONE = new Set(['removed', 'erased', 'handed-over']);
