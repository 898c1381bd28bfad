import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults } from '../../support/axe.ts';
import { CHROMIUM, type Engine, SIZES, sharedBrowser, Watch } from '../../support/browser.ts';
import { picture } from '../../support/picture.ts';
import { type Product, type ProductOptions, startProduct } from '../../support/product.ts';
import { Console } from './console.ts';
import type { Face } from './face.ts';
import { type Language, type Person, Phone } from './phone.ts';
import { Projector } from './projector.ts';

/** A server, a browser, and the faces of one room, all of them watched for faults. */
export class Stage {
  readonly product: Product;
  readonly watch = new Watch();
  readonly #engine: Engine;
  readonly #browser: Browser;
  readonly #folder: string;
  readonly #contexts: BrowserContext[] = [];
  #pictures = 0;
  /** The room's letters, and the id in its addresses. */
  code = '';
  roomId = '';

  private constructor(product: Product, engine: Engine, browser: Browser, folder: string) {
    this.product = product;
    this.#engine = engine;
    this.#browser = browser;
    this.#folder = folder;
  }

  /**
   * @param folder where pictures go, below the git-ignored test-results/
   * @param options for the server
   * @param engine the browser of every face
   */
  static async open(folder: string, options: ProductOptions = {}, engine = CHROMIUM): Promise<Stage> {
    const launched = engine === CHROMIUM ? sharedBrowser() : engine.launch();
    const [product, browser] = await Promise.all([startProduct(options), launched]);
    return new Stage(product, engine, browser, folder);
  }

  async close(): Promise<void> {
    try {
      await Promise.all(this.#contexts.map((context) => context.close()));
      if (this.#engine !== CHROMIUM) await this.#browser.close();
    } finally {
      // Also where the browser has ended by itself.
      await this.product.stop();
    }
  }

  /** A British browser of its own; motion is off, so that a picture shows where things come to rest. */
  async context(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...options });
    this.#contexts.push(context);
    return context;
  }

  /** A page in a window of its own: Chromium draws a tab behind another once a second, and a click waits for that. */
  async page(context: BrowserContext, name: string): Promise<Page> {
    const [first] = context.pages();
    const page = await (first && this.#engine === CHROMIUM ? windowBeside(first) : context.newPage());
    await this.watch.over(page, name);
    return page;
  }

  async console(name = 'console'): Promise<Console> {
    return new Console(await this.page(await this.context({ viewport: SIZES.console }), name), name);
  }

  async projector(name = 'projector', options: BrowserContextOptions = {}): Promise<Projector> {
    const context = await this.context({ viewport: SIZES.projector, ...options });
    return new Projector(await this.page(context, name), name);
  }

  /** The window of the host's own laptop that shows the projector. */
  async projectorWindow(host: Console, name = 'projector'): Promise<Projector> {
    const projector = new Projector(await this.page(host.page.context(), name), name);
    await projector.page.setViewportSize(SIZES.projector);
    await projector.page.goto(`${this.product.url}/projector#${this.roomId}`);
    return projector;
  }

  async phone(name: string, language: Language = 'en'): Promise<Phone> {
    const locale = language === 'es' ? 'es-MX' : 'en-GB';
    const phone = new Phone(
      await this.page(await this.context({ ...this.#engine.phone, locale }), name),
      name,
    );
    phone.language = language;
    return phone;
  }

  /** A phone that scanned the room's code and joined. */
  async joined(person: Person, language: Language = 'en'): Promise<Phone> {
    const phone = await this.phone(person.name.toLowerCase(), language);
    await phone.join(this.product.url, this.code, person);
    return phone;
  }

  /** Opens a room of the session on the host's page, as a facilitator does. */
  async openRoom(host: Console, tables: number): Promise<void> {
    await host.page.goto(`${this.product.url}/host`);
    await host.press('Open a room');
    const dialog = host.page.getByRole('dialog');
    await dialog.getByLabel('Number of tables').fill(String(tables));
    await host.button('Open a room', dialog).click();
    await host.page.waitForURL('**/console/*');
    await this.learn(host);
  }

  /** Opens a rehearsal of the session on the host's page, as the page of sessions does. */
  openRehearsal(host: Console): Promise<void> {
    return this.openRoomOf(host, { sessionId: 'collaborative-leadership', rehearsal: true });
  }

  /** Opens a room on the host's page. @param wish what `POST /api/rooms` takes */
  async openRoomOf(host: Console, wish: object): Promise<void> {
    const answer = await fetch(`${this.product.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wish),
    });
    if (!answer.ok) throw new Error(await answer.text());
    const { roomId, hostKey }: { roomId: string; hostKey: string } = await answer.json();
    await host.page.goto(`${this.product.url}/console/${roomId}#key=${hostKey}`);
    await this.learn(host);
  }

  /** Reads the room's letters off the console's lobby. */
  async learn(host: Console): Promise<void> {
    const letters = host.main.getByText(/^[A-Z]{6}$/);
    await letters.waitFor();
    this.code = await letters.innerText();
    this.roomId = new URL(host.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Holds every face given to the accessibility rules, and leaves a picture of it where they are wanted. */
  async look(what: string, ...faces: Face[]): Promise<void> {
    const number = String(++this.#pictures).padStart(3, '0');
    const shown = `${number}-${what.toLowerCase().replace(/\W+/g, '-')}`;
    await Promise.all(faces.map((face) => this.#examine(face, shown)));
  }

  async #examine({ page, name }: Face, what: string): Promise<void> {
    // What is fetched only when it is needed may still be on its way, and a page without a heading is not yet there.
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    // To a browser that it did not build itself, Playwright adds a style for the picture, which our policy refuses.
    const meant = this.#engine === CHROMIUM ? /^$/ : /style-src-elem|inline style|stylesheet/;
    await this.watch.whileExpecting(meant, () =>
      picture(page, `${this.#folder}/${what}-${name}.png`, { caret: 'initial' }),
    );
    if (this.#engine.axe) expect.soft(await axeFaults(page), `${name} at ${what}`).toEqual([]);
  }

  /** Fails when any face met an error since the last time. */
  hadNoFaults(): void {
    expect(this.watch.take()).toEqual([]);
  }
}

/** Another window of the browser that a page is in. */
async function windowBeside(page: Page): Promise<Page> {
  const context = page.context();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { browserContextId } = targetInfo;
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      ...(browserContextId === undefined ? {} : { browserContextId }),
    }),
  ]);
  await session.detach();
  return opened;
}
