import { useSyncExternalStore } from 'react';
import { asOneText } from '../live/handBack.ts';

const NAME = 'plenary.takenBack.';
/** Where the browser forbids to keep anything, as long as the page lasts. */
const memory = new Map<string, string>();
const listeners = new Set<() => void>();
const notify = () => {
  for (const listener of listeners) listener();
};

/**
 * What a person wrote in a room that they are not in any more, until they let go of it. Kept by this tab only: whoever
 * was taken out, or whose room was erased, leaves nothing on the device that outlasts it.
 */
export const takenBack = {
  get(code: string): string | undefined {
    try {
      return memory.get(code) ?? sessionStorage.getItem(NAME + code) ?? undefined;
    } catch {
      return memory.get(code);
    }
  },
  /** Beside what was kept already: several people may have written here. */
  keep(code: string, words: string): void {
    const text = asOneText([takenBack.get(code) ?? '', words]);
    try {
      sessionStorage.setItem(NAME + code, text);
    } catch {
      memory.set(code, text);
    }
    notify();
  },
  dismiss(code: string): void {
    memory.delete(code);
    try {
      sessionStorage.removeItem(NAME + code);
    } catch {
      // Nothing was kept there.
    }
    notify();
  },
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** {@link takenBack} of a room, as it changes. */
export const useTakenBack = (code: string): string | undefined =>
  useSyncExternalStore(subscribe, () => takenBack.get(code));
