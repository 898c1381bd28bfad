import { useEffect, useEffectEvent, useRef } from 'react';
import { type Passed, passKey } from '../keys/keyPass.ts';
import { listenForKeys } from '../keys/listen.ts';
import type { ShowKey } from '../keys/showKeys.ts';
import { useNotice } from '../keys/useNotice.ts';

/**
 * The keys of the show, pressed in the projector's window: a clicker belongs to the window that was touched last.
 * They go to the console in the same browser. A screen on another machine has none, and says so the first time.
 * @param room the room's code; nothing is listened for without it
 * @param own whether the window was opened from a console of this browser, which should then be there
 * @returns why the last key did nothing, for a moment
 */
export function useProjectorKeys(
  room: string | undefined,
  own: boolean,
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
  const listens = room !== undefined;
  useEffect(() => {
    if (!listens) return;
    return listenForKeys({
      press: (key) => void press(key),
      off: () => undefined,
      // Old browsers leave the page by it.
      other: ({ key }) => key === 'Backspace',
    });
  }, [listens]);
  return notice;
}
