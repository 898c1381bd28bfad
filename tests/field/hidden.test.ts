import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { agendaItemSchema } from '../../shared/agenda/session.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { miniSession } from '../support/miniSession.ts';

const statements = [{ id: 'school', text: 'You know schools', short: 'Schools' }];
const [first, second] = miniSession.agenda.map((item) => ({
  ...item,
  activity: 'take-off-touch-down',
  config: { statements },
}));

function open() {
  if (!first || !second) throw new Error('the small session has two items');
  const session = {
    ...miniSession,
    agenda: [agendaItemSchema.parse({ ...first, hideResults: true }), second],
  };
  const bench = new Bench(1, session, registry);
  for (const id of ['p1', 'p2', 'p3']) bench.join(id);
  bench.do(HOST, 'start');
  for (const id of ['p1', 'p2', 'p3'])
    bench.do(person(id), 'answer', { item: 'one', payload: { statement: 'school', answer: 'up' } });
  const shown = () => ({
    wall: JSON.stringify(bench.projector().activity).includes('"tally"'),
    console: bench.console().room.resultsShown,
  });
  return { bench, shown };
}

describe('results that a plan hides from the start', () => {
  it('are on no screen until a host shows them, and can be hidden again', () => {
    const { bench, shown } = open();
    expect(shown()).toEqual({ wall: false, console: false });
    bench.do(HOST, 'results', { payload: { on: true } });
    expect(shown()).toEqual({ wall: true, console: true });
    bench.do(HOST, 'results', { payload: { on: false } });
    expect(shown()).toEqual({ wall: false, console: false });
  });

  it('hide nothing of the items that come after', () => {
    const { bench, shown } = open();
    bench.walk('next');
    expect(shown()).toEqual({ wall: true, console: true });
  });

  it('stay as a host left them when the room goes back', () => {
    const { bench, shown } = open();
    bench.do(HOST, 'results', { payload: { on: true } });
    bench.walk('next');
    bench.walk('back');
    expect(shown()).toEqual({ wall: true, console: true });
    const replayed = bench.core.replay(JSON.parse(JSON.stringify(bench.events)));
    expect(replayed.revealed).toEqual(bench.state.revealed);
  });
});
