import { createServer, type Server, type Socket, connect as tcp } from 'node:net';

/** A way to the product on which everything takes a while, as on a crowded mobile network. */
export interface SlowLine {
  /** Where this machine opens the product over it, without a slash at the end. */
  readonly url: string;
  /** How many connections were made over it so far. */
  readonly made: number;
  /** Ends every connection at once, as a dead spot does. New ones can be made. */
  cut(): void;
  stop(): Promise<void>;
}

/**
 * Passes every byte on after a delay, each way, in order.
 * @param url of the product, on this machine
 * @param delay one way, ms: a round trip takes twice as long
 */
export async function slowLine(url: string, delay: number): Promise<SlowLine> {
  const target = new URL(url);
  const open = new Set<Socket>();
  let made = 0;

  /** Timers of one length run out in the order in which they were set. */
  function pass(from: Socket, to: Socket): void {
    from.on('data', (bytes: Buffer) => setTimeout(() => to.writable && to.write(bytes), delay));
    from.on('end', () => setTimeout(() => to.end(), delay));
    from.on('close', () => {
      open.delete(from);
      setTimeout(() => to.destroy(), delay);
    });
    // A connection that breaks is what this is for; "close" follows.
    from.on('error', () => undefined);
  }

  const server = createServer({ allowHalfOpen: true }, (near) => {
    made++;
    const far = tcp({ host: target.hostname, port: Number(target.port), allowHalfOpen: true });
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      open.add(socket);
    }
    pass(near, far);
    pass(far, near);
  });
  const port = await listening(server);
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://${target.hostname}:${port}`,
    get made() {
      return made;
    },
    cut,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        cut();
      }),
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('no port'));
    });
  });
}
