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

/**
 * Forgets all drafts whose key begins with `prefix`, here and in every tab: whose they were is not in the room any more.
 * @returns what was written in them
 */
export function forgetDrafts(prefix: string): string[] {
  const keys = new Set([...memory.keys()]);
  try {
    for (let index = 0; index < localStorage.length; index++) {
      const name = localStorage.key(index);
      if (name?.startsWith(PREFIX)) keys.add(name.slice(PREFIX.length));
    }
  } catch {
    // Only memory to forget.
  }
  const own = [...keys].filter((key) => key.startsWith(prefix));
  const written = own.filter((key) => !CHOICE.test(key)).flatMap((key) => textsIn(read(key) ?? ''));
  for (const key of own) write(key, undefined);
  return written.filter((text) => text.trim() !== '');
}

/** Kept like a draft, but nobody's words. */
const CHOICE = /\.scope$/;

/** One draft may hold several texts, each as `{ text }` in an object. */
function textsIn(draft: string): string[] {
  try {
    const value: unknown = JSON.parse(draft);
    const inside = typeof value === 'object' && value !== null ? Object.values(value) : [];
    const texts = inside.map((part: unknown) =>
      typeof part === 'object' && part !== null && 'text' in part ? part.text : undefined,
    );
    if (texts.length > 0 && texts.every((text) => typeof text === 'string')) return texts;
  } catch {
    // Plain words.
  }
  return [draft];
}
