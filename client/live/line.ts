import type { Socket } from 'socket.io-client';
import type { BetterLine } from './betterLine.ts';
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
  const isPoor = () => socket.connected && socket.io.engine.transport.name === 'polling';
  const change = () => {
    changing = true;
    socket.disconnect().connect();
    changing = false;
  };
  /** Fetched by the few who need it. */
  let better: BetterLine | undefined;
  async function improve(): Promise<void> {
    const { betterLine } = await import('./betterLine.ts');
    better ??= betterLine({ isPoor, isCalm, tries: () => letsSocketsThrough(url), change });
    better.connected();
  }
  socket.on('connect', () => {
    again.reached();
    if (better) better.connected();
    // Where it cannot be fetched just now, the next connection tries it again.
    else if (isPoor()) improve().catch(() => undefined);
  });
  socket.on('disconnect', () => better?.stop());
  return {
    get changing() {
      return changing;
    },
    lost: again.soon,
    failed: again.failed,
    now: again.now,
    stop: () => {
      again.stop();
      better?.stop();
    },
  };
}
