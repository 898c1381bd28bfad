import { describe, expect, it } from 'vitest';
import type { RoomClient } from '../../../scripts/demo/client.ts';
import { below, mulberry32, pick } from '../../../shared/lib/random.ts';
import type { Channel, ChannelViews, ViewMessage } from '../../../shared/protocol/wire.ts';
import { memoryLog } from '../../support/memoryLog.ts';
import { secondVote } from '../../support/miniSession.ts';
import { overText } from '../../support/overText.ts';
import { SEED } from '../../support/seed.ts';
import { type OpenedRoom, openHouse } from '../house.ts';
import { once, shows, turns, until } from '../waiting.ts';

const messagesOf = (client: RoomClient): ViewMessage[] => {
  const messages: ViewMessage[] = [];
  client.socket.on('view', (message) => messages.push(message));
  return messages;
};

const vote = (option: string, item = 'one') => ({ type: 'vote', item, payload: { option } });
const next = (item: string, step: string) => ({ type: 'next', item, step });

/** Writers of rooms and sockets in one process, and as if on three servers. */
const REACHES: [string, { reach?: typeof overText }][] = [
  ['in one process', {}],
  ['over lines of text', { reach: overText }],
];

describe('views', () => {
  it('come as merge patches that count on from the welcome', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    const messages = messagesOf(phone);
    await host.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    const [first] = messages.filter(({ channel }) => channel === 'floor');
    expect(first).toMatchObject({ channel: 'floor', version: 2, base: 1 });
    if (!first || !('patch' in first)) throw new Error('not a patch');
    expect(first.patch).toMatchObject({ room: { status: 'live' }, step: { id: 'ask' } });
    expect(first.patch).not.toHaveProperty('room.title');
  });

  it.each(REACHES)(
    'are the same for whoever applied every patch and for whoever has just come, %s',
    async (_how, options) => {
      const house = await openHouse(options);
      const room = await house.createRoom({ sessionId: 'mini', tables: 3 });
      const random = mulberry32(SEED);
      const host = await house.host(room);
      const phones = await Promise.all(
        ['A', 'B', 'C', 'A', 'B'].map((table) => house.join(room.code, { table })),
      );
      await host.ask({ type: 'start' });

      for (let round = 0; round < 12; round++) {
        const asked = Array.from({ length: 1 + below(random, 8) }, () => {
          const phone = pick(random, phones);
          const choice = below(random, 8);
          if (choice < 4) return phone.ask(vote(pick(random, ['yes', 'no']), pick(random, ['one', 'two'])));
          if (choice === 4)
            return phone.ask({ type: 'introduce', payload: { name: `N${below(random, 99)}` } });
          const table = pick(random, ['A', 'B', 'C']);
          if (choice === 5) return phone.ask({ type: 'introduce', payload: { table } });
          if (choice === 6) return host.ask({ type: 'moveToTable', payload: { person: phone.id, table } });
          const item = pick(random, ['one', 'two']);
          return host.ask(
            random() < 0.5
              ? { type: 'goTo', payload: { item: secondVote } }
              : { type: 'addOption', item, payload: { option: `o${below(random, 9_999)}` } },
          );
        });
        // Somebody comes in the middle of it: what they get first is what the others had at that version.
        const [own] = await Promise.all([comesAgain(house, room, pick(random, phones)), ...asked]);
        const whole = await comesAgain(house, room, undefined);
        for (const { who, views } of [own, whole]) {
          const old = phones.find(({ id }) => id === who) ?? host;
          for (const [channel, { version, view }] of views) {
            await until(old, () => old.shown.has(`${channel}/${version}`));
            expect(old.shown.get(`${channel}/${version}`)).toEqual(view);
          }
        }
      }
    },
  );

  it.each(REACHES)(
    'swap the table channel when a person changes tables, on all their tabs, %s',
    async (_how, options) => {
      const house = await openHouse(options);
      const room = await house.createRoom();
      const ana = await house.join(room.code, { name: 'Ana', table: 'A' });
      const bo = await house.join(room.code, { name: 'Bo', table: 'B' });
      const cy = await house.join(room.code, { name: 'Cy', table: 'A' });
      const tab = house.connect({ as: 'participant', code: room.code, token: ana.token });
      await tab.ready;
      await ana.ask({ type: 'introduce', payload: { table: 'B' } });
      for (const client of [ana, tab]) {
        await until(client, ({ table, me }) => table?.id === 'B' && me?.you.table === 'B');
        await until(client, ({ table }) => Object.keys(table?.people ?? {}).length === 2);
      }
      await until(bo, ({ table }) => Object.keys(table?.people ?? {}).length === 2);
      await until(cy, ({ table }) => Object.keys(table?.people ?? {}).length === 1);

      // From now on they hear of table B, and of table A nothing more.
      const heard = messagesOf(ana);
      await cy.ask({ type: 'introduce', payload: { name: 'Cyra' } });
      await until(cy, ({ table }) => table?.people[cy.id]?.name === 'Cyra');
      await bo.ask({ type: 'introduce', payload: { name: 'Bob' } });
      await until(ana, ({ table }) => table?.people[bo.id]?.name === 'Bob');
      expect(JSON.stringify(heard)).not.toContain('Cyra');
      expect(ana.views.table).toEqual(bo.views.table);
    },
  );

  it('follow a person whom a host moves, and those at both tables', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const [ana, bo] = [
      await house.join(room.code, { table: 'A' }),
      await house.join(room.code, { table: 'B' }),
    ];
    await host.ask({ type: 'moveToTable', payload: { person: ana.id, table: 'B' } });
    await until(ana, ({ table }) => table?.id === 'B');
    await until(bo, ({ table }) => Object.keys(table?.people ?? {}).length === 2);
    await until(host, ({ console: view }) => view?.people[ana.id]?.table === 'B');
  });

  it('take what hosts insert to the tables, and away when they undo it', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const ana = await house.join(room.code);
    await host.ask({ type: 'start' });
    await until(ana, ({ table }) => Object.keys(table?.items ?? {}).length === 2);
    expect(await host.ask({ type: 'insert', payload: { item: secondVote } })).toMatchObject({ ok: true });
    await until(ana, ({ table }) => Object.keys(table?.items ?? {}).length === 3);
    await until(host, ({ console: view }) => view?.undo?.kind === 'insert');
    const change = host.views.console?.undo?.change;
    expect(await host.ask({ type: 'undo', payload: { change } })).toMatchObject({ ok: true });
    await until(ana, ({ table }) => Object.keys(table?.items ?? {}).length === 2);
  });

  it('of two consoles are the same, and two presses of Next at once move once', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [one, two] = [await house.host(room), await house.host(room)];
    await one.ask({ type: 'start' });
    await until(two, ({ console: view }) => view?.step?.id === 'ask');
    const replies = await Promise.all([one.ask(next('one', 'ask')), two.ask(next('one', 'ask'))]);
    expect(replies).toMatchObject([{ ok: true }, { ok: false, code: 'stale' }]);
    for (const client of [one, two])
      await until(client, ({ console: view }) => view?.step?.id === 'ask.more');
    await two.ask(next('one', 'ask.more'));
    for (const client of [one, two]) await until(client, ({ console: view }) => view?.step?.id === 'show');
    expect(one.views.console?.room.consoles).toBe(2);
    two.close();
    await until(one, ({ console: view }) => view?.room.consoles === 1);
  });

  it('count who is online for consoles and projectors, and tell phones nothing of it', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [host, projector] = [await house.host(room), await house.projector(room)];
    const watcher = await house.join(room.code, { table: 'B' });
    const heard = messagesOf(watcher);
    const others = await Promise.all(Array.from({ length: 5 }, () => house.join(room.code, { table: 'A' })));
    await until(projector, ({ projector: view }) => view?.people.online === 6 && view.people.tables.A === 5);
    others[0]?.close();
    others[1]?.close();
    await until(projector, ({ projector: view }) => view?.people.online === 4 && view.people.joined === 6);
    await until(host, ({ console: view }) => onlineIn(view) === 4);
    await host.ask({ type: 'start' });
    await until(watcher, ({ floor }) => floor?.room.status === 'live');
    expect(heard.filter(({ channel }) => channel !== 'floor')).toEqual([]);
    expect(heard).toHaveLength(1);
  });

  it('count a person with five tabs once, until the last tab is gone', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const phone = await house.join(room.code);
    const tabs = Array.from({ length: 4 }, () =>
      house.connect({ as: 'participant', code: room.code, token: phone.token }),
    );
    await Promise.all(tabs.map((tab) => tab.ready));
    await host.ask({ type: 'start' });
    await phone.ask(vote('yes'));
    for (const tab of [phone, ...tabs]) await until(tab, ({ me }) => 'one' in (me?.items ?? {}));
    await until(
      host,
      ({ console: view }) => JSON.stringify(Object.keys(view?.people ?? {})) === `["${phone.id}"]`,
    );
    for (const tab of tabs) tab.close();
    expect(await phone.ask(vote('no'))).toMatchObject({ ok: true });
    await until(host, ({ console: view }) => view?.people[phone.id]?.online === true);
    phone.close();
    await until(host, ({ console: view }) => view?.people[phone.id]?.online === false);
  });

  it('show a vote to the table also when the voter is gone before it is saved', async () => {
    const log = memoryLog();
    const house = await openHouse({ log });
    const room = await house.createRoom();
    const host = await house.host(room);
    const [ana, bo] = [
      await house.join(room.code, { table: 'A' }),
      await house.join(room.code, { table: 'A' }),
    ];
    await host.ask({ type: 'start' });
    // Nothing else is left to be shown.
    await bo.ask({ type: 'introduce', payload: { name: 'Bo' } });
    await until(ana, ({ table }) => table?.people[bo.id]?.name === 'Bo');
    const release = log.holdAppends();
    ana.socket.emit('command', { id: 'vote-0001', ...vote('yes') }, () => {});
    const clock = await ana.socket.emitWithAck('clock');
    expect(clock).toBeGreaterThan(0);
    const there = await connections(house);
    ana.close();
    await expect.poll(() => connections(house)).toBeLessThan(there);
    await turns(20);
    release();
    await until(bo, ({ table }) => shows(table?.items, 'yes'));
  });

  it('stop being made when nobody looks, and are whole and newer for whoever comes back', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const phone = await house.join(room.code);
    await host.ask({ type: 'start' });
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    phone.close();
    await until(host, ({ console: view }) => onlineIn(view) === 0);
    await host.ask(next('one', 'ask'));
    const again = house.connect({ as: 'participant', code: room.code, token: phone.token });
    const { views } = await once(again, 'welcome');
    expect(views.floor?.view.step?.id).toBe('ask.more');
    expect(views.floor?.version).toBeGreaterThan(2);
  });
});

const connections = (house: Awaited<ReturnType<typeof openHouse>>): Promise<number> =>
  new Promise((resolve) => house.app.server.getConnections((_error, count) => resolve(count)));

const onlineIn = (view: ChannelViews['console'] | undefined): number =>
  Object.values(view?.people ?? {}).filter(({ online }) => online).length;

/** A new tab of a person, or of the host: what it gets first. */
async function comesAgain(
  house: Awaited<ReturnType<typeof openHouse>>,
  { roomId, hostKey, code }: OpenedRoom,
  who: { id: string; token: string } | undefined,
): Promise<{ who?: string; views: [Channel, { version: number; view: unknown }][] }> {
  const tab = house.connect(
    who === undefined ? { as: 'host', roomId, key: hostKey } : { as: 'participant', code, token: who.token },
  );
  const { views } = await once(tab, 'welcome');
  tab.close();
  const channels = ['console', 'floor', 'table', 'me'] as const;
  return {
    ...(who === undefined ? {} : { who: who.id }),
    views: channels.flatMap((channel): [Channel, { version: number; view: unknown }][] => {
      const current = views[channel];
      return current === undefined ? [] : [[channel, current]];
    }),
  };
}
