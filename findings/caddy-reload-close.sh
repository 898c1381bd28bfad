#!/usr/bin/env bash
# Caddy 2.6.2 closes WebSockets at a reload with a frame towards the server that is not masked.
#
# RFC 6455, 5.1: a client masks every frame that it sends, and a server closes a connection on which one is not. Towards
# the server behind it a proxy is the client. When Caddy reloads its configuration it sends the frame of its goodbye
# (1001, going away) to both sides alike, without a mask: the phone gets a clean 1001, the server a protocol error and
# 1006. Whoever counts protocol errors as attacks counts every phone of a hall at once.
# Seen with Debian's caddy 2.6.2-5, ws 8.21.3, Node 20.20, on Debian 12: the server's `ws` says WS_ERR_EXPECTED_MASK.
# Ends with 0 while that is so, with 1 when it is not any more. Needs apt-get and dpkg; installs nothing in the system.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
chmod 755 "$folder"
cd "$folder"
apt-get download -qq caddy=2.6.2-5 2>/dev/null
dpkg -x caddy_*.deb caddy
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ws@8.21.3
cat >look.mjs <<'LOOK'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

const free = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
await once(server, 'listening');
const [admin, port] = [await free(), await free()];
const env = { ...process.env, HOME: process.cwd() };
const configure = (version) =>
  writeFileSync(
    'Caddyfile',
    `{\nadmin 127.0.0.1:${admin}\nauto_https off\n}\nhttp://127.0.0.1:${port} {\nheader Version ${version}\nreverse_proxy 127.0.0.1:${server.address().port}\n}\n`,
  );
const caddy = (...args) =>
  spawn('caddy/usr/bin/caddy', [...args, '--config', 'Caddyfile', '--adapter', 'caddyfile'], { stdio: 'ignore', env });

configure(1);
const proxy = caddy('run');
let client;
for (let tries = 0; client === undefined && tries < 100; tries++) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
  client = await once(socket, 'open').then(() => socket, () => undefined);
  if (!client) await new Promise((soon) => setTimeout(soon, 100));
}
const [behind] = server.clients;
const seen = { error: undefined };
behind.on('error', ({ code }) => {
  seen.error = code;
});
const closed = (socket) => new Promise((resolve) => socket.on('close', resolve));
const ends = [closed(client), closed(behind)];
configure(2);
caddy('reload', '--address', `127.0.0.1:${admin}`);
const [before, after] = await Promise.all(ends);
console.log(`the phone: ${before}`);
console.log(`the server: ${after}, ${seen.error}`);
proxy.kill();
server.close();
LOOK
node --version
timeout 60 node look.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
the phone: 1001
the server: 1006, WS_ERR_EXPECTED_MASK
SEEN
echo 'As it was: the goodbye of a reload reaches the server without a mask.'
