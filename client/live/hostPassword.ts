const KEY = 'plenary.host-password';

/** What this page knows where storage is forbidden. */
let memory = '';

/**
 * The host password, or the server's key, as it was given: for this tab only, and where storage is forbidden for this
 * page only, so that a borrowed laptop forgets it. Empty when none was.
 */
export const hostPassword = {
  get(): string {
    try {
      return sessionStorage.getItem(KEY) ?? memory;
    } catch {
      return memory;
    }
  },
  keep(password: string): void {
    memory = password;
    try {
      sessionStorage.setItem(KEY, password);
    } catch {
      // Kept in memory above.
    }
  },
};
