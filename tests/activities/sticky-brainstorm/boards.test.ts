import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNDO_DEPTH } from '../../../shared/activities/parts/board.ts';
import { MOST_TOPICS, ROOM } from '../../../shared/activities/sticky-brainstorm/rules.ts';
import { type Brainstorm, openBrainstorm } from './room.ts';

const where = (scope = ROOM) => ({ question: 'leaders', scope });

/** One thing that somebody does to a wall; numbers stand for "one of those that there are". */
const act = fc.oneof(
  fc.record({
    do: fc.constant('create' as const),
    name: fc.constantFrom('Red', 'Green', 'Blue', 'Grey', 'Black'),
    stickies: fc.array(fc.nat({ max: 17 }), { maxLength: 5 }),
  }),
  fc.record({
    do: fc.constant('move' as const),
    stickies: fc.array(fc.nat({ max: 17 }), { minLength: 1, maxLength: 5 }),
    to: fc.option(fc.nat({ max: 4 })),
  }),
  fc.record({
    do: fc.constant('merge' as const),
    from: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
    into: fc.nat({ max: 4 }),
    name: fc.option(fc.constantFrom('Red', 'Merged'), { nil: undefined }),
  }),
  fc.record({
    do: fc.constant('split' as const),
    topic: fc.nat({ max: 4 }),
    name: fc.constantFrom('Red', 'Half', 'Rest'),
    most: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    do: fc.constant('rename' as const),
    topic: fc.nat({ max: 4 }),
    name: fc.constantFrom('Red', 'New'),
  }),
  fc.record({ do: fc.constant('dissolve' as const), topic: fc.nat({ max: 4 }) }),
  fc.record({ do: fc.constant('undo' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** Sends what an act means on this wall just now. */
function perform(room: Brainstorm, scope: string, one: Act) {
  const wall = scope === ROOM ? room.see.console() : room.see.table(scope)?.walls.leaders;
  const notes = Object.entries(wall?.notes ?? {});
  const topics = Object.keys(wall?.topics ?? {});
  const sticky = (index: number) => notes[index % notes.length]?.[0] ?? 'none';
  const topic = (index: number) => topics[index % Math.max(1, topics.length)] ?? 'none';
  const send = (type: string, payload: object = {}) => room.act(scope, type, { ...where(scope), ...payload });
  switch (one.do) {
    case 'create':
      return send('createTopic', { name: one.name, stickies: one.stickies.map(sticky) });
    case 'move':
      return send('moveStickies', {
        stickies: one.stickies.map(sticky),
        ...(one.to === null ? {} : { topic: topic(one.to) }),
      });
    case 'merge':
      return send('mergeTopics', {
        from: one.from.map(topic),
        into: topic(one.into),
        ...(one.name === undefined ? {} : { name: one.name }),
      });
    case 'split': {
      const from = topic(one.topic);
      const inside = notes.filter(([, note]) => note.topic === from).map(([id]) => id);
      return send('splitTopic', { topic: from, name: one.name, stickies: inside.slice(0, one.most) });
    }
    case 'rename':
      return send('renameTopic', { topic: topic(one.topic), name: one.name });
    case 'dissolve':
      return send('dissolveTopic', { topic: topic(one.topic) });
    case 'undo':
      return send('undoBoard');
  }
}

const filled = () => {
  const room = openBrainstorm({ people: 6, tables: 2 });
  room.fill('tables.leaders');
  return room;
};

describe('whatever is done to a wall', () => {
  for (const scope of [ROOM, 'A']) {
    it(`[S4] no sticky is lost or doubled, and each keeps its rank (${scope})`, () => {
      fc.assert(
        fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
          const room = filled();
          const before = room.see.notes();
          const others = room.see.groups('leaders', 'B');
          for (const one of acts) {
            perform(room, scope, one);
            const { topics, loose } = room.see.groups('leaders', scope);
            const all = [...loose, ...Object.values(topics).flat()].sort();
            const expected = Object.keys(before).filter(
              (text) => scope === ROOM || before[text]?.table === scope,
            );
            expect(all).toEqual(expected.sort());
          }
          for (const [text, note] of Object.entries(room.see.notes()))
            expect(note).toMatchObject({ rank: before[text]?.rank, of: 3, table: before[text]?.table });
          // The other table's wall is another wall.
          expect(room.see.groups('leaders', 'B')).toEqual(others);
        }),
        { numRuns: 60 },
      );
    });
  }

  it('[S4] every topic has its own name, and every placed sticky a topic that there is', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const room = filled();
        for (const one of acts) {
          perform(room, ROOM, one);
          const { topics, notes } = room.see.console();
          const names = Object.values(topics).map(({ name }) => name);
          expect(new Set(names).size).toBe(names.length);
          for (const { topic } of Object.values(notes))
            if (topic !== undefined) expect(Object.keys(topics)).toContain(topic);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('[S8] undo takes each change back exactly, one after the other', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: UNDO_DEPTH }), (acts) => {
        const room = filled();
        const seen: ReturnType<typeof room.see.groups>[] = [];
        for (const one of acts.filter((each) => each.do !== 'undo')) {
          const before = room.see.groups();
          const result = perform(room, ROOM, one);
          if (result.ok && result.value.length > 0) seen.push(before);
        }
        expect(room.see.console().undo).toBe(seen.length);
        for (const before of seen.reverse()) {
          room.host('undoBoard', where());
          expect(room.see.groups()).toEqual(before);
        }
        expect(room.code(room.host('undoBoard', where()))).toBe('nothing-to-undo');
      }),
      { numRuns: 60 },
    );
  });

  it('[S8] undo reaches twenty changes back', () => {
    const { host, see, group, fill } = openBrainstorm();
    fill('room.leaders');
    group('Name 0', ['p1 first']);
    const topic = see.topicId('Name 0');
    for (let nth = 1; nth <= UNDO_DEPTH + 5; nth++)
      host('renameTopic', { ...where(), topic, name: `Name ${nth}` });
    for (let count = 0; count < UNDO_DEPTH; count++) expect(host('undoBoard', where()).ok).toBe(true);
    expect(see.console().undo).toBe(0);
    expect(Object.keys(see.groups().topics)).toEqual(['Name 5']);
  });

  it('[S8] undo at one table leaves the other tables and the room alone', () => {
    const { group, act: actAt, see, fill } = openBrainstorm();
    fill('tables.leaders');
    group('Ours', ['p1 first'], 'A');
    group('Theirs', ['p2 first'], 'B');
    actAt('A', 'undoBoard', where('A'));
    expect(see.groups('leaders', 'A').topics).toEqual({});
    expect(see.groups('leaders', 'B').topics).toEqual({ Theirs: ['p2 first'] });
  });
});

describe('who may arrange which wall', () => {
  it('[S4] a table its own, hosts every one', () => {
    const { send, host, fill, code } = openBrainstorm();
    fill('tables.leaders');
    const topic = (scope: string) => ({ ...where(scope), name: 'People', stickies: [] });
    expect(code(send('p1', 'createTopic', topic('B')))).toBe('not-your-wall');
    expect(code(send('p1', 'createTopic', topic(ROOM)))).toBe('not-your-wall');
    expect(send('p1', 'createTopic', topic('A')).ok).toBe(true);
    expect(host('createTopic', topic('B')).ok).toBe(true);
    expect(host('createTopic', topic(ROOM)).ok).toBe(true);
    expect(code(host('createTopic', topic('Z')))).toBe('unknown-wall');
  });

  it('[S4] tables only while they condense, and only the question that the room is at', () => {
    const { stage, send, fill, code } = openBrainstorm();
    fill('room.leaders');
    const topic = { ...where('A'), name: 'People', stickies: [] };
    expect(code(send('p1', 'createTopic', topic))).toBe('not-now');
    stage.enter('tables.leaders');
    expect(send('p1', 'createTopic', topic).ok).toBe(true);
    stage.enter('tables.goals');
    expect(code(send('p1', 'createTopic', { ...topic, name: 'More' }))).toBe('not-now');
  });

  it("[S4] stickies of another table cannot be grouped, nor into another wall's topic", () => {
    const { send, see, group, fill, code } = openBrainstorm();
    fill('tables.leaders');
    const notes = see.notes();
    expect(code(group('Ours', ['p2 first'], 'A'))).toBe('unknown-sticky');
    group('Theirs', ['p2 first'], 'B');
    const payload = { ...where('A'), stickies: [notes['p1 first']?.id], topic: see.topicId('Theirs', 'B') };
    expect(code(send('p1', 'moveStickies', payload))).toBe('unknown-topic');
    expect(see.groups('leaders', 'A').topics).toEqual({});
  });
});

describe('topics', () => {
  it('[S4] of one name are refused, whatever the case and the spaces', () => {
    const { group, host, see, fill, code } = openBrainstorm();
    fill('room.leaders');
    group('Shared plan', ['p1 first']);
    group('Budget', ['p2 first']);
    expect(code(group('shared  PLAN ', ['p3 first']))).toBe('name-taken');
    expect(code(host('renameTopic', { ...where(), topic: see.topicId('Budget'), name: 'SHARED PLAN' }))).toBe(
      'name-taken',
    );
    // Its own name in other letters is no other topic's.
    const topic = see.topicId('Shared plan');
    expect(host('renameTopic', { ...where(), topic, name: 'Shared Plan' }).ok).toBe(true);
  });

  it('[S4] that somebody else took away, or never were, are refused', () => {
    const { host, see, group, fill, code } = openBrainstorm();
    fill('room.leaders');
    group('People', ['p1 first']);
    const [topic, stickies] = [see.topicId('People'), [see.notes()['p1 first']?.id]];
    host('dissolveTopic', { ...where(), topic });
    expect(code(host('moveStickies', { ...where(), stickies, topic }))).toBe('unknown-topic');
    expect(code(host('renameTopic', { ...where(), topic, name: 'New' }))).toBe('unknown-topic');
    expect(code(host('mergeTopics', { ...where(), from: [topic], into: topic }))).toBe('unknown-topic');
    expect(code(host('moveStickies', { ...where(), stickies, topic: 'toString' }))).toBe('unknown-topic');
    expect(code(host('splitTopic', { ...where(), topic, name: 'New', stickies }))).toBe('unknown-topic');
    expect(host('dissolveTopic', { ...where(), topic }).ok).toBe(true);
  });

  it('[S4] are split only from what is still in them', () => {
    const { host, see, group, fill, code } = openBrainstorm();
    fill('room.leaders');
    group('People', ['p1 first', 'p2 first']);
    const topic = see.topicId('People');
    const stickies = ['p1 first', 'p3 first'].map((text) => see.notes()[text]?.id);
    expect(code(host('splitTopic', { ...where(), topic, name: 'Leads', stickies }))).toBe('not-in-topic');
    expect(host('splitTopic', { ...where(), topic, name: 'Leads', stickies: stickies.slice(0, 1) }).ok).toBe(
      true,
    );
    expect(see.groups().topics).toEqual({ People: ['p2 first'], Leads: ['p1 first'] });
  });

  it('[S13] are merged several at once, under a name of theirs or a new one, and come apart by one undo', () => {
    const { host, see, group, fill, code } = openBrainstorm();
    fill('room.leaders');
    group('Teachers', ['p1 first', 'p2 first']);
    group('Teacher leaders', ['p3 first']);
    group('Classroom voices', ['p4 second']);
    group('Budget', ['p5 third']);
    const before = see.groups();
    const ranks = Object.values(see.console().notes).map(({ rank, of, table }) => [rank, of, table]);
    const from = [see.topicId('Teachers'), see.topicId('Classroom voices')];
    const into = see.topicId('Teacher leaders');
    const { nth } = see.console().topics[into] ?? {};
    expect(code(host('mergeTopics', { ...where(), from, into, name: 'budget' }))).toBe('name-taken');
    expect(see.groups()).toEqual(before);
    expect(host('mergeTopics', { ...where(), from, into, name: 'teachers' }).ok).toBe(true);
    expect(see.groups().topics).toEqual({
      teachers: ['p1 first', 'p2 first', 'p3 first', 'p4 second'],
      Budget: ['p5 third'],
    });
    // Three first choices and one second; of both tables.
    expect(see.console().topics[into]).toMatchObject({ nth, points: 11, people: 4, tables: 2 });
    expect(Object.values(see.console().notes).map(({ rank, of, table }) => [rank, of, table])).toEqual(ranks);
    expect(see.projector().topics?.[into]).toMatchObject({ name: 'teachers', points: 11 });
    expect(see.topics()?.[0]).toMatchObject({ name: 'teachers', points: 11, people: 4 });
    host('undoBoard', where());
    expect(see.groups()).toEqual(before);
    host('mergeTopics', { ...where(), from, into });
    expect(Object.keys(see.groups().topics).sort()).toEqual(['Budget', 'Teacher leaders']);
    expect(code(host('mergeTopics', { ...where(), from, into }))).toBe('unknown-topic');
  });

  it('are at most a hundred and fifty on a wall', () => {
    const { host, fill, code } = openBrainstorm();
    fill('room.leaders');
    for (let nth = 1; nth <= MOST_TOPICS; nth++)
      expect(host('createTopic', { ...where(), name: `Topic ${nth}`, stickies: [] }).ok).toBe(true);
    expect(code(host('createTopic', { ...where(), name: 'One too many', stickies: [] }))).toBe('wall-full');
  });
});
