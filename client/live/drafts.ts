import { useCallback, useSyncExternalStore } from 'react';

/**
 * What people are typing, kept on their device from the first letter, so that a reload, a dead battery or the
 * host's Next loses nothing. Where storage is forbidden or full, drafts last as long as the page.
 */
const PREFIX = 'plenary.draft.';

const memory = new Map<string, string | undefined>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function read(key: string): string | undefined {
  if (memory.has(key)) return memory.get(key);
  let value: string | undefined;
  try {
    value = localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    value = undefined;
  }
  memory.set(key, value);
  return value;
}

function write(key: string, value: string | undefined) {
  memory.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Kept in memory above.
  }
  tell();
}

// Another tab of the same browser may be the same person.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', (event) => {
    if (event.key?.startsWith(PREFIX)) {
      memory.set(event.key.slice(PREFIX.length), event.newValue ?? undefined);
      tell();
    }
  });
}

/**
 * A text that is kept as it is typed.
 * @param key Names the text on this device: room, item, and what it is for.
 * @param initial What stands there until something is typed (say, what was sent before); it may change.
 * @returns The text, a setter, and a function that forgets the draft (once the server has it).
 */
export function useDraft(key: string, initial = ''): [string, (value: string) => void, () => void] {
  const value = useSyncExternalStore(
    subscribe,
    () => read(key),
    () => undefined,
  );
  const set = useCallback((next: string) => write(key, next), [key]);
  const clear = useCallback(() => write(key, undefined), [key]);
  return [value ?? initial, set, clear];
}

/** Forgets all drafts whose key begins with `prefix`: when a room was erased, or another person takes the phone. */
export function forgetDrafts(prefix: string): void {
  const keys = new Set([...memory.keys()]);
  try {
    for (let index = 0; index < localStorage.length; index++) {
      const name = localStorage.key(index);
      if (name?.startsWith(PREFIX)) keys.add(name.slice(PREFIX.length));
    }
  } catch {
    // Only memory to forget.
  }
  for (const key of keys) if (key.startsWith(prefix)) write(key, undefined);
}
