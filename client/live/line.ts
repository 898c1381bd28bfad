import type { Socket } from 'socket.io-client';
import { BetterLine } from './betterLine.ts';
import { answers, letsSocketsThrough } from './reach.ts';
import { Redial } from './redial.ts';

/** Gets a socket its connection back whenever it is lost, and a better one where it has a poor one. */
export class Line {
  readonly #redial: Redial;
  readonly #better: BetterLine;
  #changing = false;

  /**
   * @param socket one that does not reconnect by itself
   * @param isCalm whether nothing is on its way that another connection would hold up
   */
  constructor(socket: Socket, url: string, isCalm: () => boolean) {
    this.#redial = new Redial({ dial: () => socket.connect(), answers: () => answers(url) });
    this.#better = new BetterLine({
      isPoor: () => socket.connected && socket.io.engine.transport.name === 'polling',
      isCalm,
      tries: () => letsSocketsThrough(url),
      change: () => {
        this.#changing = true;
        socket.disconnect().connect();
        this.#changing = false;
      },
    });
    socket.on('connect', () => {
      this.#redial.reached();
      this.#better.connected();
    });
    socket.on('disconnect', () => this.#better.stop());
  }

  /** Whether a connection that works is being given up for a better one: nobody is offline. */
  get changing(): boolean {
    return this.#changing;
  }

  /** The connection was lost, or refused. @param least how long to wait at the least, ms */
  lost(least = 0): void {
    this.#redial.soon(least);
  }

  /** An attempt failed. @param least how long to wait at the least, ms */
  failed(least = 0): void {
    this.#redial.failed(least);
  }

  /** Does not wait any longer. */
  now(): void {
    this.#redial.now();
  }

  /** Gives up, until it is told otherwise. */
  stop(): void {
    this.#redial.stop();
    this.#better.stop();
  }
}
