#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

/**
 * Runs the Firefox that FIREFOX_PATH names, and stands between it and Playwright. The version for long support (ESR)
 * does not know some commands that only dress a page up (colour scheme, reduced motion): those are answered here. And
 * Playwright sets a field's value from within the page, which React takes for its own doing and puts back: Firefox types it.
 * Nor does a key press a button in a window without focus: each window gets it with the first key or click.
 */
const UNKNOWN = new Set(['emulation.setMediaFeaturesOverride']);
const SETS_VALUE = /window\.__pw_bidiInsertText\((\w+)\)/;
const TYPES = "document.execCommand('insertText', false, $1)";
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

/** A number that none of Playwright's commands has. */
const OURS = 2 ** 52;

function relay(at, listening) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => listening(server.address().port));
  server.on('connection', (near, { url }) => {
    const far = new WebSocket(`${at}${url}`);
    /** What waits until Firefox can be asked, or until a window has the focus. */
    let waiting = [];
    let focused;
    const go = () => {
      const texts = waiting ?? [];
      waiting = undefined;
      for (const text of texts) pass(text);
    };
    const pass = (text) => {
      const { id, method, params } = JSON.parse(text);
      if (UNKNOWN.has(method)) near.send(JSON.stringify({ type: 'success', id, result: {} }));
      else if (waiting !== undefined) waiting.push(text);
      else if (method === 'input.performActions' && params.context !== focused) {
        focused = params.context;
        far.send(
          JSON.stringify({ id: OURS, method: 'browsingContext.activate', params: { context: focused } }),
        );
        waiting = [text];
      } else {
        if (method === 'browsingContext.create') focused = undefined;
        far.send(text.replace(SETS_VALUE, TYPES));
      }
    };
    far.on('open', go);
    near.on('message', (data) => pass(data.toString()));
    far.on('message', (data) => {
      const text = data.toString();
      if (JSON.parse(text).id === OURS) go();
      else near.send(text);
    });
    far.on('close', () => near.close());
    near.on('close', () => far.close());
    // A line that breaks is closed, and that is passed on above.
    far.on('error', () => near.close());
    near.on('error', () => far.close());
  });
}
