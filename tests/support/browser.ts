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

/** Whether there is a Firefox on this machine: `tests/support/browsers.ts` has looked, and says so. */
export const hasFirefox = (): boolean => (process.env.FIREFOX_PATH ?? '') !== '';

/** Firefox without a window; FIREFOX_PATH names it. */
export function launchFirefox(): Promise<Browser> {
  return firefox.launch({
    channel: 'moz-firefox',
    executablePath: fileURLToPath(new URL('firefoxRelay.mjs', import.meta.url)),
    // It reads the wish for less motion from here only.
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  });
}

/** What a phone is to Firefox, which does not play one: the size, and a finger in place of a mouse. */
export const FIREFOX_PHONE: BrowserContextOptions = { viewport: SIZES.phone, hasTouch: true };

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
