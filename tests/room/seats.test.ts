import { expect, it } from 'vitest';
import { below, mulberry32, pick } from '../../shared/lib/random.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { SEED } from '../support/seed.ts';

it('says who sits at each table as the people themselves do, whatever happens', () => {
  const random = mulberry32(SEED);
  const bench = new Bench(4);
  for (let step = 0; step < 400; step++) {
    const ids = Object.keys(bench.state.people);
    const choice = below(random, 6);
    if (choice < 3 || ids.length === 0) bench.join(`p${step}`);
    else if (choice === 3) bench.do(HOST, 'remove', { payload: { person: pick(random, ids) } });
    else {
      const table = pick(random, ['A', 'B', 'C', 'D', 'any']);
      const who = person(pick(random, ids));
      bench.do(who, 'introduce', { payload: choice === 4 ? { table } : { name: `N${step}`, table } });
    }
    const { people, seats, tables } = bench.state;
    for (const table of tables) {
      const there = Object.values(people).filter((one) => one.table === table);
      expect([...(seats.get(table) ?? [])].sort()).toEqual(there.map(({ id }) => id).sort());
    }
  }
  expect(bench.core.replay(bench.events).seats).toEqual(bench.state.seats);
});
