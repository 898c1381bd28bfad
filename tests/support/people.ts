import type { Person, Role, RoomFacts, SessionFacts, TableId } from '../../shared/activities/activity.ts';
import { mulberry32, pick } from '../../shared/lib/random.ts';

/** The twelve leaders of the guide's Background section. */
export const ROLES: readonly Role[] = [
  { id: 'superintendent', title: 'Chief Education Officer / Superintendent' },
  { id: 'academics', title: 'Chief Academic Officer or other Instructional Leaders' },
  { id: 'materials', title: 'Instructional Materials Leader' },
  { id: 'library', title: 'Library Media Specialists' },
  { id: 'assessment', title: 'Assessment Leader' },
  { id: 'digital-learning', title: 'Digital Learning Leader' },
  { id: 'technology', title: 'Chief Technology Officer or other Technology Leader (Infrastructure, E-rate)' },
  { id: 'finance', title: 'Chief Financial Officer or other Business Leader' },
  { id: 'special-education', title: 'Special Education Leader' },
  { id: 'title-programs', title: 'Title I/II/III Leaders' },
  { id: 'career-technical', title: 'Career Technical Education Leaders' },
  { id: 'professional-learning', title: 'Professional Learning Leader' },
];

const NAMES = [
  'Maria', 'DeShawn', 'Priya', 'Tom', 'Ana Lucía', 'Wei', 'Fatima', 'Grace', 'Óscar', 'Hannah', 'Kwame', 'Siobhán',
  'Yusuf', 'Ingrid', 'Luis', 'Aiko', 'Rebecca', 'Dmitri', 'Noor', 'Carlos', 'Bernadette Kowalczyk-Hernández', 'Sam',
  'Leilani', 'Jorge', 'Ruth', 'Amir', 'Claire', 'Xochitl', 'Ben', 'Olga',
]; // biome-ignore format: a list of names reads better in lines

/** A, B … Z, AA, AB … as tables are lettered. */
export function tableLetters(count: number): TableId[] {
  return Array.from({ length: count }, (_, index) => {
    const last = String.fromCharCode(65 + (index % 26));
    return index < 26 ? last : String.fromCharCode(64 + Math.floor(index / 26)) + last;
  });
}

/** A session about which nobody asks. */
export const NO_SESSION: SessionFacts = { agenda: () => [], resources: [] };

/** What activities may read of a room with these people in it, some of whom may be away or taken out. */
export function factsFor(
  everyone: Readonly<Record<string, Person>>,
  tables: readonly TableId[],
  roles: readonly Role[] = [],
): RoomFacts {
  const here = Object.entries(everyone).filter(([, { gone }]) => gone === undefined);
  return { people: Object.fromEntries(here), everyone, tables, teams: [], roles, session: NO_SESSION };
}

/** Every third has no phone: whoever sits beside them writes for them, or else the hosts. */
function scribeOf(index: number, tables: number): Pick<Person, 'scribe'> {
  if (index % 3 !== 2) return {};
  const mate = index - tables;
  return { scribe: mate >= 0 && mate % 3 !== 2 ? `p${mate + 1}` : 'host' };
}

/**
 * A room of people dealt evenly to their tables, the same for the same seed. One in eight gives no name, one in
 * ten no role, as in a real room; a third has no phone, and is written for by a mate or by the hosts.
 */
export function makeRoom(options: {
  people: number;
  tables: number;
  seed?: number;
  roles?: readonly Role[];
}): RoomFacts {
  const random = mulberry32(options.seed ?? 1);
  const roles = options.roles ?? ROLES;
  const tables = tableLetters(options.tables);
  const people: Record<string, Person> = {};
  for (let index = 0; index < options.people; index++) {
    const id = `p${index + 1}`;
    people[id] = {
      id,
      table: tables[index % tables.length] ?? 'A',
      ...(random() < 0.875 ? { name: NAMES[index % NAMES.length] ?? id } : {}),
      ...(roles.length > 0 && random() < 0.9 ? { role: pick(random, roles).id } : {}),
      ...scribeOf(index, tables.length),
    };
  }
  return factsFor(people, tables, roles);
}
