import { describe, expect, it } from 'vitest';
import { type BannerFacts, startBanner } from '../../server/banner.ts';

const key = { by: 'key', key: 'k3y', keyFile: '/srv/plenary/data/host-key', free: true } as const;
const facts: BannerFacts = { port: 3000, lan: ['192.168.1.20'], opening: key, terminal: true };
const ESCAPE = '\u001b';
/** As it is seen, without what colours it. */
const seen = (more: Partial<BannerFacts> = {}): string =>
  startBanner({ ...facts, ...more }).replaceAll(new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g'), '');

describe('what is printed at start', () => {
  it('tells the host’s address, the phones’ address, and the key for other machines', () => {
    const text = seen();
    expect(text).toContain('http://localhost:3000/host');
    expect(text).toMatch(/Phones +http:\/\/192\.168\.1\.20:3000\n/);
    expect(text).toContain('From another computer with this key, new at each start: k3y');
    expect(text).toContain('same network');
  });

  it('says first what of the store somebody should know, and nothing while it is well', () => {
    const text = seen({ warnings: ['The store was damaged.', 'See there.'] });
    expect(text).toMatch(/running\.\n\n {2}Attention +The store was damaged\.\n +See there\.\n\n {2}Host/);
    expect(startBanner({ ...facts, warnings: [] })).toBe(startBanner(facts));
  });

  it('names the password without showing one', () => {
    const text = seen({ opening: { ...key, by: 'password', free: false } });
    expect(text).toContain('Rooms are opened with the HOST_PASSWORD.');
    expect(text).not.toContain('From another computer');
  });

  it('has a link to the rooms of others, with the key where no server sees it', () => {
    for (const by of ['key', 'password'] as const)
      expect(seen({ opening: { ...key, by } })).toMatch(
        /Rooms +http:\/\/localhost:3000\/host#key=k3y\n +Lists all rooms of this server/,
      );
    expect(seen({ publicUrl: 'https://plenary.example.org' })).toContain(
      'https://plenary.example.org/host#key=k3y',
    );
  });

  it('says that rooms are opened with the key here, too, once a proxy was seen, and what showed it', () => {
    const text = seen({ opening: { ...key, free: false, sign: 'Host plenary.example.org' } });
    expect(text).toContain('Rooms are opened with this key, new at each start: k3y');
    expect(text).toContain('A proxy passes requests on to this server (Host plenary.example.org)');
  });

  it('has neither key nor QR code nor colours for a file or a journal, and names the file with the key', () => {
    const text = startBanner({ ...facts, terminal: false });
    expect(text).not.toMatch(/k3y|[█▀▄]/);
    expect(text).not.toContain(ESCAPE);
    expect(text).toContain('the key, new at each start, in /srv/plenary/data/host-key');
    expect(text).toContain('http://localhost:3000/host#key=…');
    expect(text).toMatch(/Phones +http:\/\/192\.168\.1\.20:3000\n/);
  });

  it('holds a QR code with a border of two modules on every side', () => {
    const rows = seen()
      .split('\n')
      .filter((row) => /[█▀▄]{4}/.test(row))
      .map((row) => row.slice(2));
    // The smallest code for this address has 25 modules; a row of text holds two.
    expect(rows).toHaveLength(15);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([29]));
    expect(rows[0]).toBe('█'.repeat(29));
    for (const row of rows.slice(1, -1)) expect(row).toMatch(/^██.*██$/);
  });

  it('sets both colours of the QR code, and takes them back on every line', () => {
    for (const row of startBanner(facts).split('\n')) {
      if (/[█▀▄]{4}/.test(row))
        expect(row.endsWith(`${ESCAPE}[39;49m`) || row.endsWith(`${ESCAPE}[39m`)).toBe(true);
    }
  });

  it('names the other networks’ addresses too', () => {
    expect(startBanner({ ...facts, lan: ['192.168.1.20', '10.0.0.7'] })).toContain('http://10.0.0.7:3000');
  });

  it('is about the public address behind a proxy', () => {
    const text = seen({ publicUrl: 'https://plenary.example.org' });
    expect(text).toContain('https://plenary.example.org/host');
    expect(text).not.toContain('localhost');
    expect(text).not.toContain('same network');
  });

  it('says why phones cannot connect, and shows no code then', () => {
    const closed = seen({ host: '127.0.0.1' });
    expect(closed).toContain('HOST is 127.0.0.1');
    const alone = seen({ lan: [] });
    expect(alone).toContain('no network');
    for (const text of [closed, alone]) expect(text).not.toMatch(/[█▀▄]/);
  });
});
