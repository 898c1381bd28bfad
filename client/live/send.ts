import type { Reply } from '../../shared/protocol/wire.ts';

/** Payloads by the names of commands, where nobody knows which commands they are. */
type Anything = Readonly<Record<string, unknown>>;

/**
 * Asks for something, and resolves when the server has saved or refused it.
 * @typeParam Among payloads by the names of the commands that may be sent
 * @typeParam Answer what whoever asks is told of the answer
 */
export type Ask<Among = Anything, Answer = Reply> = <Name extends keyof Among & string>(
  type: Name,
  payload: Among[Name],
) => Promise<Answer>;

/**
 * Sends a command of the item on screen. On a phone it goes through the outbox: it resolves when the server
 * has saved or refused it, which may be long after the network is back. Words that are refused are handed back by the
 * phone itself, whatever screen is on by then.
 */
export type Send<Among = Anything, Answer = Reply> = <Name extends keyof Among & string>(
  type: Name,
  payload: Among[Name],
  options?: SendOptions,
) => Promise<Answer>;

export interface SendOptions {
  /**
   * Names what this saves: the draft that it sends, where it has one. An older command of that name that is still
   * waiting is not sent any more, so that a phone which types offline for minutes sends the last text, not each of them.
   */
  readonly replaces?: string;
  /** Of the item that it is for, as its person knows it. */
  readonly title?: string;
}
