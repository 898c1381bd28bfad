import { LoadClient } from './client.ts';
import type { Measured } from './servers.ts';

const AT_ONCE = 50;

/** Clients of a bare Socket.IO server, all in its one room. */
export async function bareClients(server: Measured, count: number): Promise<LoadClient[]> {
  const clients: LoadClient[] = [];
  while (clients.length < count) {
    const wave = Math.min(AT_ONCE, count - clients.length);
    const made = Array.from({ length: wave }, () => new LoadClient(server.url, {}).ready);
    clients.push(...(await Promise.all(made)));
  }
  return clients;
}
