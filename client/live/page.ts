/** What a connection needs of the page that it lives in. */
export interface PageLife {
  /** Whether somebody may be looking at it. */
  visible(): boolean;
  /**
   * Calls `awake` whenever the page may have slept, or the network may be another one, and `leave` when somebody goes to
   * another page, also where the browser keeps this one for coming back to.
   * @returns a function that ends this
   */
  watch(calls: { readonly awake: () => void; readonly leave: () => void }): () => void;
  /** The build that the page is of, where it says so. */
  readonly build: string | undefined;
  /**
   * Loads the page again, for the code of another build of the server. Once for each build and address: where an old
   * copy of the page comes again (some proxies keep one), that copy carries on as well as it can. Pages inside a console
   * share its storage, and each of them has to load again.
   * @returns whether it does
   */
  reloadFor(build: string): boolean;
}

const reloadedAs = (): string => `plenary.reloadedFor ${location.pathname}`;

/** "resume" is what Chromium says to a page that it had frozen. */
const DOCUMENT_EVENTS = ['visibilitychange', 'resume'];
const WINDOW_EVENTS = ['online', 'offline', 'pageshow'];

/** The page of the browser that this code runs in. */
export const browserPage: PageLife = {
  visible: () => document.visibilityState === 'visible',
  watch: ({ awake, leave }) => {
    for (const name of DOCUMENT_EVENTS) document.addEventListener(name, awake);
    for (const name of WINDOW_EVENTS) window.addEventListener(name, awake);
    window.addEventListener('pagehide', leave);
    return () => {
      for (const name of DOCUMENT_EVENTS) document.removeEventListener(name, awake);
      for (const name of WINDOW_EVENTS) window.removeEventListener(name, awake);
      window.removeEventListener('pagehide', leave);
    };
  },
  get build() {
    return document.documentElement.dataset.build;
  },
  reloadFor: (build) => {
    try {
      if (sessionStorage.getItem(reloadedAs()) === build) return false;
      sessionStorage.setItem(reloadedAs(), build);
    } catch {
      // Without storage nobody could tell the second time from the first.
      return false;
    }
    location.reload();
    return true;
  },
};
