#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * Runs the Firefox that FIREFOX_PATH names, and stands between it and Playwright. The version for long support (ESR)
 * does not know some commands that only dress a page up (colour scheme, reduced motion): those are answered here.
 */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);
const SAYS_WHERE = /WebDriver BiDi listening on (ws:\/\/\S+)/;

const firefox = spawn(process.env.FIREFOX_PATH, process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
});
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => firefox.kill(signal));
process.on('exit', () => firefox.kill());

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const at = SAYS_WHERE.exec(line)?.[1];
  if (at === undefined) process.stderr.write(`${line}\n`);
  else relay(at, (port) => process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`));
});

function relay(at, listening) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => listening(server.address().port));
  server.on('connection', (near, { url }) => {
    const far = new WebSocket(`${at}${url}`);
    const early = [];
    const toFirefox = (text) => (far.readyState === WebSocket.OPEN ? far.send(text) : early.push(text));
    far.on('open', () => {
      for (const text of early.splice(0)) far.send(text);
    });
    near.on('message', (data) => {
      const text = data.toString();
      const { id, method } = JSON.parse(text);
      if (UNKNOWN.has(method)) near.send(JSON.stringify({ type: 'success', id, result: {} }));
      else toFirefox(text);
    });
    far.on('message', (data) => near.send(data.toString()));
    far.on('close', () => near.close());
    near.on('close', () => far.close());
    // A line that breaks is closed, and that is passed on above.
    far.on('error', () => near.close());
    near.on('error', () => far.close());
  });
}
