import { isDeepStrictEqual } from 'node:util';
import type { Front, FrontLine, Writer, Writers } from '../../server/live/writer/messages.ts';

/**
 * Lets fronts reach the writers as if they stood on two other servers: whatever crosses does so as text, in order, and
 * some time later; and each connection comes by one front or the other.
 * @throws where something crosses that is no plain data
 */
export function overText(writers: Writers): Writers {
  const far = new WeakMap<Writer, readonly [Writer, Writer]>();
  let asked = 0;
  const one = (writer: Writer | undefined): Writer | undefined => {
    if (!writer) return undefined;
    const both = far.get(writer) ?? [farWriter(writer), farWriter(writer)];
    far.set(writer, both);
    asked += 1;
    return both[asked % 2 === 0 ? 0 : 1];
  };
  return {
    byId: async (roomId) => one(await writers.byId(asText(roomId))),
    byCode: async (code) => one(await writers.byCode(asText(code))),
  };
}

function farWriter(writer: Writer): Writer {
  return {
    roomId: asText(writer.roomId),
    recognise: async (token) => asText(await writer.recognise(asText(token))),
    writesFor: async (scribe, person) => asText(await writer.writesFor(asText(scribe), asText(person))),
    handOver: async (scribe, person) => asText(await writer.handOver(asText(scribe), asText(person))),
    join: async (request) => asText(await writer.join(asText(request))),
    opensTo: async (as, pass) => asText(await writer.opensTo(asText(as), asText(pass))),
    submit: async (asker, command) => asText(await writer.submit(asText(asker), asText(command))),
    now: async () => asText(await writer.now()),
    attach: (front) => farLine(writer.attach(farFront(front))),
  };
}

function farLine(line: FrontLine): FrontLine {
  const later = inOrder();
  return {
    enter: (connection, viewer) =>
      void later({ connection, viewer }, (sent) => line.enter(sent.connection, sent.viewer)),
    leave: (connection) => void later(connection, (sent) => line.leave(sent)),
    command: (asked) => void later(asked, (sent) => line.command(sent)),
  };
}

function farFront(front: Front): Front {
  const later = inOrder();
  return {
    welcome: (message) => void later(message, (sent) => front.welcome(sent)),
    reply: (message) => void later(message, (sent) => front.reply(sent)),
    view: (message) => later(message, (sent) => front.view(sent)),
    move: (message) => void later(message, (sent) => front.move(sent)),
    goodbye: (message) => void later(message, (sent) => front.goodbye(sent)),
  };
}

/** One way of a line: a turn of the event loop for each message. */
function inOrder() {
  let last = Promise.resolve();
  return <T>(message: T, arrive: (message: T) => void | Promise<void>): Promise<void> => {
    const sent = asText(message);
    let done: void | Promise<void>;
    last = last
      .then(() => new Promise((next) => setImmediate(next)))
      .then(() => {
        done = arrive(sent);
      });
    return last.then(() => done);
  };
}

/** @throws where it does not come out of text as it went in */
function asText<T>(value: T): T {
  const copy: T = JSON.parse(JSON.stringify(value));
  if (!isDeepStrictEqual(copy, value)) throw new Error('what crosses is no plain data');
  return copy;
}
