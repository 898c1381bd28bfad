import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { roomCommands } from '../../shared/room/commands.ts';
import { serverCommands } from '../../shared/room/serverCommands.ts';
import { kinds } from '../contract/kinds.ts';
import { type Client, openHouse } from '../live/house.ts';
import { once, until } from '../live/waiting.ts';
import { everyKind } from './everyKind.ts';

/** A payload of each command of hosts that is well-formed, as the page of the protocol has it. */
function payloadsOf(): Map<string, unknown> {
  const page = readFileSync(join(import.meta.dirname, '../../docs/protocol.md'), 'utf8');
  const part = page.split('### Of hosts, for the room')[1]?.split('\n### ')[0] ?? '';
  return new Map(
    [...part.matchAll(/^\| `(\w+)` \| `(\{.*?\})` \|/gm)].map(([, name = '', json = '']) => [
      name,
      JSON.parse(json),
    ]),
  );
}

/** Every command of the room and of every activity that a host may send and a participant may not. */
function ofHosts(): { type: string; item?: string; payload: unknown }[] {
  const payloads = payloadsOf();
  const room = Object.entries(roomCommands)
    .filter(([, { by }]) => by === 'host')
    .map(([type]) => ({ type, payload: payloads.get(type) }));
  const activities = kinds.flatMap(([kind, activity]) =>
    Object.entries(activity.commands)
      .filter(([, { by }]) => by === 'host')
      .map(([type]) => ({ type, item: kind, payload: {} })),
  );
  return [...room, ...activities];
}

const commands = ofHosts();

/** A room that is on, with a console and a phone, and what holds it to having heard nothing. */
async function opened() {
  const house = await openHouse({ registry, sessions: new Map([['all', everyKind()]]) });
  const room = await house.createRoom({ sessionId: 'all', tables: 3 });
  const [host, phone] = [await house.host(room), await house.join(room.code)];
  await host.ask({ type: 'start' });
  await until(phone, ({ floor }) => floor?.step !== undefined);
  await until(host, ({ console: view }) => view?.room.status === 'live');

  /** The number of the room's last event. */
  async function lastEvent(): Promise<number> {
    const reply = await host.ask({ type: 'start' });
    if (!reply.ok) throw new Error(reply.message);
    return reply.version;
  }

  /** Sends all of it as somebody, and holds the room to having heard none of it. */
  async function refusedAll(client: Client): Promise<void> {
    const before = await lastEvent();
    for (const command of commands) {
      const reply = await client.ask(command);
      expect(reply, `${command.item ?? 'room'} ${command.type}`).toMatchObject({
        ok: false,
        code: 'not-allowed',
      });
    }
    expect(await lastEvent()).toBe(before);
    expect(host.views.console?.room.status).toBe('live');
  }
  return { house, room, host, phone, lastEvent, refusedAll };
}

describe('what only facilitators may ask', () => {
  it('is a list of at least fifty commands, every one of the room with a payload', () => {
    expect(commands.length).toBeGreaterThan(50);
    expect(commands.filter(({ payload }) => payload === undefined)).toEqual([]);
  });

  it('is refused to a participant, at every item of the agenda', async () => {
    const { house, room, host, refusedAll } = await opened();
    for (const [kind] of kinds) {
      expect(await host.ask({ type: 'goTo', payload: { item: kind } })).toMatchObject({ ok: true });
      // Each a new person, as one may not ask for so much.
      await refusedAll(await house.join(room.code));
    }
  });

  it('is refused to a participant who says to be somebody else', async () => {
    const { room, phone, lastEvent } = await opened();
    const before = await lastEvent();
    for (const extra of [
      { by: 'host' },
      { actor: { kind: 'host', id: 'host' } },
      { as: 'host' },
      { key: room.hostKey },
    ]) {
      const command = { id: `claims-${JSON.stringify(extra).length}`, type: 'end', payload: {}, ...extra };
      expect(await phone.socket.emitWithAck('command', command)).toMatchObject({
        ok: false,
        code: 'invalid',
      });
      const inside = { type: 'end', payload: extra };
      expect(await phone.ask(inside)).toMatchObject({ ok: false, code: 'not-allowed' });
    }
    expect(await lastEvent()).toBe(before);
  });

  it('is refused to a projector that came with the host key, and to one that was paired', async () => {
    const { house, room, host, refusedAll } = await opened();
    await refusedAll(await house.projector(room));
    const waiting = house.connect({ as: 'projector' });
    const { code } = await once(waiting, 'pairing');
    const told = once(waiting, 'paired');
    await host.socket.emitWithAck('pair', { code });
    const paired = house.connect({ as: 'projector', roomId: room.roomId, key: (await told).token });
    await paired.ready;
    await refusedAll(paired);
  });

  it.each(['projector', 'floor'] as const)('is refused to a preview of the %s', async (watch) => {
    const { house, room, refusedAll } = await opened();
    const preview = house.connect({ as: 'host', roomId: room.roomId, key: room.hostKey, watch });
    await preview.ready;
    await refusedAll(preview);
  });

  it('is not even heard from a projector that waits to be paired', async () => {
    const { house, host, lastEvent } = await opened();
    const waiting = house.connect({ as: 'projector' });
    await once(waiting, 'pairing');
    const before = await lastEvent();
    for (const command of commands)
      waiting.socket.emit('command', { id: `waiting-${command.type}-${command.item}`, ...command }, () => {
        throw new Error('answered');
      });
    // Answered after all of them, as one connection's messages are taken in order.
    expect(await host.socket.emitWithAck('clock')).toBeTypeOf('number');
    expect(await lastEvent()).toBe(before);
  });

  it('includes pairing a projector, which nobody but a console can', async () => {
    const { house, room, host, phone } = await opened();
    const waiting = house.connect({ as: 'projector' });
    const { code } = await once(waiting, 'pairing');
    const preview = house.connect({ as: 'host', roomId: room.roomId, key: room.hostKey, watch: 'floor' });
    await preview.ready;
    for (const client of [phone, await house.projector(room), preview]) {
      const asked = client.socket.timeout(300).emitWithAck('pair', { code });
      await expect(asked).rejects.toThrow();
    }
    expect(await host.socket.emitWithAck('pair', { code })).toMatchObject({ ok: true });
  });

  it('does not include what only the server records: joining, pairing, keys', async () => {
    const { host, phone } = await opened();
    for (const type of Object.keys(serverCommands)) {
      for (const client of [host, phone]) {
        const payload = { person: 'somebody', tokenHash: 'x', was: 'x', hostKeyHash: 'x' };
        expect(await client.ask({ type, payload })).toMatchObject({ ok: false, code: 'unknown-command' });
      }
    }
  });

  it('is refused once somebody is taken out, like everything else', async () => {
    const { house, room, host } = await opened();
    const other = await house.join(room.code);
    const gone = new Promise<void>((resolve) => other.socket.once('disconnect', () => resolve()));
    await host.ask({ type: 'remove', payload: { person: other.id } });
    await gone;
    expect(await house.refusal({ as: 'participant', code: room.code, token: other.token })).toBe('removed');
  });
});
