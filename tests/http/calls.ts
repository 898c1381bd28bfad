import { request } from 'node:http';
import type { DoorFiles } from '../../server/live/doors/doorFiles.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

export interface Call {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  /** An object goes as JSON, a text as it is. */
  readonly body?: unknown;
}

/** One call, with nothing added to it: neither an origin nor another host than the one given. */
export function call(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Call = {},
): Promise<Answer> {
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'object' ? { 'content-type': 'application/json' } : {};
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, method, headers: { ...type, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const whole = Buffer.concat(parts).toString('utf8');
          const json = String(response.headers['content-type']).includes('json');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: json && whole !== '' ? JSON.parse(whole) : whole,
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end(text);
  });
}

export const post = (
  port: number,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> => call(port, path, { method: 'POST', body, headers });

export const bearer = (secret: string): Record<string, string> => ({ authorization: `Bearer ${secret}` });

/** What lies beside the store, in memory: the server's key, and what it writes down of proxies. */
export function doorFiles(key: string, sign?: string): DoorFiles & { readonly written: string[] } {
  const written: string[] = [];
  return {
    key,
    keyFile: 'host-key',
    ...(sign === undefined ? {} : { sign }),
    keepSign: (shown) => written.push(shown),
    written,
  };
}
