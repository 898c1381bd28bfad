import { describe, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';

const faultsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env);
  return read.ok ? [] : read.message.split('\n');
};

describe('the settings', () => {
  it('need nothing to be set', () => {
    expect(readConfig({ PATH: '/bin' })).toEqual({
      ok: true,
      value: { port: 3000, dataDir: './data', maxRooms: 1_000, logLevel: 'info' },
    });
  });

  it('are taken from the environment', () => {
    const env = {
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: '/var/lib/plenary',
      HOST_PASSWORD: 'a long password',
      PUBLIC_URL: 'https://Plenary.example.org/',
      TRUST_PROXY: 'loopback, 10.0.0.7,fd00::/8',
      MAX_ROOMS: '12',
      RETENTION_DAYS: '30',
      LOG_LEVEL: 'debug',
    };
    expect(readConfig(env)).toEqual({
      ok: true,
      value: {
        port: 8080,
        host: '127.0.0.1',
        dataDir: '/var/lib/plenary',
        hostPassword: 'a long password',
        publicUrl: 'https://plenary.example.org',
        trustProxy: ['loopback', '10.0.0.7', 'fd00::/8'],
        maxRooms: 12,
        retentionDays: 30,
        logLevel: 'debug',
      },
    });
  });

  it('take a variable that is set to nothing as not set', () => {
    const names = ['PORT', 'HOST', 'DATA_DIR', 'DATABASE_URL', 'HOST_PASSWORD', 'PUBLIC_URL', 'LOG_LEVEL'];
    expect(readConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(readConfig({}));
  });

  it.each(['12345678', 'a long password', 'contraseña', '"<%&\\~[{}'])(
    'take the password "%s"',
    (HOST_PASSWORD) => {
      expect(readConfig({ HOST_PASSWORD })).toMatchObject({
        ok: true,
        value: { hostPassword: HOST_PASSWORD },
      });
      // A browser can send it.
      expect(new Headers({ authorization: `Bearer ${HOST_PASSWORD}` }).get('authorization')).toContain(
        HOST_PASSWORD,
      );
    },
  );

  it.each(['1', '12345', '1234567'])(
    'refuse the password "%s", which is guessed too soon',
    (HOST_PASSWORD) => {
      expect(faultsOf({ HOST_PASSWORD })).toEqual(['HOST_PASSWORD must have at least 8 characters.']);
    },
  );

  it.each([
    'пароль-длинный',
    'long-enough-🔑',
    'contrasen\u0303a',
    'with\ttabulator',
    'with\nline-break',
    'a\u0080control',
  ])('refuse the password "%s", which no browser could send', (HOST_PASSWORD) => {
    expect(faultsOf({ HOST_PASSWORD })).toEqual([
      expect.stringMatching(/^HOST_PASSWORD must be made of letters/),
    ]);
  });

  it.each(['0', '80', '65535'])('take the port %s', (PORT) => {
    expect(readConfig({ PORT })).toMatchObject({ ok: true, value: { port: Number(PORT) } });
  });

  it.each(['0', '-1', '1.5', 'many', '1000000'])('refuse to keep %s rooms', (MAX_ROOMS) => {
    expect(faultsOf({ MAX_ROOMS })).toEqual(['MAX_ROOMS must be a number from 1 to 999999.']);
  });

  it.each(['0', '-1', '1.5', 'a year', '3651'])('refuse to keep rooms for %s days', (RETENTION_DAYS) => {
    expect(faultsOf({ RETENTION_DAYS })).toEqual([
      'RETENTION_DAYS must be a whole number of days, from 1 to 3650.',
    ]);
  });

  it.each(['-1', '65536', '3000.5', 'http', '0x50', '1e3', ' 80'])('refuse the port "%s"', (PORT) => {
    expect(faultsOf({ PORT })).toEqual(['PORT must be a number from 0 to 65535.']);
  });

  it.each(['0.0.0.0', '::', '::1', '192.168.1.20', 'localhost', 'plenary.local'])('listen on %s', (HOST) => {
    expect(readConfig({ HOST })).toMatchObject({ ok: true, value: { host: HOST } });
  });

  it.each(['http://localhost', 'localhost:3000', '[::1]', 'a b', '-x'])(
    'refuse to listen on "%s"',
    (HOST) => {
      expect(faultsOf({ HOST })).toEqual([expect.stringMatching(/^HOST must be an address or a name/)]);
    },
  );

  it.each([
    'plenary.example.org',
    'ftp://example.org',
    'https://example.org/plenary',
    'https://u:p@example.org',
  ])('refuse the public address %s', (PUBLIC_URL) => {
    expect(faultsOf({ PUBLIC_URL })).toEqual([expect.stringMatching(/^PUBLIC_URL must be an http or https/)]);
  });

  it.each([
    'proxy',
    '10.0.0.0/0',
    '10.0.0.0/33',
    'fd00::/129',
    '10.0.0',
    'loopback,',
    '10.0.0.7 10.0.0.8',
    'toString',
  ])('refuse the proxy "%s"', (TRUST_PROXY) => {
    expect(faultsOf({ TRUST_PROXY })).toEqual([expect.stringMatching(/^TRUST_PROXY must be addresses/)]);
  });

  it('say that PostgreSQL is not built in, instead of quietly using the embedded store', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://u:p@db/plenary' })).toEqual([
      expect.stringMatching(/^DATABASE_URL is set, but .*PostgreSQL is not built in yet.*DATA_DIR\.$/),
    ]);
  });

  it('name every fault at once, and show no value', () => {
    const secrets = {
      PORT: 'port-secret',
      HOST: 'host secret',
      DATABASE_URL: 'postgres://user:secret@db/plenary',
      HOST_PASSWORD: ' secret of mine',
      PUBLIC_URL: 'https://user:secret@example.org',
      LOG_LEVEL: 'secret',
    };
    const faults = faultsOf(secrets);
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual(Object.keys(secrets));
    expect(faults.join('\n')).not.toContain('secret');
  });
});
