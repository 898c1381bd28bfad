import { useEffectEvent, useLayoutEffect } from 'react';
import { takeKeys } from '../keys/keyPass.ts';
import { listenForKeys } from '../keys/listen.ts';
import { type KeysOff, type ShowKey, windowIsFilledIn } from '../keys/showKeys.ts';

/** What the console's keys do. */
export interface ConsoleKeys extends Readonly<Record<ShowKey, () => void>> {
  readonly refit: () => void;
  readonly edit: () => void;
  readonly help: () => void;
  /** Closes what stands in the middle of the console; never stops anything. */
  readonly leave: () => void;
  /** A key of the show was pressed, and does nothing now. */
  readonly off: (why: KeysOff) => void;
}

/**
 * The keys of a keyboard and of presenter clickers: Space and PageDown go on, PageUp goes back, `.` and B blank
 * the projector, F5 starts; R refits, E edits, U takes back, ? lists them all. The same keys count when they are
 * pressed in a projector window of this room in this browser.
 * @param room the room's code
 */
export function useKeys(room: string, keys: ConsoleKeys): void {
  const press = useEffectEvent((key: ShowKey) => keys[key]());
  const passed = useEffectEvent((key: ShowKey): KeysOff | undefined => {
    if (!windowIsFilledIn()) {
      keys[key]();
      return undefined;
    }
    keys.off('window');
    return 'window';
  });
  const off = useEffectEvent((why: KeysOff) => keys.off(why));
  const other = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.altKey) return false;
    if (event.ctrlKey || event.metaKey) {
      // A screen that has an undo of its own, as the wall's workbench, may hear of it after this.
      if (isUndo(event))
        setTimeout(() => {
          if (!event.defaultPrevented) keys.undo();
        });
      return false;
    }
    const action = OTHERS[event.key.toLowerCase()];
    if (action && !event.repeat) keys[action]();
    return action !== undefined;
  });
  useLayoutEffect(() => listenForKeys({ press, off, other }), []);
  useLayoutEffect(() => takeKeys(room, passed), [room]);
}

const isUndo = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'z' && !event.shiftKey && !event.repeat;

const OTHERS: Readonly<Record<string, 'refit' | 'edit' | 'help'>> = { r: 'refit', e: 'edit', '?': 'help' };
