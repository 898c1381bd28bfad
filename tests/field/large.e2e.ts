import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import { actAsHost, type SimulatedPerson, simulatedPerson } from '../../scripts/demo/people.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import type { Console } from '../e2e/pages/console.ts';
import { eventually } from '../e2e/pages/face.ts';
import type { Phone } from '../e2e/pages/phone.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { everyKind } from '../security/everyKind.ts';
import { PHONE, SIZES } from '../support/browser.ts';
import { cutWords, lonelyDots, questionSeen, resize, sideways } from './largeLooks.ts';
import { tooWide, twoFrames } from './pageLooks.ts';

/** How often a page that is still settling is looked at, two frames apart, before it counts as wrong. */
const LOOKS = 60;
/** A small phone with text twice as large: width, height, and the letters' size, px. */
const SMALLEST = [320, 568, 32] as const;
/** Small phones, and text as large as people set it. */
const PHONES = [[320, 568, 16], [360, 640, 32], [390, 844, 32], SMALLEST] as const;

/** A room with an item of every kind, six people who do what people do, and a page for each face. */
class EveryStep {
  readonly #stage: Stage;
  readonly #random = mulberry32(7);
  readonly #people: SimulatedPerson[] = [];
  readonly host: RoomClient;
  /** The console, with its key. */
  readonly address: string;
  readonly phone: Page;
  readonly letters: CDPSession;
  readonly console: Page;
  readonly projector: Page;

  private constructor(
    stage: Stage,
    host: RoomClient,
    address: string,
    pages: readonly [Page, Page, Page],
    letters: CDPSession,
  ) {
    this.#stage = stage;
    this.host = host;
    this.address = address;
    [this.phone, this.console, this.projector] = pages;
    this.letters = letters;
  }

  static async open(stage: Stage): Promise<EveryStep> {
    const { url } = stage.product;
    const answer = await fetch(`${url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session: everyKind(), tables: 2 }),
    });
    const { roomId, code, hostKey }: { roomId: string; code: string; hostKey: string } = await answer.json();
    const host = connectClient(url, () => ({ as: 'host', roomId, key: hostKey }));
    await host.ready;
    const desk = await stage.context({ viewport: { width: 640, height: 400 } });
    const console = await stage.page(desk, 'every console');
    const address = `${url}/console/${roomId}#key=${hostKey}`;
    await console.goto(address);
    // The same window at 150 %.
    const projector = await stage.page(desk, 'every projector');
    await projector.setViewportSize({ width: 853, height: 480 });
    await projector.goto(`${url}/projector#${roomId}`);
    const phone = await stage.page(await stage.context({ ...PHONE }), 'every phone');
    await phone.goto(`${url}/r/${code}`);
    await phone.getByLabel('Your name').fill('Amal');
    await phone.getByLabel('There is none: give me a seat').check();
    await phone.getByRole('button', { name: 'Join' }).click();
    await phone.getByText('You are in.').waitFor();
    const letters = await phone.context().newCDPSession(phone);
    const room = new EveryStep(stage, host, address, [phone, console, projector], letters);
    for (let at = 0; at < 6; at++) {
      const who = { code, name: `Person ${at + 1}`, table: at % 2 ? 'A' : 'B' };
      const person = simulatedPerson(url, who, room.#random);
      await person.client.ready;
      room.#people.push(person);
    }
    await host.ask({ type: 'start' });
    return room;
  }

  get at(): string {
    const { item, step } = this.host.views.console ?? {};
    return `${item?.id} ${step?.id}`;
  }

  /** Lets everybody do something. */
  async lives(): Promise<void> {
    for (let round = 0; round < 2; round++) for (const person of this.#people) await person.act();
    await actAsHost(this.host, this.#random);
    for (const page of [this.phone, this.console, this.projector]) await page.evaluate(twoFrames);
  }

  /** @returns whether there was another step */
  async next(): Promise<boolean> {
    const before = this.at;
    const { item, step } = this.host.views.console ?? {};
    const { ok } = await this.host.ask({ type: 'next', item: item?.id, step: step?.id });
    if (ok) await expect.poll(() => this.at).not.toBe(before);
    return ok;
  }

  close(): void {
    this.host.close();
    for (const { client } of this.#people) client.close();
    expect(this.#stage.watch.take()).toEqual([]);
  }
}

describe('large text, small screens', () => {
  let stage: Stage;
  let host: Console;
  let phone: Phone;
  let browser: CDPSession;
  let room: EveryStep;

  beforeAll(async () => {
    stage = await Stage.open('large');
    host = await stage.console();
    await stage.openRoom(host, 2);
    phone = await stage.joined({ name: 'Amal', table: 'A' });
    browser = await phone.page.context().newCDPSession(phone.page);
    await host.start();
    room = await EveryStep.open(stage);
  });
  afterAll(async () => {
    room.close();
    await stage.close();
  });

  it('leave everything to be seen at every step of every activity, on every face', async () => {
    const found: string[] = [];
    let steps = 0;
    /** Looks at a page until it is right, and keeps what is not. */
    async function look(page: Page, how: string, faultsOf: () => Promise<string[]>): Promise<void> {
      let faults = await faultsOf();
      for (let tries = 0; faults.length > 0 && tries < LOOKS; tries++) {
        await page.evaluate(twoFrames);
        faults = await faultsOf();
      }
      found.push(...faults.map((fault) => `${room.at}, ${how}: ${fault}`));
      if (faults.length > 0)
        await page.screenshot({
          path: `test-results/large/${room.at} ${how}.png`.replaceAll(' ', '-'),
        });
    }
    do {
      steps++;
      await room.lives();
      for (const size of PHONES) {
        await resize(room.phone, room.letters, size);
        await look(room.phone, `phone ${size.join(' ')}`, async () => [
          ...((await room.phone.evaluate(questionSeen)) < 1 ? ['the question is covered'] : []),
          ...(await room.phone.evaluate(tooWide)),
          ...(size === SMALLEST ? await room.phone.evaluate(cutWords) : []),
          ...(await room.phone.evaluate(lonelyDots)),
        ]);
      }
      for (const [width, height] of [
        [640, 400],
        [320, 256],
      ] as const) {
        await room.console.setViewportSize({ width, height });
        await look(room.console, `console ${width}`, async () => [
          ...(await room.console.evaluate(tooWide)),
          ...(await room.console.evaluate(cutWords)),
          ...(await room.console.evaluate(lonelyDots)),
        ]);
      }
      await look(room.projector, 'projector', async () => [
        ...(await room.projector.evaluate(tooWide)),
        ...(await room.projector.evaluate(cutWords)),
        ...(await room.projector.evaluate(lonelyDots)),
      ]);
    } while (await room.next());
    expect(steps).toBeGreaterThan(25);
    expect(found).toEqual([]);
  }, 300_000);

  it('leave Next inside the screen of a laptop beside all signs, in Spanish at twelve hours', async () => {
    const spanish = await stage.context({ viewport: SIZES.console, locale: 'es-MX' });
    const laptop = await stage.page(spanish, 'laptop');
    await laptop.goto(room.address);
    await room.host.ask({ type: 'goTo', payload: { item: 'rapid-fire', step: 'talk.first' } });
    const right = async (name: RegExp): Promise<number> => {
      const { x, width } = (await laptop.getByRole('button', { name }).boundingBox()) ?? {
        x: 0,
        width: 9_999,
      };
      return x + width;
    };
    await laptop.getByRole('button', { name: /^Siguiente/ }).waitFor();
    await room.host.ask({ type: 'showCode', payload: { on: true } });
    await laptop.getByRole('button', { name: 'Código en grande' }).waitFor();
    expect(await right(/^Siguiente/)).toBeLessThanOrEqual(SIZES.console.width);
    await room.host.ask({ type: 'blank', payload: { on: true } });
    await laptop.getByRole('button', { name: 'Proyector apagado' }).waitFor();
    expect(await right(/^Siguiente/)).toBeLessThanOrEqual(SIZES.console.width);
    // All times stand in one line.
    const tops = await laptop
      .locator('header dl dt')
      .evaluateAll((labels) => labels.map((label) => Math.round(label.getBoundingClientRect().top / 10)));
    expect(tops.length).toBeGreaterThan(3);
    expect(new Set(tops).size).toBe(1);
  });

  it('show the field, and the way in, on the first screen of a small phone', async () => {
    await host.jumpsTo('Policies and Initiatives');
    await resize(phone.page, browser, [320, 568, 16]);
    const field = phone.field('Your answer');
    await eventually(async () => {
      const box = await field.boundingBox();
      const there = await field.evaluate((area) => {
        const { left, top, width } = area.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + 10) === area;
      });
      expect([box !== null, there]).toEqual([true, true]);
    });

    const door = await stage.phone('door', 'es');
    await door.page.setViewportSize({ width: 360, height: 640 });
    await door.page.goto(`${stage.product.url}/r/${stage.code}`);
    await door.button('Unirse').waitFor();
    const { y = 0, height = 0 } = (await door.button('Unirse').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(640);
  });

  it('leave the sheet with one’s name inside the screen', async () => {
    await resize(phone.page, browser, [360, 640, 32]);
    await phone.page.getByRole('contentinfo').getByRole('button').click();
    const sheet = phone.page.getByRole('dialog');
    await sheet.getByLabel('Your name').waitFor();
    const [left, right] = await sheet.evaluate((dialog) => {
      const boxes = [...dialog.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
      return [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
    });
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(360);
    await phone.page.keyboard.press('Escape');
  });

  it('leave the console usable at 200 %, and as wide as its window at 400 %', async () => {
    await host.page.setViewportSize({ width: 640, height: 400 });
    const held = await host.page.evaluate(
      () =>
        [...document.querySelectorAll('header, footer')].filter(
          (part) => getComputedStyle(part).position === 'sticky',
        ).length,
    );
    expect(held).toBe(0);
    await host.page.setViewportSize({ width: 320, height: 256 });
    await eventually(async () => expect(await sideways(host.page)).toBe(0));
  });
});
