import { nameKey } from '../parts/board.ts';
import { inOwnOrder } from '../parts/points.ts';

/**
 * Sticky brainstorm (the guide's "Brainstorming Sticky Activity").
 *
 * [S1] For each question that is picked (those that the session asks, until a host picks others), everybody has a few stickies (three unless the session says otherwise).
 *      They are private and kept as typed; a blank one does not count.
 * [S2] Each person orders their own: rank 1 is the most important. Until they do, the order is that of the slots.
 *      Ranks have no gaps.
 * [S3] When the wall opens, stickies go up with their rank and their table's letter, and without their author. What
 *      is written or ranked later follows. Who changes table takes their stickies along.
 * [S4] A table groups its own stickies into named topics; hosts group everybody's. Every sticky is in one topic of
 *      a wall or not placed yet; moving, merging and splitting keep every sticky and its rank.
 * [S5] Question by question, when the room condenses one for the first time, it begins with the tables' topics; topics
 *      of the same name become one.
 * [S6] A sticky gives its topic points by the rank that its author gave: with three stickies each, the first gives 3,
 *      the second 2, the third 1. Topics are ordered by points: see parts/points.ts.
 * [S7] Hosts, tables and the record are told of topics on which people disagree: see parts/points.ts.
 * [S8] Undo takes back the last change to the same wall exactly, one after the other, up to twenty. On the room's wall
 *      it takes back what hosts changed: what a table brought or moved since stays where it is. See parts/board.ts.
 * [S9] Hosts may set a sticky aside: it hangs on no wall and counts for no topic, and comes back with its rank.
 * [S10] The record has every topic that a table made, also where the room did not condense: merged as it would have
 *      been. Once the session is over it has the stickies too that no wall was opened for, by table.
 * [S11] A table's letter stands beside its stickies where at least three people of it hang theirs; of fewer it would
 *      name them: see parts/smallGroups.ts. A table's own wall is the table's.
 * [S12] With "review first" hosts see stickies from ranking on, and none hangs until a host lets it through; one that
 *      is changed waits again. Phones say so while people write. Who switches this off lets through all that waits.
 * [S13] Several topics are merged by one change, under the name of one of them or a new one. Hosts are offered those
 *      whose names say the same but for case, accents, plural, order, small words, or a word more: see alike.ts.
 * [S14] There are two ways through it. Together, as the guide has it: everybody writes for all questions first, then
 *      ranks for all of them, then all walls hang, tables condense theirs, and bring them to the room's wall. Or question
 *      by question. A config that says neither was made when there was only the second.
 *      Together, Refit may leave a question out before the first is asked, all but one; each takes four minutes at least.
 * [S15] Together, hosts choose which question projector and console show; phones have all of them at any time.
 * [S16] Together, a table brings its topics to the room's wall itself, several tables at a time: as new ones, or into
 *      those that are there. One of a name that is there joins it. A table moves its own stickies only, and takes them
 *      back; what it brought goes when nobody's stickies are left in it. Hosts tidy, and bring what tables left.
 * [S17] The projector has every sticky that hangs, and while tables condense their topics as they form: not those of a
 *      table without a letter.
 * [S18] Hosts may show one topic of the room alone, large; its stickies stay what they are, and nobody else's screen
 *      changes. It ends with the step, or when nothing is left in the topic.
 * [S19] Paper stickies whose author nobody knows are typed by anybody at their table, or by hosts, one after another,
 *      with the rank that stands on them. A table's paper counts as one person's. What was typed is seen by the table and
 *      by hosts at once, so that nothing is typed twice; on walls it is like all others. Who has no phone and is known
 *      has stickies of their own.
 * [S20] A question may come with names for topics. Tables, and hosts, who make one are offered those that their wall does
 *      not have yet; they are free to take another.
 */

/** The ways through it. [S14] */
export const FLOWS = ['together', 'by-question'] as const;
export type Flow = (typeof FLOWS)[number];

/** The least time that one of several questions needs, minutes. [S14] */
export const LEAST_MINUTES = 4;
/** How many questions there may be to pick from. */
export const MOST_QUESTIONS = 12;
/** How many names for topics a question may come with. [S20] */
export const MOST_NAMES = 24;
/** How many stickies each person may have for each question. [S1] */
export const MOST_STICKIES = 5;
export const USUAL_STICKIES = 3;
/**
 * Most topics of one wall: three from each of fifty tables. Who finds the room's wall full can still join a topic that
 * is there, and hosts can merge some.
 */
export const MOST_TOPICS = 150;
/** The wall of everybody, beside those of the tables. */
export const ROOM = 'room';

/** Of the names that a question comes with, those that a wall does not have yet. [S20] */
export function freeNames(
  names: readonly string[] | undefined,
  topics: Readonly<Record<string, { readonly name: string }>>,
): readonly string[] {
  const taken = new Set(Object.values(topics).map(({ name }) => nameKey(name)));
  return (names ?? []).filter((name) => !taken.has(nameKey(name)));
}

/** A person's slots with something in them, the most important first. [S2] */
export function ranked(slots: Readonly<Record<string, string>>, order: readonly number[]): number[] {
  const written = Object.keys(slots)
    .map(Number)
    .filter((slot) => (slots[slot] ?? '').trim() !== '')
    .sort((a, b) => a - b);
  return inOwnOrder(written, order);
}
