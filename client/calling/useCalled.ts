import { useEffect, useRef } from 'react';
import { useKeepAwake } from '../live/keepAwake.ts';
import { CALL, type Chime, openChime } from '../ui/chime/chimeSound.ts';
import { ring } from './ring.ts';

/** Two short buzzes, ms. Phones that cannot, or must not, stay still. */
const BUZZ = [180, 90, 180];

/** How near somebody's turn is. */
export type Nearness = 'mine' | 'next' | 'waiting' | 'far';

/**
 * Calls who looks away when their turn comes: the phone buzzes, and rings unless that is switched off, or its browser
 * keeps still. While they write or are next it stays awake.
 */
export function useCalled(nearness: Nearness): void {
  const rings = ring.use() === 'on' && nearness !== 'far';
  const chime = useRef<Chime>(undefined);
  const mine = nearness === 'mine';
  const before = useRef(mine);

  useKeepAwake(mine || nearness === 'next');

  // Made ready ahead: a browser that lets it sound after a tap has had that tap by then.
  useEffect(() => {
    if (!rings) return;
    const opened = openChime(() => undefined, CALL);
    chime.current = opened;
    return () => {
      chime.current = undefined;
      opened.close();
    };
  }, [rings]);

  useEffect(() => {
    const came = mine && !before.current;
    before.current = mine;
    if (!came) return;
    if ('vibrate' in navigator) navigator.vibrate(BUZZ);
    chime.current?.plan(0);
  }, [mine]);
}
