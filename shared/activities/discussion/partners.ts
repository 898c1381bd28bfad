import { ownValue } from '../../lib/ownValue.ts';
import { anyOf, below, shuffled } from '../../lib/random.ts';
import type { PersonId, RoomFacts, TableId } from '../activity.ts';
import { seating } from '../parts/presence.ts';

/**
 * Who talks with whom.
 *
 * [PA1] Partners sit at the same table. Everybody at a table of two or more is in exactly one group, of two or three.
 * [PA2] Only an odd one makes a three: a table has at most one.
 * [PA3] People who come, leave or change table change as few groups as that takes: a late arrival joins someone who
 *      waits, else takes one of a three, else makes a pair a three; one who is left alone does the same.
 * [PA4] One person alone at a table waits for the next arrival.
 * [PA5] A person keeps their group's number, which both show on their phones to find each other.
 * [PA6] Who goes away keeps their partner until the next question. Then those who are here are grouped with each other,
 *      and a group that is away as a whole stays together: it may only be that their phones sleep.
 */

/** Groups by their number (1, 2, 3 …), as a key. */
export type Groups = Readonly<Record<string, readonly PersonId[]>>;

/**
 * The groups of one table after people came and went [PA1–PA5].
 * @param before the groups so far, perhaps with people who left; `{}` draws all anew
 * @param seated who is at the table now
 * @param random chance in [0, 1)
 */
export function regroup(before: Groups, seated: readonly PersonId[], random: () => number): Groups {
  const here = new Set(seated);
  const groups = new Map<number, PersonId[]>();
  const grouped = new Set<PersonId>();
  for (const [number, members] of Object.entries(before)) {
    const left = members.filter((person) => here.has(person));
    if (left.length < 2) continue;
    groups.set(Number(number), left);
    for (const person of left) grouped.add(person);
  }
  const loose = shuffled(
    random,
    seated.filter((person) => !grouped.has(person)),
  );
  const freeNumber = () => {
    let number = 1;
    while (groups.has(number)) number += 1;
    return number;
  };
  while (loose.length > 1) groups.set(freeNumber(), loose.splice(0, 2));
  const [last] = loose;
  if (last !== undefined) place(last, groups, freeNumber, random);
  return Object.fromEntries([...groups].sort(([a], [b]) => a - b));
}

/** Finds room for one person who is left over [PA3, PA4]. */
function place(
  person: PersonId,
  groups: Map<number, PersonId[]>,
  freeNumber: () => number,
  random: () => number,
) {
  const three = [...groups.values()].find((members) => members.length > 2);
  if (three !== undefined) {
    const [moved] = three.splice(below(random, three.length), 1);
    groups.set(freeNumber(), moved === undefined ? [person] : [moved, person]);
    return;
  }
  const pair = anyOf(random, [...groups.values()]);
  if (pair === undefined) groups.set(freeNumber(), [person]);
  else pair.push(person);
}

/** Whether two tables' groups are the same people under the same numbers. */
export function sameGroups(a: Groups, b: Groups): boolean {
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => {
      const [left, right] = [a[key], b[key]];
      return (
        left?.length === right?.length && left?.every((person, index) => person === right?.[index]) === true
      );
    })
  );
}

/** Those of a table's groups whose partners they stay though they are not here [PA6]. */
function asleep(groups: Groups, table: TableId, { people, everyone }: RoomFacts, anew: boolean): PersonId[] {
  return Object.values(groups).flatMap((members) => {
    const away = members.filter((id) => {
      const person = ownValue(everyone, id);
      return person?.table === table && person.gone === 'away' && ownValue(people, id) === undefined;
    });
    const left = members.filter((id) => ownValue(people, id)?.table === table);
    return anew && left.length > 0 ? [] : away;
  });
}

/**
 * The tables (of those asked about) whose groups must change.
 * @param tables which to look at
 * @param anew at a new question: who is here is not left with somebody who is not [PA6]
 */
export function changedTables(
  partners: Readonly<Record<TableId, Groups>>,
  room: RoomFacts,
  tables: readonly TableId[],
  random: () => number,
  anew: boolean,
): Record<TableId, Groups> {
  const seated = seating(room);
  const changed: Record<TableId, Groups> = {};
  for (const table of tables) {
    const before = partners[table] ?? {};
    const people = [...(seated.get(table) ?? []), ...asleep(before, table, room, anew)];
    const after = regroup(before, people, random);
    if (!sameGroups(before, after)) changed[table] = after;
  }
  return changed;
}
