import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtPages, pageAt } from '../../server/http/pages.ts';
import { openHouse } from '../live/house.ts';
import { builtClient } from './builtClient.ts';
import { type Answer, call } from './calls.ts';

describe('the page of an address', () => {
  it.each([
    ['/', 'phone.html'],
    ['/r/BCDFGH', 'phone.html'],
    ['/r/bcdfgh/', 'phone.html'],
    ['/r/BCDFGH/F', 'phone.html'],
    ['/r/bcdfgh/ab/', 'phone.html'],
    ['/host', 'host.html'],
    ['/host/', 'host.html'],
    ['/console/V1StGXR8_Z5j', 'host.html'],
    ['/projector', 'projector.html'],
    ['/projector/', 'projector.html'],
    ['/report/V1StGXR8-Z5j', 'report.html'],
    ['/cards/V1StGXR8-Z5j', 'cards.html'],
  ])('%s', (path, page) => {
    expect(pageAt(path)).toBe(page);
  });

  it.each([
    '/r',
    '/r/',
    '/r/BCDFG',
    '/r/BCDFGHJ',
    '/r/BCD FGH',
    '/r/BCDFGH/more',
    '/r/BCDFGH/A/B',
    '/cards',
    '/hosts',
    '/console',
    '/console/',
    '/console/a/b',
    '/projector/x',
    '/report',
    '/phone',
    '/phone.html/x',
    '//',
    '/console/../../etc/passwd',
    '/index.html',
  ])('%s has none', (path) => {
    expect(pageAt(path)).toBeUndefined();
  });
});

describe('pages', () => {
  it('are small entries of their own, never kept; hashed files are kept for ever and come compressed', async () => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    for (const [path, face] of [
      ['/', 'phone'],
      ['/r/BCDFGH?from=qr', 'phone'],
      ['/host', 'host'],
      ['/console/abc', 'host'],
      ['/projector', 'projector'],
      ['/report/abc', 'report'],
    ]) {
      const answer = await call(port, path ?? '');
      expect(answer, path).toMatchObject({ status: 200, body: `<title>${face}</title>` });
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
    const script = await call(port, '/assets/phone-4f2a.js', { headers: { 'accept-encoding': 'br' } });
    expect(script.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'max-age=31536000, immutable',
    });
  });

  it('that do not exist are 404, and nothing outside the folder is served: people get the code field', async () => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    const looking = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
    for (const path of [
      '/nothing',
      '/assets',
      '/r/',
      '/r/BCD-FGH',
      '/R/BCDFGH',
      '/BCDFGH',
      '/r/BCDFGH.',
      '/r/BCDFGH%0A',
      '/r/%20BCDFGH',
      '/r/%E0%A4%A',
      '/console/',
      '/hosts',
      '/..%2f..%2fetc/passwd',
    ]) {
      for (const answer of [await call(port, path), await call(port, path, looking)])
        expect(answer, path).toMatchObject({
          status: 404,
          body: '<title>phone</title>',
          headers: { 'cache-control': 'no-cache' },
        });
    }
    expect(await call(port, '/old/index.php', looking)).toMatchObject({
      status: 404,
      body: '<title>phone</title>',
    });
  });

  it('are given to nobody who asks for a file, or calls: those are 404 in plain words or JSON', async () => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    for (const path of ['/assets/none.js', '/assets/', '/robots.txt', '/%2e%2e/package.json']) {
      const answer = await call(port, path);
      expect(answer.status, path).toBe(404);
      expect(answer.headers['content-type'], path).toContain('text/plain');
    }
    for (const path of ['/api', '/api/nothing', '/api/rooms/BCDFGH']) {
      const answer = await call(port, path, { headers: { accept: 'text/html' } });
      expect(answer, path).toMatchObject({ status: 404, body: { code: 'not-found' } });
    }
  });

  it('are read, and nothing else can be done to them or to any file', async () => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    const paths = ['/', '/r/BCDFGH', '/host', '/assets/phone-4f2a.js', '/nothing', '/healthz'];
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])
      for (const path of paths) {
        const answer = await call(port, path, { method });
        expect(answer.status, `${method} ${path}`).toBe(405);
        expect(answer.headers.allow, `${method} ${path}`).toBe('GET, HEAD');
      }
    const head = await call(port, '/host', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, body: '', headers: { 'content-length': '19' } });
  });

  it('come with the letters that they are written in, also compressed, and so do scripts and styles', async () => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    const types: string[] = [];
    for (const path of [
      '/',
      '/assets/phone-4f2a.js',
      '/assets/phone-4f2a.css',
      '/favicon.svg',
      '/nothing.txt',
    ]) {
      const both = ['br', 'identity'].map(async (encoding) => {
        const { headers } = await call(port, path, { headers: { 'accept-encoding': encoding } });
        return String(headers['content-type']).replace('; ', ';');
      });
      types.push(...new Set(await Promise.all(both)));
    }
    expect(types).toEqual([
      'text/html;charset=utf-8',
      'text/javascript;charset=utf-8',
      'text/css;charset=utf-8',
      'image/svg+xml;charset=utf-8',
      'text/plain;charset=utf-8',
    ]);
  });

  it('cannot be served when the client was not built', () => {
    expect(() => builtPages(join(tmpdir(), 'no-such-folder'))).toThrow(/not built/);
  });
});

/** The sources of a directive of the content policy. */
function sourcesOf({ headers }: Answer, directive: string): string | undefined {
  const policy = String(headers['content-security-policy']).split(';');
  return policy.find((part) => part.startsWith(directive))?.slice(directive.length + 1);
}

describe('the headers of every answer', () => {
  it('let a page run only what this server serves, and tell nobody where it is', async () => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    for (const path of ['/', '/api/sessions', '/nothing', '/healthz']) {
      const { headers } = await call(port, path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toContain('unsafe');
      // Over plain HTTP on a LAN this would break every script.
      expect(policy).not.toContain('upgrade-insecure-requests');
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });

  it.each([
    ['192.168.1.20:3000', "'self' ws://192.168.1.20:3000 wss://192.168.1.20:3000"],
    ['plenary.local', "'self' ws://plenary.local wss://plenary.local"],
    ['localhost:8080', "'self' ws://localhost:8080 wss://localhost:8080"],
    // A policy cannot name it; what there is, newer browsers take for its WebSockets too.
    ['[::1]:3000', "'self'"],
    ["evil.example; script-src 'unsafe-inline'", "'self'"],
    ['evil.example *', "'self'"],
    ['evil.example,ws:', "'self'"],
  ])('let a page of %s open sockets to that host and no other', async (host, sources) => {
    const { port } = await openHouse({ pages: builtPages(builtClient()) });
    expect(sourcesOf(await call(port, '/', { headers: { host } }), 'connect-src')).toBe(sources);
  });

  it('let pages of the public address open sockets to it, whatever the proxy makes of the host', async () => {
    const { port } = await openHouse({ publicUrl: 'https://plenary.example.org' });
    const own = 'ws://plenary.example.org wss://plenary.example.org';
    for (const [host, sources] of [
      ['plenary.example.org', `'self' ${own}`],
      ['plenary:3000', `'self' ws://plenary:3000 wss://plenary:3000 ${own}`],
      ['[fd00::2]:3000', `'self' ${own}`],
    ] as const)
      expect(sourcesOf(await call(port, '/nothing', { headers: { host } }), 'connect-src')).toBe(sources);
  });

  it('stand on what Socket.IO answers too, whatever it answers', async () => {
    const { port } = await openHouse({ publicUrl: 'https://plenary.example.org' });
    const polling = '/socket.io/?EIO=4&transport=polling';
    const refused = { origin: 'https://evil.example' };
    for (const [path, headers, status] of [
      [polling, {}, 200],
      [polling, refused, 403],
      ['/socket.io/?EIO=4&transport=none', {}, 400],
    ] as const) {
      const answer = await call(port, path, { headers });
      expect(answer.status, path).toBe(status);
      const { headers: page } = await call(port, '/healthz');
      const ofPages = Object.keys(page).filter((name) =>
        /^(x-|cross-|content-security|strict|referrer)/.test(name),
      );
      expect(ofPages).toContain('x-content-type-options');
      expect(ofPages).toContain('strict-transport-security');
      for (const name of ofPages) expect(answer.headers[name], `${path} ${name}`).toBe(page[name]);
    }
  });

  it('ask for https, for a year and all names below, only where the public address has it', async () => {
    const { port } = await openHouse({ publicUrl: 'https://plenary.example.org' });
    const { headers } = await call(port, '/healthz');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    const plain = await openHouse({ publicUrl: 'http://plenary.example.org' });
    expect((await call(plain.port, '/healthz')).headers['strict-transport-security']).toBeUndefined();
  });

  it('keep what is here from pages of other sites, and with https their windows from ours', async () => {
    const pages = builtPages(builtClient());
    const secure = await openHouse({ pages, publicUrl: 'https://plenary.example.org' });
    const plain = await openHouse({ pages });
    for (const path of ['/', '/assets/phone-4f2a.js', '/api/sessions', '/nothing']) {
      const { headers } = await call(secure.port, path);
      expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
      expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
      const { headers: without } = await call(plain.port, path);
      expect(without['cross-origin-resource-policy'], path).toBe('same-origin');
      // Browsers heed it on https only, and complain of it elsewhere.
      expect(without['cross-origin-opener-policy'], path).toBeUndefined();
    }
  });
});
