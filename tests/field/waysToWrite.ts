import { registry } from '../../shared/activities/registry.ts';
import type { Session } from '../../shared/agenda/session.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { configs } from '../contract/configs.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { miniSession } from '../support/miniSession.ts';

const kinds: Registry = registry;
const { questions } = configs['sticky-brainstorm'];

const item = (id: string, activity: string, config: unknown): Session['agenda'][number] => ({
  id,
  notes: 'Say hello',
  section: miniSession.agenda[0]?.section ?? '',
  title: `Item ${id}`,
  activity,
  minutes: [4, 10],
  planned: 6,
  config,
});

/** An agenda with every way to write, and a break at its end. */
export const session: Session = {
  ...miniSession,
  minutes: 48,
  sections: miniSession.sections.map((section) => ({ ...section, minutes: [48, 48] })),
  agenda: [
    item('stand', 'take-off-touch-down', configs['take-off-touch-down']),
    item('stickies', 'sticky-brainstorm', configs['sticky-brainstorm']),
    item('talks', 'rapid-fire', configs['rapid-fire']),
    item('film', 'discussion', { questions, format: 'whole', answers: 'person' }),
    item('scribes', 'discussion', { questions, format: 'table', answers: 'scribe' }),
    item('share', 'share-and-move', configs['share-and-move']),
    item('shapes', 'circle-square-triangle', configs['circle-square-triangle']),
    item('coffee', 'break', configs.break),
  ],
};

const words = (text: string) => `${text} — escrito a tiempo`;

export interface Way {
  readonly what: string;
  readonly item: string;
  readonly step: string;
  readonly type: string;
  /** What is sent; `me` is the room as it was when it was typed. */
  readonly payload: (bench: Bench) => unknown;
  /** Before anything can be typed. */
  readonly first?: (bench: Bench) => void;
}

export const ana = person('ana');

/** The passage that Ana writes. */
const passageOf = (bench: Bench): string => {
  const table = bench.core.views.table(bench.state, 'A').items.share;
  const found = /"passage":"([^"]+)"/.exec(JSON.stringify(table));
  return found?.[1] ?? 'none';
};

function openEditor(bench: Bench): void {
  bench.do(ana, 'startWith', { item: 'share', payload: { person: 'ana' } });
  bench.do(ana, 'openEditor', { item: 'share', payload: {} });
}

export const WAYS: readonly Way[] = [
  {
    what: 'a sticky',
    item: 'stickies',
    step: 'write.leaders',
    type: 'writeSticky',
    payload: () => ({ question: 'leaders', slot: 1, text: words('sticky') }),
  },
  {
    what: 'a question to a presenter',
    item: 'talks',
    step: 'talk.first',
    type: 'askQuestion',
    payload: () => ({ talk: 'first', text: words('question') }),
  },
  {
    what: 'a practice',
    item: 'talks',
    step: 'question.now',
    type: 'shareAnswer',
    payload: () => ({ question: 'now', text: words('practice') }),
  },
  {
    what: 'an answer',
    item: 'film',
    step: 'leaders',
    type: 'answer',
    payload: () => ({ question: 'leaders', text: words('answer') }),
  },
  {
    what: 'a scribe’s text',
    item: 'scribes',
    step: 'leaders',
    type: 'writeForTable',
    payload: () => ({ question: 'leaders', text: words('scribe') }),
    first: (bench) => bench.do(ana, 'takePen', { item: 'scribes', payload: {} }),
  },
  {
    what: 'a next step',
    item: 'shapes',
    step: 'next-steps',
    type: 'addNextStep',
    payload: () => ({ scope: 'district', what: words('next step'), who: 'Ana' }),
  },
  {
    what: 'a passage',
    item: 'share',
    step: 'write',
    type: 'finishTurn',
    payload: (bench) => ({ passage: passageOf(bench), text: words('passage') }),
    first: openEditor,
  },
];

export const COMMENTS: readonly Way[] = [
  {
    what: 'a passage that is added to another table’s document',
    item: 'share',
    step: 'move.1',
    type: 'addPassage',
    payload: () => ({ document: 'B', text: words('added') }),
  },
  {
    what: 'a comment',
    item: 'share',
    step: 'move.1',
    type: 'addComment',
    payload: (bench) => ({ passage: writtenAtB(bench), text: words('comment') }),
  },
];

const writtenAtB = (bench: Bench): string => {
  const document = JSON.stringify(bench.core.views.table(bench.state, 'A').items.share);
  return /"passages":\{"([^"]+)"/.exec(document)?.[1] ?? 'none';
};

export function room(): Bench {
  const bench = new Bench(2, session, kinds);
  bench.join('ana', { table: 'A', name: 'Ana' });
  bench.join('bea', { table: 'B', name: 'Bea' });
  bench.do(HOST, 'start');
  return bench;
}

export const goTo = (bench: Bench, item: string, step?: string) =>
  bench.do(HOST, 'goTo', { payload: { item, ...(step === undefined ? {} : { step }) } });

/** The room comes to where something is typed. @returns what the phone keeps, to be sent later */
export function typed(bench: Bench, way: Way) {
  if (way.item === 'share' && way.step !== 'write') {
    goTo(bench, 'share', 'write');
    const bea = person('bea');
    bench.do(bea, 'startWith', { item: 'share', payload: { person: 'bea' } });
    bench.do(bea, 'openEditor', { item: 'share', payload: {} });
    const opened = JSON.stringify(bench.core.views.table(bench.state, 'B').items.share);
    const passage = /"passage":"([^"]+)"/.exec(opened)?.[1];
    bench.do(bea, 'finishTurn', { item: 'share', payload: { passage, text: 'Written by Bea' } });
  }
  goTo(bench, way.item, way.step);
  way.first?.(bench);
  bench.now += 60_000;
  return { item: way.item, step: way.step, payload: way.payload(bench) };
}

export const record = (bench: Bench, item: string): string =>
  JSON.stringify(bench.record().items.find(({ id }) => id === item)?.blocks ?? []);

export const text = ({ payload }: { payload: unknown }): string =>
  /"([^"]* — escrito a tiempo)"/.exec(JSON.stringify(payload))?.[1] ?? '';
