import { useState } from 'react';
import type { ConsoleView } from '../../shared/room/views.ts';

/** Sooner than this nobody has read the question, ms: a finger that trembles, a key that bounces. */
const UNREAD_MS = 300;

/** The question that Next asks first when it would leave somebody out. */
export interface NextAsks {
  /** How many people still wait to write, while the question stands. */
  readonly count: number | undefined;
  /** A press of Next. @returns whether it only asks; the second one goes on */
  pressed(now: number): boolean;
  /** Takes the question away; Next will ask again. */
  withdraw(): void;
}

/** Next asks once at a step at which people still wait to write. No press is lost by it: the question blocks nothing. */
export function useNextAsks({ room, unwritten }: Pick<ConsoleView, 'room' | 'unwritten'>): NextAsks {
  /** `at`: the move of the show after which it was asked: coming back to the step is another one */
  const [asked, setAsked] = useState<{ readonly at: number; readonly since: number }>();
  const stands = unwritten !== undefined && asked?.at === room.move;
  return {
    count: stands ? unwritten : undefined,
    pressed(now) {
      if (unwritten === undefined) return false;
      if (stands) return now - asked.since < UNREAD_MS;
      setAsked({ at: room.move, since: now });
      return true;
    },
    withdraw: () => setAsked(undefined),
  };
}
