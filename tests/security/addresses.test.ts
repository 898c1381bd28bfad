import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { clientAddresses } from '../../server/live/doors/clientAddress.ts';
import { proxiesIn } from '../../server/proxies.ts';
import { openHouse } from '../live/house.ts';
import { refusalAt } from '../live/waiting.ts';

const behind = (...proxies: string[]) => clientAddresses(proxiesIn(proxies), pino({ level: 'silent' }));
const direct = (remote: string) => behind()({}, remote);

describe('where somebody comes from', () => {
  it('is one place for all the addresses of an IPv6 network, and another for its neighbour', () => {
    const home = direct('2001:db8:1:2:aaaa:bbbb:cccc:dddd');
    for (const other of ['2001:db8:1:2::1', '2001:0DB8:0001:0002::', '2001:db8:1:2:0:0:0:9'])
      expect(direct(other)).toBe(home);
    expect(direct('2001:db8:1:3::1')).not.toBe(home);
    expect(direct('2001:db8::1')).toBe(direct('2001:db8:0:0:ffff::2'));
    expect(direct('fe80::1%eth0')).toBe(direct('fe80::2'));
  });

  it('is an IPv4 address as it is, also when it comes in an IPv6 one', () => {
    expect(direct('203.0.113.5')).toBe('203.0.113.5');
    expect(direct('::ffff:203.0.113.5')).toBe('203.0.113.5');
    expect(direct('::1')).toBe('::/64');
  });

  it('is what the proxy says when there is one, and never what the client wrote', () => {
    const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.5' };
    expect(behind('127.0.0.1')(headers, '127.0.0.1')).toBe('203.0.113.5');
    expect(behind('127.0.0.1')({ 'x-forwarded-for': 'nonsense' }, '127.0.0.1')).toBe('127.0.0.1');
    expect(behind('127.0.0.1')({ 'x-forwarded-for': '' }, '127.0.0.1')).toBe('127.0.0.1');
    expect(behind('127.0.0.1')(headers, undefined)).toBe('');
  });

  it('is who asks where they are no proxy of ours, whatever they say; the log says so once', () => {
    const told: unknown[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => told.push(JSON.parse(line)) });
    const addressOf = clientAddresses(proxiesIn(['10.0.0.7']), logger);
    for (let turn = 0; turn < 3; turn++)
      expect(addressOf({ 'x-forwarded-for': `203.0.113.${turn}` }, '198.51.100.9')).toBe('198.51.100.9');
    expect(told).toEqual([
      expect.objectContaining({ from: '198.51.100.9', msg: expect.stringContaining('TRUST_PROXY') }),
    ]);
  });
});

describe('a proxy whose word is taken', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.8.9.10'],
    ['loopback', '::1'],
    ['loopback', '::ffff:127.0.0.1'],
    ['uniquelocal', '172.17.0.2'],
    ['uniquelocal', 'fd00::2'],
    ['linklocal', 'fe80::1%eth0'],
    ['10.0.0.7', '::ffff:10.0.0.7'],
    ['10.1.0.0/16', '10.1.255.1'],
    ['2001:db8::/32', '2001:db8:1::1'],
  ])('of %s is %s', (network, address) => {
    expect(proxiesIn([network])(address)).toBe(true);
  });

  it.each([
    ['loopback', '192.168.1.20'],
    ['loopback', '::2'],
    ['loopback', ''],
    ['uniquelocal', '172.32.0.1'],
    ['10.0.0.7', '10.0.0.8'],
    ['10.1.0.0/16', '10.2.0.1'],
    ['10.0.0.7', '::10.0.0.7'],
  ])('of %s is not %s', (network, address) => {
    expect(proxiesIn([network])(address)).toBe(false);
  });

  it('is nobody where none is named', () => {
    expect(proxiesIn([])('127.0.0.1')).toBe(false);
  });
});

describe('guessing with another forged address each time', () => {
  const PUBLIC = { publicUrl: 'https://plenary.example.org', hostPassword: 'sesame' } as const;
  /** No proxy is at the address from which these tests ask. */
  const DIRECT = { ...PUBLIC, trustProxy: ['10.9.8.7'] } as const;
  const forged = (index: number) => ({ 'x-forwarded-for': `203.0.113.${index}` });

  it('is stopped where the port is reached without the proxy, by calls and sockets', async () => {
    const calls = await openHouse(DIRECT);
    const statuses: number[] = [];
    for (let index = 0; index < 25; index++)
      statuses.push((await fetch(`${calls.url}/api/rooms/ZZZZZZ`, { headers: forged(index) })).status);
    expect(statuses.indexOf(429)).toBe(20);
    const sockets = await openHouse(DIRECT);
    const refusals: string[] = [];
    for (let index = 0; index < 25; index++)
      refusals.push(await refusalAt(sockets.url, { as: 'participant', code: 'ZZZZZZ' }, forged(index)));
    expect(refusals.indexOf('too-many')).toBe(20);
  });

  it('is stopped where there is no public address', async () => {
    const { url } = await openHouse();
    const statuses: number[] = [];
    for (let index = 0; index < 25; index++)
      statuses.push((await fetch(`${url}/api/rooms/ZZZZZZ`, { headers: forged(index) })).status);
    expect(statuses.indexOf(429)).toBe(20);
  });

  it('is nothing else than many who guess once, where the proxy of this machine says so', async () => {
    const { url } = await openHouse(PUBLIC);
    for (let index = 0; index < 25; index++)
      expect((await fetch(`${url}/api/rooms/ZZZZZZ`, { headers: forged(index) })).status).toBe(404);
  });
});
