import type { Socket } from 'socket.io-client';
import { betterLine } from './betterLine.ts';
import { answers, letsSocketsThrough } from './reach.ts';
import { redial } from './redial.ts';

/** Gets a socket its connection back whenever it is lost, and a better one where it has a poor one. */
export interface Line {
  /** Whether a connection that works is being given up for a better one: nobody is offline. */
  readonly changing: boolean;
  /** The connection was lost. @param least how long to wait at the least, ms */
  lost(least?: number): void;
  /** An attempt failed. @param least how long to wait at the least, ms */
  failed(least?: number): void;
  /** Does not wait any longer. */
  now(): void;
  /** Gives up, until it is told otherwise. */
  stop(): void;
}

/**
 * @param socket one that does not reconnect by itself
 * @param isCalm whether nothing is on its way that another connection would hold up
 */
export function openLine(socket: Socket, url: string, isCalm: () => boolean): Line {
  let changing = false;
  const again = redial({ dial: () => socket.connect(), answers: () => answers(url) });
  const better = betterLine({
    isPoor: () => socket.connected && socket.io.engine.transport.name === 'polling',
    isCalm,
    tries: () => letsSocketsThrough(url),
    change: () => {
      changing = true;
      socket.disconnect().connect();
      changing = false;
    },
  });
  socket.on('connect', () => {
    again.reached();
    better.connected();
  });
  socket.on('disconnect', better.stop);
  return {
    get changing() {
      return changing;
    },
    lost: again.soon,
    failed: again.failed,
    now: again.now,
    stop: () => {
      again.stop();
      better.stop();
    },
  };
}
