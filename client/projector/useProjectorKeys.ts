import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import { type Passed, passKey } from '../keys/keyPass.ts';
import { listenForKeys } from '../keys/listen.ts';
import type { ShowKey } from '../keys/showKeys.ts';
import { useNotice } from '../keys/useNotice.ts';

/**
 * The keys of the show, pressed in the projector's window: a clicker belongs to the window that was touched last.
 * They go to the console in the same browser. A screen on another machine has none, and says so the first time.
 * @param room the room's code; nothing is listened for without it
 * @param own whether the window was opened from a console of this browser, which should then be there
 * @param fill fills the screen, or gives it back
 * @returns why the last key did nothing, for a moment
 */
export function useProjectorKeys(
  room: string | undefined,
  own: boolean,
  fill: () => void = () => undefined,
): Exclude<Passed, 'taken'> | undefined {
  const [notice, say] = useNotice<Exclude<Passed, 'taken'>>();
  const told = useRef(false);
  const press = useEffectEvent(async (key: ShowKey) => {
    if (room === undefined) return;
    const passed = await passKey(room, key);
    if (passed === 'taken' || (passed === 'nobody' && told.current && !own)) return;
    if (passed === 'nobody') told.current = true;
    say(passed);
  });
  const other = useEffectEvent(({ key, repeat }: KeyboardEvent) => {
    if (key.toLowerCase() === 'f' && !repeat) fill();
    // Old browsers leave the page by it.
    return key === 'Backspace';
  });
  const listens = room !== undefined;
  // Before it is seen: the first key must not load the page anew.
  useLayoutEffect(() => {
    if (!listens) return;
    return listenForKeys({
      press: (key) => void press(key),
      off: () => undefined,
      other,
    });
  }, [listens]);
  return notice;
}
