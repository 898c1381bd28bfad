import { describe, expect, it } from 'vitest';
import { openHouse } from '../live/house.ts';
import { bearer, call, post } from './calls.ts';
import { draft, listed, made, prepare } from './preparing.ts';

describe('who may prepare', () => {
  const publicUrl = 'https://plenary.example.org';
  const hostPassword = 'sesame';
  const right = bearer(hostPassword);

  it('is nobody from elsewhere without the password, and nothing of it is told', async () => {
    const { port } = await openHouse({ publicUrl, hostPassword });
    const begun = await post(port, '/api/prepared', { from: 'mini' }, right);
    const { id } = made.parse(begun.body);
    const calls: [string, string, unknown?][] = [
      ['POST', '/api/prepared', { from: 'mini' }],
      ['GET', `/api/prepared/${id}`],
      ['GET', '/api/prepared/p-unknown'],
      ['PUT', `/api/prepared/${id}`, { version: 1, session: draft, ticked: [] }],
      ['DELETE', `/api/prepared/${id}`],
      ['GET', '/api/sessions/mini'],
      ['GET', '/api/sessions/unknown'],
      // Refused before it is read.
      ['POST', '/api/prepared', { session: { notes: 'x'.repeat(600_000) } }],
    ];
    for (const headers of [{}, bearer('sesam')])
      for (const [method, path, body] of calls) {
        const answer = await call(port, path, { method, headers, body });
        expect(answer, `${method} ${path}`).toMatchObject({ status: 401, body: { code: 'not-allowed' } });
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    expect((await call(port, '/api/sessions')).body).toMatchObject([{ id: 'mini' }]);
    expect(await listed(port)).toHaveLength(1);
    expect((await call(port, '/api/sessions', { headers: right })).body).toMatchObject([
      { id: 'mini' },
      { id },
    ]);
    expect((await call(port, `/api/prepared/${id}`, { headers: right })).body).toMatchObject({ version: 1 });
    expect((await call(port, `/api/prepared/${id}`, { method: 'DELETE', headers: right })).status).toBe(204);
  });

  it('is nobody who guesses, wherever they do it', async () => {
    const { port } = await openHouse({ publicUrl, hostPassword });
    for (let n = 0; n < 10; n += 1) {
      expect((await call(port, '/api/sessions', { headers: bearer('wrong') })).body).toHaveLength(1);
      expect((await call(port, '/api/prepared/p-1', { headers: bearer('wrong') })).status).toBe(401);
    }
    for (const path of ['/api/sessions', '/api/prepared/p-1', '/api/sessions/mini'])
      expect(await call(port, path, { headers: right })).toMatchObject({
        status: 429,
        body: { code: 'too-many' },
      });
    expect((await call(port, '/api/sessions')).status).toBe(200);
  });

  it('is no page of another site', async () => {
    const { port } = await openHouse();
    const id = await prepare(port);
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS']) {
      const answer = await call(port, `/api/prepared/${id}`, {
        method,
        headers: { origin: 'https://evil.example' },
      });
      expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
    }
  });
});
