import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Router } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';

/** Which page answers which address: one small entry a face, so that a phone never loads the console. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^\/(r\/[A-Za-z]{6}(\/[A-Za-z]{1,2})?\/?)?$/, 'phone.html'],
  [/^\/(host|console\/[\w-]+)\/?$/, 'host.html'],
  [/^\/projector\/?$/, 'projector.html'],
  [/^\/report\/[\w-]+\/?$/, 'report.html'],
  [/^\/cards\/[\w-]+\/?$/, 'cards.html'],
  [/^\/prepare\/[\w-]+\/?$/, 'prepare.html'],
];

/** Headers that mean nothing with a script, a style or a font. */
const OF_PAGES = ['Content-Security-Policy', 'X-Frame-Options'];

/** Headers that mean nothing without the file that they are about. */
const OF_FILES = [
  'Cache-Control',
  'Content-Encoding',
  'Content-Range',
  'Content-Type',
  'ETag',
  'Last-Modified',
];

/** The type of a file by its name, with the letters of text: without them a browser may guess wrongly. */
const typeOf = (file: string): string =>
  extname(file) === '.svg' ? 'image/svg+xml; charset=utf-8' : extname(file);

/** The file of the page at `path`, or `undefined` where there is none. */
export const pageAt = (path: string): string | undefined =>
  PAGES.find(([pattern]) => pattern.test(path))?.[1];

/** Where there is nothing: the page of the code field, which says so in the visitor's language. */
const LOST = 'phone.html';

/** Whether whoever asks would look at a page: a browser on its way somewhere, or an address that names no file. */
const isForPeople = ({ headers, path }: Request): boolean =>
  (headers.accept ?? '').includes('text/html') || !/^\/assets\/|\.[a-z0-9]+$/i.test(path);

/** What browsers may ask for compressed, the smallest first, and the end of the file's name. */
const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** Serves the built client, precompressed; every hashed file is kept by browsers for ever, pages never. */
export function builtPages(folder: string): RequestHandler {
  const files = new Map(filesIn(folder));
  if (!files.has('/phone.html')) throw new Error(`the client is not built: ${folder} has no phone.html`);
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response
        .status(405)
        .set('Allow', 'GET, HEAD')
        .type('text/plain')
        .send('Here is only something to read.');
      return;
    }
    const known = pageAt(request.path) ?? request.path.slice(1);
    const lost = !files.has(`/${known}`);
    if (lost && !isForPeople(request)) return next();
    const file = lost ? `/${LOST}` : `/${known}`;
    if (lost) {
      response.status(404);
      delete request.headers.range;
    }
    const hashed = file.startsWith('/assets/');
    response.type(typeOf(file)).vary('Accept-Encoding');
    response.set('Cache-Control', hashed ? 'max-age=31536000, immutable' : 'no-cache');
    // A phone gets its scripts and styles over a crowded network: what browsers heed in pages only stays with them.
    if (hashed) for (const name of OF_PAGES) response.removeHeader(name);
    const [encoding, end] = ENCODINGS.find(
      ([name, end]) => files.has(`${file}${end}`) && request.acceptsEncodings(name),
    ) ?? [undefined, ''];
    if (encoding !== undefined) response.set('Content-Encoding', encoding);
    const path = `${file}${end}`;
    if (request.method !== 'GET' || !isOneRange(request.headers.range, files.get(path) ?? 0))
      delete request.headers.range;
    response.sendFile(path, { root: folder, cacheControl: false, lastModified: !hashed }, (error?: Error) => {
      // Whoever went away meanwhile, or got the half of it, can be told nothing more.
      if (error === undefined || response.headersSent || request.socket.destroyed) return;
      for (const name of OF_FILES) response.removeHeader(name);
      next(error);
    });
  };
}

/**
 * Whether all of a file is not what was asked for: `Range` names one stretch of it, as in RFC 9110, 14.1.2. Whatever
 * else it says a server may ignore. (Left to itself, `send` refuses the last 500 bytes of a file of 300.)
 * @param size of the file, bytes
 */
function isOneRange(range: string | undefined, size: number): boolean {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === '') return to !== '' && Number(to) < size;
  return to === '' || Number(from) <= Number(to);
}

/** The files in a folder by their paths in addresses, as `/assets/phone-4f2a.js`, and their sizes in bytes. */
const filesIn = (folder: string): [string, number][] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((file) => [`/${relative(folder, file).replaceAll(sep, '/')}`, statSync(file).size])
    : [];

/** What Express and its parts put on their errors. */
const httpFault = z.object({
  status: z.int().min(400).max(599),
  headers: z.record(z.string(), z.string()).default({}),
});

/** Answers what went wrong on the way to a page in plain words; all that there is to know of it is in the log. */
export function pageFaults(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { status, headers } = httpFault.safeParse(error).data ?? { status: 500, headers: {} };
    // Another build took the place of the one that this server started with, and the file is gone.
    if (status === 404) return next();
    if (status >= 500) logger.error({ err: error }, 'a page could not be sent');
    const words =
      status < 500 ? 'This cannot be answered as it was asked.' : 'Something went wrong on the server.';
    response.status(status).set(headers).type('text/plain').send(words);
  };
}

/** Where there is neither page nor file: says so in plain words instead of an empty answer. */
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
