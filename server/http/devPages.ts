import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { pageAt } from './pages.ts';

/** The client as the bundler makes it while one develops: with reload, without a build. */
export async function devPages(root: string): Promise<RequestHandler> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    configFile: join(root, 'vite.config.ts'),
    // The default writes a file beside the config, which would restart the watcher.
    configLoader: 'runner',
    server: { middlewareMode: true, ws: { port: 24_679 } },
  });
  return async (request, response, next) => {
    const page = pageAt(request.path);
    if (!page) return vite.middlewares(request, response, next);
    try {
      const html = await readFile(join(root, 'client', page), 'utf8');
      response.type('html').send(await vite.transformIndexHtml(`/${page}`, html));
    } catch (error) {
      next(error);
    }
  };
}
