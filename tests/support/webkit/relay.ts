import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { DriverFault } from './driver.ts';
import { type Place, Profile } from './profile.ts';

/**
 * Lets Playwright drive WebKitGTK as distributions have it. Playwright speaks WebDriver BiDi to the browsers that it did
 * not build itself; WebKit's driver knows the classic WebDriver only. This is a browser of the one kind to Playwright, made of
 * browsers of the other kind: one a user context. It knows what walks need, and no more: one frame a page, a mouse, keys.
 */

const Message = z.object({
  id: z.number(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
});
const InContext = z.object({ context: z.string() });
const InUserContext = z.object({ userContext: z.string().default('default') });
const Locale = z.object({ locale: z.string(), userContexts: z.array(z.string()) });
const Viewport = z.object({
  viewport: z.object({ width: z.number(), height: z.number() }),
  context: z.string().optional(),
  userContexts: z.array(z.string()).default([]),
});
const Preload = z.object({
  functionDeclaration: z.string(),
  contexts: z.array(z.string()).optional(),
  userContexts: z.array(z.string()).optional(),
});
const Target = z.object({ context: z.string(), sandbox: z.string().optional() });
const Ownership = z.object({ target: Target, resultOwnership: z.string().optional() });
const Evaluate = Ownership.extend({ expression: z.string() });
const Call = Ownership.extend({
  functionDeclaration: z.string(),
  arguments: z.array(z.record(z.string(), z.unknown())).default([]),
});
const Disown = z.object({ target: Target, handles: z.array(z.string()) });
const Action = z.looseObject({ type: z.string() });
const Actions = z.object({
  context: z.string(),
  actions: z.array(z.looseObject({ type: z.string(), actions: z.array(Action) })),
});

const Text = z.object({ type: z.literal('string'), value: z.string() });
const Entry = z.tuple([z.tuple([Text, Text]), z.tuple([Text, Text])]);

type Params = Record<string, unknown>;

/** What WebKit cannot do, or does without being asked: to a walk it is all the same. */
const DONE_WITH = [
  'session.subscribe',
  'network.addIntercept',
  'network.addDataCollector',
  'browser.setDownloadBehavior',
  'browsingContext.activate',
  'emulation.setMediaFeaturesOverride',
  'emulation.setScreenOrientationOverride',
  'emulation.setScreenSettingsOverride',
];

const ADDS_CODE = /injectedScript\.extend\(/;

const { WEBKIT_DRIVER = '', WEBKIT_BROWSER = '' } = process.env;

class Relay {
  readonly #profiles = new Map<string, Profile>();
  readonly #place: Place;
  readonly #emit: (method: string, params: object) => void;
  #made = 0;

  constructor(place: Place, emit: (method: string, params: object) => void) {
    this.#place = place;
    this.#emit = emit;
  }

  async answer(method: string, params: Params): Promise<unknown> {
    if (DONE_WITH.includes(method)) return {};
    const command = this.#commands[method];
    if (command === undefined) throw new DriverFault('unknown command', method);
    return command(params);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#profiles.values()].map((profile) => profile.close()));
    this.#profiles.clear();
  }

  readonly #commands: Readonly<Record<string, (params: Params) => unknown>> = {
    'session.new': () => ({
      sessionId: 'webkit',
      capabilities: { browserName: 'WebKitGTK', browserVersion: '', userAgent: '' },
    }),
    'browser.createUserContext': () => {
      const userContext = `u${++this.#made}`;
      this.#profiles.set(userContext, new Profile(userContext, this.#place, this.#emit));
      return { userContext };
    },
    'browser.removeUserContext': async (params) => {
      const { userContext } = InUserContext.parse(params);
      await this.#profile(userContext).close();
      this.#profiles.delete(userContext);
      return {};
    },
    'browser.close': async () => {
      await this.close();
      setImmediate(() => process.exit());
      return {};
    },
    'browsingContext.create': async (params) => ({
      context: await this.#profile(InUserContext.parse(params).userContext).open(),
    }),
    'browsingContext.close': async (params) => {
      const { context } = InContext.parse(params);
      await this.#of(context).closeWindow(context);
      return {};
    },
    'browsingContext.navigate': async (params) => {
      const { context, url } = InContext.extend({ url: z.string() }).parse(params);
      return { navigation: await this.#of(context).navigate(context, '/url', { url }), url };
    },
    'browsingContext.reload': async (params) => {
      const { context } = InContext.parse(params);
      return { navigation: await this.#of(context).navigate(context, '/refresh') };
    },
    'browsingContext.setViewport': async (params) => {
      const { viewport, context, userContexts } = Viewport.parse(params);
      for (const userContext of userContexts) this.#profile(userContext).size = viewport;
      if (context !== undefined) await this.#of(context).resize(context, viewport);
      return {};
    },
    'browsingContext.captureScreenshot': async (params) => {
      const { context } = InContext.parse(params);
      return { data: await this.#of(context).screenshot(context) };
    },
    'emulation.setLocaleOverride': (params) => {
      const { locale, userContexts } = Locale.parse(params);
      for (const userContext of userContexts) this.#profile(userContext).locale = locale;
      return {};
    },
    'script.addPreloadScript': (params) => {
      const { functionDeclaration: text, contexts, userContexts } = Preload.parse(params);
      const script = `s${++this.#made}`;
      const profiles =
        userContexts?.map((id) => this.#profile(id)) ??
        contexts?.map((id) => this.#of(id)) ??
        this.#profiles.values();
      for (const profile of profiles) profile.scripts.set(script, { text, contexts });
      return { script };
    },
    'script.removePreloadScript': (params) => {
      const { script } = z.object({ script: z.string() }).parse(params);
      for (const profile of this.#profiles.values()) profile.scripts.delete(script);
      return {};
    },
    'script.evaluate': (params) => {
      const { expression, ...rest } = Evaluate.parse(params);
      return this.#call(
        rest,
        programs(expression).map((code) => `() => ${code}`),
        [],
      );
    },
    'script.callFunction': (params) => {
      const { functionDeclaration, arguments: args, ...rest } = Call.parse(params);
      const [, , , expression] = args;
      if (!functionDeclaration.includes('.evaluate(') || typeof expression?.value !== 'string')
        return this.#call(rest, [functionDeclaration], args);
      // What it would add to its own code for BiDi types text; `inPage.mjs` does so, without evaluating anything.
      if (ADDS_CODE.test(expression.value)) return this.#call(rest, ['() => undefined'], []);
      // Playwright hands over code as text, and the page may forbid to evaluate text: it is written where it is evaluated, first
      // what it calls, then what that calls.
      const inner = ['functionText', 'callbackText'].flatMap((name) => codesIn(args, name));
      const meanwhile = (code: string) => `(...given) => {
        const before = window.eval;
        const codes = [${[code, ...inner.map((text) => `(${text})`)].map((text) => `() => ${text}`)}];
        window.eval = (text) => (codes.shift() ?? (() => before(text)))();
        try { return (${functionDeclaration})(...given); } finally { window.eval = before; }
      }`;
      const texts = programs(expression.value).map(meanwhile);
      return this.#call(rest, texts, args.with(3, { type: 'string', value: '' }));
    },
    'script.disown': async (params) => {
      const { target, handles } = Disown.parse(params);
      await this.#of(target.context).tab(target.context).drop(handles);
      return {};
    },
    'input.performActions': async (params) => {
      const { context, actions } = Actions.parse(params);
      await this.#of(context).act(context, actions.map(wholePixels));
      return {};
    },
  };

  async #call(
    { target: { context, sandbox }, resultOwnership }: z.infer<typeof Ownership>,
    texts: readonly string[],
    args: readonly unknown[],
  ): Promise<object> {
    const tab = this.#of(context).tab(context);
    const realm = sandbox === undefined ? tab.realms.main : tab.realms.utility;
    const outcome = await tab.call(texts, args, resultOwnership === 'root');
    return outcome.type === 'success'
      ? { ...outcome, realm }
      : { type: 'exception', realm, exceptionDetails: { text: outcome.fault } };
  }

  #profile(userContext: string): Profile {
    const found = this.#profiles.get(userContext);
    if (found === undefined) throw new DriverFault('no such user context', userContext);
    return found;
  }

  #of(context: string): Profile {
    for (const profile of this.#profiles.values()) if (profile.has(context)) return profile;
    throw new DriverFault('no such frame', context);
  }
}

/** What may be returned for a text that is an expression, or else statements. */
const programs = (text: string): string[] => [`(${text.replace(/;\s*$/, '')}\n)`, `(() => { ${text}\n })()`];

/** The texts that Playwright hands over under a name. */
function codesIn(value: unknown, name: string): string[] {
  const entry = Entry.safeParse(value);
  if (entry.success && entry.data[0][1].value === name) return [entry.data[1][1].value];
  const parts = Array.isArray(value)
    ? value
    : typeof value === 'object' && value !== null
      ? Object.values(value)
      : [];
  return parts.flatMap((part: unknown) => codesIn(part, name));
}

/** WebKit's driver knows whole pixels only. */
function wholePixels(source: z.infer<typeof Actions>['actions'][number]): object {
  const whole = (place: unknown) => (typeof place === 'number' ? Math.floor(place) : place);
  return {
    ...source,
    actions: source.actions.map((action) =>
      'x' in action ? { ...action, x: whole(action.x), y: whole(action.y) } : action,
    ),
  };
}

/** Starts a screen that nobody sees. @returns its name */
function startScreen(): Promise<string> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  process.on('exit', () => screen.kill());
  return new Promise((resolve, reject) => {
    screen.on('error', reject);
    screen.on('exit', () => reject(new Error('Xvfb ended.')));
    screen.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

function serve(near: WebSocket, place: Place): void {
  const send = (message: object) => near.send(JSON.stringify(message));
  const relay = new Relay(place, (method, params) => send({ type: 'event', method, params }));
  near.on('message', async (data) => {
    const { id, method, params } = Message.parse(JSON.parse(data.toString()));
    try {
      send({ type: 'success', id, result: await relay.answer(method, params) });
    } catch (error) {
      const { code, message } =
        error instanceof DriverFault ? error : { code: 'unknown error', message: String(error) };
      send({ type: 'error', id, error: code, message });
    }
  });
  near.on('close', async () => {
    await relay.close();
    process.exit();
  });
}

const folder = mkdtempSync(join(tmpdir(), 'plenary-webkit-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(1));
const display = await startScreen();
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 }, () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${port}\n`);
});
server.on('connection', (near) =>
  serve(near, { display, folder, driver: WEBKIT_DRIVER, browser: WEBKIT_BROWSER }),
);
