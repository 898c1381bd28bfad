import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lanAddresses, localAddress, phoneAddresses } from '../../server/lan.ts';

const at = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  internal,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:00',
  cidr: null,
  ...(address.includes(':') ? { family: 'IPv6', scopeid: 0 } : { family: 'IPv4' }),
});

describe('the addresses on the network', () => {
  it('leave out the machine’s own, and IPv6', () => {
    expect(
      lanAddresses({ lo: [at('127.0.0.1', true), at('::1', true)], en0: [at('fe80::1'), at('10.0.0.7')] }),
    ).toEqual(['10.0.0.7']);
  });

  it('begin with the one that phones are likeliest to reach', () => {
    const interfaces = {
      eth9: [at('169.254.3.4')],
      docker0: [at('172.17.0.1')],
      utun3: [at('10.8.0.2')],
      eth0: [at('203.0.113.9')],
      eth1: [at('172.20.1.1')],
      en0: [at('192.168.1.20')],
      en1: [at('10.0.0.7'), at('192.168.1.20')],
    };
    expect(lanAddresses(interfaces)).toEqual([
      '192.168.1.20',
      '10.0.0.7',
      '172.20.1.1',
      '203.0.113.9',
      '172.17.0.1',
      '10.8.0.2',
      '169.254.3.4',
    ]);
  });

  it('are none without a network', () => {
    expect(lanAddresses({ lo: [at('127.0.0.1', true)], gone: undefined })).toEqual([]);
  });

  it('can be read from this machine', () => {
    for (const address of lanAddresses()) expect(address).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });
});

describe('the addresses for phones', () => {
  const lan = ['192.168.1.20', '10.0.0.7'];

  it('are those of all networks, or the one that is listened on', () => {
    const all = ['http://192.168.1.20:3000', 'http://10.0.0.7:3000'];
    expect(phoneAddresses({ port: 3000 }, lan)).toEqual(all);
    expect(phoneAddresses({ port: 3000, host: '0.0.0.0' }, lan)).toEqual(all);
    expect(phoneAddresses({ port: 3000, host: '::' }, lan)).toEqual(all);
    expect(phoneAddresses({ port: 80, host: '10.0.0.7' }, lan)).toEqual(['http://10.0.0.7']);
    expect(phoneAddresses({ port: 3000, host: 'fd00::7' }, lan)).toEqual(['http://[fd00::7]:3000']);
  });

  it('are none when only the machine itself is listened to', () => {
    for (const host of ['127.0.0.1', 'localhost', '::1'])
      expect(phoneAddresses({ port: 3000, host }, lan)).toEqual([]);
  });

  it('are the public one behind a proxy, whatever is listened on', () => {
    const publicUrl = 'https://plenary.example.org';
    expect(phoneAddresses({ port: 3000, host: '127.0.0.1', publicUrl }, lan)).toEqual([publicUrl]);
  });
});

describe('the machine’s own address', () => {
  it('is localhost, unless only another address is listened on', () => {
    expect(localAddress({ port: 3000 })).toBe('http://localhost:3000');
    expect(localAddress({ port: 80, host: '127.0.0.1' })).toBe('http://localhost');
    expect(localAddress({ port: 3000, host: '10.0.0.7' })).toBe('http://10.0.0.7:3000');
  });
});
