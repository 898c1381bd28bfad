import { useEffect, useRef, useState } from 'react';
import { type ChimeMoment, type ChimeWait, chimePlan } from './chimePlan.ts';
import { type Chime, openChime } from './chimeSound.ts';

/**
 * Rings when the time of the step in `moment` is up, as long as it is `on`; on time also in a tab that has been hidden
 * for long.
 * @param moment Looked at whenever the caller renders, so the caller follows the clock.
 * @returns whether the browser keeps sound back until somebody clicks
 */
export function useChime(on: boolean, moment: ChimeMoment | undefined): boolean {
  const [blocked, setBlocked] = useState(false);
  const chime = useRef<Chime>(undefined);
  const wait = useRef<ChimeWait>(undefined);

  useEffect(() => {
    if (!on) return;
    const opened = openChime(setBlocked);
    chime.current = opened;
    return () => {
      chime.current = undefined;
      opened.close();
      setBlocked(false);
    };
  }, [on]);

  // At every render, which the clock brings about; also while it is off, so that it does not ring for what has passed.
  useEffect(() => {
    const { wait: next, inMs } = chimePlan(wait.current, moment);
    wait.current = next;
    chime.current?.plan(inMs);
  });

  return on && blocked;
}
