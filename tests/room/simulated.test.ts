import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../shared/lib/random.ts';
import { intentOf, nameOf, roleOf } from '../../shared/room/simulated.ts';
import { Bench, HOST } from '../support/bench.ts';
import { miniSession, poll } from '../support/miniSession.ts';

const names = (language: string, count: number) => {
  const random = mulberry32(1);
  return Array.from({ length: count }, (_, index) => nameOf(index, random, language));
};

describe('simulated people', () => {
  it('have names of their own, and some give none', () => {
    for (const language of ['en', 'es', 'es-MX', 'de']) {
      const given = names(language, 200);
      const named = given.filter((name) => name !== undefined);
      expect(new Set(named).size, language).toBe(named.length);
      expect(given.length - named.length, language).toBeGreaterThan(10);
      expect(named.every((name) => name.length <= 20 && !/\s\s|^\s|\s$/.test(name))).toBe(true);
    }
  });

  it('have names as people have them where the session’s language is spoken', () => {
    expect(names('es', 60)).not.toEqual(names('en', 60));
    expect(names('es-MX', 60)).toEqual(names('es', 60));
  });

  it('have roles of the session, the first ones more often; some give none', () => {
    const random = mulberry32(1);
    const given = Array.from({ length: 300 }, () => roleOf(miniSession.roles, random));
    const count = (role?: string) => given.filter((one) => one === role).length;
    expect(count('chief')).toBeGreaterThan(count('finance'));
    expect(count('finance')).toBeGreaterThan(20);
    expect(count()).toBeGreaterThan(20);
    expect(roleOf([], random)).toBeUndefined();
  });

  it('want what their activity says, at the item that is on, and nothing in the lobby', () => {
    const registry = {
      poll: {
        ...poll,
        simulate: {
          participant: ({ you, step }: { you: { id: string }; step: string }) => ({
            type: 'vote',
            payload: { option: `${you.id} at ${step}` },
          }),
        },
      },
    };
    const bench = new Bench(1, miniSession, registry);
    bench.join('ana');
    const seen = () => ({
      floor: bench.core.views.floor(bench.state),
      table: bench.core.views.table(bench.state, 'A'),
      me: bench.core.views.me(bench.state, 'ana'),
    });
    const random = mulberry32(1);
    expect(intentOf(registry, seen(), random)).toBeUndefined();
    bench.do(HOST, 'start');
    expect(intentOf(registry, seen(), random)).toEqual({
      type: 'vote',
      payload: { option: 'ana at ask' },
      item: 'one',
    });
    expect(intentOf(registry, { ...seen(), me: undefined }, random)).toBeUndefined();
    expect(intentOf({}, seen(), random)).toBeUndefined();
  });
});
