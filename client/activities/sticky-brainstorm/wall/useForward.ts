import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { serverNow, serverRate } from '../../../live/time.ts';
import { isStill } from '../../../ui/motion.ts';
import type { OneNote } from '../order.ts';
import type { Box } from './place.ts';
import { NO_ROUND, type Round, turnAt, turnTo, UP_MS, untilNext } from './rounds.ts';
import type { Scene, Size } from './sceneParts.ts';
import { asTheyRead, comeForward, type Forward } from './shelf.ts';
import { comeInStrip } from './strip.ts';
import { inTurn } from './turns.ts';

/** Between two cards, units. */
const GAP = 10;

interface Turn {
  readonly nth: number;
  readonly forward: Forward | undefined;
  readonly goingBack: boolean;
  /** The wall as it was when they came. */
  readonly scene?: Scene;
  readonly size?: Size | undefined;
}

const NO_TURN: Turn = { nth: -1, forward: undefined, goingBack: false };
const NOBODY: ReadonlySet<string> = new Set();

interface Asked {
  /** Stickies that each person may have. */
  readonly most: number;
  /** When the step began, by the server's clock, ms. */
  readonly since: number;
  /** Everybody is at their place. */
  readonly ready: boolean;
}

/** Who has come forward: as many as are read from the back row, of every rank, in turn; then they go back to their places. */
export function useForward(
  scene: Scene,
  size: Size | undefined,
  { most, since, ready }: Asked,
): { readonly forward: Forward | undefined; readonly away: ReadonlySet<string>; readonly turn: Turn } {
  const [turn, setTurn] = useState(NO_TURN);
  const rounds = useRef<ReadonlyMap<string, Round>>(new Map());
  const { turning, shelf, font, strip } = scene;
  const gap = GAP * (size?.unit ?? 1);
  const has = size !== undefined && shelf !== undefined && turning.length > 0;

  const pick = (notes: readonly OneNote[], box: Box): Forward =>
    (strip ? comeInStrip : comeForward)(notes, box, font, gap);

  const come = (nth: number): Forward | undefined => {
    if (!shelf) return undefined;
    // Each topic that is shown alone has turns of its own, from when it is.
    const alone = scene.kind === 'alone';
    const key = `${since} ${scene.kind} ${alone ? scene.heads[0]?.id : ''}`;
    const before = rounds.current.get(key) ?? (alone ? { ...NO_ROUND, nth: nth - 1 } : NO_ROUND);
    const { round, forward } = turnTo(before, nth, {
      order: inTurn(turning, most),
      pick: (notes) => pick(notes, shelf),
    });
    rounds.current = new Map([...rounds.current, [key, round]]);
    return forward.notes.length > 0 ? forward : undefined;
  };

  /** Does what is due. Returns after how many ms of the server's clock to look again. */
  const look = useEffectEvent((): number => {
    const { nth, into } = turnAt(serverNow(), since);
    if (turn.forward && shelf && isMoved(turn, scene, size))
      setTurn({ ...turn, forward: pick(turn.forward.notes, shelf), scene, size });
    else if (into >= UP_MS) {
      if (turn.forward && turn.nth === nth && !isStill()) setTurn({ ...turn, goingBack: true });
    } else if (turn.nth === nth && turn.scene?.kind === scene.kind) return UP_MS - into;
    else if (into >= 0 && (ready || turn.scene?.kind === scene.kind)) {
      setTurn({ nth, forward: come(nth), goingBack: false, scene, size });
      return UP_MS - into;
    }
    return untilNext(into);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again at another wall
  useEffect(() => {
    if (!has) {
      setTurn(NO_TURN);
      return;
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(wait, Math.max(20, Math.ceil(look() / serverRate())));
    };
    wait();
    return () => clearTimeout(timer);
  }, [has, ready, scene, size, since]);

  const { forward: came, scene: then } = turn;
  const forward = useMemo(() => {
    if (!came || then?.kind !== scene.kind || !has) return undefined;
    const ids = new Set(came.notes.map(({ id }) => id));
    const now = turning.filter(({ id }) => ids.has(id));
    return asTheyRead(came, new Map(now.map((note) => [note.id, note])), font);
  }, [came, then, scene.kind, has, turning, font]);
  const away = useMemo(() => (forward ? new Set(forward.notes.map(({ id }) => id)) : NOBODY), [forward]);
  return { forward, away, turn };
}

/** Where they stand is elsewhere now. */
function isMoved({ scene, size }: Turn, now: Scene, is: Size | undefined): boolean {
  const then = scene?.shelf;
  if (scene?.kind !== now.kind || !then || !now.shelf) return false;
  return size !== is || then.y !== now.shelf.y || then.h !== now.shelf.h || then.w !== now.shelf.w;
}
