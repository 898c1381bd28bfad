import type { TableId } from '../activity.ts';
import { type Entry, isSeen } from '../parts/entries.ts';

/**
 * The rules of the discussion.
 *
 * [D1] Where there is something to watch or read it is the first step; then every question is a step of its own.
 * [D2] The format (whole group, table, partner) and who writes (nobody, each person, one scribe a table) can be
 *      changed at any time; what was written is kept and comes back with its way of writing.
 * [D3] Each person has one answer to a question and may change or withdraw it. A question takes answers from when
 *      the room first comes to it until the item is over: an answer that was on its way when the host went on counts.
 * [D4] Nobody learns who wrote an answer: other views than the writer's own hold its text and its table only.
 *      An answer keeps the table where it was written.
 * [D5] With scribes, one person at a table holds the pen and everybody at the table sees the text grow. The pen is
 *      taken, put down, handed over or taken over by name, so that two who reach for it at once do not both get it.
 *      Who leaves the table, or goes away, leaves the pen.
 * [D6] A host puts an answer on the projector as it reads at that moment; later edits by its writer need the host
 *      again. Withdrawing takes it down. At most six are up at a time.
 * [D7] Questions and answers can be marked as topics for a follow-up workshop, and keep the mark when edited.
 * [D8] Partners: see partners.ts.
 * [D9] An answer's table is left out where fewer than three people of it answered the question: see parts/smallGroups.ts.
 *      What a scribe wrote is the table's and says so.
 * [D10] Hosts let the answers to a question arrive on the projector, and put them away again; they are put away to begin
 *      with unless the session says otherwise. While they arrive, all that count stand there as they read now, in the
 *      order of arrival, and with "nobody writes" all that were written. Of more than 600 it is the newest.
 * [D11] A host who hides an answer takes it off the projector, out of its group and out of the record. It stays hidden
 *      when its author changes it, or withdraws it and writes again; only hosts show it again. See parts/entries.ts.
 * [D12] Hosts put the answers to a question into groups with names, at most twelve: see parts/board.ts. Groups with
 *      answers in them show on the projector and, by name and number, on phones while answers arrive; a phone says in
 *      which its own is. The record has them.
 * [D13] A host can have one group alone on the projector, until it is empty or gone.
 * [D14] With "review first" an answer, and each change of one, waits until a host lets it through or puts it up: only
 *      hosts see it, and its author is told. What the room saw before stays; what it did not see waits, too.
 * [D15] In the room hosts change what is watched and the words of a question, and ask one that was not planned. What was
 *      answered stays.
 */

export const FORMATS = ['whole', 'table', 'partner'] as const;
export type Format = (typeof FORMATS)[number];

export const ANSWER_MODES = ['none', 'person', 'scribe'] as const;
export type AnswerMode = (typeof ANSWER_MODES)[number];

/** The step of what is watched or read first. */
export const MEDIA_STEP = 'media';

/** The most answers on the projector at a time [D6]. */
export const SHOWN_MOST = 6;

/** The most answers on the projector while they arrive [D10]. */
export const ARRIVED_MOST = 600;
/** The most groups of a question: what a room can take in [D12]. */
export const MOST_GROUPS = 12;

/** Longest answer, in characters: what a projector can show of one answer at a readable size. */
export const ANSWER_MOST = 1_000;
/** How many questions an item may have. */
export const MOST_QUESTIONS = 20;

export interface Media {
  readonly title: string;
  readonly url: string;
  readonly note?: string | undefined;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  /** For lists and headings. */
  readonly short: string;
}

export interface Answer extends Entry {
  /** The question that it answers. */
  place: string;
  /** Where it was written. */
  readonly table: TableId;
  readonly by: 'person' | 'scribe';
  text: string;
  /** What the projector shows of it, as it read when the host put it there. */
  shown?: { readonly text: string; readonly order: number };
  followUp: boolean;
}

/** Whether an answer has words in it; a scribe's may be blank while it is being written. */
export const isWritten = (answer: Answer): boolean => answer.text.trim() !== '';

/** Whether an answer is there, and no host hid it [D11]. */
export const isKept = (answer: Answer): boolean => isWritten(answer) && !answer.hidden;

/** Whether an answer was written, and in a way that belongs on the projector while answers arrive [D10]. */
export const belongs = (answer: Answer, mode: AnswerMode): boolean =>
  isWritten(answer) && (mode === 'none' || answer.by === mode);

/** Whether an answer is among those that the room sees while they arrive [D10] [D11] [D14]. */
export const arrives = (answer: Answer, mode: AnswerMode): boolean => isSeen(answer) && belongs(answer, mode);

/** Whether an answer was written in the way that counts now [D2]. */
export const counts = (answer: Answer, mode: AnswerMode): boolean => answer.by === mode && isWritten(answer);

/** An answer's table, unless it would name who wrote it [D9]. */
export const letterOf = (
  { by, table }: Answer,
  letters: ReadonlySet<TableId>,
): { readonly table?: TableId } => (by === 'scribe' || letters.has(table) ? { table } : {});
