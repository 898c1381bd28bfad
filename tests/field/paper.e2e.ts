import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { connectClient, type RoomClient } from '../../scripts/demo/client.ts';
import type { Session } from '../../shared/agenda/session.ts';
import { sharedBrowser } from '../support/browser.ts';
import { inks, overlaps, unbrokenBoxes } from '../support/paper.ts';
import { type Product, startProduct } from '../support/product.ts';

const opened = z.object({ roomId: z.string(), code: z.string(), hostKey: z.string() });

/** A4 and Letter at 96 dots an inch, without their margins of 14 mm: the width in which a page is laid out. */
const PAPERS = { A4: 688, Letter: 710 } as const;
const LINK = `https://example.org/${'a-long-path-without-a-space/'.repeat(8)}`.slice(0, 220);
const STATEMENTS = Array.from({ length: 14 }, (_, index) => ({
  id: `s${index + 1}`,
  text: `Stand if statement number ${index + 1} is true of the school or the district that you come from`,
  short: `Statement number ${index + 1} of the list`,
}));

/** A workshop with much in it, in Spanish, whose room is over. */
const session: Session = {
  title: 'Liderazgo en común',
  language: 'es',
  source: 'A test',
  purpose: 'Ver qué queda en el papel.',
  minutes: 40,
  objectives: ['Papel que se lee'],
  roles: [
    { id: 'teacher', title: 'Docentes de primaria' },
    { id: 'head', title: 'Equipos directivos de los centros' },
  ],
  sections: [{ id: 's', title: 'Todo', minutes: [40, 40], source: 'A test' }],
  agenda: [
    {
      id: 'statements',
      title: 'Despegar y aterrizar',
      section: 's',
      activity: 'take-off-touch-down',
      minutes: [20, 20],
      planned: 20,
      notes: '**Material:** nada. Se leen las frases de una en una, y se espera.',
      config: { statements: STATEMENTS },
    },
    {
      id: 'shapes',
      title:
        'Círculo, cuadrado y triángulo para terminar, con un título que ocupa más de una línea del papel',
      section: 's',
      activity: 'circle-square-triangle',
      minutes: [20, 20],
      planned: 20,
      notes: 'Cada mesa escoge una forma.',
      config: { scopes: ['school'] },
    },
  ],
  resources: [],
  logistics: [],
};

describe('on paper', () => {
  let product: Product;
  let room: z.infer<typeof opened>;
  let record: Page;
  const clients: RoomClient[] = [];

  beforeAll(async () => {
    product = await startProduct();
    const response = await fetch(`${product.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ session, tables: 2, zone: 'America/Denver' }),
    });
    room = opened.parse(await response.json());
    await hold();
    const context = await (await sharedBrowser()).newContext({ locale: 'en-US', colorScheme: 'dark' });
    record = await context.newPage();
    await record.addInitScript(
      ([roomId, key]) => {
        localStorage.setItem('plenary.theme', 'dark');
        localStorage.setItem(
          'plenary.hosted',
          JSON.stringify([{ roomId, key, code: '', title: '', openedAt: 0 }]),
        );
      },
      [room.roomId, room.hostKey],
    );
    await record.goto(`${product.url}/report/${room.roomId}`);
    await record.getByRole('heading', { level: 1 }).waitFor();
    await record.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });
  afterAll(async () => {
    for (const client of clients) client.close();
    await record.context().close();
    await product.stop();
  });

  async function client(auth: Parameters<typeof connectClient>[1]): Promise<RoomClient> {
    const made = connectClient(product.url, auth);
    clients.push(made);
    await made.ready;
    return made;
  }

  /** Holds the workshop: everybody answers everything, and one writes a step with a long link. */
  async function hold(): Promise<void> {
    const host = await client(() => ({ as: 'host', roomId: room.roomId, key: room.hostKey }));
    const people = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        client(() => ({
          as: 'participant',
          code: room.code,
          role: index % 2 ? 'head' : 'teacher',
          table: index % 3 ? 'A' : 'B',
        })),
      ),
    );
    await done(host.ask({ type: 'start', payload: {} }));
    for (const { id } of STATEMENTS) {
      await done(host.ask({ type: 'goTo', payload: { item: 'statements', step: id } }));
      await Promise.all(
        people.map((person, index) =>
          done(
            person.ask({
              type: 'answer',
              item: 'statements',
              payload: { statement: id, answer: index % 4 ? 'up' : 'down' },
            }),
          ),
        ),
      );
    }
    await done(host.ask({ type: 'goTo', payload: { item: 'shapes', step: 'next-steps' } }));
    const step = { scope: 'school', what: LINK, who: 'La directora', by: 'mayo' };
    await done(people[0]?.ask({ type: 'addNextStep', item: 'shapes', payload: step }));
    await done(host.ask({ type: 'end', payload: {} }));
  }

  it.each(Object.keys(PAPERS))(
    'a record stands within %s, with nothing on top of anything',
    async (paper) => {
      await record.setViewportSize({ width: PAPERS[paper === 'A4' ? 'A4' : 'Letter'], height: 1_000 });
      const [across, within] = await record.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(across).toBe(within);
      expect(await record.evaluate(overlaps)).toEqual([]);
      for (const words of ['Statement number 14 of the list', 'La directora', 'mayo'])
        expect(await record.getByText(words).first().isVisible(), words).toBe(true);
    },
  );

  it('a record is dark on white though the screen is dark, and its bars are drawn with lines', async () => {
    const { grounds, words } = await record.evaluate(inks);
    expect(grounds).toEqual(['rgb(255, 255, 255)']);
    expect(words.filter(({ light }) => light > 0.2)).toEqual([]);
    const bars = await record
      .locator('[aria-hidden] > span')
      .evaluateAll((fills) => fills.map((fill) => getComputedStyle(fill).borderBlockEndWidth));
    expect(bars.length).toBeGreaterThanOrEqual(STATEMENTS.length);
    expect(new Set(bars)).toEqual(new Set(['7px']));
  });

  it('a record is named for its session and date, says its languages and its room’s time zone', async () => {
    expect(await record.title()).toMatch(/^Liderazgo en común · \w+day, \w+ \d+, 20\d\d$/);
    // Our words are in the reader's language; what the session says is marked with its own.
    expect(await record.locator('html').getAttribute('lang')).toBe('en');
    expect(await record.locator('h1').getAttribute('lang')).toBe('es');
    expect(await record.getByText(room.code).innerText()).toMatch(/\d:\d\d\s[AP]M M[SD]T/);
    const pdf = (await record.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
    expect(pdf).toMatch(/\/Lang\s*\(es\)/);
  });

  describe.each(['sheet', 'script'])('a printed %s', (what) => {
    it('is dark on white, and laid out so that a page breaks between lines', async () => {
      const id = await prepared();
      const page = await record.context().newPage();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: PAPERS.A4, height: 1_000 });
      await page.goto(`${product.url}/prepare/${id}?print=${what}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { grounds, words } = await page.evaluate(inks);
      expect(grounds).toEqual(['rgb(255, 255, 255)']);
      expect(words.filter(({ light }) => light > 0.2)).toEqual([]);
      expect(await page.evaluate(overlaps)).toEqual([]);
      expect(await page.evaluate(unbrokenBoxes)).toEqual([]);
      // A page that is higher than what is on it prints an empty one.
      const [page1, content] = await page.evaluate(() => [
        document.body.getBoundingClientRect().height,
        document.querySelector('main')?.getBoundingClientRect().height ?? 0,
      ]);
      expect(page1 - content).toBeLessThan(2);
      await page.close();
    });
  });

  /** A copy of a shipped session, to print from. */
  async function prepared(): Promise<string> {
    const response = await fetch(`${product.url}/api/prepared`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from: 'collaborative-leadership' }),
    });
    return z.object({ id: z.string() }).parse(await response.json()).id;
  }
});

async function done(reply: Promise<{ ok: boolean }> | undefined): Promise<void> {
  expect(await reply).toMatchObject({ ok: true });
}
