import { MINUTE } from '../../lib/duration.ts';
import type { PersonId, TableId } from '../activity.ts';
import type { Entry } from '../parts/entries.ts';
import type { DocumentId } from './documents.ts';

/**
 * The rules of share-and-move (the guide's Collaborative Leadership Activity).
 *
 * [M1] Every table where somebody is has one document, and a large one two: see documents.ts. The questions are dealt in
 *      the order of the documents, again from the first when they run out; a table that gets its first person later
 *      gets a document then. A host may give a document another question at any time; what was written stays.
 * [M2] One person writes at a time: see turns.ts.
 * [M3] A turn's time is what the writing step has left when it begins, over those at the document who have still to
 *      write; the start minute, for explaining and for choosing who starts, is nobody's. It is never less than the floor
 *      that the host sets. It is reckoned anew when hosts give or take time, and grows when somebody leaves, goes away
 *      or passes; who comes later takes nothing from a turn that runs. A turn that runs out is never cut: it runs on
 *      until it is handed on.
 * [M4] A text keeps who wrote it, by the name and table that they had then, whoever leaves or is renamed later.
 * [M5] Every move sends all documents one on, each to the people of another: see moves.ts. A document that nobody writes
 *      any more takes no part in it, and stays where it is. There are as many moves as the session says (one unless it
 *      says more), but no more than there are other documents and than the time allows; the host may add or drop moves.
 * [M6] Where a document is, everybody who is there may add to it and comment, several at once. In the writing step
 *      and at the end every document is at home.
 * [M7] Words that come when their document has moved on are kept, and join it when it is back home: a turn's last
 *      words, and what people at a table where it was had not sent yet.
 * [M8] Hosts highlight passages or parts of them. A highlight keeps its words when the passage is edited; where
 *      they are gone it is on the whole passage.
 * [M9] The projector shows documents side by side or one at a time, in pages that can be read from the back row:
 *      see pages.ts. What a host hides is on no projector and no phone's copy of it.
 */

export const WRITE_STEP = 'write';
export const WHOLE_STEP = 'whole';
const MOVE = /^move\.(\d+)$/;

/** Most characters of one passage and of one comment. */
export const PASSAGE_MOST = 2_000;
export const COMMENT_MOST = 500;
/** Past these a document takes no more: no table can read it in the time there is. */
export const PASSAGES_MOST = 200;
export const COMMENTS_MOST = 60;
export const MOVES_MOST = 12;
export const MOVES_USUAL = 1;
/** How many questions there may be to deal to tables. */
export const MOST_QUESTIONS = 20;
/** How many people at a table write one document: what it may be set to, and usually is [DC1]. */
export const TABLE_MOST = { least: 2, most: 99, usual: 8 } as const;
/** What the least time of a turn may be set to, and usually is, seconds. */
export const TURN_SECONDS = { least: 10, most: 900, usual: 60 } as const;
/** Seconds of the writing step that are nobody's turn: how many there may be, and how many there usually are. */
export const START_SECONDS = { most: 600, usual: 60 } as const;
/** What the least time of a move may be set to, and usually is, minutes. */
export const MOVE_MINUTES = { least: 0.5, most: 30, usual: 2 } as const;
/** How the time is usually parted: in 25 minutes, 15 for the tables and 10 for the whole group, as in the guide. */
export const SHARES: Shares = { write: 12, move: 3, whole: 10 };
/** The largest share that a part of the time may have, beside the others. */
export const SHARE_MOST = 1_000;

export interface Question {
  readonly id: string;
  readonly text: string;
  /** For lists and headings. */
  readonly short: string;
}

/** Who wrote something, as it was then [M4]. */
export interface Author {
  readonly person: PersonId;
  readonly name?: string;
  readonly table: TableId;
}

/** A comment on a passage, which is its place. */
export interface Comment extends Entry {
  place: string;
  readonly by: Author;
  readonly text: string;
  /** It came when the document had moved on [M7]. */
  late?: true;
}

/** A passage; its place is its document. */
export interface Passage extends Entry {
  place: DocumentId;
  readonly by: Author;
  /** Written in a turn, or added where the document was visiting. */
  readonly kind: 'turn' | 'added';
  /** May be blank while it is being written. */
  text: string;
  /** Words that came when the document had moved on [M7]. */
  late?: string;
}

export interface Highlight {
  readonly passage: string;
  /** The characters `from` up to (not with) `to` of the passage; all of it when absent. */
  readonly from?: number;
  readonly to?: number;
}

export interface Document {
  question: string;
  readonly highlights: Record<string, Highlight>;
}

/** What the projector shows of the documents [M9]. */
export interface Show {
  readonly mode: 'side-by-side' | 'one';
  /** The document that is shown alone. */
  readonly document?: DocumentId;
  /** Only documents on this question, side by side. */
  readonly question?: string;
  /** 0 is the first. */
  readonly page: number;
}

export interface Shares {
  readonly write: number;
  readonly move: number;
  readonly whole: number;
}

/** 1 at `move.1`, …; `undefined` at other steps. */
export function moveNumber(step: string | undefined): number | undefined {
  const found = MOVE.exec(step ?? '');
  return found?.[1] === undefined ? undefined : Number(found[1]);
}

/** What a passage says, with words that came late [M7]. */
export const textOf = ({ text, late }: Pick<Passage, 'text' | 'late'>): string => late ?? text;

/** Words in a text, in any script that parts them by white space. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * Seconds of a turn [M3].
 * @param leftMs what is left for turns when it begins, ms; may be below 0
 * @param people how many have still to write, who begins now among them
 */
export const turnSeconds = (leftMs: number, people: number, floor: number): number =>
  Math.max(floor, Math.round(leftMs / 1_000 / Math.max(1, people)));

/** What the writing step has left for turns, ms, when so much of it is spent: the start minute is nobody's [M3]. */
export const leftForTurns = (writeMs: number, spentMs: number, startSeconds: number): number =>
  writeMs - Math.max(spentMs, startSeconds * 1_000);

/**
 * How many minutes a table lacks for everybody to write, rounded to whole ones; 0 or less when there is time enough [M3].
 * @param leftMs what the writing step has left, ms
 * @param waiting how many people wait for their turn
 * @param turnMs what the turn that runs has left, ms; 0 without one, and when it is over
 */
export const minutesShort = (leftMs: number, waiting: number, floor: number, turnMs: number): number =>
  Math.round((turnMs + waiting * floor * 1_000 - Math.max(0, leftMs)) / MINUTE);

/**
 * How many moves fit [M5].
 * @param moveMs the time for all moves, ms
 * @param most how many the session wants
 */
export function movesThatFit(documents: number, moveMs: number, moveMinutes: number, most: number): number {
  if (documents < 2) return 0;
  // A hundredth of a move of grace: shares of minutes are not whole numbers of ms.
  const fit = Math.floor(moveMs / (moveMinutes * 60_000) + 0.01);
  return Math.min(most, Math.max(1, Math.min(documents - 1, fit, MOVES_MOST)));
}

/** A highlight after its passage was edited [M8]. */
export function carried(highlight: Highlight, before: string, after: string): Highlight {
  const { passage, from, to } = highlight;
  if (from === undefined || to === undefined) return highlight;
  const words = before.slice(from, to);
  if (after.slice(from, to) === words) return highlight;
  const at = after.indexOf(words);
  return at < 0 ? { passage } : { passage, from: at, to: at + words.length };
}
