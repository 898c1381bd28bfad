/**
 * Somebody who means harm, as a process of its own: `abuser.ts URL CODE` joins the room and sends a thousand messages a
 * second, large ones among them, until it is told to stop by the end of its input. When it is shown out it comes back
 * as somebody new. Prints how many it sent.
 */
import { io, type Socket } from 'socket.io-client';

const [url = '', code = ''] = process.argv.slice(2);
const EVERY_MS = 10;
const MESSAGES = 10;
const LARGE = 'x'.repeat(50_000);

let sent = 0;
let ended = 0;
let begun = false;
let stopped = false;
let socket: Socket | undefined;

function join(): void {
  if (stopped) return;
  const one = io(url, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
    auth: { as: 'participant', code },
  });
  socket = one;
  one.once('welcome', () => {
    if (!begun) process.stdout.write('begun\n');
    begun = true;
  });
  one.once('connect_error', () => setTimeout(join, 20));
  one.once('disconnect', () => {
    ended += 1;
    join();
  });
}

const flood = setInterval(() => {
  if (!socket?.connected) return;
  for (let count = 0; count < MESSAGES; count++) {
    sent += 1;
    const payload = sent % 10 === 0 ? { name: LARGE } : { name: `Abuser ${sent}` };
    socket.emit('command', { id: `flood-${sent}-${ended}`, type: 'introduce', payload }, () => {});
  }
}, EVERY_MS);

process.stdin.resume();
process.stdin.once('end', () => {
  stopped = true;
  clearInterval(flood);
  socket?.disconnect();
  process.stdout.write(`${JSON.stringify({ sent, ended })}\n`, () => process.exit(0));
});
join();
