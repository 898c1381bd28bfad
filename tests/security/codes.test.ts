import { describe, expect, it, vi } from 'vitest';
import { digestOf, hashOf, matches, newCode, newPairingCode, newSecret } from '../../server/keys.ts';
import { sourcesIn, textOf, withoutComments } from '../support/imports.ts';
import { times } from './options.ts';

const CODES = times(200_000, 20_000);

/** Chi-square of counts that should all be the same, as standard deviations from what is expected of it. */
function deviation(counts: Iterable<number>): number {
  const all = [...counts];
  const mean = all.reduce((sum, count) => sum + count, 0) / all.length;
  const chi = all.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
  const freedom = all.length - 1;
  return (chi - freedom) / Math.sqrt(2 * freedom);
}

function count(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('room codes', () => {
  it('are six letters, each of the twenty equally likely at every place', () => {
    const codes = Array.from({ length: CODES }, newCode);
    for (const code of codes) expect(code).toMatch(/^[BCDFGHJKLMNPQRSTVWXZ]{6}$/);
    for (let place = 0; place < 6; place++) {
      const counts = count(codes.map((code) => code[place] ?? ''));
      expect(counts.size).toBe(20);
      // One honest run in 10^8 is further out; a byte taken modulo twenty is, in every run, by far.
      expect(Math.abs(deviation(counts.values())), `letter ${place + 1}`).toBeLessThan(8);
    }
    const pairs = count(codes.flatMap((code) => [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)]));
    expect(pairs.size).toBe(400);
    expect(Math.abs(deviation(pairs.values()))).toBeLessThan(8);
    // Among so many of 64 million some meet by chance, but few.
    expect(new Set(codes).size).toBeGreaterThan(CODES - 3 * (CODES ** 2 / (2 * 20 ** 6)) - 10);
  });

  it('would be seen through if bytes were taken modulo twenty', () => {
    const biased = Array.from({ length: CODES * 6 }, (_, index) => ((index * 7_919) % 256) % 20);
    expect(Math.abs(deviation(count(biased.map(String)).values()))).toBeGreaterThan(8);
  });
});

describe('secrets', () => {
  it('have 192 bits that never come twice, and pairing codes four digits', () => {
    const secrets = Array.from({ length: CODES }, newSecret);
    expect(new Set(secrets).size).toBe(CODES);
    expect(secrets[0]).toMatch(/^[\w-]{32}$/);
    const letters = count(secrets.join(''));
    expect(letters.size).toBe(64);
    expect(Math.abs(deviation(letters.values()))).toBeLessThan(8);
    expect(newPairingCode()).toMatch(/^\d{4}$/);
  });

  it('come from no chance that could be foreseen', () => {
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('not for secrets');
    });
    newCode();
    newSecret();
    newPairingCode();
    const foreseen = sourcesIn('server').filter((file) =>
      withoutComments(textOf(file)).includes('Math.random'),
    );
    // What activities draw (who pairs with whom) may be foreseen; nothing is opened by it.
    expect(foreseen.filter((file) => !/server\/(app|live\/(rehearsal|openRoom))\.ts$/.test(file))).toEqual(
      [],
    );
  });

  it('are compared by their hashes, in constant time, and nowhere else', () => {
    expect(matches('secret', hashOf('secret'))).toBe(true);
    for (const [given, kept] of [
      ['secret', hashOf('Secret')],
      ['secret', 'secret'],
      ['secret', ''],
      ['', hashOf('secret')],
      [undefined, hashOf('secret')],
      ['secret', undefined],
    ])
      expect(matches(given, kept)).toBe(false);
    const secretWords =
      /\b(key|token|secret|password)\b\s*[!=]==|[!=]==\s*\w*\.?(key|token|secret|password)\b/;
    // Settings are checked for their form, at the start, by whoever wrote them.
    const others = sourcesIn('server').filter((file) => file !== 'server/config.ts');
    const compared = others.flatMap((file) =>
      withoutComments(textOf(file))
        .split('\n')
        .filter((line) => secretWords.test(line) && !/undefined/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(compared).toEqual([]);
    expect(textOf('server/keys.ts')).toContain('timingSafeEqual(a, b)');
    expect(digestOf([1])).not.toBe(digestOf([2]));
  });
});
