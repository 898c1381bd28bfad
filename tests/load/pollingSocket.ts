import { Agent, request } from 'node:http';
import { PROTOCOL } from './packets.ts';
import type { RawSocketEvents } from './rawSocket.ts';

const BETWEEN = 0x1e;

/** Long polling, for those whose network blocks WebSocket: one request waits for what comes, another brings. */
export class PollingSocket {
  readonly #url: URL;
  readonly #events: RawSocketEvents;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 2 });
  readonly #waiting: string[] = [];
  #sid: string | undefined;
  #sending = false;
  #over = false;
  /** Bytes of the answers' bodies. */
  received = 0;

  constructor(url: URL, events: RawSocketEvents) {
    this.#url = url;
    this.#events = events;
    void this.#listen();
  }

  send(text: string): void {
    this.#waiting.push(text);
    void this.#bring();
  }

  close(): void {
    this.#over = true;
    this.#agent.destroy();
  }

  async #listen(): Promise<void> {
    try {
      while (!this.#over) {
        const body = await this.#call('GET');
        this.received += body.length;
        for (const packet of split(body)) {
          this.#sid ??= JSON.parse(packet.toString('utf8', 1)).sid;
          if (!this.#over) this.#events.message(packet);
        }
      }
    } catch (error) {
      this.#end(error);
    }
  }

  async #bring(): Promise<void> {
    if (this.#sending || this.#over) return;
    this.#sending = true;
    try {
      while (this.#waiting.length > 0)
        await this.#call('POST', this.#waiting.splice(0).join(String.fromCharCode(BETWEEN)));
    } catch (error) {
      this.#end(error);
    }
    this.#sending = false;
  }

  #end(error: unknown): void {
    if (this.#over) return;
    this.close();
    this.#events.closed(String(error));
  }

  #call(method: 'GET' | 'POST', body?: string): Promise<Buffer> {
    const path = `${PROTOCOL}polling${this.#sid === undefined ? '' : `&sid=${this.#sid}`}`;
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          host: '127.0.0.1',
          port: this.#url.port,
          path,
          method,
          agent: this.#agent,
          headers: { host: this.#url.host },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('error', reject);
          response.on('end', () => {
            const whole = Buffer.concat(parts);
            if (response.statusCode === 200) resolve(whole);
            else reject(new Error(`${response.statusCode} ${whole.toString()}`));
          });
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  }
}

function split(body: Buffer): Buffer[] {
  const packets: Buffer[] = [];
  for (let from = 0; from <= body.length; ) {
    const end = body.indexOf(BETWEEN, from);
    const to = end < 0 ? body.length : end;
    packets.push(body.subarray(from, to));
    from = to + 1;
  }
  return packets;
}
