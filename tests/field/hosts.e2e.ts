import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import { type App, createApp } from '../../server/app.ts';
import { builtPages } from '../../server/http/pages.ts';
import { loadSessions } from '../../server/sessions.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { bearer, doorFiles, post } from '../http/calls.ts';
import { PHONE, SIZES, sharedBrowser } from '../support/browser.ts';
import { memoryLog } from '../support/memoryLog.ts';
import { picture } from '../support/picture.ts';

const KEY = 'the-servers-own-key-of-this-start';
const WAIT = { timeout: 30_000 };
const kinds: Readonly<Record<string, Activity>> = registry;

/** A server with two addresses on this machine, a room of the shipped workshop, and pages that look at it. */
let app: App;
let port = 0;
let room = { roomId: '', code: '', hostKey: '' };
let other: RoomClient;
const at = (host: string, path = ''): string => `http://${host}:${port}${path}`;

async function page(options: object = { viewport: SIZES.console }): Promise<Page> {
  const context = await (await sharedBrowser()).newContext({ locale: 'en-GB', ...options });
  return context.newPage();
}
const shot = (of: Page, name: string) => picture(of, `hosts/${name}.png`);
const sees = (of: Page, text: string | RegExp) => of.getByText(text).first().waitFor(WAIT);
const press = (of: Page, name: string | RegExp) => of.getByRole('button', { name }).first().click(WAIT);

beforeAll(async () => {
  const logger = pino({ level: 'silent' });
  const { sessions } = loadSessions('sessions', (kind) => kinds[kind]?.config, logger);
  app = await createApp({
    log: memoryLog(),
    sessions,
    logger,
    doorFiles: doorFiles(KEY),
    pages: builtPages(join(process.cwd(), 'dist', 'client')),
    build: readFileSync(join('dist', 'build-id'), 'utf8').trim(),
    addresses: () => [
      { url: at('127.0.0.1'), network: 'enp9s0' },
      { url: at('127.0.0.2'), network: 'Wi-Fi' },
    ],
  });
  await new Promise<void>((listening) => app.server.listen(0, '0.0.0.0', listening));
  const address = app.server.address();
  port = typeof address === 'object' && address ? address.port : 0;
  const opened = await post(
    port,
    '/api/rooms',
    { sessionId: 'collaborative-leadership', tables: 3 },
    bearer(KEY),
  );
  room = isRoom(opened.body) ? opened.body : room;
  other = connectClient(at('127.0.0.1'), () => ({ as: 'host', roomId: room.roomId, key: room.hostKey }));
  await other.ready;
});
afterAll(async () => {
  other.close();
  for (const context of (await sharedBrowser()).contexts()) await context.close();
  await app.close();
});

const isRoom = (value: unknown): value is typeof room =>
  typeof value === 'object' && value !== null && 'hostKey' in value;

const next = async (): Promise<void> => {
  const { item, step } = other.views.console ?? {};
  await other.ask({ type: 'next', item: item?.id, step: step?.id, payload: {} });
};

describe('a facilitator whose laptop fails', () => {
  let desk: Page;
  let phone: Page;

  it('chooses the address that the phones are on, for code, projector and links at once', async () => {
    desk = await page();
    await desk.goto(at('localhost', `/console/${room.roomId}#key=${room.hostKey}`));
    await sees(desk, `Join at 127.0.0.1:${port}`);
    await shot(desk, 'lobby-addresses');
    // What is chosen is what the server says, a moment later.
    await desk.getByLabel(`127.0.0.2:${port}`).click(WAIT);
    await sees(desk, `Join at 127.0.0.2:${port}`);
    await press(desk, 'Room');
    await press(desk, 'Second console');
    await sees(desk, `${at('127.0.0.2')}/console/${room.roomId}#key=`);
    await desk.keyboard.press('Escape');
    await shot(desk, 'room-addresses');
  });

  it('finds people to be the same who come by another address, and nobody is taken for them', async () => {
    phone = await page(PHONE);
    await phone.goto(at('127.0.0.1', `/r/${room.code}`));
    await phone.getByLabel('Your name').fill('Ana', WAIT);
    await phone.getByLabel('There is none: give me a seat').check(WAIT);
    await press(phone, 'Join');
    await sees(phone, 'You are in.');
    for (const host of ['127.0.0.2', 'localhost']) {
      await phone.goto(at(host, `/r/${room.code}`));
      await sees(phone, 'Which letter stands on your table?');
      if (host === 'localhost') await shot(phone, 'door-elsewhere');
      await phone.getByRole('link', { name: `127.0.0.1:${port}` }).click(WAIT);
      await sees(phone, 'You are in.');
      expect(phone.url()).toBe(at(host, `/r/${room.code}`));
    }
    expect(Object.keys(other.views.console?.people ?? {})).toHaveLength(1);
    // A link with somebody's seat, in another browser: asked, and not taken for them.
    const token = await phone.evaluate((key) => localStorage.getItem(key), `plenary.seat.${room.code}`);
    const stranger = await page(PHONE);
    await stranger.goto(at('127.0.0.2', `/r/${room.code}#seat=${token}`));
    await sees(stranger, 'Go on as the same person?');
    await shot(stranger, 'brought-seat');
    await press(stranger, 'No, I am somebody else');
    await sees(stranger, 'Which letter stands on your table?');
    expect(stranger.url()).not.toContain('seat');
    // Nor does a page hand a seat on to an address that is not the server's.
    await phone.goto('about:blank');
    await phone.goto(at('127.0.0.1', `/r/${room.code}#back=${encodeURIComponent('http://127.0.0.3:9')}`));
    await sees(phone, 'You are in.');
    expect(phone.url()).toBe(at('127.0.0.1', `/r/${room.code}`));
    await stranger.context().close();
  });

  it('leads every wrong address to the code', async () => {
    const lost = await page({ ...PHONE, locale: 'es-MX' });
    const [a, b] = [room.code.slice(0, 3), room.code.slice(3)];
    for (const path of [
      `/r/${a}-${b}`,
      `/R/${room.code}`,
      `/${room.code}`,
      `/r/${room.code}.`,
      `/r/${room.code}%0A`,
    ]) {
      const answer = await lost.goto(at('localhost', path));
      expect(answer?.status(), path).toBe(404);
      expect(await lost.getByLabel('Código de la sala').inputValue(WAIT), path).toBe(room.code);
    }
    await shot(lost, 'wrong-address');
    await press(lost, 'Continuar');
    await sees(lost, '¿Qué letra hay en tu mesa?');
    await lost.context().close();
  });

  it('is not heeded any more when the laptop wakes up and the show has gone on', async () => {
    await other.ask({ type: 'start', payload: {} });
    await sees(desk, /Next/);
    await desk.context().setOffline(true);
    await sees(desk, /Offline/);
    await press(desk, '+1 min');
    await press(desk, 'Pause');
    const left = other.views.console?.step?.id;
    await next();
    await expect.poll(() => other.views.console?.step?.id, WAIT).not.toBe(left);
    const clock = JSON.stringify(other.views.console?.clock);
    await desk.context().setOffline(false);
    await sees(desk, 'The show has moved on since: nothing was changed.');
    await shot(desk, 'stale-press');
    expect(JSON.stringify(other.views.console?.clock)).toBe(clock);
    expect(other.views.console?.clock?.pausedAt).toBeUndefined();
  });

  it('puts a Next right that was pressed late', async () => {
    await desk.getByTitle('Say when this step began').click(WAIT);
    const gap = () => {
      const { startedAt, earliest } = other.views.console?.clock?.stay ?? { startedAt: 0, earliest: 0 };
      return startedAt - earliest;
    };
    const before = gap();
    await press(desk, '1 minute earlier');
    await shot(desk, 'late-next');
    await desk.getByRole('button', { name: 'Set', exact: true }).click(WAIT);
    await expect.poll(gap, WAIT).toBeLessThan(before);
    await desk.keyboard.press('u');
    await expect.poll(gap, WAIT).toBe(before);
  });

  it('takes an end back, and phones and projector come back by themselves', async () => {
    const wall = await page({ viewport: SIZES.projector });
    await wall.goto(at('localhost', `/console/${room.roomId}#key=${room.hostKey}`));
    await sees(wall, /Next/);
    await wall.goto(at('localhost', `/projector#${room.roomId}`));
    const step = other.views.console?.item?.title ?? '';
    await sees(wall, step);
    await other.ask({ type: 'end', payload: {} });
    await Promise.all([
      sees(desk, 'The session has ended.'),
      sees(phone, 'That was it'),
      sees(wall, 'Thank you'),
    ]);
    await shot(desk, 'ended');
    await press(desk, 'Open again');
    await Promise.all([sees(desk, step), sees(phone, step), sees(wall, step)]);
    await expect.poll(() => other.views.console?.room.status, WAIT).toBe('live');
    await wall.context().close();
  });

  it('is followed by another browser, which takes the room over by the link that the terminal shows', async () => {
    const fresh = await page();
    // A link of an earlier start opens nothing, and says so.
    await fresh.goto(at('localhost', '/host#key=of-an-earlier-start'));
    await sees(fresh, 'This link is of an earlier start of the server.');
    await sees(fresh, 'On the server’s own machine, open the link that its terminal shows');
    expect(await fresh.getByText('Nobody runs it').count()).toBe(0);
    await fresh.goto(at('localhost', `/host#key=${KEY}`));
    await sees(fresh, 'Running');
    expect(fresh.url()).toBe(at('localhost', '/host'));
    const heading = fresh.getByRole('heading', { name: 'Rooms on this server' });
    await expect.poll(() => heading.evaluate((one) => one === document.activeElement)).toBe(true);
    await press(fresh, /^Take over: Collaborative Leadership/);
    await shot(fresh, 'take-over');
    await fresh.locator('dialog[open]').getByRole('button', { name: 'Take over' }).click(WAIT);
    await fresh.waitForURL(/\/console\//, WAIT);
    await sees(fresh, /Next/);
    await sees(desk, 'Another facilitator has taken this room over.');
    await shot(desk, 'taken-over');
    await fresh.goto(at('localhost', '/host'));
    await sees(fresh, /1 of 1 here|0 of 1 here/);
    // The laptop that lost it lists the room still, and says whose it is.
    await desk.goto(at('localhost', '/host'));
    await sees(desk, 'Another facilitator has it');
    await shot(desk, 'host-lost');
    await desk.getByRole('button', { name: 'Show the rooms' }).waitFor();
  });

  it('finds the columns of all rooms in line, and whether they run', async () => {
    const owner = await page();
    for (const rehearsal of [true, false]) {
      const more = { sessionId: 'collaborative-leadership', tables: 3, rehearsal };
      await post(port, '/api/rooms', more, bearer(KEY));
    }
    await owner.goto(at('localhost', `/host#key=${KEY}`));
    await sees(owner, 'Not begun');
    const list = owner.getByRole('region', { name: 'Rooms on this server' });
    for (const name of [/^Take over/, /^Record/, /^Erase/]) {
      const role = String(name).includes('Record') ? 'link' : 'button';
      const lefts = await list
        .getByRole(role, { name })
        .evaluateAll((found) => found.map((one) => Math.round(one.getBoundingClientRect().left)));
      expect(new Set(lefts).size, String(name)).toBe(1);
      expect(lefts.length, String(name)).toBeGreaterThan(1);
    }
    await shot(owner, 'host-rooms');
  });
});
