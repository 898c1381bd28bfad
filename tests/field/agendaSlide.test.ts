import { expect, it } from 'vitest';
import { MINUTE } from '../../shared/lib/duration.ts';
import { rowOf } from '../../shared/room/eventTable.ts';
import { factsOf } from '../../shared/room/facts.ts';
import { Bench, HOST } from '../support/bench.ts';
import { secondVote } from '../support/miniSession.ts';

/** What a slide that shows the agenda tells: titles and minutes. */
const told = ({ core, state }: Bench) =>
  factsOf(core.registry, state)
    .session.agenda()
    .map(({ title, ms }) => [title, ms / MINUTE]);

const ask = (bench: Bench, type: string, payload: object) => bench.do(HOST, type, { payload });

it('the agenda that people are shown follows every edit of the hosts', () => {
  const bench = new Bench();
  expect(told(bench)).toEqual([
    ['Item one', 10],
    ['Item two', 20],
  ]);
  bench.do(HOST, 'start');
  ask(bench, 'insert', { item: secondVote });
  ask(bench, 'skip', { item: 'two', step: 'show', on: true });
  expect(told(bench)).toEqual([
    ['Item one', 10],
    ['Item two', 10],
    ['A second vote', 5],
  ]);
  ask(bench, 'skip', { item: 'two', on: true });
  ask(bench, 'extend', { seconds: 60 });
  expect(told(bench)).toEqual([
    ['Item one', 11],
    ['A second vote', 5],
  ]);
});

it('a minute more or less is shown to hosts in every item that may tell of it, also while that is not on', () => {
  const bench = new Bench();
  bench.do(HOST, 'start');
  ask(bench, 'extend', { seconds: 60 });
  const event = { type: 'extended', item: 'one', step: 'ask', ms: MINUTE } as const;
  const shows = rowOf(event).shows(event, bench.state, { by: 'host', registry: bench.core.registry });
  expect(shows).toEqual({ items: 'all' });
});
