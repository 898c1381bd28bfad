import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, firefox, type Page } from 'playwright-core';

/** The sizes that the three faces are made for. */
export const SIZES = {
  console: { width: 1280, height: 800 },
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** What a phone is to a browser. */
export const PHONE: BrowserContextOptions = {
  viewport: SIZES.phone,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Chromium without a window; CHROMIUM_PATH names it, or it is where Debian puts it. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

let shared: Promise<Browser> | undefined;

/**
 * The browser that the test files of one process share, each with contexts of its own; it ends with the process. Who
 * switches it off, or gives it other arguments, launches one.
 */
export async function sharedBrowser(): Promise<Browser> {
  if (shared === undefined || !(await shared).isConnected()) shared = launchBrowser();
  return shared;
}

/** A browser that walks may be played in. */
export interface Engine {
  readonly name: string;
  /** Whether it is on this machine: `tests/support/browsers.ts` has looked, and says so. */
  readonly here: () => boolean;
  readonly launch: () => Promise<Browser>;
  /** What a phone is to it. */
  readonly phone: BrowserContextOptions;
  /** Whether it is asked about accessibility. */
  readonly axe: boolean;
}

export const CHROMIUM: Engine = {
  name: 'Chromium',
  here: () => true,
  launch: launchBrowser,
  phone: PHONE,
  axe: true,
};

const beside = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The size, and a finger in place of a mouse: more of a phone these two do not play. */
const SMALL: BrowserContextOptions = { viewport: SIZES.phone, hasTouch: true };

/** Firefox as distributions have it; FIREFOX_PATH names it. */
export const FIREFOX: Engine = {
  name: 'Firefox',
  here: () => (process.env.FIREFOX_PATH ?? '') !== '',
  launch: () =>
    firefox.launch({
      channel: 'moz-firefox',
      executablePath: beside('firefoxRelay.mjs'),
      // It reads the wish for less motion from here only.
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    }),
  phone: SMALL,
  // A page of ESR 153 that axe has looked at ends with a fault of Firefox's own soon after, about every other time.
  axe: false,
};

/** WebKitGTK as distributions have it, the nearest to Safari; it takes Playwright's words for Firefox. */
export const WEBKIT: Engine = {
  name: 'WebKit',
  here: () => (process.env.WEBKIT_DRIVER ?? '') !== '',
  launch: () => firefox.launch({ channel: 'moz-firefox', executablePath: beside('webkit/launch.mjs') }),
  phone: SMALL,
  axe: true,
};

export const ENGINES: readonly Engine[] = [CHROMIUM, FIREFOX, WEBKIT];

/** What went wrong on any page that it watches: errors, errors on the console, violations of the content policy. */
export class Watch {
  readonly faults: string[] = [];
  #expected: RegExp[] = [];

  /** Must be called before the page opens an address. */
  async over(page: Page, name: string): Promise<void> {
    page.on('pageerror', (error) => this.#note(`${name}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#note(`${name}: ${message.text()} (${message.location().url})`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
  }

  /** Lets faults pass that belong to what is done on purpose: a wrong code, a server that is switched off. */
  async whileExpecting<T>(pattern: RegExp, act: () => Promise<T>): Promise<T> {
    this.#expected.push(pattern);
    try {
      return await act();
    } finally {
      this.#expected = this.#expected.filter((other) => other !== pattern);
    }
  }

  /** Every fault since the last time this was asked. */
  take(): string[] {
    return this.faults.splice(0);
  }

  #note(fault: string): void {
    if (!this.#expected.some((pattern) => pattern.test(fault))) this.faults.push(fault);
  }
}
