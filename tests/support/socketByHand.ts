/**
 * The network by hand, in place of Socket.IO's client: nothing that is sent is ever answered.
 * Use: `vi.mock('socket.io-client', async () => (await import('../support/socketByHand.ts')).client)`.
 */
const listeners = new Map<string, (message: unknown) => void>();

const socket = {
  on: (event: string, listener: (message: unknown) => void) => listeners.set(event, listener),
  timeout: () => ({ emit: () => {}, emitWithAck: () => new Promise(() => {}) }),
  connect: () => socket,
  disconnect: () => socket,
  connected: false,
  active: true,
};

export const client = { io: () => socket };

/** The page hears a message of the server. */
export const hears = (event: string, message?: unknown): void => listeners.get(event)?.(message);
