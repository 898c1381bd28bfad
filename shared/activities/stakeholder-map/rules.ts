import type { Heading, Person, PersonId, RoomFacts } from '../activity.ts';
import { nameKey } from '../parts/board.ts';

/**
 * The rules of the stakeholder map: who has to be in on a plan.
 *
 * [SMA1] The map is about one plan, which hosts name; what follows is asked of that plan.
 * [SMA2] Of each stakeholder is said which of three relations it has to the plan: they overlap, each is on or off, and that
 *        none of them holds is an answer. Who is accountable without the authority is marked as that, in place of both.
 * [SMA3] The session's stakeholders are everybody's; a table adds up to eight of its own, each name once.
 * [SMA4] Alone first: what a person says is in `me` alone, and their table sees numbers of three or more, once it has come
 *        to its own step. Or a table at once, where the session says so.
 * [SMA5] Anybody who sits at a table says it for the table, the last word counts, and hosts say it for a table without
 *        phones. What comes late takes back no later word.
 * [SMA6] The room counts tables, and people from three on. What differs comes first, the most divided at the top; then
 *        those whom nobody gave a relation; then the others. What a table said is with the table and hosts alone.
 * [SMA7] Who is here of each is known where the stakeholder is a role of the session: by its id or its title.
 * [SMA8] An invitation is for one of the three groups, and says whom (a role or an organization), who asks them and by when.
 *        The name of a person is seen by who wrote it and by hosts. On the projector is no table and nobody who asks.
 * [SMA9] Invitations are at the table where their author sits: who moves takes them along. What is written can be read
 *        first, hidden and taken back: see parts/entries.ts.
 */

/** The three groups of the document. */
export const RELATIONS = ['authority', 'interest', 'influence'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What can be said of a stakeholder. [SMA2] */
export const MARKS = ['authority', 'accountable', 'interest', 'influence', 'none'] as const;
export type Mark = (typeof MARKS)[number];
export type Counts = Readonly<Record<Mark, number>>;

/** Somebody whom the plan needs, or who needs the plan. */
export interface Stakeholder {
  readonly id: string;
  readonly title: string;
}

/** Most that a session lists, that a table adds, and that hosts add for everybody. [SMA3] */
export const MOST_LISTED = 24;
export const MOST_ADDED = 8;
/** Most invitations of one person. */
export const INVITATIONS_EACH = 12;
/** For how many levels next steps may be. */
export const MOST_LEVELS = 8;
/** The least share of people on the smaller side that is said to differ, where tables have said nothing. */
export const DIFFER = 0.3;

/** Marks after one was set or taken away. [SMA2] */
export function marksAfter(marks: readonly Mark[], mark: Mark, on: boolean): readonly Mark[] {
  const others = marks.filter((other) => other !== mark);
  if (!on) return others;
  const kept = others.filter((other) => {
    if (mark === 'none' || other === 'none') return false;
    const both = [mark, other];
    return !(both.includes('authority') && both.includes('accountable'));
  });
  return MARKS.filter((one) => one === mark || kept.includes(one));
}

/** How many gave each mark. */
export function countMarks(given: Iterable<readonly Mark[]>): Counts {
  const counts = { authority: 0, accountable: 0, interest: 0, influence: 0, none: 0 };
  for (const marks of given) for (const mark of marks) counts[mark] += 1;
  return counts;
}

/** How divided `of` answers are: the smaller side of the relation that divides them most, as a share. [SMA6] */
export const division = (counts: Counts, of: number): number =>
  of < 2
    ? 0
    : Math.max(...RELATIONS.map((relation) => Math.min(counts[relation], of - counts[relation]))) / of;

/** Whether anybody gave a relation. */
export const isPlaced = (counts: Counts): boolean =>
  counts.authority + counts.accountable + counts.interest + counts.influence > 0;

/** How many people here are this stakeholder; nothing where the room does not know. [SMA7] */
export function hereOf({ id, title }: Stakeholder, { roles, people }: RoomFacts): number | undefined {
  const role =
    roles.find((one) => one.id === id) ?? roles.find((one) => nameKey(one.title) === nameKey(title));
  if (role === undefined) return undefined;
  return Object.values(people).filter((person: Person) => person.role === role.id).length;
}

/** What earlier items gave, as stakeholders. */
export const givenStakeholders = (
  listed: readonly Stakeholder[],
  headings: readonly Heading[],
): Stakeholder[] => {
  const known = new Set(listed.map(({ title }) => nameKey(title)));
  const more: Stakeholder[] = [];
  for (const { id, text } of headings) {
    if (known.has(nameKey(text)) || listed.length + more.length >= MOST_LISTED) continue;
    known.add(nameKey(text));
    more.push({ id, title: text });
  }
  return more;
};

/** What each person said, by stakeholder. */
export type Said = Record<PersonId, Record<string, readonly Mark[]>>;
