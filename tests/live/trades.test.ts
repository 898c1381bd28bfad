import { describe, expect, it } from 'vitest';
import { graphOf, type Import, sourcesIn, textOf, withoutComments } from '../support/imports.ts';

/** The trades of server/live, which will stand on different servers: what each may know of the others. */

const LIVE = 'server/live';
const MESSAGES = `${LIVE}/writer/messages.ts`;
const imports = [...graphOf(sourcesIn(LIVE)).values()].flat();

/** `writer`, `fanout`, `doors`, or nothing for what lies outside of them. */
const tradeOf = (path: string): string | undefined => /^server\/live\/(\w+)\//.exec(path)?.[1];
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('the writer of a room, its doors and its fan-out', () => {
  it('are three folders, and what connects them', () => {
    const trades = new Set(sourcesIn(LIVE).flatMap((file) => tradeOf(file) ?? []));
    expect([...trades].sort()).toEqual(['doors', 'fanout', 'writer']);
  });

  it('know of each other only what they say to each other', () => {
    const across = imports.filter(({ from, to }) => {
      const [mine, other] = [tradeOf(from), tradeOf(to)];
      return mine !== undefined && other !== undefined && mine !== other;
    });
    expect(across.length).toBeGreaterThan(3);
    expect(across.filter(({ to }) => to !== MESSAGES).map(show)).toEqual([]);
  });

  it('say it in types alone', () => {
    const code = withoutComments(textOf(MESSAGES));
    expect(code).not.toMatch(/\b(?:const|let|function|class|enum)\b|\bimport (?!type\b)/);
    expect(imports.filter(({ to, typeOnly }) => to === MESSAGES && !typeOnly).map(show)).toEqual([]);
  });

  it('leave the state of a room and its log to the writer, and sockets to the others', () => {
    const found = imports.filter(({ from, to }) =>
      tradeOf(from) === 'writer'
        ? /^(socket\.io|ws|express)$|^server\/(live\/wire|http\/.*)\.ts$/.test(to)
        : tradeOf(from) !== undefined && /^shared\/room\/(state|core|events)\.ts$|^server\/log\//.test(to),
    );
    expect(found.map(show)).toEqual([]);
  });
});
