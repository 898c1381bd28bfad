import { describe, expect, it } from 'vitest';
import { overText } from '../../support/overText.ts';
import { openHouse } from '../house.ts';
import { disconnected, once, shows, until } from '../waiting.ts';

const vote = (id: string, option = 'yes') => ({ id, type: 'vote', item: 'one', payload: { option } });

/** A house whose sockets are at two fronts, which reach the writer of a room by lines of text alone. */
async function farRoom() {
  const house = await openHouse({ reach: overText });
  const room = await house.createRoom();
  const host = await house.host(room);
  const phone = await house.join(room.code, { name: 'Ana' });
  await host.ask({ type: 'start' });
  const tab = house.connect({ as: 'participant', code: room.code, token: phone.token });
  await tab.ready;
  return { house, room, host, phone, tab };
}

describe('the writer of a room and its fronts, over lines of text', () => {
  it('bring an answer to who asked, with what changed for them first, also to their tabs at other fronts', async () => {
    const { host, phone, tab } = await farRoom();
    const order: string[] = [];
    phone.socket.on('view', ({ channel }) => order.push(channel));
    await until(phone, ({ floor }) => floor?.room.status === 'live');
    order.length = 0;
    const reply = await new Promise((answered) => {
      phone.socket.emit('command', vote('vote-0001'), (answer) => {
        order.push('answered');
        answered(answer);
      });
    });
    expect(reply).toMatchObject({ ok: true });
    expect(order.slice(0, 2)).toEqual(['me', 'answered']);
    await until(tab, ({ me }) => 'one' in (me?.items ?? {}));
    expect(tab.views.me).toEqual(phone.views.me);
    await until(host, ({ console: view }) => shows(view?.activity, '"votes":1'));
    expect(await phone.socket.emitWithAck('command', vote('vote-0001', 'no'))).toMatchObject({
      code: 'id-reused',
    });
  });

  it('tell the time of the room, show previews, and pair projectors', async () => {
    const { house, room, host } = await farRoom();
    const waiting = house.connect({ as: 'projector' });
    const { code } = await once(waiting, 'pairing');
    const paired = once(waiting, 'paired');
    expect(await host.socket.emitWithAck('pair', { code })).toMatchObject({ ok: true });
    const { token } = await paired;
    const projector = house.connect({ as: 'projector', roomId: room.roomId, key: token });
    await projector.ready;
    const preview = house.connect({
      as: 'host',
      roomId: room.roomId,
      key: room.hostKey,
      watch: 'projector',
    });
    await preview.ready;
    await until(host, ({ console: view }) => view?.room.projectors === 1);
    await until(projector, ({ projector: view }) => view?.room.status === 'live');
    expect(preview.views.projector).toEqual(projector.views.projector);
    expect(await host.socket.emitWithAck('clock')).toBeTypeOf('number');
  });

  it('show out who is removed, on all their tabs, and everybody when the room is erased', async () => {
    const { house, room, host, phone, tab } = await farRoom();
    const other = await house.join(room.code);
    const goodbyes = [phone, tab].map((client) => once(client, 'goodbye'));
    await host.ask({ type: 'remove', payload: { person: phone.id } });
    expect(await Promise.all(goodbyes)).toEqual([{ code: 'removed' }, { code: 'removed' }]);
    const last = [host, other].map((client) => once(client, 'goodbye'));
    await house.app.rooms.erase(room.roomId);
    expect(await Promise.all(last)).toEqual([{ code: 'erased' }, { code: 'erased' }]);
    await Promise.all([host, other].map(disconnected));
  });
});
