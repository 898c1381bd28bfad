/** `localStorage` where the browser allows it, memory that lasts as long as the page where it does not. */
const memory = new Map<string, string>();

export const storage = {
  get(key: string): string | undefined {
    try {
      return localStorage.getItem(key) ?? memory.get(key);
    } catch {
      return memory.get(key);
    }
  },
  set(key: string, value: string): void {
    memory.set(key, value);
    try {
      localStorage.setItem(key, value);
    } catch {
      // Kept in memory above: forbidden or full storage must not stop anybody.
    }
  },
  remove(key: string): void {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing of it was stored.
    }
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
};
