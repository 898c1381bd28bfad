/**
 * Takes the pictures of the README: a room of simulated people is led through the whole session, and the real
 * screens are photographed on the way.
 *
 * npm run pictures            writes docs/pictures/*.png
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { preparedMade } from '../shared/protocol/answers.ts';
import { launchBrowser, PHONE, SIZES } from '../tests/support/browser.ts';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { linger, next, openRoom, pause, play, type Room, SESSION, stepOf, walk } from './pictures/room.ts';

const OUT = fileURLToPath(new URL('../docs/pictures', import.meta.url));
/** The last changes are on their way to a page for a moment. */
const SETTLING_MS = 1_500;
/** After so long, ms, stickies of a wall have come forward. */
const FORWARD_MS = 5_000;

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
  await phone.getByRole('radio', { name: 'C', exact: true }).check();
  await phone.getByRole('button', { name: 'Join' }).click();
  await phone.getByRole('contentinfo').waitFor();
  return { console, projector, phone };
}

/** How late a room is that needs a refit. */
const LATE_MS = 8 * 60_000;

const WITH_PHONE = 'Maria José';
const STICKIES = [
  'Superintendent and the school board, at one table from the first day',
  'Building principals: they know what a Tuesday looks like',
  'The business office, before the budget closes',
];

/** What is photographed, and what the person with the phone does first. */
const SHOTS: Readonly<Record<string, (screens: Screens, room: Room) => Promise<readonly [Page, string][]>>> =
  {
    'tools-at-work': async ({ console, projector, phone }) => {
      await phone.getByRole('button', { name: /^Take off/ }).click();
      await phone.getByText('Saved').waitFor();
      return [
        [console, 'console'],
        [projector, 'take-off'],
      ];
    },
    // The questions after the video take longer than planned, and the next item begins late.
    relationships: async (_, room) => {
      const { projectedEnd = 0, end = 0 } = room.host.views.console?.clock?.session ?? {};
      room.pass(LATE_MS - Math.min(0, projectedEnd - end));
      return [];
    },
    why: async ({ console }) => {
      await console.keyboard.press('r');
      return [[console, 'refit']];
    },
    write: async ({ phone }, { host }) => {
      // Documents are written at a step of the same id.
      if (host.views.console?.item?.section !== 'Brainstorming Sticky Activity') return [];
      const fields = phone.getByRole('textbox');
      for (const [index, text] of STICKIES.entries()) await fields.nth(index).fill(text);
      await phone.getByText('Saved').waitFor();
      return [];
    },
    rank: async ({ phone }) => [[phone, 'stickies']],
    // Nobody holds the phone from here on: its table would wait for it when it is its turn to write.
    wall: async (_, { host }) => {
      const people = Object.entries(host.views.console?.people ?? {});
      const person = people.find(([, { name }]) => name === WITH_PHONE)?.[0];
      if (person !== undefined) await host.ask({ type: 'remove', payload: { person } });
      return [];
    },
    room: async ({ projector }) => [[projector, 'wall']],
    whole: async ({ projector }, { host }) => {
      const payload = { mode: 'one', document: 'A' };
      await host.ask({ type: 'showDocuments', item: host.views.console?.item?.id ?? '', payload });
      return [[projector, 'document']];
    },
    'next-steps': async ({ projector }) => [[projector, 'next-steps']],
  };

async function main(): Promise<void> {
  if (!(await build())) throw new Error('the build failed');
  const chromium = findChromium();
  if (chromium !== undefined) process.env.CHROMIUM_PATH = chromium;
  mkdirSync(OUT, { recursive: true });
  const room = await openRoom();
  const browser = await launchBrowser();
  try {
    await takePrepare(browser, room);
    const screens = await openScreens(browser, room);
    await walk(room, { type: 'start', payload: {} });
    do {
      await play(room);
      linger(room);
      for (const [page, name] of (await SHOTS[stepOf(room.host)]?.(screens, room)) ?? [])
        await take(page, name, room);
    } while (await next(room));
  } finally {
    await browser.close();
  }
}

/** The page on which a facilitator prepares a copy of the session. */
async function takePrepare(browser: Browser, { url }: Room): Promise<void> {
  const copied = await fetch(`${url}/api/prepared`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from: SESSION }),
  });
  const { id } = preparedMade.parse(await copied.json());
  const page = await browser.newPage({ viewport: SIZES.console, reducedMotion: 'reduce' });
  await page.goto(`${url}/prepare/${id}`);
  await page.getByText('90 of 90 min').waitFor();
  await page
    .getByRole('button', { name: /^Take off, Touch Down/ })
    .first()
    .click();
  await pause(SETTLING_MS);
  await page.screenshot({ path: join(OUT, 'prepare.png') });
  process.stdout.write('docs/pictures/prepare.png\n');
  await page.close();
}

/** Photographs a page once it shows the step that the room is at, and what people did there. */
async function take(page: Page, name: string, { host }: Room): Promise<void> {
  const { item, step } = host.views.console ?? {};
  const own: Readonly<Record<string, string | undefined>> = {
    console: step?.title,
    stickies: 'This is my order',
    refit: 'Refit what remains',
  };
  // A screen counts steps by what they are about, so only the item's name is sure to stand there.
  const words = own[name];
  await page
    .getByText(words ?? item?.title ?? '', { exact: words !== undefined })
    .first()
    .waitFor();
  // A page measures the server's clock again when it is looked at.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await pause(name === 'wall' ? FORWARD_MS : SETTLING_MS);
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
