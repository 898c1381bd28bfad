import { useEffect, useEffectEvent, useState } from 'react';
import { type Forward, type Lane, NOBODY, settle, someWait, turned } from './forward.ts';

/** How long it takes to read one, ms: so often one goes back and another comes forward. */
export const TURN_MS = 3_000;

/**
 * Those who stand forward now, one after the other in turn.
 * @param held nobody moves, say while the room pauses
 */
export function useForward(lanes: readonly Lane[], held: boolean): Forward {
  const [before, setForward] = useState(NOBODY);
  const now = settle(before, lanes);
  if (now !== before) setForward(now);

  const turn = useEffectEvent(() => setForward((forward) => turned(settle(forward, lanes), lanes)));
  const goesOn = someWait(lanes) && !held;
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => turn(), TURN_MS);
    return () => clearInterval(timer);
  }, [goesOn]);

  return now;
}
