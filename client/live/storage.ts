/** `localStorage` where the browser allows it, memory that lasts as long as the page where it does not. */
const memory = new Map<string, string>();
/** What the browser would not take: of these, memory knows the last. */
const refused = new Set<string>();
const listeners = new Set<() => void>();

const notify = () => {
  for (const listener of listeners) listener();
};

// Another tab of the same browser.
if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== null && newValue === null) memory.delete(key);
    notify();
  });
}

export const storage = {
  get(key: string): string | undefined {
    try {
      const kept = refused.has(key) ? undefined : localStorage.getItem(key);
      return kept ?? memory.get(key);
    } catch {
      return memory.get(key);
    }
  },
  set(key: string, value: string): void {
    memory.set(key, value);
    try {
      localStorage.setItem(key, value);
      refused.delete(key);
    } catch {
      // Kept in memory above: forbidden or full storage must not stop anybody.
      refused.add(key);
    }
    notify();
  },
  /** Whether what was set stays when the page is closed. */
  lasts: (key: string): boolean => !refused.has(key),
  remove(key: string): void {
    memory.delete(key);
    refused.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing of it was stored.
    }
    notify();
  },
  /** Keys that begin with `prefix`. */
  keys(prefix: string): string[] {
    const keys = new Set([...memory.keys()]);
    try {
      for (let index = 0; index < localStorage.length; index++) keys.add(localStorage.key(index) ?? '');
    } catch {
      // Only memory to list.
    }
    return [...keys].filter((key) => key.startsWith(prefix));
  },
  /** Calls back whenever something may have changed, here or in another tab, until the function returned is called. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
