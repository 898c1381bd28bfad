import { createServer, type Server, type Socket, connect as tcp } from 'node:net';
import { FrameReader } from './wsFrames.ts';

/** What becomes of one WebSocket message on the way: how often it is passed on. */
export type Fate = (text: string) => 0 | 1 | 2;

export interface LineOptions {
  readonly toServer?: Fate;
  readonly toClient?: Fate;
}

/** A way to the server that can go wrong. */
export interface Line {
  /** Where a client reaches the server over it, without a slash at the end. */
  readonly url: string;
  /** Ends every connection at once; new ones can be made. */
  cut(): void;
  /** While it is down connections break at once, new ones too. */
  down(isDown: boolean): void;
  /** While it is dead nothing arrives on either side, not even that a connection ended; all of it does afterwards. */
  dead(isDead: boolean): void;
  /** The connections that are there carry nothing any more, and nobody is told of their end; new ones can be made. */
  strand(): void;
  /** Leads to another server from now on. */
  lead(url: string): void;
  stop(): Promise<void>;
}

/** A TCP proxy on this machine that knows WebSocket messages. @param url of the server */
export async function openLine(url: string, { toServer, toClient }: LineOptions = {}): Promise<Line> {
  let target = new URL(url);
  let isDown = false;
  let isDead = false;
  const open = new Set<Socket>();
  const stranded = new WeakSet<Socket>();
  /** What happened while the line was dead, in order. */
  const held: (() => void)[] = [];
  const arrive = (what: () => void): void => {
    if (isDead) held.push(what);
    else what();
  };

  /** After the headers of the upgrade everything is frames. */
  function pass(from: Socket, to: Socket, fate: Fate | undefined): void {
    const reader = new FrameReader();
    let head = Buffer.alloc(0);
    let upgraded: boolean | undefined;
    const write = (bytes: Buffer) => arrive(() => to.writable && !stranded.has(to) && to.write(bytes));
    const frames = (bytes: Buffer) => {
      for (const { bytes: frame, text } of reader.push(bytes)) {
        const times = text === undefined || !fate ? 1 : fate(text);
        for (let time = 0; time < times; time++) write(frame);
      }
    };
    from.on('data', (bytes: Buffer) => {
      if (!fate || upgraded === false) return write(bytes);
      if (upgraded) return frames(bytes);
      head = Buffer.concat([head, bytes]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      upgraded = /\r\nupgrade: websocket\r\n/i.test(head.subarray(0, end + 4).toString('latin1'));
      if (!upgraded) return write(head);
      write(head.subarray(0, end + 4));
      frames(head.subarray(end + 4));
    });
    from.on('close', () => {
      open.delete(from);
      arrive(() => stranded.has(to) || to.destroy());
    });
    // A connection that breaks is what this is for; "close" follows.
    from.on('error', () => undefined);
  }

  const server = createServer((near) => {
    if (isDown) return near.destroy();
    const far = tcp({ host: target.hostname, port: Number(target.port) });
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      open.add(socket);
    }
    pass(near, far, toServer);
    pass(far, near, toClient);
  });
  const port = await listening(server);
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${port}`,
    cut,
    down: (value) => {
      isDown = value;
      if (value) cut();
    },
    dead: (value) => {
      isDead = value;
      if (!value) for (const what of held.splice(0)) what();
    },
    strand: () => {
      for (const socket of open) stranded.add(socket);
    },
    lead: (next) => {
      target = new URL(next);
      cut();
    },
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
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('no port'));
    });
  });
}
