/**
 * Finds the proxies that the security tests put in front of the server, and installs Debian's where they are missing.
 * Usage: node scripts/proxies.mjs (prints their paths)
 */
import { fileURLToPath } from 'node:url';
import { debianRoot, programs } from './install.mjs';

/** Each proxy's programs, and Debian's package of it. Apache's holds no service that would begin to run. */
const PROXIES = {
  nginx: { names: ['nginx'], package: 'nginx-light' },
  apache: { names: ['apache2', 'httpd'], package: 'apache2-bin' },
  haproxy: { names: ['haproxy'], package: 'haproxy' },
  caddy: { names: ['caddy'], package: 'caddy' },
};

/** Programs of administrators are not in everybody's path. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/sbin'];

/** @param {keyof typeof PROXIES} kind */
const find = (kind) => programs(PROXIES[kind].names, FOLDERS)[0];

/**
 * The path of each proxy's program; installs those that are missing (as root, or with a sudo that does not ask).
 * @returns {Record<keyof typeof PROXIES, string>}
 * @throws naming what is missing and how to get it
 */
export function ensureProxies() {
  const kinds = Object.keys(PROXIES);
  const wanted = kinds.filter((kind) => find(kind) === undefined);
  if (wanted.length > 0) install(wanted.map((kind) => PROXIES[kind].package));
  const missing = kinds.filter((kind) => find(kind) === undefined);
  if (missing.length > 0)
    throw new Error(
      `The security tests put real proxies in front of the server, and ${missing.join(', ')} could not be installed. ` +
        `Install what is missing by hand, on Debian: apt-get install ${missing.map((kind) => PROXIES[kind].package).join(' ')}`,
    );
  return Object.fromEntries(kinds.map((kind) => [kind, find(kind)]));
}

/** None of them is started as a service: who runs the tests asked for no server on port 80. */
const QUIET = `
  set -e
  policy=/usr/sbin/policy-rc.d
  if [ ! -e $policy ]; then
    trap 'rm -f $policy' EXIT
    printf '#!/bin/sh\\nexit 101\\n' > $policy
    chmod +x $policy
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends "$@"`;

function install(packages) {
  const run = debianRoot();
  if (!run) return;
  console.error(`Installing ${packages.join(', ')} for the security tests (apt-get) …`);
  run('sh', '-c', QUIET, 'sh', ...packages);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(Object.values(ensureProxies()).join('\n'));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
