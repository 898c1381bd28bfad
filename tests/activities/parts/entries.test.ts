import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../shared/activities/activity.ts';
import { curation } from '../../../shared/activities/parts/curation.ts';
import {
  add,
  type Entries,
  type Entry,
  entriesAt,
  find,
  isSeen,
  keyed,
  mayNotAdd,
  moveTo,
  newest,
  noEntries,
  remove,
  seenOf,
  setHidden,
  standing,
  writtenBy,
} from '../../../shared/activities/parts/entries.ts';
import { factsFor } from '../../support/people.ts';
import '../../support/seed.ts';

interface Text extends Entry {
  readonly text: string;
}

const write = (entries: Entries<Text>, id: string, author: string, place?: string, waiting?: true) =>
  add(entries, { id, author, ...(waiting ? { waiting } : {}) }, (head) => ({
    ...head,
    ...(place === undefined ? {} : { place }),
    text: `${id} by ${author}`,
  }));

const id = fc.constantFrom('a', 'b', 'c', 'd', 'constructor');
const act = fc.oneof(
  fc.record({
    type: fc.constant('write' as const),
    author: fc.constantFrom('p1', 'p2', 'toString'),
    place: fc.constantFrom(undefined, 'A', 'B'),
  }),
  fc.record({ type: fc.constant('remove' as const), id }),
  fc.record({ type: fc.constant('move' as const), id, place: fc.constantFrom('A', 'B') }),
  fc.record({ type: fc.constant('hide' as const), id, on: fc.boolean() }),
);

describe('entries', () => {
  it('[EN1] [EN2] [EN4] are found by author and by place, numbered as they came, whatever happens to them', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const entries = noEntries<Text>();
        const names = ['a', 'b', 'c', 'd', 'constructor'];
        let plain: {
          id: string;
          author: string;
          place?: string | undefined;
          nth: number;
          hidden: boolean;
        }[] = [];
        let written = 0;
        for (const one of acts) {
          if (one.type === 'write') {
            const name = names[written];
            if (name === undefined) continue;
            written += 1;
            write(entries, name, one.author, one.place);
            plain.push({ id: name, author: one.author, place: one.place, nth: written, hidden: false });
            continue;
          }
          const entry = find(entries, one.id);
          expect(entry === undefined).toBe(!plain.some((each) => each.id === one.id));
          if (!entry) continue;
          if (one.type === 'remove') {
            remove(entries, entry);
            plain = plain.filter((each) => each.id !== one.id);
          } else if (one.type === 'move') {
            moveTo(entries, entry, one.place);
            plain = plain.map((each) => (each.id === one.id ? { ...each, place: one.place } : each));
          } else {
            setHidden(entry, one.on);
            plain = plain.map((each) => (each.id === one.id ? { ...each, hidden: one.on } : each));
          }
        }
        const ids = (some: readonly { readonly id: string }[]) => some.map((each) => each.id);
        for (const author of ['p1', 'p2', 'toString', 'nobody'])
          expect(ids(writtenBy(entries, author))).toEqual(
            ids(plain.filter((each) => each.author === author)),
          );
        for (const place of ['A', 'B', 'C'])
          expect(ids(entriesAt(entries, place))).toEqual(ids(plain.filter((each) => each.place === place)));
        expect(ids(seenOf(entries))).toEqual(ids(plain.filter((each) => !each.hidden)));
        expect(Object.values(entries.all).map(({ nth }) => nth)).toEqual(plain.map(({ nth }) => nth));
        expect(ids(newest(Object.values(entries.all), 2))).toEqual(ids([...plain].reverse().slice(0, 2)));
        expect(keyed(Object.values(entries.all), ({ text }) => text)).toEqual(
          Object.fromEntries(plain.map((each) => [each.id, `${each.id} by ${each.author}`])),
        );
      }),
    );
  });

  it('[EN3] are at most so many, and none twice', () => {
    const entries = noEntries<Text>();
    const no = (text: string) => mayNotAdd(writtenBy(entries, 'p1'), 2, (entry) => entry.text === text)?.code;
    expect(no('a by p1')).toBeUndefined();
    write(entries, 'a', 'p1');
    write(entries, 'b', 'p2');
    expect(no('a by p1')).toBe('said-already');
    expect(no('something else')).toBeUndefined();
    write(entries, 'c', 'p1');
    expect(no('something else')).toBe('enough');
  });

  it('[EN5] wait where hosts read first, until one has looked at it, also by hiding it', () => {
    const entries = noEntries<Text>();
    write(entries, 'a', 'p1', 'A', true);
    const [entry] = writtenBy(entries, 'p1');
    if (!entry) throw new Error('not written');
    expect([isSeen(entry), standing(entry)]).toEqual([false, { waiting: true }]);
    setHidden(entry, true);
    expect([isSeen(entry), standing(entry)]).toEqual([false, { hidden: true }]);
    setHidden(entry, false);
    expect([isSeen(entry), standing(entry)]).toEqual([true, {}]);
  });
});

interface State {
  readonly entries: Entries<Text>;
  readonly alone?: string;
}

describe('what becomes of an entry', () => {
  const { hide, unhide, takeBack, putOnProjector } = curation<State, Text, { type: string; id: string }>({
    entries: ({ entries }) => entries,
    alone: ({ alone }) => alone,
    hidden: (entry) => ({ type: 'hidden', id: entry.id }),
    unhidden: (entry) => ({ type: 'unhidden', id: entry.id }),
    takenBack: (entry) => ({ type: 'takenBack', id: entry.id }),
    shown: (entry) => ({ type: 'shown', id: entry.id }),
    cleared: (entry) => ({ type: 'cleared', id: entry.id }),
  });
  const asked = (actor: CommandContext['actor']): CommandContext => ({
    actor,
    now: 0,
    newId: () => 'new',
    random: () => 0,
    room: factsFor({}, []),
    step: 'write',
    leftOut: [],
    itemMs: 1,
    stepTime: undefined,
  });
  const host = asked({ kind: 'host', id: 'host' });
  const author = asked({ kind: 'participant', id: 'p1' });
  const other = asked({ kind: 'participant', id: 'p2' });
  const one = { id: 'a' };

  function stateWith(alone?: string, change: (entry: Text) => void = () => undefined): State {
    const entries = noEntries<Text>();
    write(entries, 'a', 'p1');
    for (const entry of writtenBy(entries, 'p1')) change(entry);
    return { entries, ...(alone === undefined ? {} : { alone }) };
  }
  const types = (result: ReturnType<typeof hide.decide>) =>
    result.ok ? result.value.map(({ type }) => type) : result.code;

  it('[EN1] is its author’s: nobody else takes it back, and to take back twice is nothing', () => {
    expect(types(takeBack.decide(stateWith(), one, author))).toEqual(['takenBack']);
    expect(types(takeBack.decide(stateWith(), one, other))).toBe('not-yours');
    expect(types(takeBack.decide({ entries: noEntries() }, one, author))).toEqual([]);
  });

  it('[EN4] is hidden and shown again once; what was taken back is gone', () => {
    const hidden = stateWith(undefined, (entry) => setHidden(entry, true));
    expect(types(hide.decide(stateWith(), one, host))).toEqual(['hidden']);
    expect(types(hide.decide(hidden, one, host))).toEqual([]);
    expect(types(unhide.decide(hidden, one, host))).toEqual(['unhidden']);
    expect(types(unhide.decide(stateWith(), one, host))).toEqual([]);
    for (const { decide } of [hide, unhide, putOnProjector])
      expect(types(decide({ entries: noEntries() }, one, host))).toBe('gone');
  });

  it('[EN6] is put on the projector if all may see it, and leaves it when it is hidden or taken back', () => {
    const waiting = stateWith(undefined, (entry) => {
      entry.waiting = true;
    });
    expect(types(putOnProjector.decide(waiting, one, host))).toBe('hidden');
    expect(types(putOnProjector.decide(stateWith(), one, host))).toEqual(['shown']);
    expect(types(putOnProjector.decide(stateWith('a'), one, host))).toEqual([]);
    expect(types(hide.decide(stateWith('a'), one, host))).toEqual(['hidden', 'cleared']);
    expect(types(takeBack.decide(stateWith('a'), one, author))).toEqual(['takenBack', 'cleared']);
    expect(types(takeBack.decide(stateWith('b'), one, author))).toEqual(['takenBack']);
  });
});
