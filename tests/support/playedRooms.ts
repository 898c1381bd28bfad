import { hashOf } from '../../server/keys.ts';
import { MINUTE, SECOND } from '../../shared/lib/duration.ts';
import { mulberry32, type Random } from '../../shared/lib/random.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';
import { COMMENTS, goTo, typed, WAYS, room as writing } from '../field/waysToWrite.ts';
import { Bench, HOST, person } from './bench.ts';
import { extra } from './playedExtras.ts';
import { kinds, shippedSession } from './shippedSession.ts';

/** Rooms in which everything happened, for a store that later builds must still open. */

export interface PlayedRoom {
  readonly roomId: string;
  readonly code: string;
  readonly title: string;
  readonly events: readonly LoggedEvent[];
  /** The instant of its record, ms. */
  readonly now: number;
}

/** Opens the rooms as a host. */
export const HOST_KEY = 'the-host-key-of-an-old-store-43-characters-';

const NAMES = ['Rosa', 'Kwame', '', 'Ana Lucía', 'Wei', 'Óscar', 'Noor', 'Tom', 'Ingrid', ''];

/** What people and a facilitator would do, a few times each. */
function act(bench: Bench, random: Random, rounds: number): void {
  for (let round = 0; round < rounds; round++) {
    for (const { id } of Object.values(bench.state.here)) {
      const intent = bench.wish(id, random);
      if (!intent) continue;
      bench.now += 2 * SECOND;
      const { type, payload, item } = intent;
      bench.do(person(id), type, { item, payload });
    }
    const { at } = bench.state;
    if (!at) return;
    const asked = bench.hostsWish(random);
    if (asked) bench.do(HOST, asked.type, { item: at.item, payload: asked.payload });
  }
}

const host = (bench: Bench, type: string, payload?: unknown) =>
  bench.do(HOST, type, payload === undefined ? {} : { payload });

/** Takes back what hosts did last. */
const undo = (bench: Bench) => host(bench, 'undo', { change: bench.state.changes.at(-1)?.id });

/** All that hosts can do to the show and to people, somewhere on the way. */
function trouble(bench: Bench): void {
  const server: RoomActor = { kind: 'server', id: 'server' };
  host(bench, 'pause');
  bench.now += MINUTE;
  host(bench, 'resume');
  host(bench, 'extend', { seconds: 60 });
  host(bench, 'backdate', { secondsAgo: 60 });
  undo(bench);
  host(bench, 'setFixedEnd', { at: bench.now + 80 * MINUTE });
  host(bench, 'message', { text: 'Back at 10:40' });
  host(bench, 'message', {});
  for (const type of ['blank', 'showCode', 'results', 'lock', 'showClock', 'chime'])
    for (const on of [true, false]) host(bench, type, { on });
  host(bench, 'results', { on: true });
  host(bench, 'showClock', { on: true });
  host(bench, 'setAddress', { address: 'http://192.0.2.7:3000' });
  host(bench, 'setTables', { count: 4 });
  host(bench, 'rename', { person: 'p3', name: 'Priya' });
  host(bench, 'setAway', { person: 'p4', on: true });
  host(bench, 'moveToTable', { person: 'p5', table: 'A' });
  host(bench, 'remove', { person: 'p6' });
  undo(bench);
  host(bench, 'remove', { person: 'p7' });
  host(bench, 'bringBack', { person: 'p7' });
  host(bench, 'remove', { person: 'p8' });
  bench.do(server, 'noteAway', { payload: { people: ['p1'] } });
  bench.do(server, 'noteBack', { payload: { people: ['p1'] } });
  bench.do(server, 'pairProjector', { payload: { tokenHash: 'projector' } });
  host(bench, 'unpairProjectors');
  bench.do(server, 'renewHostKey', { payload: { was: 'h', hostKeyHash: 'h2' } });
  bench.do(server, 'takeOver', { payload: { hostKeyHash: hashOf(HOST_KEY) } });
  bench.do(server, 'noteWall', { payload: { ms: 5 * MINUTE } });
  bench.do(person('p1'), 'introduce', { payload: { name: 'Rosa Díaz', role: 'finance' } });
}

/** Edits of the agenda that is left: order, lengths, something put in, something left out, a refit. */
function edits(bench: Bench): void {
  const [, ...open] = bench.state.agenda.slice(
    bench.state.agenda.findIndex(({ item }) => item.id === bench.state.at?.item),
  );
  const section = open[0]?.item.section;
  const coffee = {
    title: 'Coffee',
    section,
    activity: 'break',
    minutes: [5, 10],
    planned: 5,
    notes: 'A short break.',
    config: { kind: 'coffee', text: 'Meet somebody new' },
  };
  host(bench, 'insert', { item: coffee, before: open[0]?.item.id });
  host(bench, 'insert', { item: { ...coffee, title: 'More coffee' } });
  undo(bench);
  const policies = open.find(({ item }) => item.id === 'policies')?.item;
  host(bench, 'setMinutes', { item: 'policies', minutes: (policies?.planned ?? 10) - 1 });
  host(bench, 'moveItem', { item: 'wrap-up', before: 'reflection' });
  undo(bench);
  host(bench, 'skip', { item: 'policies', on: true });
  undo(bench);
  host(bench, 'skip', { item: 'planning-tools', on: true });
  host(bench, 'hold', { item: 'reflection', on: true });
  host(bench, 'giveFirst', { item: 'wrap-up', on: true });
  host(bench, 'release', { item: 'policies' });
  host(bench, 'refit', {
    items: [
      { item: 'rapid-fire', seconds: 600 },
      { item: 'share-and-move', seconds: 900, skipSteps: ['whole'] },
    ],
  });
}

/** The shipped workshop from the first minute to the last, with trouble on the way. */
function workshop(seed: number): PlayedRoom {
  const random = mulberry32(seed);
  const bench = new Bench(3, shippedSession(), kinds);
  const roles = bench.state.session.roles;
  NAMES.forEach((name, index) => {
    const role = index % 4 === 3 ? undefined : roles[index % 5]?.id;
    bench.join(`p${index + 1}`, { ...(name ? { name } : {}), ...(role ? { role } : {}) });
  });
  host(bench, 'start');
  for (let stops = 0; stops < 200; stops++) {
    const { at } = bench.state;
    if (!at) break;
    act(bench, random, 2);
    if (at.item === 'take-off' && at.step === 'administrator') trouble(bench);
    if (at.item === 'background' && at.step === 'overview') edits(bench);
    if (at.item === 'sticky-brainstorm' && at.step === 'rank') {
      bench.walk('back');
      bench.walk('next');
    }
    extra(bench, at.step);
    bench.now += 50 * SECOND;
    if (bench.walk('next') === 'last-step') break;
  }
  host(bench, 'end');
  bench.now += 20 * SECOND;
  undo(bench);
  bench.now += 20 * SECOND;
  host(bench, 'end');
  return { roomId: 'workshop-1', code: 'BCDFGH', ...roomOf(bench) };
}

/** A room that is still on: every way to write came late, when the room had moved on. */
function late(): PlayedRoom {
  const bench = writing();
  const written = [...WAYS, ...COMMENTS].map((way) => ({ way, sent: typed(bench, way) }));
  goTo(bench, 'coffee');
  for (const { way, sent } of written) bench.do(person('ana'), way.type, { ...sent, waitedMs: 5 * MINUTE });
  return { roomId: 'late-words', code: 'BCDFGJ', ...roomOf(bench) };
}

const roomOf = (bench: Bench): Pick<PlayedRoom, 'title' | 'events' | 'now'> => ({
  title: bench.state.session.title,
  events: bench.events,
  now: bench.now,
});

/** The rooms, each with an id, a code and a key of its own in its first event. */
export const playedRooms = (): PlayedRoom[] =>
  [workshop(7), late()].map((room) => ({
    ...room,
    events: room.events.map((logged) =>
      logged.event.type === 'roomOpened'
        ? {
            ...logged,
            event: { ...logged.event, roomId: room.roomId, code: room.code, hostKeyHash: hashOf(HOST_KEY) },
          }
        : logged,
    ),
  }));
