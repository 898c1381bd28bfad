/**
 * Fetches the files of a part of the page before the browser imports it. A browser may remember for good that an
 * import has failed (Firefox does, until the page is reloaded), and none asks again for a style sheet that failed; a
 * fetch that failed is only a fetch that failed. The bundler's own helper is replaced by {@link fetchPart}
 * (vite.config.ts), so that every `import()` of every page comes this way.
 */

/** A file that says nothing for so long is asked for again, ms. */
const PATIENCE_MS = 30_000;
const TYPES = { script: /javascript/i, sheet: /text\/css/i } as const;

const arrived = new Set<string>();
const coming = new Map<string, Promise<void>>();
/** What came wrong once, perhaps a hotel's login page, may lie in the browser's cache: then around it. */
const doubted = new Set<string>();
let asking = new AbortController();

/**
 * Imports a part once all its files are here.
 * @param files Addresses of its scripts and style sheets, from the root of the site; none while developing.
 * @throws when a file did not come, or is not what it should be. Calling again asks again, and only for what is missing.
 */
export async function fetchPart<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  const hrefs = files.map((file) => new URL(file, `${location.origin}/`).href);
  await Promise.all(hrefs.map(arrival));
  try {
    return await load();
  } catch (fault) {
    for (const href of hrefs) arrived.delete(href);
    throw new NotImported(fault);
  }
}

/** All files of a part came, and the browser could not import it, or remembers that it could not. */
export class NotImported extends Error {
  constructor(cause: unknown) {
    super('The part was fetched, but not imported.', { cause });
  }
}

/** Gives up what is being waited for: whoever asks next asks the network, and not an answer that never comes. */
export function askAnew(): void {
  asking.abort();
  asking = new AbortController();
  coming.clear();
}

function arrival(href: string): Promise<void> {
  if (arrived.has(href) || isOnPage(href)) return Promise.resolve();
  const known = coming.get(href);
  if (known) return known;
  const fetched = href.endsWith('.css')
    ? ask(href, TYPES.sheet).then(() => putOnPage(href))
    : ask(href, TYPES.script);
  const outcome = fetched.then(
    () => void arrived.add(href),
    (fault) => {
      doubted.add(href);
      throw fault;
    },
  );
  coming.set(href, outcome);
  const over = () => {
    if (coming.get(href) === outcome) coming.delete(href);
  };
  outcome.then(over, over);
  return outcome;
}

/** Brings a file into the browser's cache, from where the import, or the sheet's link, then takes it. */
async function ask(href: string, type: RegExp): Promise<void> {
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  asking.signal.addEventListener('abort', stop);
  const tooLong = setTimeout(stop, PATIENCE_MS);
  try {
    const response = await fetch(href, {
      cache: doubted.has(href) ? 'reload' : 'default',
      signal: giveUp.signal,
    });
    if (!response.ok || !type.test(response.headers.get('content-type') ?? ''))
      throw new Error(`${href} answered with ${response.status} ${response.headers.get('content-type')}`);
    // All of it: a line that is cut in the middle is no arrival.
    await response.arrayBuffer();
  } finally {
    clearTimeout(tooLong);
    asking.signal.removeEventListener('abort', stop);
  }
}

/** Whether the page itself brought this file: its scripts run, or nothing would; its sheets may have failed. */
function isOnPage(href: string): boolean {
  return [...document.querySelectorAll('link')].some(
    (link) =>
      link.href === href &&
      (link.rel === 'modulepreload' || (link.rel === 'stylesheet' && link.sheet !== null)),
  );
}

/** Puts a style sheet on the page, in place of one that failed. */
function putOnPage(href: string): Promise<void> {
  const failed = [...document.querySelectorAll('link')].find(
    (link) => link.rel === 'stylesheet' && link.href === href,
  );
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`${href} is no style sheet`));
    };
    // Where the failed one was, since of two rules that are as strong the later one holds.
    if (failed) failed.replaceWith(link);
    else document.head.append(link);
  });
}

/**
 * Asks again for the style sheets that the page itself named and did not get.
 * @returns whether all of them are here
 */
export async function mendSheets(): Promise<boolean> {
  const missing = [...document.querySelectorAll('link')].filter(
    (link) => link.rel === 'stylesheet' && link.sheet === null,
  );
  const outcomes = await Promise.allSettled(missing.map((link) => arrival(link.href)));
  return outcomes.every(({ status }) => status === 'fulfilled');
}
