import { describe, expect, it } from 'vitest';
import { clientAddress } from '../../server/live/clientAddress.ts';

const direct = (remote: string) => clientAddress({}, remote, false);

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
    expect(direct('::1')).toBe('0:0:0:0::/64');
  });

  it('is what the proxy says when there is one, and never what the client wrote', () => {
    const headers = { 'x-forwarded-for': '10.0.0.1, 203.0.113.5' };
    expect(clientAddress(headers, '127.0.0.1', true)).toBe('203.0.113.5');
    expect(clientAddress(headers, '127.0.0.1', false)).toBe('127.0.0.1');
    expect(clientAddress({ 'x-forwarded-for': 'nonsense' }, '127.0.0.1', true)).toBe('nonsense');
    expect(clientAddress({}, undefined, true)).toBe('');
  });
});
