import { isIP } from 'node:net';
import { z } from 'zod';
import { isNetwork } from './proxies.ts';

/** What the environment settles, checked. */
export interface Config {
  /** 0 takes any free port. */
  readonly port: number;
  /** The address to listen on; all of them where it is left out. */
  readonly host?: string;
  readonly dataDir: string;
  readonly hostPassword?: string;
  /** Where a proxy makes this server reachable: scheme and host, without a slash at the end. */
  readonly publicUrl?: string;
  /** Networks and addresses of proxies whose `X-Forwarded-For` is heeded. */
  readonly trustProxy?: readonly string[];
  /** How many rooms are kept at most. */
  readonly maxRooms: number;
  /** Days after which a room in which nothing happens is erased; never where it is left out. */
  readonly retentionDays?: number;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const PORTS = 65_535;
/** Ten years. */
const MOST_DAYS = 3_650;
const FEWEST_CHARACTERS = 8;
/** A password goes in a header, which holds Latin-1; some of the rest browsers refuse to send, some servers to take. */
const IN_A_HEADER = /^[ -~\u00a0-\u00ff]*$/;
const HOST_NAME = /^(?!-)[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})*\.?$/;

/** Messages say what is wanted and never repeat the value: some are secrets, others get pasted into bug reports. */
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, `must be a number from 0 to ${PORTS}`)
    .transform(Number)
    .refine((port) => port <= PORTS, `must be a number from 0 to ${PORTS}`)
    .default(3000),
  HOST: z
    .string()
    .refine(
      (host) => isIP(host) !== 0 || HOST_NAME.test(host),
      'must be an address or a name to listen on, without scheme or port, such as 127.0.0.1',
    )
    .optional(),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'), 'must be the path of a folder')
    .default('./data'),
  DATABASE_URL: z
    .undefined(
      'is set, but this Plenary keeps its rooms in the embedded store only; PostgreSQL is not built in yet. ' +
        'Unset it, and name the folder for the store in DATA_DIR',
    )
    .optional(),
  HOST_PASSWORD: z
    .string()
    .min(FEWEST_CHARACTERS, `must have at least ${FEWEST_CHARACTERS} characters`)
    .refine((password) => password.trim() === password, 'must not begin or end with a space')
    .regex(
      IN_A_HEADER,
      'must be made of letters, digits and signs that browsers can send: A to Z, also ñ or ü, no emoji',
    )
    .optional(),
  PUBLIC_URL: z
    .string()
    .transform((text, context) => {
      const origin = originOf(text);
      if (origin !== undefined) return origin;
      context.addIssue(
        'must be an http or https address without path or password, such as https://plenary.example.org',
      );
      return z.NEVER;
    })
    .optional(),
  TRUST_PROXY: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine(
      (list) => list.every((part) => isNetwork(part)),
      'must be addresses or networks of proxies, such as 10.0.0.7, 10.1.0.0/16, loopback or uniquelocal, with commas between them',
    )
    .optional(),
  MAX_ROOMS: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'must be a number from 1 to 999999')
    .transform(Number)
    .default(1_000),
  RETENTION_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, `must be a whole number of days, from 1 to ${MOST_DAYS}`)
    .transform(Number)
    .refine((days) => days <= MOST_DAYS, `must be a whole number of days, from 1 to ${MOST_DAYS}`)
    .optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

export type ConfigRead =
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the server's settings. A variable that is set to nothing counts as not set.
 * @returns the settings, or every fault of them, a line each, beginning with the variable's name
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): ConfigRead {
  const names = Object.keys(schema.shape);
  const given = names.flatMap((name) =>
    env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]],
  );
  const parsed = schema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
    return { ok: false, message: faults.join('\n') };
  }
  const { PORT, HOST, DATA_DIR, HOST_PASSWORD, PUBLIC_URL, TRUST_PROXY, ...others } = parsed.data;
  const { MAX_ROOMS, RETENTION_DAYS, LOG_LEVEL } = others;
  const value = {
    port: PORT,
    dataDir: DATA_DIR,
    maxRooms: MAX_ROOMS,
    logLevel: LOG_LEVEL,
    ...(HOST === undefined ? {} : { host: HOST }),
    ...(HOST_PASSWORD === undefined ? {} : { hostPassword: HOST_PASSWORD }),
    ...(PUBLIC_URL === undefined ? {} : { publicUrl: PUBLIC_URL }),
    ...(TRUST_PROXY === undefined ? {} : { trustProxy: TRUST_PROXY }),
    ...(RETENTION_DAYS === undefined ? {} : { retentionDays: RETENTION_DAYS }),
  };
  return { ok: true, value };
}

function originOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const bare =
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  return bare && (url.protocol === 'http:' || url.protocol === 'https:') ? url.origin : undefined;
}
