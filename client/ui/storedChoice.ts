import { useSyncExternalStore } from 'react';

/** What somebody chose for the whole interface: the same in all of it, and kept on this device. */
export interface KeptChoice<T extends string> {
  get(): T;
  /** Chooses by hand. */
  set(next: T): void;
  /** The choice; re-renders when it changes. */
  use(): T;
}

/**
 * @param key under which it is kept
 * @param first what holds until somebody chooses
 * @param tell lets the document know, for style sheets and screen readers
 */
export function storedChoice<T extends string>(
  key: string,
  choices: readonly T[],
  first: () => T,
  tell: (choice: T, page: HTMLElement) => void,
): KeptChoice<T> {
  const listeners = new Set<() => void>();
  let current = kept() ?? first();
  if (typeof document !== 'undefined') tell(current, document.documentElement);

  function kept(): T | undefined {
    try {
      const value = localStorage.getItem(key);
      return choices.find((choice) => choice === value);
    } catch {
      return undefined; // Storage may be forbidden.
    }
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  const get = () => current;
  return {
    get,
    set(next) {
      current = next;
      if (typeof document !== 'undefined') tell(next, document.documentElement);
      try {
        localStorage.setItem(key, next);
      } catch {
        // The choice then lasts as long as the page.
      }
      for (const listener of listeners) listener();
    },
    use: () => useSyncExternalStore(subscribe, get, get),
  };
}
