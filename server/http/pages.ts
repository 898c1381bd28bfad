import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import express, { type RequestHandler, type Router } from 'express';
import sirv from 'sirv';

/** Which page answers which address: one small entry a face, so that a phone never loads the console. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/(r\/[A-Za-z]{1,12}\/?)?$/, 'phone.html'],
  [/^\/(host|console\/[\w-]+)\/?$/, 'host.html'],
  [/^\/projector\/?$/, 'projector.html'],
  [/^\/report\/[\w-]+\/?$/, 'report.html'],
  [/^\/prepare\/[\w-]+\/?$/, 'prepare.html'],
];

/** Types of text, each with its letters: without them a browser may guess wrongly. (Pages have theirs already.) */
const TEXT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
]);

/** Headers that mean nothing with a script, a style or a font. */
const OF_PAGES = ['Content-Security-Policy', 'X-Frame-Options'];

/** The file of the page at `path`, or `undefined` where there is none. */
export const pageAt = (path: string): string | undefined =>
  PAGES.find(([pattern]) => pattern.test(path))?.[1];

/** Serves the built client, precompressed; every hashed file is kept by browsers for ever, pages never. */
export function builtPages(folder: string): RequestHandler {
  if (!existsSync(join(folder, 'phone.html')))
    throw new Error(`the client is not built: ${folder} has no phone.html`);
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/assets/');
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      const type = TEXT_TYPES.get(extname(path));
      if (type !== undefined) response.setHeader('Content-Type', type);
      // A phone gets its scripts and styles over a crowded network: what browsers heed in pages only stays with them.
      if (hashed) for (const name of OF_PAGES) response.removeHeader(name);
    },
  });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response
        .status(405)
        .set('Allow', 'GET, HEAD')
        .type('text/plain')
        .send('Here is only something to read.');
      return;
    }
    const page = pageAt(request.path);
    if (page) request.url = `/${page}`;
    files(request, response, next);
  };
}

/** Where there is no page: says so in plain words instead of an empty answer. */
export function notFound(): Router {
  const router = express.Router();
  router.use((_request, response) => {
    response
      .status(404)
      .type('text/plain')
      .send('There is nothing at this address. Phones start at /, facilitators at /host.');
  });
  return router;
}
