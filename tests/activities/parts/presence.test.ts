import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../shared/activities/activity.ts';
import {
  countByRole,
  counted,
  follow,
  seating,
  touchedTables,
} from '../../../shared/activities/parts/presence.ts';
import { factsFor } from '../../support/people.ts';
import '../../support/seed.ts';

const roles = ['chief', 'money', 'constructor'].map((id) => ({ id, title: `The ${id}` }));

const people = fc
  .array(
    fc.record({
      table: fc.constantFrom('A', 'B', 'C'),
      gone: fc.constantFrom(undefined, 'away' as const, 'out' as const),
      role: fc.constantFrom(undefined, 'chief', 'money', 'constructor', 'toString'),
      did: fc.boolean(),
    }),
    { maxLength: 40 },
  )
  .map((all) =>
    all.map(({ table, gone, role, did }, index): Person & { readonly did: boolean } => ({
      id: `p${index}`,
      table,
      did,
      ...(gone === undefined ? {} : { gone }),
      ...(role === undefined ? {} : { role }),
    })),
  );

const roomOf = (all: readonly Person[]) =>
  factsFor(Object.fromEntries(all.map((person) => [person.id, person])), ['A', 'B', 'C', 'D'], roles);

describe('who counts', () => {
  it('[WH1] is who is here, and who is not but did something', () => {
    fc.assert(
      fc.property(people, (all) => {
        const did = new Set(all.flatMap((person) => (person.did ? [person.id] : [])));
        const found = counted(roomOf(all), ({ id }) => did.has(id)).map(({ id }) => id);
        const wanted = all.filter((person) => person.gone === undefined || person.did);
        expect(found).toEqual(wanted.map(({ id }) => id));
      }),
    );
  });

  it('[WH2] sits at one table, if they are here, and every table is listed', () => {
    fc.assert(
      fc.property(people, (all) => {
        const seats = seating(roomOf(all));
        expect([...seats.keys()]).toEqual(['A', 'B', 'C', 'D']);
        const here = all.filter(({ gone }) => gone === undefined);
        for (const [table, ids] of seats)
          expect(ids).toEqual(here.flatMap((person) => (person.table === table ? [person.id] : [])));
      }),
    );
  });

  it('[WH4] counts once, by role, whatever the role is called', () => {
    fc.assert(
      fc.property(people, (all) => {
        const { counts, other, unsaid } = countByRole(
          all,
          roles,
          (person) => Number(person.id.slice(1)) % 3 === 0,
        );
        expect(Object.keys(counts)).toEqual(roles.map(({ id }) => id));
        expect(Object.values(counts).reduce((sum, count) => sum + count, other + unsaid)).toBe(all.length);
      }),
    );
    expect(
      countByRole(
        [
          { id: 'a', table: 'A', role: 'money' },
          { id: 'b', table: 'A', role: 'toString' },
          { id: 'c', table: 'A' },
        ],
        roles,
      ),
    ).toEqual({ counts: { chief: 0, money: 1, constructor: 0 }, other: 1, unsaid: 1 });
  });
});

describe('who comes and goes', () => {
  const room = roomOf([
    { id: 'ana', table: 'A' },
    { id: 'ben', table: 'B', gone: 'away' },
    { id: 'cem', table: 'C', gone: 'out' },
  ]);

  it('[WH2] touches the table where they sit, and the one that they left', () => {
    expect(touchedTables({ type: 'personJoined', person: 'ana' }, room)).toEqual(['A']);
    expect(touchedTables({ type: 'personMoved', person: 'ana', from: 'B' }, room)).toEqual(['B', 'A']);
    expect(touchedTables({ type: 'personRemoved', person: 'cem', from: 'C' }, room)).toEqual(['C']);
    expect(touchedTables({ type: 'peopleWentAway', people: ['ana', 'ben', 'nobody'] }, room)).toEqual([
      'A',
      'B',
    ]);
    expect(touchedTables({ type: 'stepEntered', step: 'write' }, room)).toEqual(['A', 'B', 'C', 'D']);
    expect(touchedTables({ type: 'resumed', ms: 1 }, room)).toEqual([]);
  });

  it('[WH3] is followed by what is theirs, at once or with the next step', () => {
    const owners = ['ben', 'cem', 'nobody'];
    const at = (person: string, table: string) => ({ person, table });
    expect(follow({ type: 'personMoved', person: 'ana', from: 'B' }, room, owners)).toEqual([at('ana', 'A')]);
    expect(follow({ type: 'personReturned', person: 'cem' }, room, owners)).toEqual([at('cem', 'C')]);
    expect(follow({ type: 'stepEntered', step: 'wall' }, room, owners)).toEqual([
      at('ben', 'B'),
      at('cem', 'C'),
    ]);
    expect(follow({ type: 'personJoined', person: 'ana' }, room, owners)).toEqual([]);
  });
});
