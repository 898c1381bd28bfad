import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isStill } from '../../../ui/motion.ts';
import type { OneNote } from '../order.ts';
import type { Scene, Size } from './sceneParts.ts';
import { comeForward, type Forward, stillForward } from './shelf.ts';
import { afterTurn, inTurn, nextTurn } from './turns.ts';

/** How long stickies stand forward, ms: to find them, and to read each. */
const FIND_MS = 1_800;
const READ_MS = 1_300;
/** How long they take to go back, ms. */
export const BACK_MS = 460;

/** Of so many who wait those are taken who can be read together. */
const CANDIDATES = 60;

interface Turn {
  readonly number: number;
  readonly ids: readonly string[];
  readonly goingBack: boolean;
}

const NO_TURN: Turn = { number: 0, ids: [], goingBack: false };
const NOBODY: ReadonlySet<string> = new Set();

/**
 * Who has come forward: as many as are read from the back row, of every rank, in turn; then they go back to their places.
 * @param ready everybody is at their place
 */
export function useForward(
  scene: Scene,
  size: Size | undefined,
  most: number,
  ready: boolean,
): { readonly forward: Forward | undefined; readonly away: ReadonlySet<string>; readonly turn: Turn } {
  const [turn, setTurn] = useState(NO_TURN);
  const seen = useRef<ReadonlyMap<string, number>>(new Map());
  const { turning, shelf, font } = scene;
  const order = useMemo(() => inTurn(turning, most), [turning, most]);
  const waiting = useRef<readonly OneNote[]>(order);
  waiting.current = order;
  const has = size !== undefined && shelf !== undefined && order.length > 0;
  const gap = 14 * (size?.unit ?? 1);
  const pick = useCallback(
    (notes: readonly OneNote[]) => (shelf ? comeForward(notes, shelf, font, gap) : undefined),
    [shelf, font, gap],
  );
  const picking = useRef(pick);
  picking.current = pick;

  const next = useCallback(() => {
    const all = waiting.current;
    const chosen = picking.current(nextTurn(all, seen.current, CANDIDATES));
    if (!chosen) return;
    const ids = chosen.notes.map(({ id }) => id);
    seen.current = afterTurn(seen.current, all, new Set(ids));
    setTurn(({ number }) => ({ number: number + 1, ids, goingBack: false }));
  }, []);

  const up = turn.ids.length > 0;
  useEffect(() => {
    if (!has) {
      setTurn((before) => (before.ids.length > 0 ? { ...NO_TURN, number: before.number } : before));
      return;
    }
    if (!up) {
      if (ready) next();
      return;
    }
    if (turn.goingBack) {
      const timer = setTimeout(next, BACK_MS);
      return () => clearTimeout(timer);
    }
    const timer = setTimeout(
      () => (isStill() ? next() : setTurn((before) => ({ ...before, goingBack: true }))),
      FIND_MS + READ_MS * turn.ids.length,
    );
    return () => clearTimeout(timer);
  }, [has, up, ready, turn, next]);

  const forward = useMemo(() => {
    if (!has || !up) return undefined;
    const there = new Map(order.map((note) => [note.id, note]));
    const notes = turn.ids.flatMap((id) => there.get(id) ?? []);
    return shelf && stillForward(notes, shelf, font, gap);
  }, [has, up, order, shelf, font, gap, turn.ids]);
  const away = useMemo(() => (forward ? new Set(forward.notes.map(({ id }) => id)) : NOBODY), [forward]);
  return { forward, away, turn };
}
