import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Face } from '../e2e/pages/face.ts';
import { Stage } from '../e2e/pages/stage.ts';
import { SIZES } from '../support/browser.ts';
import { nginxSite, startProxy } from '../support/proxies.ts';

describe('a server that a proxy has put under a path, where it cannot be', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open('under-a-path');
  });
  afterAll(() => stage.close());

  it('shows words on each face, and no white page', async () => {
    const to = Number(new URL(stage.product.url).port);
    // The path is taken off on the way, as it is mostly written.
    const proxy = await startProxy('nginx', (port) => nginxSite(port, to, '', '/plenary/', '/'));
    const page = await stage.page(await stage.context({ viewport: SIZES.phone }), 'under a path');
    const face = new Face(page, 'under a path');
    await stage.watch.whileExpecting(/404|MIME|Failed to load|Refused|refused/, async () => {
      for (const path of ['', 'r/BCDFGH', 'host', 'projector', 'prepare/p-1', 'report/r-1']) {
        await page.goto(`http://127.0.0.1:${proxy.port}/plenary/${path}`);
        await face.sees('This page has not started.');
        expect((await face.words()).length, path).toBeGreaterThan(40);
      }
      await stage.look('under a path', face);
    });
  });
});
