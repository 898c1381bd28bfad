import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { START_SCRIPT } from './shared/lib/startScript.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What every face runs on, with what the bundler adds to it: one chunk, which a phone fetches once and keeps. */
const VENDOR =
  /rolldown[\\/]runtime|vite[\\/]preload-helper|client[\\/](parts[\\/]fetchPart|jsx[\\/][\w-]+)\.ts|@oxc-project|node_modules[\\/](react|react-dom|scheduler|zustand|nanoid|socket\.io-client|socket\.io-parser|engine\.io-client|engine\.io-parser|@socket\.io)[\\/]/;

/** What of the kit activities need and the way into a room does not: fetched with the first activity. */
const PARTS =
  /client[\\/](live[\\/](drafts|phoneLink)|activities[\\/](use(?!Host)\w+|activity\w+|ActivityScreen)|ui[\\/]steady[\\/]\w+|ui[\\/](?:\w+[\\/])?(Badge|Bars|Choice|Dialog|drawings|MoveButtons|Note|PhoneActions|Heard|heardText|kitText|ReviewStrip|kitText|news|reasons|Plane|ShapeGlyph|SelectionBar|Stat|Switch|NamedTable|TableBadge|tableTone|teams|formatTime|ThemeSwitch|TextArea|useGlide|useLingering))\.|shared[\\/]lib[\\/]refusals\./;

/** What only some faces show: each of them loads its own. */
const ELSEWHERE =
  /client[\\/](live[\\/](address|betterLine|keepAwake|knock|hostKeys|hostPassword|roomRecord|watch)|activities[\\/]screens|ui[\\/](?:\w+[\\/])?(Markdown|QrCode|ProjectorFrame|ProjectorMessage|Console\w+|LinkRows|ResourceRows|shortAddress|SelectionBar|FormDialog|hostReasons|RowDrag|useRowDrag|useFit|chime\w*|useChime|TimeInput|readTime))\./;

/** The way into a room, but for the pages' own code: connection, kit, and styles. One chunk, and one of styles. */
const KIT =
  /client[\\/](styles[\\/](base|tokens)\.css|(live|parts|start|ui)[\\/]|handBack[\\/]useHandBack|phone[\\/](?!Ended|Lobby|SeatNotice|TeamDoor|WatchedRoom|YouSheet)\w+\.module\.css)|shared[\\/]lib[\\/](mergePatch|own|duration|cleanText|catalogue|teamAt)/;

/** The schema library, and what it is told before it makes the first schema: one chunk, so that nothing comes between. */
const SCHEMAS = /client[\\/]start[\\/]noEval\.ts|node_modules[\\/]zod[\\/]/;

const isKit = (id: string): boolean => KIT.test(id) && !PARTS.test(id) && !ELSEWHERE.test(id);

/**
 * Every `import()` of a page fetches its files by `client/parts/fetchPart.ts` in place of the bundler's helper, which asks
 * for nothing a second time.
 */
const fetchedParts = (): Plugin => ({
  name: 'fetched-parts',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { fetchPart as __vitePreload } from ${JSON.stringify(here('client/parts/fetchPart.ts'))};`
      : undefined,
});

/** What Socket.IO's client brings and our server never says: nobody needs to fetch it. Messages are JSON (docs/protocol.md). */
const UNSAID: readonly (readonly [RegExp, string])[] = [
  [/engine\.io-client[\\/].*[\\/]transports[\\/]webtransport\.js/, 'export class WT {}'],
  [
    /socket\.io-parser[\\/].*[\\/]is-binary\.js/,
    'export const isBinary = () => false; export const hasBinary = () => false;',
  ],
  [
    /socket\.io-parser[\\/].*[\\/]binary\.js/,
    'export const deconstructPacket = (packet) => ({ packet, buffers: [] }); export const reconstructPacket = (packet) => packet;',
  ],
  [
    /engine\.io-parser[\\/].*[\\/]base64-arraybuffer\.js/,
    'export const encode = () => ""; export const decode = () => new ArrayBuffer(0);',
  ],
  // How long it would wait before it tries again: `client/live/redial.ts` does that in its stead.
  [
    /socket\.io-client[\\/].*[\\/]contrib[\\/]backo2\.js/,
    'export class Backoff { duration() { return 0; } reset() {} setMin() {} setMax() {} setJitter() {} }',
  ],
];
const withoutUnsaid = (): Plugin => ({
  name: 'without-unsaid',
  enforce: 'pre',
  load: (id) => UNSAID.find(([file]) => file.test(id))?.[1],
});

/** Words in every page for who waits in vain for its script; React draws in their place. */
const wordsWhileStarting = (): Plugin => ({
  name: 'words-while-starting',
  transformIndexHtml: (html) =>
    html.replace(
      '<div id="root"></div>',
      `<div id="root">${readFileSync(here('client/start/stuck.html'), 'utf8')}</div><script>${START_SCRIPT}</script>`,
    ),
});

/** One page a face, so that a phone never loads the console. The server maps its routes to these pages. */
export default defineConfig({
  root: here('client'),
  publicDir: here('client/public'),
  base: '/',
  plugins: [fetchedParts(), withoutUnsaid(), wordsWhileStarting(), react({ jsxImportSource: '#jsx' })],
  appType: 'mpa',
  css: {
    modules: {
      generateScopedName: process.env.NODE_ENV === 'production' ? '[hash:base64:6]' : '[name]_[local]',
    },
  },
  server: { fs: { allow: [here('.')] } },
  build: {
    outDir: here('dist/client'),
    emptyOutDir: true,
    // Phones of 2021 still come to workshops.
    target: ['safari15', 'chrome100', 'firefox100'],
    cssTarget: ['safari15', 'chrome100', 'firefox100'],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A part that is one file is fetched like the others.
      resolveDependencies: (file, deps, { hostType }) =>
        hostType === 'js' && deps.length === 0 ? [file] : deps,
    },
    rolldownOptions: {
      input: {
        phone: here('client/phone.html'),
        host: here('client/host.html'),
        projector: here('client/projector.html'),
        report: here('client/report.html'),
        cards: here('client/cards.html'),
        prepare: here('client/prepare.html'),
      },
      output: {
        codeSplitting: {
          groups: [
            { name: 'schemas', test: SCHEMAS, priority: 3 },
            { name: 'vendor', test: VENDOR, priority: 2 },
            { name: 'kit', test: isKit, priority: 1 },
            { name: 'parts', test: PARTS, priority: 0 },
          ],
        },
      },
    },
  },
});
