import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Driver, DriverFault } from './driver.ts';
import { type Emit, Tab } from './tab.ts';

const Handles = z.array(z.string());
const NewWindow = z.object({ handle: z.string() });
const Inner = z.object({ width: z.number(), height: z.number() });
const Shot = z.string();

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  /** `:7`, the screen on which windows are. */
  readonly display: string;
  /** A folder that is thrown away afterwards. */
  readonly folder: string;
  readonly driver: string;
  readonly browser: string;
}

/** How often windows are looked at while nobody asks, ms. */
const LOOKS = 200;

/** Whoever wants less motion says so to the desktop; and its buttons keep no window from being as narrow as a phone. */
const DESKTOP = {
  'settings.ini': '[Settings]\ngtk-enable-animations=0\n',
  'gtk.css': `window * { padding: 0; margin: 0; border-width: 0; min-width: 0; min-height: 0; }
    window entry { font-size: 1px; }`,
};

let windows = 0;

/** Does one thing after another. */
class Queue {
  #last: Promise<unknown> = Promise.resolve();

  add<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#last.then(act);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** One person's browser: what is a user context to Playwright is a process of its own here, begun with its first window. */
export class Profile {
  readonly id: string;
  readonly #place: Place;
  readonly #emit: Emit;
  readonly #tabs = new Map<string, { readonly tab: Tab; readonly handle: string }>();
  readonly scripts = new Map<
    string,
    { readonly text: string; readonly contexts: readonly string[] | undefined }
  >();
  /** BCP 47. */
  locale = 'en-GB';
  size: Size = { width: 1280, height: 720 };
  #driver: Driver | undefined;
  /** A driver does one thing at a time. */
  readonly #acts = new Queue();
  /** Windows that open and close while others are counted would be counted wrongly. */
  readonly #changes = new Queue();
  #current = '';
  #looks: NodeJS.Timeout | undefined;

  constructor(id: string, place: Place, emit: Emit) {
    this.id = id;
    this.#place = { ...place, folder: join(place.folder, id) };
    this.#emit = emit;
  }

  has = (context: string): boolean => this.#tabs.has(context);

  tab(context: string): Tab {
    const found = this.#tabs.get(context)?.tab;
    if (found === undefined) throw new DriverFault('no such window', context);
    return found;
  }

  /** Opens a window. @returns what it is to Playwright */
  open(): Promise<string> {
    return this.#changes.add(async () => {
      const driver = this.#driver;
      if (driver !== undefined) {
        const opened = await this.#acts.add(() => driver.post('/window/new', { type: 'window' }));
        return this.#adopt(NewWindow.parse(opened).handle, this.size);
      }
      this.#driver = await this.#start();
      const [handle = ''] = Handles.parse(await this.#driver.get('/window/handles'));
      this.#looks = setInterval(() => void this.#changes.add(() => this.#look()), LOOKS);
      return this.#adopt(handle, this.size);
    });
  }

  async navigate(
    context: string,
    path: '/url' | '/refresh' | '/back',
    body: object = {},
  ): Promise<string | null> {
    const tab = this.tab(context);
    const before = tab.navigation;
    await this.#inWindow(context, (driver) => driver.post(path, body));
    await tab.look();
    return tab.navigation === before ? null : tab.navigation;
  }

  /** Makes the window so large that the page in it has this size, CSS px. */
  async resize(context: string, size: Size): Promise<void> {
    let wanted = size;
    await this.#inWindow(context, async (driver) => {
      for (let tries = 0; tries < 100; tries++) {
        const inner = Inner.parse(
          await driver.post('/execute/sync', {
            script: 'return { width: innerWidth, height: innerHeight }',
            args: [],
          }),
        );
        if (inner.width === size.width && inner.height === size.height) return;
        if (tries % 10 === 0) {
          const outer = Inner.parse(await driver.get('/window/rect'));
          wanted = {
            width: outer.width + size.width - inner.width,
            height: outer.height + size.height - inner.height,
          };
          await driver.post('/window/rect', { x: 0, y: 0, ...wanted });
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new DriverFault('unknown error', `no page of ${size.width} × ${size.height}`);
    });
  }

  /** @returns PNG, base64 */
  screenshot = async (context: string): Promise<string> =>
    Shot.parse(await this.#inWindow(context, (driver) => driver.get('/screenshot')));

  act = (context: string, actions: readonly unknown[]): Promise<unknown> =>
    this.#inWindow(context, (driver) => driver.post('/actions', { actions }));

  closeWindow(context: string): Promise<void> {
    return this.#changes.add(async () => {
      await this.#inWindow(context, (driver) => driver.delete('/window'));
      this.#forget(context);
    });
  }

  /** Ends the browser with all of its windows. */
  close(): Promise<void> {
    clearInterval(this.#looks);
    return this.#changes.add(async () => {
      const driver = this.#driver;
      this.#driver = undefined;
      if (driver === undefined) return;
      await this.#acts.add(() => driver.end());
      for (const context of [...this.#tabs.keys()]) this.#forget(context);
    });
  }

  async #start(): Promise<Driver> {
    const { folder, browser, driver, display } = this.#place;
    for (const toolkit of ['gtk-3.0', 'gtk-4.0']) {
      mkdirSync(join(folder, toolkit), { recursive: true });
      for (const [name, text] of Object.entries(DESKTOP)) writeFileSync(join(folder, toolkit, name), text);
    }
    // The languages of a page are those of the locale, and few machines have all of them.
    const locale = `${this.locale.replace('-', '_')}.UTF-8`;
    const made = spawnSync('localedef', ['-i', locale.slice(0, -6), '-f', 'UTF-8', join(folder, locale)]);
    if (made.error) throw made.error;
    const env = {
      ...process.env,
      DISPLAY: display,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      LOCPATH: folder,
      LC_ALL: locale,
      LANGUAGE: '',
      NO_AT_BRIDGE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    return Driver.start(driver, { binary: browser, args: ['--automation'] }, env);
  }

  /** Tells of a window. @param size of the page in it; a window that a page opened keeps its own */
  async #adopt(handle: string, size?: Size): Promise<string> {
    const id = `w${++windows}`;
    const window = {
      id,
      execute: (script: string, args: readonly unknown[]) =>
        this.#inWindow(id, (driver) => driver.post('/execute/sync', { script, args })),
      preloads: () =>
        [...this.scripts.values()]
          .filter(({ contexts }) => contexts === undefined || contexts.includes(id))
          .map(({ text }) => text),
    };
    const tab = new Tab(window, this.#emit);
    this.#tabs.set(id, { tab, handle });
    if (size !== undefined) await this.resize(id, size);
    const url = await this.#inWindow(id, (driver) => driver.get('/url'));
    this.#tell('contextCreated', id, url);
    await tab.look();
    return id;
  }

  #forget(context: string): void {
    this.#tabs.get(context)?.tab.end();
    this.#tabs.delete(context);
    this.#tell('contextDestroyed', context, '');
  }

  #tell(happened: 'contextCreated' | 'contextDestroyed', context: string, url: unknown): void {
    const whole = { parent: null, children: null, originalOpener: null };
    this.#emit(`browsingContext.${happened}`, {
      ...whole,
      context,
      url,
      userContext: this.id,
      clientWindow: context,
    });
  }

  /** Windows that the page opened or closed, and documents that came by themselves. */
  async #look(): Promise<void> {
    const driver = this.#driver;
    if (driver === undefined) return;
    const handles = Handles.parse(await this.#acts.add(() => driver.get('/window/handles')));
    const known = new Set([...this.#tabs.values()].map(({ handle }) => handle));
    for (const handle of handles) if (!known.has(handle)) await this.#adopt(handle);
    for (const [context, { tab, handle }] of this.#tabs) {
      if (handles.includes(handle)) await tab.look();
      else this.#forget(context);
    }
  }

  #inWindow<T>(context: string, act: (driver: Driver) => Promise<T>): Promise<T> {
    return this.#acts.add(async () => {
      const handle = this.#tabs.get(context)?.handle;
      if (handle === undefined || this.#driver === undefined)
        throw new DriverFault('no such window', context);
      if (this.#current !== handle) await this.#driver.post('/window', { handle });
      this.#current = handle;
      return act(this.#driver);
    });
  }
}
