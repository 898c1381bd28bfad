import type { Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shot, toQuery } from '../gallery/options.ts';
import gallery from '../gallery/vite.config.ts';
import { SIZES, sharedBrowser } from '../support/browser.ts';
import { cutWords } from './largeLooks.ts';

/** The steps of each kind at which a full hall leaves most on the projector. */
const FULLEST = [
  ['take-off-touch-down', 'life'],
  ['sticky-brainstorm', 'wall'],
  ['sticky-brainstorm', 'tables'],
  ['sticky-brainstorm', 'room'],
  ['rapid-fire', 'talk.one'],
  ['rapid-fire', 'question.similar'],
  ['rapid-fire', 'question.now'],
  ['share-and-move', 'move.1'],
  ['share-and-move', 'whole'],
  ['discussion', 'similar'],
  ['circle-square-triangle', 'settle'],
  ['circle-square-triangle', 'next-steps'],
] as const;

const HALL: Omit<Shot, 'kind' | 'step' | 'lang'> = {
  face: 'projector',
  people: 300,
  tables: 26,
  seed: 1,
  person: 'p3',
  left: 168,
  clockless: false,
  rtl: false,
  dark: false,
  hidden: false,
  kit: false,
  teams: false,
};

describe('what 300 people leave on the projector', () => {
  let server: ViteDevServer;
  let page: Page;

  beforeAll(async () => {
    server = await createServer({ ...gallery, configFile: false, server: { ...gallery.server, port: 0 } });
    await server.listen();
    const context = await (await sharedBrowser()).newContext({
      viewport: SIZES.projector,
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
  });

  afterAll(async () => {
    await page?.context().close();
    await server?.close();
  });

  // Spanish, whose words are the longer ones.
  it.each(FULLEST)('stands whole inside the screen: %s at %s', async (kind, step) => {
    const address = server.resolvedUrls?.local[0] ?? '';
    await page.goto(`${address}?${toQuery({ ...HALL, kind, step, lang: 'es' })}`);
    await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 60_000 });
    expect(await page.evaluate(cutWords)).toEqual([]);
  });
});
