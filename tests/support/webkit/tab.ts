import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { DriverFault } from './driver.ts';

const INSTALL = readFileSync(new URL('inPage.mjs', import.meta.url), 'utf8').replace('export ', '');

/** How long between two looks at what is not yet done, ms. */
const SOON = 8;

const Report = z.object({
  /** Absent where the document is new, and nothing is installed in it. */
  doc: z.string().optional(),
  url: z.string(),
  ready: z.string(),
  result: z.unknown().optional(),
  fault: z.string().optional(),
  later: z.number().optional(),
  /** What went wrong in the page. */
  faults: z.array(z.object({ kind: z.enum(['console', 'javascript']), text: z.string() })).default([]),
});
type Report = z.infer<typeof Report>;

/** Tells Playwright what happened. */
export type Emit = (method: string, params: object) => void;

/** Acts in a window of the browser, one act after another. */
export interface Window {
  /** What it is in Playwright's words. */
  readonly id: string;
  execute(script: string, args: readonly unknown[]): Promise<unknown>;
  /** Scripts that run in each new document, as functions. */
  preloads(): readonly string[];
}

export type Outcome =
  | { readonly type: 'success'; readonly result: unknown }
  | { readonly type: 'exception'; readonly fault: string };

/** What is asked of a document that another has replaced. */
export class Gone extends Error {
  constructor() {
    super('The document is gone.');
  }
}

let documents = 0;
let navigations = 0;

/**
 * The document in one window, and those that follow it. A classic driver tells nothing by itself: each answer of the page
 * says which document gave it, and how far it has come, and from that Playwright learns what happened in between.
 */
export class Tab {
  readonly #window: Window;
  readonly #emit: Emit;
  #doc: string | undefined;
  #url = 'about:blank';
  #navigation = '';
  #said = new Set<string>();

  constructor(window: Window, emit: Emit) {
    this.#window = window;
    this.#emit = emit;
  }

  /** The name of the navigation that brought the document. */
  get navigation(): string {
    return this.#navigation;
  }

  /** The names of the document's two worlds, which are one here. */
  get realms(): { readonly main: string; readonly utility: string } {
    const main = this.#doc ?? 'none';
    return { main, utility: `${main}/utility` };
  }

  /**
   * Calls a function in the page, and waits for what it promises.
   * @param text of the function, or several of which the first that is a program is meant
   * @param owned whether Playwright holds on to the result
   * @throws {Gone} when the document was replaced meanwhile
   */
  async call(texts: readonly string[], args: readonly unknown[], owned: boolean): Promise<Outcome> {
    const doc = this.#doc;
    let report = await this.#first(texts, args, owned);
    for (;;) {
      if (report.doc !== doc) throw new Gone();
      if (report.fault !== undefined) return { type: 'exception', fault: report.fault };
      if (report.later === undefined) return { type: 'success', result: report.result };
      await new Promise((resolve) => setTimeout(resolve, SOON));
      report = await this.#ask('return page.outcome(given[0])', [report.later]);
    }
  }

  /** Looks at what happened in the window since the last time. */
  async look(): Promise<void> {
    await this.#ask('return page.report()', []);
  }

  async drop(handles: readonly string[]): Promise<void> {
    await this.#ask('page.drop(given[0]); return page.report()', [handles]);
  }

  async #first(texts: readonly string[], args: readonly unknown[], owned: boolean): Promise<Report> {
    let fault: unknown;
    for (const text of texts) {
      try {
        return await this.#ask(`return page.run(() => (${text}\n)(...given[0].map(page.read)), given[1])`, [
          args,
          owned,
        ]);
      } catch (error) {
        // Only what is no program fails here: whatever happens while it runs is reported.
        if (!(error instanceof DriverFault && error.code === 'javascript error')) throw error;
        fault = error;
      }
    }
    throw fault;
  }

  async #ask(body: string, args: readonly unknown[]): Promise<Report> {
    const script = `const given = arguments; const page = window.__bidi;
      if (page === undefined) return { url: location.href, ready: document.readyState };
      ${body}`;
    const report = Report.parse(await this.#window.execute(script, args));
    if (report.doc === undefined) await this.#install();
    else this.#learn(report);
    return report;
  }

  async #install(): Promise<void> {
    const preloads = this.#window.preloads().map((text) => `(${text})();`);
    const script = `if (window.__bidi === undefined) { (${INSTALL})(arguments[0], arguments[1]); ${preloads.join('\n')} }
      return window.__bidi.report();`;
    const doc = `d${++documents}`;
    this.#learn(Report.parse(await this.#window.execute(script, [doc, this.#window.id])));
  }

  #learn({ doc, url, ready, faults }: Report): void {
    const context = this.#window.id;
    const timestamp = Date.now();
    if (doc !== this.#doc) {
      const first = this.#doc === undefined;
      if (!first) this.end();
      this.#doc = doc;
      this.#said.clear();
      const navigation = `n${++navigations}`;
      this.#navigation = navigation;
      if (!first) {
        this.#emit('browsingContext.navigationStarted', { context, navigation, url, timestamp });
        this.#emit('browsingContext.navigationCommitted', { context, navigation, url, timestamp });
      }
      this.#emit('script.realmCreated', {
        type: 'window',
        realm: this.realms.main,
        origin: new URL(url).origin,
        context,
      });
    } else if (url !== this.#url) {
      this.#emit('browsingContext.historyUpdated', { context, url, timestamp });
    }
    this.#url = url;
    for (const { kind, text } of faults) {
      this.#emit('log.entryAdded', {
        ...(kind === 'console' ? { method: 'error', args: [{ type: 'string', value: text }] } : {}),
        type: kind,
        level: 'error',
        text,
        source: { realm: this.realms.main, context },
        stackTrace: { callFrames: [{ url, lineNumber: 0, columnNumber: 0, functionName: '' }] },
        timestamp,
      });
    }
    const reached =
      ready === 'loading'
        ? []
        : ready === 'interactive'
          ? ['domContentLoaded']
          : ['domContentLoaded', 'load'];
    for (const stage of reached) {
      if (this.#said.has(stage)) continue;
      this.#said.add(stage);
      this.#emit(`browsingContext.${stage}`, { context, url, timestamp, navigation: null });
    }
  }

  /** Says that the document is gone. */
  end(): void {
    for (const realm of Object.values(this.realms)) this.#emit('script.realmDestroyed', { realm });
  }
}
