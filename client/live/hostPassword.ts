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
  /**
   * Takes the server's key out of the link that its terminal shows (`/host#key=…`), and the fragment, which browsers
   * send to no server, out of the address bar.
   * @returns whether there was one
   */
  takeFromLink(): boolean {
    const key = new URLSearchParams(location.hash.slice(1)).get('key');
    if (!key) return false;
    hostPassword.keep(key);
    history.replaceState(null, '', location.pathname);
    return true;
  },
};
