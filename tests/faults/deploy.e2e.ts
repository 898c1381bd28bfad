import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nameBuild, precompress } from '../../scripts/build.mjs';
import { eventually } from '../e2e/pages/face.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { Device } from './device.ts';
import { report } from './figures.ts';
import { ownImage } from './server.ts';

const TABS = 50;
/** What a browser says on its console while nobody answers, which is meant here. */
const NOBODY_ANSWERS =
  /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED|WebSocket connection to/;

/** Turns a copy of the built product into another build: every hashed file has another name, in every file. */
function rebuild(folder: string, id: string): void {
  const client = join(folder, 'dist/client');
  const assets = join(client, 'assets');
  for (const name of readdirSync(assets)) if (/\.(br|gz)$/.test(name)) rmSync(join(assets, name));
  const renamed = readdirSync(assets).map(
    (name) => [name, name.replace(/\.(\w+)$/, `${id.slice(0, 4)}.$1`)] as const,
  );
  const files = [
    ...readdirSync(client)
      .filter((name) => name.endsWith('.html'))
      .map((name) => join(client, name)),
  ];
  for (const [from, to] of renamed) {
    renameSync(join(assets, from), join(assets, to));
    if (/\.(js|css)$/.test(to)) files.push(join(assets, to));
  }
  for (const file of files) {
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of renamed) text = text.replaceAll(from, to);
    writeFileSync(file, text);
  }
  nameBuild(client, id);
  for (const name of readdirSync(client)) if (/\.(br|gz)$/.test(name)) rmSync(join(client, name));
  precompress(client);
  writeFileSync(join(folder, 'dist/build-id'), id);
}

/** Counts how often a page is loaded from now on. */
function loadsOf(page: Page): () => number {
  let loads = 0;
  page.on('domcontentloaded', () => loads++);
  return () => loads;
}

describe(`a new build, deployed under ${TABS} open tabs`, () => {
  it('is taken with one reload each, without a page of errors, and with what was being typed', async () => {
    const copy = ownImage();
    const stage = await Stage.open('deploy', { copy });
    onTestFinished(() => stage.close());
    const host = await stage.console();
    await stage.openRoom(host, 2);
    const wall = await stage.projectorWindow(host);
    const maria = await stage.joined({ name: 'Maria', table: 'A' });
    const keisha = await stage.joined({ name: 'Keisha', table: 'B' });
    // At the door: its page is of the old build, and it has not met a server yet.
    const late = await stage.phone('late');
    await late.page.goto(`${stage.product.url}/r/${stage.code}`);
    await late.introduce({ name: 'Late' });
    const real = [host, wall, maria, keisha, late];
    const light = Array.from(
      { length: TABS - real.length },
      (_, index) =>
        new Device({
          url: stage.product.url,
          name: `tab-of-${index}`,
          auth: { as: 'participant', code: stage.code },
        }),
    );
    onTestFinished(() => {
      for (const device of light) device.close();
    });
    await Promise.all(light.map((device) => device.online()));
    await host.start();
    await host.jumpsTo('Policies and Initiatives');
    await maria.sees('What are the key policies and practices');
    await maria.field('Your answer').pressSequentially('Half a sentence');
    await keisha.type('Your answer', 'Said before');
    await keisha.press('Send');
    await keisha.saved();
    // A console holds pages of its own, which hear of the new build as well.
    await host.choose('Screens');
    for (const title of ['Projector', 'Phones']) {
      const preview = host.page.frameLocator(`iframe[title="${title}"]`);
      await preview.getByText('What are the key policies and practices').first().waitFor();
    }
    const loads = real.map(({ page }) => loadsOf(page));

    await stage.watch.whileExpecting(NOBODY_ANSWERS, async () => {
      const ended = await stage.product.end();
      expect(ended.code).toBe(0);
      rebuild(copy, 'feedc0ffee01');
      const began = performance.now();
      await stage.product.start();
      await eventually(async () => {
        expect(light.filter(({ page }) => page.reloads === 0).map(({ name }) => name)).toEqual([]);
      });
      await maria.isIn();
      await maria.holds('Your answer', 'Half a sentence');
      await keisha.sees('Said before');
      await wall.sees('What are the key policies and practices');
      await host.reads(host.bar, 'in the room');
      report({
        what: `new build under ${TABS} open tabs`,
        times: 'once',
        lost: 0,
        healed: performance.now() - began,
        note: `${real.length} of them real pages`,
      });
    });
    // It fetches a screen of the old build before it hears of the new one.
    await stage.watch.whileExpecting(/assets\/.*(404|MIME type)|404.*assets\//, async () => {
      await late.press('Join');
      await late.isIn();
    });
    // Each comes back when its own line does.
    await eventually(async () => expect(loads.map((count) => count())).toEqual(real.map(() => 1)));
    expect(light.map(({ page }) => page.reloads)).toEqual(light.map(() => 1));
    for (const { page } of real)
      expect(await page.locator('html').getAttribute('data-build')).toBe('feedc0ffee01');
    await maria.press('Send');
    await maria.saved();
    await host.shows('Half a sentence', 'Said before');
    stage.hadNoFaults();
  });
});
