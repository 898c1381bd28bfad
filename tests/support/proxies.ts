import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { ensureProxies, type ProxyKind } from '../../scripts/proxies.mjs';

export type { ProxyKind };

/** A proxy in front of a server, as a process of its own. */
export interface RunningProxy {
  readonly port: number;
  /** Reads its settings again, as its administrator would have it. */
  reload(): Promise<void>;
}

/** The name that the samples of docs/hosting/ are written for. */
export const NAME = 'plenary.example.org';
export const PUBLIC_URL = `https://${NAME}`;

const run = promisify(execFile);
const START_MS = 20_000;
const HOSTING = fileURLToPath(new URL('../../docs/hosting/', import.meta.url));
const SAMPLES: Readonly<Record<ProxyKind, string>> = {
  nginx: 'nginx.conf',
  apache: 'apache.conf',
  haproxy: 'haproxy.cfg',
  caddy: 'Caddyfile',
};

/** What tells a proxy to read its settings again; Caddy is told by a command. */
const RELOADS: Readonly<Record<ProxyKind, NodeJS.Signals | undefined>> = {
  nginx: 'SIGHUP',
  apache: 'SIGUSR1',
  haproxy: 'SIGUSR2',
  caddy: undefined,
};

let programs: Readonly<Record<ProxyKind, string>> | undefined;

/** The least that somebody writes who follows the proxy's own first page: no header is set by hand. */
export const LEAST: Readonly<Record<ProxyKind, (port: number, to: number) => string>> = {
  nginx: (port, to) => nginxSite(port, to, ''),
  apache: (port, to) => `
    <VirtualHost 127.0.0.1:${port}>
      ProxyPass / http://127.0.0.1:${to}/
    </VirtualHost>`,
  haproxy: (port, to) => `
    defaults
      mode http
      timeout connect 5s
      timeout client 50s
      timeout server 50s
    frontend web
      bind 127.0.0.1:${port}
      default_backend plenary
    backend plenary
      server plenary 127.0.0.1:${to}`,
  caddy: (port, to) => `
    http://127.0.0.1:${port}, http://localhost:${port}, http://${NAME}:${port} {
      reverse_proxy 127.0.0.1:${to}
    }`,
};

/** nginx with some lines in its \`location\`. */
export const nginxSite = (port: number, to: number, lines: string, path = '/', at = ''): string => `
  events {}
  http {
    server {
      listen 127.0.0.1:${port};
      location ${path} {
        proxy_pass http://127.0.0.1:${to}${at};
        ${lines}
      }
    }
  }`;

/**
 * The sample of docs/hosting/, with nothing changed but where it listens and whom it passes on to, and without the
 * certificate.
 * @throws when a sample does not say what is to be changed
 */
export function sample(kind: ProxyKind, port: number, to: number, plainPort: number): string {
  const changes: Readonly<Record<ProxyKind, readonly (readonly [RegExp, string])[]>> = {
    nginx: [
      [/listen 80;/, `listen 127.0.0.1:${plainPort};`],
      [/listen 443 ssl;/, `listen 127.0.0.1:${port};`],
      [/^ *ssl_certificate.*$/gm, ''],
    ],
    apache: [
      [/\*:80/, `127.0.0.1:${plainPort}`],
      [/\*:443/, `127.0.0.1:${port}`],
      [/^ *SSL.*$/gm, ''],
    ],
    haproxy: [
      [/bind :80$/m, `bind 127.0.0.1:${plainPort}`],
      [/bind :443 .*$/m, `bind 127.0.0.1:${port}`],
    ],
    caddy: [[/^plenary\.example\.org \{/m, `http://${NAME}:${port} {`]],
  };
  const all: readonly (readonly [RegExp, string])[] = [
    ...changes[kind],
    [/127\.0\.0\.1:3000/g, `127.0.0.1:${to}`],
  ];
  return all.reduce(
    (text, [found, instead]) => {
      if (text.search(found) < 0) throw new Error(`the sample for ${kind} has no ${found}`);
      return text.replace(found, instead);
    },
    readFileSync(join(HOSTING, SAMPLES[kind]), 'utf8'),
  );
}

/** Starts a proxy, and ends it with the test. @param settings gives its settings for the port that it gets */
export async function startProxy(
  kind: ProxyKind,
  settings: (port: number, plainPort: number) => string,
): Promise<RunningProxy> {
  programs ??= ensureProxies();
  const folder = mkdtempSync(join(tmpdir(), `plenary-${kind}-`));
  const [port, other, admin] = [await freePort(), await freePort(), await freePort()];
  const file = join(folder, SAMPLES[kind]);
  writeFileSync(file, whole(kind, settings(port, other), { folder, ports: [port, other], admin }));
  const args = argumentsFor(kind, file, folder);
  let said = '';
  const child = spawn(programs[kind], args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: masters have workers.
    detached: true,
    env: { PATH: process.env.PATH ?? '', HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  onTestFinished(async () => {
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  });
  await listening(child, port, () => `${kind} did not start:\n${said}`);
  const program = programs[kind];
  return {
    port,
    reload: async () => {
      const signal = RELOADS[kind];
      if (signal !== undefined) child.kill(signal);
      // It ends once the last polling phone was answered; the settings are new long before.
      else
        run(program, ['reload', '--force', '--config', file]).catch((error: unknown) => {
          if (!child.killed) throw error;
        });
      await listening(child, port, () => `${kind} did not reload:\n${said}`);
    },
  };
}

interface Place {
  readonly folder: string;
  readonly ports: readonly number[];
  /** Where Caddy takes orders. */
  readonly admin: number;
}

/** Settings as the program takes them whole: where it may write, and what Debian has in other files. */
function whole(kind: ProxyKind, settings: string, { folder, ports, admin }: Place): string {
  if (kind === 'nginx') {
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(folder, name)};`,
    );
    const http = `http { ${paths.join(' ')} access_log off;`;
    const known = settings.replace(/^ *user .*$/m, '').replace(/^ *access_log off;$/m, '');
    return `pid ${join(folder, 'pid')};\nerror_log stderr;\ndaemon off;\n${known.replace('http {', http)}`;
  }
  if (kind === 'apache') {
    const modules = ['mpm_event', 'authz_core', 'headers', 'alias', 'proxy', 'proxy_http', 'proxy_wstunnel'];
    return [
      `ServerRoot ${folder}`,
      ...modules.map((name) => `LoadModule ${name}_module ${apacheModules()}/mod_${name}.so`),
      `PidFile ${join(folder, 'pid')}`,
      `ErrorLog ${join(folder, 'errors')}`,
      'ServerName localhost',
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      ...ports.map((port) => `Listen 127.0.0.1:${port}`),
      settings,
    ].join('\n');
  }
  if (kind === 'caddy') return `{\n  admin 127.0.0.1:${admin}\n  auto_https off\n}\n${settings}\n`;
  return `${settings}\n`;
}

/** Where distributions put the parts of Apache. */
const apacheModules = (): string =>
  ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules'].find(existsSync) ??
  '/usr/lib/apache2/modules';

function argumentsFor(kind: ProxyKind, file: string, folder: string): string[] {
  if (kind === 'nginx') return ['-p', folder, '-c', file, '-e', 'stderr'];
  if (kind === 'apache') return ['-f', file, '-DFOREGROUND'];
  if (kind === 'haproxy') return ['-W', '-db', '-f', file];
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

async function listening(child: ChildProcess, port: number, fault: () => string): Promise<void> {
  const late = Date.now() + START_MS;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > late) throw new Error(fault());
    await wait(20);
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  });

/** A port that nobody listens on just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
