import { describe, expect, it } from 'vitest';
import { registry } from '../../shared/activities/registry.ts';
import { checkSession, type Session } from '../../shared/agenda/session.ts';
import { HEADING_MOST, MOST_HEADINGS } from '../../shared/room/given.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { configs } from '../contract/configs.ts';
import { goTo, session } from '../field/waysToWrite.ts';
import { Bench, HOST, person } from '../support/bench.ts';

const kinds: Registry = registry;

/** The agenda with every kind in it; its next steps take what stickies, film and talks made. */
const building = (from: readonly string[] = ['stickies', 'film', 'talks']): Session => ({
  ...session,
  agenda: session.agenda.map((item) =>
    item.id === 'shapes' ? { ...item, config: { ...configs['circle-square-triangle'], from } } : item,
  ),
});

const QUESTION = 'leaders';
const PEOPLE = ['ana', 'bea', 'cy'];

function room(of = building()): Bench {
  const bench = new Bench(1, of, kinds);
  for (const id of PEOPLE) bench.join(id, { table: 'A' });
  bench.do(HOST, 'start');
  return bench;
}

const ask = (bench: Bench, item: string, type: string, payload: unknown, who = HOST) =>
  bench.do(who, type, { item, step: bench.state.at?.step ?? '', payload });

/** Two topics, of which "Families" weighs more. */
function brainstorm(bench: Bench): void {
  goTo(bench, 'stickies', `write.${QUESTION}`);
  for (const who of PEOPLE)
    ask(bench, 'stickies', 'writeSticky', { question: QUESTION, slot: 1, text: `Of ${who}` }, person(who));
  goTo(bench, 'stickies', `room.${QUESTION}`);
  const notes = Object.entries(
    JSON.parse(JSON.stringify(bench.core.views.projector(bench.state, around))).activity.notes ?? {},
  );
  const [one, ...more] = notes.map(([id]) => id);
  const where = { question: QUESTION, scope: 'room' };
  ask(bench, 'stickies', 'createTopic', { ...where, name: 'The school board', stickies: [one] });
  ask(bench, 'stickies', 'createTopic', { ...where, name: 'Families', stickies: more });
}

const around = { online: new Set<string>(), screens: { consoles: 1, projectors: 1 }, addresses: [] };

const headings = (bench: Bench): string[] => {
  goTo(bench, 'shapes', 'next-steps');
  const { activity } = JSON.parse(JSON.stringify(bench.core.views.floor(bench.state)));
  return (activity.headings ?? []).map(({ text }: { text: string }) => text);
};

const given = (bench: Bench) => bench.events.filter(({ event }) => event.type === 'itemGiven');

/** What is in the state of a room that is made anew from its log. */
const replayed = (bench: Bench) => bench.core.replay(JSON.parse(JSON.stringify(bench.events)));

describe('what an item is given of earlier ones', () => {
  it('[G1] is written down when the room first comes to it: topics as they rank, then follow-up questions', () => {
    const bench = room();
    brainstorm(bench);
    goTo(bench, 'film', QUESTION);
    ask(bench, 'film', 'markQuestion', { question: QUESTION, on: true });
    expect(given(bench)).toEqual([]);
    expect(headings(bench)).toEqual(['Families', 'The school board', 'Who should coordinate the planning?']);
    expect(given(bench)).toHaveLength(1);
    expect(replayed(bench).activities).toEqual(bench.state.activities);
  });

  it('[G1] stays as it was written, whatever changes there, through back, undo and jumps', () => {
    const bench = room();
    brainstorm(bench);
    const first = headings(bench);
    expect(first).toEqual(['Families', 'The school board']);
    bench.do(HOST, 'undo', { payload: { change: bench.state.changes.at(-1)?.id } });
    expect(bench.state.at?.item).toBe('stickies');
    ask(bench, 'stickies', 'createTopic', { question: QUESTION, scope: 'room', name: 'Later', stickies: [] });
    expect(headings(bench)).toEqual(first);
    bench.walk('back');
    bench.walk('next');
    expect(headings(bench)).toEqual(first);
    expect(given(bench)).toHaveLength(1);
  });

  it('[G1] is nothing where there is nothing yet: who jumped there too early finds it the next time', () => {
    const bench = room();
    expect(headings(bench)).toEqual([]);
    expect(given(bench)).toEqual([]);
    brainstorm(bench);
    expect(headings(bench)).toEqual(['Families', 'The school board']);
  });

  it('[G2] is what the room may see: nothing that waits for a facilitator, or that only hosts have read', () => {
    const bench = room();
    goTo(bench, 'talks', 'question.hard');
    ask(bench, 'talks', 'shareAnswer', { question: 'hard', text: 'Who pays?' }, person('ana'));
    ask(bench, 'talks', 'reviewFirst', { on: true });
    ask(bench, 'talks', 'shareAnswer', { question: 'hard', text: 'Read by nobody' }, person('bea'));
    goTo(bench, 'film', QUESTION);
    ask(bench, 'film', 'answer', { question: QUESTION, text: 'Never shown' }, person('ana'));
    const answer = Object.keys(JSON.parse(JSON.stringify(bench.state.activities.film)).answers.all)[0];
    ask(bench, 'film', 'markAnswer', { answer, on: true });
    expect(headings(bench)).toEqual(['Who pays?']);
  });

  it('[G3] is short, and not more than phones can show', () => {
    const bench = room();
    goTo(bench, 'talks', 'question.now');
    const long = 'A practice that nobody could read in a list on a phone because it goes on and on '
      .repeat(3)
      .trim();
    for (let nth = 0; nth < MOST_HEADINGS + 5; nth++) {
      const who = `p${nth}`;
      bench.join(who);
      ask(bench, 'talks', 'shareAnswer', { question: 'now', text: `${nth} ${long}` }, person(who));
    }
    const shown = headings(bench);
    expect(shown).toHaveLength(MOST_HEADINGS);
    for (const text of shown) {
      expect(text.length).toBeLessThanOrEqual(HEADING_MOST);
      expect(text).toMatch(/\w…$/);
    }
  });

  it('[G3] is something of each kind, also where one of them alone would fill the list', () => {
    const bench = room();
    goTo(bench, 'talks', 'question.hard');
    for (let nth = 0; nth < MOST_HEADINGS + 5; nth++) {
      const who = `p${nth}`;
      bench.join(who);
      ask(bench, 'talks', 'shareAnswer', { question: 'now', text: `Practice ${nth}` }, person(who));
    }
    ask(bench, 'talks', 'shareAnswer', { question: 'similar', text: 'Only kept' }, person('ana'));
    ask(bench, 'talks', 'shareAnswer', { question: 'hard', text: 'No time' }, person('ana'));
    ask(bench, 'talks', 'shareAnswer', { question: 'hard', text: 'No money' }, person('bea'));
    expect(headings(bench)).toEqual([
      ...Array.from({ length: MOST_HEADINGS - 2 }, (_, nth) => `Practice ${nth}`),
      'No time',
      'No money',
    ]);
  });

  it('[G4] is, of the same kind, what that carries over, also where it is each person’s own; to others it is nothing', () => {
    const [first] = session.agenda;
    if (!first) throw new Error('no agenda');
    const rubric = (id: string, config: object): Session['agenda'][number] => ({
      ...first,
      id,
      activity: 'rubric',
      config: { ...configs.rubric, ...config },
    });
    const bench = room({
      ...session,
      agenda: [rubric('before', {}), ...building(['before']).agenda, rubric('after', { from: ['before'] })],
    });
    goTo(bench, 'before', 'rate');
    for (const who of PEOPLE)
      ask(bench, 'before', 'rate', { dimension: 'vision', level: 'emerging' }, person(who));
    goTo(bench, 'after', 'rate');
    expect(JSON.stringify(bench.state.activities.after)).toContain(
      '"before":{"vision":{"ana":1,"bea":1,"cy":1}}',
    );
    for (const { event } of given(bench))
      if (event.type === 'itemGiven' && event.item !== 'after') expect(event.given.earlier).toBeUndefined();
    expect(replayed(bench).activities).toEqual(bench.state.activities);
  });

  it('is nothing for an item that names none: it is as before', () => {
    const bench = room(session);
    brainstorm(bench);
    expect(headings(bench)).toEqual([]);
    expect(given(bench)).toEqual([]);
  });

  it('[P6] is taken of items before it alone: a session that names another is told where', () => {
    const configOf = (kind: string) => kinds[kind]?.config;
    const faults = (from: readonly string[]) => {
      const checked = checkSession(building(from), configOf);
      return checked.ok ? [] : checked.faults.filter(({ field }) => field.includes('from'));
    };
    expect(faults(['stickies'])).toEqual([]);
    expect(faults(['stickies', 'coffee'])).toMatchObject([
      { field: 'agenda[6].config.from[1]', message: 'there is no item "coffee" before this one' },
    ]);
    expect(faults(['stikies'])).toMatchObject([
      {
        field: 'agenda[6].config.from[0]',
        message: expect.stringMatching(/there is no item "stikies" before this one.*stickies/),
      },
    ]);
  });
});
