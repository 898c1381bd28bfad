import type { Console } from '../pages/console.ts';
import type { Face } from '../pages/face.ts';
import type { Phone } from '../pages/phone.ts';
import type { Projector } from '../pages/projector.ts';
import type { Stage } from '../pages/stage.ts';

/**
 * Who takes part in the walk through the whole session. Two tables: Maria and Diego (whose phone speaks Spanish) at
 * A, Keisha and Tom at B, and Ana, who comes late.
 */
export interface Cast {
  readonly stage: Stage;
  readonly host: Console;
  /** The co-facilitator. */
  readonly second: Console;
  /** The window of the host's laptop. */
  readonly wall: Projector;
  /** The screen that was paired by its four digits. */
  readonly paired: Projector;
  readonly maria: Phone;
  readonly diego: Phone;
  readonly keisha: Phone;
  readonly tom: Phone;
  ana: Phone;
}

export const NAMES = ['Maria', 'Diego', 'Keisha', 'Tom', 'Ana'] as const;

export const phonesOf = (cast: Cast): Phone[] => [cast.maria, cast.diego, cast.keisha, cast.tom, cast.ana];

/** Waits until every face shows these words, and so is where the show is. */
export async function everyoneSees(cast: Cast, ...words: string[]): Promise<void> {
  await cast.host.shows(...words);
  await cast.second.shows(...words);
  for (const face of [cast.wall, cast.paired, ...phonesOf(cast)]) await face.sees(...words);
}

/** Waits until a face shows what was asked, and makes sure that it names nobody. */
export async function namesNobody(face: Face): Promise<void> {
  await face.seesNo(...NAMES);
}
