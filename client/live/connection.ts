import { nanoid } from 'nanoid';
import { io, type Socket } from 'socket.io-client';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyPatch } from '../../shared/lib/mergePatch.ts';
import type { Handshake } from '../../shared/protocol/handshake.ts';
import type {
  Channel,
  ChannelViews,
  ClientToServer,
  Farewell,
  HandedOver,
  Reply,
  ServerToClient,
  ViewMessage,
  Welcome,
} from '../../shared/protocol/wire.ts';
import type { Command } from '../../shared/room/envelope.ts';
import { asOneText, settleWords, textIn } from './handBack.ts';
import { openLine } from './line.ts';
import { codeOf, FINAL, GONE, isChannel } from './messages.ts';
import { Outbox, type Pending } from './outbox.ts';
import { browserPage, type PageLife } from './page.ts';
import { noteRoomTime, speedOf } from './roomTime.ts';
import type { SendOptions } from './send.ts';
import { Timekeeper } from './timekeeper.ts';

export type Link = 'connecting' | 'online' | 'offline' | 'closed';

export interface LiveState {
  readonly link: Link;
  /** Why the connection is closed for good, or has not come about: a code of the protocol. */
  readonly problem?: string;
  readonly you?: { readonly id: string };
  readonly views: Partial<ChannelViews>;
  /** Commands that the server has not saved yet, in the order in which they were asked for. */
  readonly waiting: readonly Pending[];
  /** Shown by a projector that has no room yet. */
  readonly pairing?: string;
  /** The build of the server, where this page is still of another: what it asks may not be understood any more. */
  readonly newer?: string | undefined;
}

export interface Connection {
  readonly store: StoreApi<LiveState>;
  send(command: Omit<Command, 'id'>, options?: SendOptions): Promise<Reply>;
  pair(code: string): Promise<Reply>;
  /** The token for the phone of somebody who had none, for whom this one wrote. */
  handOver(person: string): Promise<HandedOver>;
  /** Gives up a command that waits. */
  withdraw(id: string): void;
  close(): void;
}

export interface ConnectionOptions {
  /** Asked for at every attempt, so that a token that came meanwhile is used. */
  readonly auth: () => Handshake;
  /** Where waiting commands survive a reload. */
  readonly outboxKey?: string;
  /** Under whose name words are kept that the server does not take; nowhere while nobody is known. */
  readonly owner?: () => string | undefined;
  /**
   * The key that let this page in is no longer good: resolves with whether there is another by now. Without it, or
   * without another key, the connection is closed for good.
   */
  readonly onRevoked?: (presented: Handshake) => Promise<boolean>;
  /**
   * The person was taken out, or the room is erased: what waits to be sent is forgotten on this device.
   * @returns what else was written here and is forgotten now, to be handed back with it
   */
  readonly onGone?: (problem: string) => readonly string[];
  /** Hears all of that as one text, if there is any. */
  readonly onTakenBack?: (words: string) => void;
  readonly onWelcome?: (welcome: Welcome) => void;
  readonly onPaired?: (paired: { roomId: string; token: string }) => void;
  /** Whether loading the page again just now would lose something; it never would unless told. */
  readonly midway?: () => boolean;
  /** Where the server is: where the page came from unless told. */
  readonly url?: string;
  /** The browser's unless told: programs that are no page have none. */
  readonly page?: PageLife;
  /** Names each command; by chance unless told. */
  readonly newId?: () => string;
}

/** What moves the show, so that what is pressed after it is about another step. */
const MOVES = new Set(['start', 'next', 'back', 'goTo', 'undo', 'end']);
const ANSWER_MS = 10_000;
const noLine = (): Extract<Reply, { ok: false }> => ({ ok: false, code: 'offline' });
const RETRY_MS = 2_000;
const ALIVE_MS = 4_000;

/**
 * One connection of one face: keeps the views current, sends what waits, measures the clock, and heals by
 * itself. What it knows is in the store; screens read it there.
 */
export function connect(options: ConnectionOptions): Connection {
  const store = createStore<LiveState>(() => ({ link: 'connecting', views: {}, waiting: [] }));
  const versions = new Map<Channel, number>();
  let closed = false;
  /** While it is not known whether there is another key. */
  let between = false;
  let presented = options.auth();
  const attempt = nanoid(24);
  const page = options.page ?? browserPage;
  /** The page's own; of a page that does not say it, that of the server at first. */
  let build = page.build;

  const url = options.url ?? location.origin;
  const socket: Socket<ServerToClient, ClientToServer> = io(url, {
    forceNew: true,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: (give) => {
      const auth = options.auth();
      presented = auth;
      keeper.calling();
      give(auth.as === 'participant' ? { ...auth, attempt } : auth);
    },
    // Its own way of trying again keeps Firefox away for half a minute.
    reconnection: false,
    timeout: 10_000,
  });
  const line = openLine(socket, url, () => store.getState().waiting.length === 0);

  const keeper = new Timekeeper({
    ask: () => socket.timeout(ALIVE_MS).emitWithAck('clock'),
    onDue: awake,
  });

  /** The `id` of the last command that went out to move the show. */
  let own: string | undefined;

  /** What this console knows of the show when something is pressed on it; other faces press nothing of the show's. */
  function seen(): Pick<Command, 'seen'> {
    const move = store.getState().views.console?.room.move;
    return move === undefined ? {} : { seen: { move, ...(own === undefined ? {} : { own }) } };
  }

  const outbox = new Outbox({
    ...(options.outboxKey === undefined ? {} : { key: options.outboxKey }),
    newId: options.newId ?? (() => nanoid(16)),
    transmit: (command, done) => {
      if (MOVES.has(command.type)) own = command.id;
      socket.timeout(ANSWER_MS).emit('command', command, (error: Error | null, reply: Reply) => {
        done(error ? undefined : reply);
        // Perhaps the line is dead, and it would be long before anybody else notices.
        if (error && socket.connected) void probe();
      });
    },
    onChange: (waiting) => store.setState({ waiting }),
    onSettled: (pending, reply) => {
      const owner = options.owner?.();
      if (owner !== undefined) settleWords(owner, pending, reply);
    },
  });

  function end(problem: string): void {
    halt();
    const words = GONE.has(problem) ? takenBack(problem) : '';
    if (words !== '') options.onTakenBack?.(words);
    store.setState({ link: 'closed', problem });
  }

  /** Ends the connection for good. */
  function halt(): void {
    closed = true;
    keeper.stop();
    sleep();
    line.stop();
    socket.disconnect();
  }

  /** Everything written here that the room has not taken, as one text; none of it is kept. */
  function takenBack(problem: string): string {
    const waiting = outbox.abandon().map(({ payload }) => textIn(payload));
    return asOneText([...waiting, ...(options.onGone?.(problem) ?? [])]);
  }

  socket.on('welcome', (welcome) => {
    // First of all, so that who has just joined is the same person after a reload.
    options.onWelcome?.(welcome);
    // The server was updated: this page's code may not understand it. Drafts and the outbox are kept.
    build ??= welcome.build;
    const newer = welcome.build === build ? undefined : welcome.build;
    if (newer !== undefined && !options.midway?.() && page.reloadFor(newer)) return;
    versions.clear();
    const views: Partial<ChannelViews> = {};
    for (const [channel, current] of Object.entries(welcome.views)) {
      if (!isChannel(channel)) continue;
      versions.set(channel, current.version);
      Object.assign(views, { [channel]: current.view });
    }
    keeper.welcomed(welcome.now, speedOf(views));
    noteRoomTime(views);
    store.setState({ link: 'online', views, newer, ...(welcome.you ? { you: { id: welcome.you.id } } : {}) });
    outbox.opened();
    void keeper.measure();
  });

  socket.on('view', (message) => {
    const have = versions.get(message.channel);
    if ('view' in message) return show(message, message.view);
    if (have !== undefined && message.version <= have) return;
    if (have !== message.base) {
      // A gap: the whole views come with a new welcome.
      anew();
      return;
    }
    show(message, applyPatch(store.getState().views[message.channel], message.patch));
  });

  function show(message: ViewMessage, view: unknown): void {
    versions.set(message.channel, message.version);
    const views = Object.assign({ ...store.getState().views }, { [message.channel]: view });
    noteRoomTime(views);
    store.setState({ views });
    const speed = speedOf(views);
    if (speed !== undefined) keeper.runsAt(speed);
  }

  socket.on('pairing', ({ code }) => store.setState({ link: 'online', pairing: code }));
  socket.on('paired', (paired) => {
    options.onPaired?.(paired);
    anew();
  });
  socket.on('goodbye', ({ code }) => {
    if ((code === 'revoked' || code === 'taken-over') && options.onRevoked)
      void renewed(options.onRevoked, code);
    else end(code);
  });
  socket.on('disconnect', (reason) => {
    outbox.closed();
    if (closed || line.changing) return;
    store.setState({ link: 'offline' });
    // Whoever ends it here knows what comes then.
    if (reason === 'io client disconnect' || between) return;
    line.lost(reason === 'io server disconnect' ? RETRY_MS * Math.random() : 0);
  });
  socket.on('connect_error', (error) => {
    const code = codeOf(error);
    if (code !== undefined && FINAL.has(code)) return end(code);
    store.setState({ link: 'offline', ...(code === undefined ? {} : { problem: code }) });
    // Whoever was refused by the server itself does not press it.
    line.failed(code === undefined ? 0 : RETRY_MS);
  });

  async function renewed(another: (presented: Handshake) => Promise<boolean>, code: Farewell): Promise<void> {
    between = true;
    const comesBack = await another(presented);
    between = false;
    if (!comesBack) return end(code);
    // From here on it presents the other key.
    reconnect();
  }

  function reconnect(): void {
    if (!closed && !between && !socket.connected) line.now();
  }

  /** Gives this connection up for a new one. */
  function anew(): void {
    socket.disconnect().connect();
  }

  /** Measures the clock; a connection that says nothing is dead, even when nobody has noticed yet. */
  async function probe(): Promise<void> {
    if (!(await keeper.measure()) && socket.connected) anew();
  }

  /** A page that was asleep may hold a dead connection and a wrong clock, and nobody tells it. */
  function awake(): void {
    if (!page.visible() || closed) return;
    if (socket.connected) void probe();
    else reconnect();
  }
  /** Whoever goes to another page is not here, even where the browser keeps this one for coming back. */
  function leave(): void {
    line.stop();
    socket.disconnect();
  }
  const sleep = page.watch({ awake, leave });

  return {
    store,
    send: (command, sendOptions) => outbox.add({ ...command, ...seen() }, sendOptions),
    pair: (code) => socket.timeout(ANSWER_MS).emitWithAck('pair', { code }).catch(noLine),
    handOver: (person) => socket.timeout(ANSWER_MS).emitWithAck('handOver', { person }).catch(noLine),
    withdraw: (id) => outbox.withdraw(id),
    close: halt,
  };
}
