import { LIMITS } from '../../lib/limits.ts';

/**
 * What can we show: a question, an inventory of evidence, and what is missing.
 *
 * [EV1] The question is answered twice, in one line each, by each person alone: before anything is shown, and at the end.
 *       Nobody else learns whose a line is. At the end the room sees both of whoever wrote both, the newest ones; one
 *       that was changed, or is shown again, is new.
 * [EV2] The kinds of evidence are dealt in packs by weight, one to each table that has people, or to all while nobody is
 *       here: see packs.ts. A table that comes late gets the pack that fewest have. Hosts deal to a table, deal
 *       anew for the tables as they are, and let two tables swap; nothing that was answered is lost by it.
 * [EV3] At a table everybody takes a kind, one at a time, so that several are answered in parallel. Taking says who is at
 *       it, and keeps nobody out: whoever else takes it has it. Who leaves the table, or is away, lets go of it.
 * [EV4] A table has one answer for each kind: it has it, partly or out of date, does not have it, does not know, or it is
 *       not for it yet; and where it is, or who knows. Anybody who sits there answers, the last word counts, hosts
 *       answer or clear for a table without phones. What comes late takes back no later word. What is not
 *       answered is told as not answered.
 * [EV5] Where something is stays with its table and the hosts: it is on no projector, on no other table's phone, and in
 *       no copy of the record but theirs.
 * [EV6] Packs move on once, as they are then. Tables with the same pack check each other, all others the table before
 *       them: they have one like it, they doubt it, or they say something. The notes come back when the map is shown.
 * [EV7] The map counts answers. Tables of one team count together: once where they say the same. It never says
 *       that what is there is good.
 * [EV8] The emptiest bands are the two with the largest part of kinds that nobody has, of those that are for somebody;
 *       none while nothing is answered.
 * [EV9] A team takes two gaps, a table without a name two of its own: what would be enough to show, who, by when. They
 *       are next steps, and follow their author. Who wrote one may change it or take it back; hosts may correct any, hide it and show it again.
 * [EV10] With "read first" lines and gaps wait until a host lets them through; their writer is told.
 * [EV11] Hosts take back what they did to answers and packs, one after the other; what a table said since stays.
 * [EV12] Hosts offer tables what other rooms of theirs recorded, with the kinds of evidence that its items can serve: those
 *       that were held and have results. Of another room only title, day and kinds of items come here. They take it back.
 */

/** What a table says of a kind, in the order in which it is offered. [EV4] */
export const ANSWERS = ['have', 'partly', 'none', 'unknown', 'later'] as const;
export type Answer = (typeof ANSWERS)[number];

/** What another table says of an answer. [EV6] */
export const MARKS = ['like', 'doubt'] as const;
export type Mark = (typeof MARKS)[number];

/** Gaps of a team, or of a table without a name. [EV9] */
export const GAPS_EACH = 2;
/** What a host can take back. [EV11] */
export const UNDO_DEPTH = 20;

export const MOST_INDICATORS = 12;
export const MOST_KINDS = 12;
export const MOST_SCOPES = 8;
/** Records of other rooms that are offered as evidence. */
export const MOST_OFFERS = 24;

/** Characters of a line on the question. */
export const LINE_MOST = LIMITS.line;
/** Pairs of lines, and gaps, that the projector shows at once. */
export const SHOWN_MOST = 4;

/** Where lines on the question stand. [EV1] */
export const FIRST = 'first';
export const AGAIN = 'again';

/** From this step on packs are on the tables. */
export const DEALT_STEPS: readonly string[] = ['inventory', 'check', 'map', 'gaps', 'again'];
