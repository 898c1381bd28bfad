/**
 * Takes the pictures of the README: a room of simulated people is led through the whole session, and the real
 * screens are photographed on the way.
 *
 * npm run pictures            writes docs/pictures/*.png
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import type { Browser, Page } from 'playwright-core';
import { createApp } from '../server/app.ts';
import { builtPages } from '../server/http/pages.ts';
import { openSqliteLog } from '../server/log/sqliteLog.ts';
import { loadSessions } from '../server/sessions.ts';
import type { Activity } from '../shared/activities/activity.ts';
import { registry } from '../shared/activities/registry.ts';
import { mulberry32 } from '../shared/lib/random.ts';
import { nameOf } from '../shared/room/simulated.ts';
import { launchBrowser, PHONE, SIZES } from '../tests/support/browser.ts';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { connectClient, type RoomClient } from './demo/client.ts';
import { actAsHost, type SimulatedPerson, simulatedPerson } from './demo/people.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'docs/pictures');
const PEOPLE = 40;
const TABLES = 6;
const SEED = 7;
const SESSION = 'collaborative-leadership';
/** What the join corner says: a name that a room would really see. */
const ADDRESS = 'http://plenary.local';
/** Part of a step's time that has passed when it is photographed. */
const PASSED = 0.6;
/** Rounds in which everybody may do something at a step: enough for most, and some are still at it. */
const ROUNDS = 14;
/**
 * More where one acts after the other; none at the tables, so that the room makes the topics from the stickies, which
 * gives fewer and larger ones; few where people add to what others wrote.
 */
const ROUNDS_AT: Readonly<Record<string, number>> = {
  'take-off tools-at-work': 8,
  'sticky-brainstorm tables.leaders': 0,
  'sticky-brainstorm room.leaders': 24,
  'share-and-move write': 120,
  'share-and-move move.1': 3,
  'share-and-move move.2': 3,
  'share-and-move move.3': 3,
  'share-and-move whole': 40,
  'reflection settle': 40,
  'reflection next-steps': 24,
};
/** Where the host does more than press Next. */
const LED = new Set(['sticky-brainstorm room.leaders', 'share-and-move whole']);
/** People think now and then, all at once: only after so many rounds of silence are they done. */
const QUIET_ROUNDS = 10;
/** What people do is on everybody's screen before they go on. */
const BEAT_MS = 150;
/** The last changes are on their way to a page for a moment. */
const SETTLING_MS = 1_500;
/** When the workshop begins, on this machine's clock. */
const BEGINS_AT_HOUR = 9;

const pause = (ms: number) => new Promise((next) => setTimeout(next, ms));

interface Room {
  readonly url: string;
  readonly host: RoomClient;
  readonly crowd: readonly SimulatedPerson[];
  readonly hosting: { roomId: string; code: string; hostKey: string };
  /** Lets time pass, ms, on the server's clock; screens measure how far it is ahead of theirs. */
  pass(ms: number): void;
  readonly random: () => number;
}

/** A server with a store that is thrown away, and a room full of people. */
async function openRoom(): Promise<Room> {
  const logger = pino({ level: 'warn' }, pino.destination(2));
  const data = mkdtempSync(join(tmpdir(), 'plenary-pictures-'));
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
  const kinds: Readonly<Record<string, Activity>> = registry;
  let ahead = new Date().setHours(BEGINS_AT_HOUR, 0, 0, 0) - Date.now();
  const app = await createApp({
    log: openSqliteLog(join(data, 'plenary.db')),
    sessions: loadSessions(join(ROOT, 'sessions'), (kind) => kinds[kind]?.config, logger).sessions,
    logger,
    pages: builtPages(join(ROOT, 'dist', 'client')),
    build: readFileSync(join(ROOT, 'dist', 'build-id'), 'utf8').trim(),
    joinUrl: () => ADDRESS,
    clock: () => Date.now() + ahead,
    random: mulberry32(SEED),
  });
  await new Promise<void>((listening, failed) => {
    app.server.once('error', failed);
    app.server.listen(0, '127.0.0.1', listening);
  });
  const address = app.server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server does not listen');
  const url = `http://127.0.0.1:${address.port}`;

  const opened = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sessionId: SESSION, tables: TABLES }),
  });
  const hosting = await opened.json();
  if (!opened.ok) throw new Error(`the room could not be opened: ${hosting.message}`);
  const host = connectClient(url, () => ({ as: 'host', roomId: hosting.roomId, key: hosting.hostKey }));
  await host.ready;

  const random = mulberry32(SEED);
  const roles = host.views.console?.room.roles ?? [];
  const crowd: SimulatedPerson[] = [];
  for (let index = 0; index < PEOPLE; index++) {
    const role = random() < 0.85 ? roles[Math.floor(random() ** 1.6 * roles.length)]?.id : undefined;
    const person = simulatedPerson(url, { code: hosting.code, name: nameOf(index, random), role }, random);
    await person.client.ready;
    crowd.push(person);
  }
  return { url, host, crowd, hosting, random, pass: (ms) => (ahead += ms) };
}

/** Where a client sees the show: item and step. */
const placeOf = ({ views }: RoomClient): string => {
  const { item, step } = views.console ?? views.floor ?? {};
  return item && step ? `${item.id} ${step.id}` : '';
};

/** Everybody does what they would do at this step, until nobody wants anything more for a while. */
async function play({ crowd, host, random }: Room): Promise<void> {
  const rounds = ROUNDS_AT[placeOf(host)] ?? ROUNDS;
  let quiet = 0;
  for (let round = 0; round < rounds && quiet < QUIET_ROUNDS; round++) {
    const acted = await Promise.all(crowd.map((person) => person.act()));
    const led = LED.has(placeOf(host)) && (await actAsHost(host, random));
    // What the host did is answered before it is shown; a host looks before they go on.
    if (led) await Promise.race([nextView(host), new Promise((next) => setTimeout(next, 300))]);
    quiet = led || acted.includes(true) ? 0 : quiet + 1;
    await pause(BEAT_MS);
  }
}

/** Asks as the host, and waits until everybody sees the next step. @returns false when there is none */
async function walk({ host, crowd }: Room, command: Parameters<RoomClient['ask']>[0]): Promise<boolean> {
  const before = placeOf(host);
  const reply = await host.ask(command);
  if (!reply.ok) return false;
  while (placeOf(host) === before) await nextView(host);
  for (const { client } of crowd) while (placeOf(client) !== placeOf(host)) await nextView(client);
  return true;
}

const nextView = ({ socket }: RoomClient): Promise<void> =>
  new Promise((seen) => {
    socket.once('view', () => seen());
  });

/** Presses Next when the step's time has passed. @returns false after the last step */
async function next(room: Room): Promise<boolean> {
  const { item, step, clock } = room.host.views.console ?? {};
  if (!item || !step || !clock) return false;
  room.pass((clock.step.endsAt - clock.step.startedAt) * (1 - PASSED));
  return walk(room, { type: 'next', item: item.id, step: step.id, payload: {} });
}

/** Lets most of the step's time pass. */
function linger(room: Room): void {
  const span = room.host.views.console?.clock?.step;
  if (span) room.pass((span.endsAt - span.startedAt) * PASSED);
}

interface Screens {
  readonly console: Page;
  readonly projector: Page;
  readonly phone: Page;
}

/** A facilitator's laptop with its projector window, and the phone of somebody at table C. */
async function openScreens(browser: Browser, { url, hosting }: Room): Promise<Screens> {
  const laptop = await browser.newContext({ viewport: SIZES.console, reducedMotion: 'reduce' });
  const console = await laptop.newPage();
  await console.goto(`${url}/console/${hosting.roomId}#key=${hosting.hostKey}`);
  await console.getByRole('button', { name: /^Start/ }).waitFor();
  const projector = await laptop.newPage();
  await projector.setViewportSize(SIZES.projector);
  await projector.goto(`${url}/projector#${hosting.roomId}`);
  const pocket = await browser.newContext({ ...PHONE, reducedMotion: 'reduce' });
  const phone = await pocket.newPage();
  await phone.goto(`${url}/r/${hosting.code}`);
  await phone.getByLabel('Your name').fill(WITH_PHONE);
  await phone.getByLabel('Your table').selectOption('C');
  await phone.getByRole('button', { name: 'Join' }).click();
  await phone.getByRole('contentinfo').waitFor();
  return { console, projector, phone };
}

const WITH_PHONE = 'Maria José';
const STICKIES = [
  'Superintendent and the school board, at one table from the first day',
  'Building principals: they know what a Tuesday looks like',
  'The business office, before the budget closes',
];

/** What is photographed, and what the person with the phone does first. */
const SHOTS: Readonly<Record<string, (screens: Screens, room: Room) => Promise<readonly [Page, string][]>>> =
  {
    'take-off tools-at-work': async ({ console, projector, phone }) => {
      await phone.getByRole('button', { name: /^Take off/ }).click();
      await phone.getByText('Saved').waitFor();
      return [
        [console, 'console'],
        [projector, 'take-off'],
      ];
    },
    'sticky-brainstorm write.leaders': async ({ phone }) => {
      const fields = phone.getByRole('textbox');
      for (const [index, text] of STICKIES.entries()) await fields.nth(index).fill(text);
      await phone.getByText('Saved').waitFor();
      return [];
    },
    'sticky-brainstorm rank.leaders': async ({ phone }) => [[phone, 'stickies']],
    // Nobody holds the phone from here on: its table would wait for it when it is its turn to write.
    'sticky-brainstorm wall.leaders': async (_, { host }) => {
      const people = Object.entries(host.views.console?.people ?? {});
      const person = people.find(([, { name }]) => name === WITH_PHONE)?.[0];
      if (person !== undefined) await host.ask({ type: 'remove', payload: { person } });
      return [];
    },
    'sticky-brainstorm room.leaders': async ({ projector }) => [[projector, 'wall']],
    'share-and-move whole': async ({ projector }, { host }) => {
      const payload = { mode: 'one', document: 'A' };
      await host.ask({ type: 'showDocuments', item: 'share-and-move', payload });
      return [[projector, 'share-and-move']];
    },
    'reflection next-steps': async ({ projector }) => [[projector, 'next-steps']],
  };

async function main(): Promise<void> {
  if (!(await build())) throw new Error('the build failed');
  const chromium = findChromium();
  if (chromium !== undefined) process.env.CHROMIUM_PATH = chromium;
  mkdirSync(OUT, { recursive: true });
  const room = await openRoom();
  const browser = await launchBrowser();
  try {
    const screens = await openScreens(browser, room);
    await walk(room, { type: 'start', payload: {} });
    do {
      await play(room);
      linger(room);
      for (const [page, name] of (await SHOTS[placeOf(room.host)]?.(screens, room)) ?? [])
        await take(page, name, room);
    } while (await next(room));
  } finally {
    await browser.close();
  }
}

/** Photographs a page once it shows the step that the room is at, and what people did there. */
async function take(page: Page, name: string, { host }: Room): Promise<void> {
  const { item, step } = host.views.console ?? {};
  const own: Readonly<Record<string, string | undefined>> = {
    console: step?.title,
    stickies: 'This is my order',
  };
  const words = own[name] ?? `${item?.title} · ${step?.number} of ${step?.of}`;
  await page.getByText(words, { exact: true }).first().waitFor();
  // A page measures the server's clock again when it is looked at.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await pause(SETTLING_MS);
  await page.screenshot({ path: join(OUT, `${name}.png`) });
  process.stdout.write(`docs/pictures/${name}.png\n`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
