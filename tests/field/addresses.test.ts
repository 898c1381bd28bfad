import { describe, expect, it } from 'vitest';
import { phonePlaces } from '../../server/lan.ts';
import { call } from '../http/calls.ts';
import { openHouse } from '../live/house.ts';
import { until } from '../live/waiting.ts';
import { memoryLog } from '../support/memoryLog.ts';

const wired = { url: 'http://10.20.0.5:4200', network: 'enp9s0' };
const wireless = { url: 'http://192.168.137.1:4200', network: 'wlan0' };

const card = async (port: number, code: string, headers: Record<string, string>, query = '') =>
  (await call(port, `/api/rooms/${code}${query}`, { headers })).body;

describe('a computer on two networks', () => {
  it('names both to hosts with their networks, the likeliest first, and sends phones to the one they choose', async () => {
    const log = memoryLog();
    const house = await openHouse({ log, addresses: () => [wired, wireless] });
    const room = await house.createRoom();
    const [host, projector, phone] = [
      await house.host(room),
      await house.projector(room),
      await house.join(room.code),
    ];
    expect(host.views.console?.room).toMatchObject({ joinUrl: wired.url, addresses: [wired, wireless] });
    expect((await host.ask({ type: 'setAddress', payload: { address: wireless.url } })).ok).toBe(true);
    await until(host, ({ console: seen }) => seen?.room.joinUrl === wireless.url);
    await until(projector, ({ projector: seen }) => seen?.room.joinUrl === wireless.url);
    await until(phone, ({ floor }) => floor?.room.address === wireless.url);

    // After a restart too, and the next room begins with it.
    await house.stop();
    const again = await openHouse({ log, addresses: () => [wired, wireless] });
    expect((await again.host(room)).views.console?.room.joinUrl).toBe(wireless.url);
    expect((await again.host(await again.createRoom())).views.console?.room.joinUrl).toBe(wireless.url);

    // In another building it is no address any more, and is not heeded.
    await again.stop();
    const elsewhere = await openHouse({ log, addresses: () => [wired] });
    expect((await elsewhere.host(room)).views.console?.room.joinUrl).toBe(wired.url);
  });

  it('takes only an address for one', async () => {
    const house = await openHouse();
    const host = await house.host(await house.createRoom());
    for (const address of ['', 'javascript:0', 'http://a/b', 'ftp://10.0.0.1', 'http://a b', 7])
      expect(await host.ask({ type: 'setAddress', payload: { address } })).toMatchObject({ code: 'invalid' });
  });

  it('knows its networks by their names', () => {
    const at = (address: string) => ({
      address,
      family: 'IPv4' as const,
      internal: false,
      netmask: '255.255.255.0',
      mac: '00:00:00:00:00:00',
      cidr: `${address}/24`,
    });
    const interfaces = { 'Wi-Fi': [at('192.168.137.1')], Ethernet: [at('10.20.0.5')] };
    expect(phonePlaces({ port: 4200 }, interfaces)).toEqual([
      { url: 'http://192.168.137.1:4200', network: 'Wi-Fi' },
      { url: 'http://10.20.0.5:4200', network: 'Ethernet' },
    ]);
    expect(phonePlaces({ port: 4200, publicUrl: 'https://plenary.example.org' }, interfaces)).toEqual([
      { url: 'https://plenary.example.org' },
    ]);
  });
});

describe('where a seat may be handed on to', () => {
  it('is an address by which people came, and which is this machine’s, whatever a client writes', async () => {
    const house = await openHouse({ addresses: () => [wired, wireless] });
    const room = await house.createRoom();
    const { port } = house;
    await house.join(room.code);
    const came = `http://127.0.0.1:${port}`;
    expect(await card(port, room.code, { host: `localhost:${port}` })).toMatchObject({ elsewhere: [came] });
    expect(await card(port, room.code, { host: `127.0.0.1:${port}` })).not.toHaveProperty('elsewhere');
    // Who asks by a name that is not this server's is told nothing.
    expect(await card(port, room.code, { host: `evil.example:${port}` })).not.toHaveProperty('elsewhere');
    const own = (url: string) =>
      card(port, room.code, { host: `localhost:${port}` }, `?own=${encodeURIComponent(url)}`);
    for (const url of [came, `http://127.0.0.2:${port}`, wired.url, wireless.url])
      expect(await own(url), url).toMatchObject({ own: true });
    for (const url of [
      'http://evil.example',
      `http://evil.example:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
      `http://127.0.0.1.evil.example:${port}`,
      `http://127.0.0.1:${port}@evil.example`,
      `${wired.url}/path`,
      'nothing',
    ])
      expect(await own(url), url).not.toHaveProperty('own');
  });
});
