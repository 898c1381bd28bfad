import { useCallback, useSyncExternalStore } from 'react';
import { DRAFTS } from './forgetDrafts.ts';
import { storage } from './storage.ts';

/**
 * A text that is kept on this device from its first letter, so that a reload, a dead battery or the host's Next loses
 * nothing. Where storage is forbidden or full, it lasts as long as the page.
 * @param key Names the text on this device: room, item, and what it is for.
 * @param initial What stands there until something is typed (say, what was sent before); it may change.
 * @returns The text, a setter, and a function that forgets the draft (once the server has it).
 */
export function useDraft(key: string, initial = ''): [string, (value: string) => void, () => void] {
  const value = useSyncExternalStore(
    storage.subscribe,
    () => storage.get(DRAFTS + key),
    () => undefined,
  );
  const set = useCallback((next: string) => storage.set(DRAFTS + key, next), [key]);
  const clear = useCallback(() => storage.remove(DRAFTS + key), [key]);
  return [value ?? initial, set, clear];
}
