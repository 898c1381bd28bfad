import { expect, it } from 'vitest';
import { Bench, HOST } from '../support/bench.ts';
import { kinds, shippedSession } from '../support/shippedSession.ts';

const resourcesOf = ({ core, state }: Bench) => core.views.floor(state).room.resources;

it.each(['collaborative-leadership', 'liderazgo-colaborativo'])(
  'phones keep all resources of %s once the room has ended, each with what it is for',
  (file) => {
    const session = shippedSession(`${file}.yaml`);
    const bench = new Bench(3, session, kinds);
    bench.do(HOST, 'start');
    expect(resourcesOf(bench)).toBeUndefined();
    bench.do(HOST, 'end');
    const kept = resourcesOf(bench) ?? [];
    expect(kept.map(({ items }) => items.length)).toEqual([8, 4]);
    expect(kept).toEqual(session.resources);
    expect(kept.flatMap(({ items }) => items.filter((item) => item.for.trim() === ''))).toEqual([]);
  },
);

it('phones of a session without resources only say thank you', () => {
  const { resources: _, ...session } = shippedSession();
  const bench = new Bench(3, { ...session, resources: [{ group: 'Empty', items: [] }] }, kinds);
  bench.do(HOST, 'start');
  bench.do(HOST, 'end');
  expect(resourcesOf(bench)).toBeUndefined();
});
