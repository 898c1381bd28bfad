import { afterAll, describe, expect, it } from 'vitest';
import { TalkativeServer } from './server.ts';

/** What the server's process does when it is told SIGUSR2: the fault that no test has found. */
const preload = (fault: string): string =>
  `--import=data:text/javascript,${encodeURIComponent(`process.on('SIGUSR2', () => { ${fault} })`)}`;

describe('a fault that nothing catches', () => {
  const server = new TalkativeServer();
  afterAll(() => server.discard());

  it.each([
    ['uncaughtException', "throw new Error('the unforeseen')"],
    ['unhandledRejection', "void Promise.reject(new Error('the unforeseen'))"],
  ])('is logged as fatal, ends the server with 1, and loses no room: %s', async (origin, fault) => {
    await server.start({ NODE_OPTIONS: preload(fault), LOG_LEVEL: 'fatal' });
    const opened = await fetch(`${server.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sessionId: 'collaborative-leadership' }),
    });
    const { code } = await opened.json();
    const from = server.logs.length;
    expect(await server.end('SIGUSR2')).toBe(1);
    const said = server.logs
      .slice(from)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(said).toEqual([
      expect.objectContaining({
        level: 60,
        origin,
        err: expect.objectContaining({ message: 'the unforeseen' }),
      }),
    ]);
    await server.start();
    expect((await fetch(`${server.url}/api/rooms/${code}`)).status).toBe(200);
    await server.end();
  });
});
