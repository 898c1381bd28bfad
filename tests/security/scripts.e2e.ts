import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import { toYaml } from '../../shared/agenda/sessionYaml.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { intentOf } from '../../shared/room/simulated.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { until } from '../live/waiting.ts';
import { SEED } from '../support/seed.ts';
import { activities } from './everyKind.ts';
import { times } from './options.ts';
import { PAYLOADS } from './payloads.ts';
import { madeUp, spoiled, spoiledSession } from './spoiled.ts';

/** Each turn every field holds another payload: after sixty every field held each. */
const TURNS = times(60, 1);
const PEOPLE = 6;
/** Within it every view of the room is sent to everybody (docs/protocol.md). */
const SENT_MS = 550;

const payload = (index: number): string => PAYLOADS[index % PAYLOADS.length] ?? '';

describe(`${PAYLOADS.length} scripts as texts, in every field (turns: ${TURNS})`, () => {
  let stage: Stage;
  const dialogs: string[] = [];
  const requests: { page: string; url: string; referer: string | undefined }[] = [];
  /** Which payloads stood on which page, to be read. */
  const shown = new Map<string, Set<number>>();
  const pages = new Map<string, Page>();
  const secrets: string[] = [];

  function follow(context: BrowserContext, name: string): void {
    context.on('dialog', (dialog) => {
      dialogs.push(`${name}: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('request', (request) => {
      requests.push({
        page: name,
        url: request.url().split('#')[0] ?? '',
        referer: request.headers().referer,
      });
    });
  }

  async function read(name: string): Promise<void> {
    const page = pages.get(name);
    if (!page) throw new Error(`no ${name}`);
    const words = await page.evaluate(
      () =>
        `${document.body.innerText} ${[...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value')).join(' ')}`,
    );
    const seen = shown.get(name) ?? new Set();
    for (const [index, text] of PAYLOADS.entries()) if (words.includes(text)) seen.add(index);
    shown.set(name, seen);
  }

  async function post(
    path: string,
    body: object,
  ): Promise<{ id: string; roomId: string; code: string; hostKey: string }> {
    const response = await fetch(`${stage.product.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(response.status, path).toBe(201);
    return response.json();
  }

  beforeAll(async () => {
    stage = await Stage.open('security');
    const desk = await stage.context({ viewport: { width: 1280, height: 800 } });
    const pocket = await stage.context({ viewport: { width: 390, height: 844 } });
    follow(desk, 'desk');
    follow(pocket, 'pocket');
    for (const name of ['console', 'projector', 'prepare', 'report', 'sessions'])
      pages.set(name, await stage.page(desk, name));
    pages.set('phone', await stage.page(pocket, 'phone'));
  });
  afterAll(() => stage.close());

  /** The room's people act, with the payload of each as their text, until the items are all through. */
  async function walk(host: RoomClient, people: readonly RoomClient[], turn: number): Promise<void> {
    const random = mulberry32(SEED + turn);
    let texts = turn;
    for (let item = host.views.console?.item?.id; ; ) {
      const { step } = host.views.console ?? {};
      if (item === undefined || !step) throw new Error('the session is not on');
      const activity = activities[host.views.console?.item?.kind ?? ''];
      for (const [type, command] of Object.entries(activity?.commands ?? {}))
        if (command.by !== 'participant')
          await host.ask({ type, item, payload: madeUp(command, payload(++texts)) });
      for (let round = 0; round < 2; round++) {
        for (const person of people) {
          const intent = intentOf(activities, person.views, random);
          if (intent) await person.ask({ ...intent, payload: spoiled(intent.payload, payload(++texts)) });
        }
        const asked = activity?.simulate.host?.(
          { console: host.views.console?.activity, step: step.id },
          random,
        );
        if (asked)
          await host.ask({ type: asked.type, item, payload: spoiled(asked.payload, payload(++texts)) });
      }
      const last = (await host.ask({ type: 'next', item, step: step.id })).ok === false;
      const left = (views: RoomClient['views']) =>
        `${views.console?.item?.id} ${views.console?.step?.id}` !== `${item} ${step.id}`;
      if (!last) await until(host, left);
      const now = host.views.console?.item?.id;
      if (!last && now === item) continue;
      if (last) break;
      // Each item is looked at as it was left, on the pages that people have before them.
      await host.ask({ type: 'message', payload: { text: payload(++texts) } });
      await new Promise((next) => setTimeout(next, SENT_MS));
      for (const name of ['console', 'projector', 'phone']) await read(name);
      item = now;
    }
  }

  async function turnWith(turn: number): Promise<void> {
    const { url } = stage.product;
    const { session } = spoiledSession(turn);
    const prepared = await post('/api/prepared', { session });
    const room = await post('/api/rooms', { sessionId: prepared.id, tables: 3 });
    secrets.push(room.hostKey);
    const at = (name: string) => pages.get(name) ?? expect.fail(name);
    await at('console').goto(`${url}/console/${room.roomId}#key=${room.hostKey}`);
    await at('console').getByText(room.code).first().waitFor();
    await at('projector').goto('about:blank');
    await at('projector').goto(`${url}/projector#${room.roomId}`);
    await at('projector').getByText(room.code).first().waitFor();
    await at('phone').goto(`${url}/r/${room.code}`);
    await at('phone').getByLabel('Your name', { exact: true }).fill(payload(turn));
    await at('phone').getByLabel('There is none: give me a seat').check();
    await at('phone').getByRole('button', { name: 'Join', exact: true }).click();
    await at('phone').getByRole('contentinfo').getByRole('button').waitFor();
    for (const name of ['console', 'projector', 'phone']) await read(name);
    await at('console')
      .getByRole('button', { name: /In the room/ })
      .click();
    await read('console');

    const host = connectClient(url, () => ({ as: 'host', roomId: room.roomId, key: room.hostKey }));
    const people = Array.from({ length: PEOPLE }, (_, index) =>
      connectClient(url, () => ({
        as: 'participant',
        code: room.code,
        name: payload(turn + 7 * index),
        table: index < 3 ? 'A' : 'B',
        attempt: `phone-${turn}-${index}-of-the-light-ones`,
      })),
    );
    await Promise.all([host, ...people].map(({ ready }) => ready));
    await host.ask({ type: 'start' });
    await until(host, ({ console: view }) => view?.step !== undefined);
    await walk(host, people, turn);
    await host.ask({ type: 'end' });
    for (const client of [host, ...people]) client.close();

    await at('report').goto(`${url}/report/${room.roomId}`);
    await at('report').getByRole('navigation', { name: 'Contents' }).waitFor();
    await read('report');
    const json = await fetch(`${url}/api/rooms/${room.roomId}/report?format=json`, {
      headers: { authorization: `Bearer ${room.hostKey}` },
    });
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(json.headers.get('x-content-type-options')).toBe('nosniff');
    expect(JSON.stringify(await json.json())).toContain('alert(');

    await at('prepare').goto(`${url}/prepare/${prepared.id}`);
    await at('prepare').getByLabel('Title of the session').waitFor();
    for (const part of await at('prepare').getByRole('navigation').getByRole('button').all()) {
      await part.click();
      await read('prepare');
    }
    await at('sessions').goto(`${url}/host`);
    await at('sessions').getByRole('button', { name: 'Prepare' }).first().waitFor();
    await read('sessions');
    await fetch(`${url}/api/prepared/${prepared.id}`, { method: 'DELETE' });
    expect(dialogs, `turn ${turn}`).toEqual([]);
    stage.hadNoFaults();
  }

  it(
    'run nowhere and break no content policy: phone, projector, console, record, preparing, the list',
    async () => {
      for (let turn = 0; turn < TURNS; turn++) await turnWith(turn);
      // They were there to be read: what is looked for was on the pages.
      const read = [...shown].map(([name, seen]) => `${name} ${seen.size}`).join(', ');
      console.log(`[scripts] payloads read as text, of ${PAYLOADS.length}: ${read}`);
      expect(new Set([...shown.values()].flatMap((seen) => [...seen])).size, read).toBeGreaterThan(50);
      for (const name of ['console', 'projector', 'phone', 'report', 'prepare'])
        expect(shown.get(name)?.size ?? 0, read).toBeGreaterThan(5);
    },
    30 * 60_000,
  );

  it('run nowhere in a session file that is imported', async () => {
    const page = pages.get('sessions') ?? expect.fail();
    await page.goto(`${stage.product.url}/host`);
    for (let turn = 0; turn < times(20, 1); turn++) {
      await page.goto(`${stage.product.url}/host`);
      await page.getByRole('button', { name: 'Import a file' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Text of the file').fill(toYaml(spoiledSession(3 * turn).session));
      await dialog.getByRole('button', { name: 'Check it' }).click();
      await dialog.getByText('This file is in order').waitFor();
      await dialog.getByRole('button', { name: 'Add as a new session' }).click();
      await page.waitForURL(/\/prepare\/p-/);
      await page.getByLabel('Title of the session').waitFor();
    }
    expect(dialogs).toEqual([]);
    stage.hadNoFaults();
  });

  it('are no links: an address that is not of the web is refused where a link belongs', async () => {
    for (const url of [
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
    ]) {
      const { session } = spoiledSession(0);
      const resources = [{ group: 'Group', items: [{ title: 'A link', for: 'Reading', link: url }] }];
      const response = await fetch(`${stage.product.url}/api/rooms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ session: { ...session, resources } }),
      });
      expect([response.status, (await response.json()).code], url).toEqual([400, 'invalid-session']);
    }
  });

  it('reached nobody else: every page asked this server only, told it of no other page, and put no key in an address', () => {
    expect(requests.length).toBeGreaterThan(50);
    const { origin, host } = new URL(stage.product.url);
    const elsewhere = requests.filter(
      ({ url }) =>
        !url.startsWith(`${origin}/`) && !url.startsWith(`ws://${host}/`) && !/^(data|blob|about):/.test(url),
    );
    expect(elsewhere).toEqual([]);
    expect(requests.filter(({ referer }) => referer !== undefined && referer !== '')).toEqual([]);
    const addresses = requests.map(({ url }) => decodeURIComponent(url)).join('\n');
    for (const secret of secrets) expect(addresses).not.toContain(secret);
  });
});
