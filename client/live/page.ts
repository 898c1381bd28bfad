/** What a connection needs of the page that it lives in. */
export interface PageLife {
  /** Whether somebody may be looking at it. */
  visible(): boolean;
  /**
   * Calls `look` whenever the page may have slept, or the network may be another one.
   * @returns a function that ends this
   */
  onAwake(look: () => void): () => void;
  /** Loads the page again, with the code that the server has now. */
  reload(): void;
}

/** "resume" is what Chromium says to a page that it had frozen. */
const DOCUMENT_EVENTS = ['visibilitychange', 'resume'];
const WINDOW_EVENTS = ['online', 'offline', 'pageshow'];

/** The page of the browser that this code runs in. */
export const browserPage: PageLife = {
  visible: () => document.visibilityState === 'visible',
  onAwake: (look) => {
    for (const name of DOCUMENT_EVENTS) document.addEventListener(name, look);
    for (const name of WINDOW_EVENTS) window.addEventListener(name, look);
    return () => {
      for (const name of DOCUMENT_EVENTS) document.removeEventListener(name, look);
      for (const name of WINDOW_EVENTS) window.removeEventListener(name, look);
    };
  },
  reload: () => location.reload(),
};
