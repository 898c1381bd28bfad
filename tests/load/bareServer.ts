/**
 * The least that a server can do, to measure against: everybody in one room, broadcasts, acknowledgements.
 * Usage: bareServer.ts ws|socket.io. Prints its port.
 */
import { createServer } from 'node:http';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';

const server = createServer();
const [kind] = process.argv.slice(2);

if (kind === 'ws') {
  const bare = new WebSocketServer({ server, perMessageDeflate: false });
  bare.on('connection', (socket) => {
    socket.on('message', (text) => {
      const whole = text.toString();
      for (const client of bare.clients) client.send(whole);
    });
  });
} else {
  const io = new Server(server, { perMessageDeflate: false, httpCompression: false, serveClient: false });
  let version = 0;
  io.on('connection', (socket) => {
    void socket.join('room');
    socket.emit('welcome', {});
    socket.on('broadcast', (message, reply) => {
      reply({ ok: true, version: ++version });
      io.to('room').emit('view', message);
    });
    socket.on('command', (_command, reply) => reply({ ok: true, version: ++version }));
  });
}

const port = Number(process.env.PORT ?? 0);
server.listen(port, () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' ? address?.port : port}\n`);
});
