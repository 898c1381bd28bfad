import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstLoad, SLOW, sizeOf } from '../load/firstLoad.ts';
import { launchBrowser } from '../support/browser.ts';
import { type Product, startProduct } from '../support/product.ts';

const MOST_REQUESTS = 8;
const MOST_BYTES = 100_000;

/** A hall of phones opens its first page at once, over one crowded network. Times are measured by `npm run bench`. */
describe('the first load of a phone', () => {
  let product: Product;
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let address: string;

  beforeAll(async () => {
    product = await startProduct();
    browser = await launchBrowser();
    const response = await fetch(`${product.url}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sessionId: 'collaborative-leadership' }),
    });
    const { code } = await response.json();
    address = `${product.url}/r/${code}`;
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it(`takes at most ${MOST_REQUESTS} requests and ${MOST_BYTES / 1_000} kB until it is in the room`, async () => {
    const { needed } = await firstLoad(browser, address, undefined);
    const list = needed.map(({ path, bytes }) => `${path} ${bytes}`).join('\n');
    expect(needed.length, list).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(sizeOf(needed), list).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('brings nothing twice, and nothing from elsewhere', async () => {
    const { needed, ahead } = await firstLoad(browser, address, SLOW);
    const paths = [...needed, ...ahead].map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
    expect([...needed, ...ahead].filter(({ origin }) => origin !== new URL(address).host)).toEqual([]);
  });
});
