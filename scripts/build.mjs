/**
 * Builds what the server serves (dist/client) and what it runs (dist/server, dist/shared).
 * A stamp in dist remembers the sources that a part was built from, so that an up-to-date part is left as it is.
 * Usage: node scripts/build.mjs [--all]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ID_LENGTH = 12;

/** Each part: what it is called, what it is made from and by, and where it goes. */
const PARTS = [
  {
    name: 'pages',
    sources: ['client', 'shared', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
    results: ['dist/client', 'dist/build-id'],
    command: ['node_modules/vite/bin/vite.js', 'build'],
    stamp: 'dist/pages.stamp',
    // The server tells it to pages, so that one of an older build knows that it is.
    id: 'dist/build-id',
    pack: 'dist/client',
  },
  {
    name: 'server',
    sources: ['server', 'shared', 'tsconfig.json', 'tsconfig.server.json', 'package-lock.json'],
    results: ['dist/server', 'dist/shared'],
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.server.json'],
    stamp: 'dist/server.stamp',
  },
];

/**
 * Names and contents of all files below the paths as one hash: times differ after every checkout, contents do not.
 * @param {string} root
 * @param {readonly string[]} paths files or folders, those that are not there are passed over
 * @returns {string}
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) visit(`${path}/${name}`);
      return;
    }
    const content = readFileSync(full);
    hash.update(`${path}\0${content.length}\0`).update(content);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

/**
 * Builds the parts that are missing or stale, side by side.
 * @param {{ all?: boolean, only?: string }} [options] `all` builds everything anew, `only` one part
 * @returns {Promise<boolean>} false when a build failed; what it said was printed
 */
export async function build({ all = false, only } = {}) {
  const parts = PARTS.filter(({ name }) => only === undefined || name === only);
  const stale = parts
    .map((part) => ({ ...part, made: fingerprint(ROOT, part.sources) }))
    .filter((part) => all || !isUpToDate(part));
  if (stale.length === 0) return true;
  if (!existsSync(join(ROOT, 'node_modules/vite'))) {
    console.error('The packages are not installed: run "npm ci" first.');
    return false;
  }
  console.log(`Building ${stale.map((part) => part.name).join(' and ')} …`);
  const done = await Promise.all(stale.map(buildPart));
  return done.every(Boolean);
}

function isUpToDate({ stamp, made, results }) {
  const file = join(ROOT, stamp);
  return (
    results.every((path) => existsSync(join(ROOT, path))) &&
    existsSync(file) &&
    readFileSync(file, 'utf8') === made
  );
}

async function buildPart({ name, command, results, stamp, made, id, pack }) {
  // The stamp goes first: a build that is cut off must not look finished.
  for (const path of [stamp, ...results]) rmSync(join(ROOT, path), { recursive: true, force: true });
  const { code, output } = await run(command);
  if (code !== 0) {
    console.error(`${output}\nThe ${name} could not be built.`);
    return false;
  }
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  if (id !== undefined && pack !== undefined) nameBuild(join(ROOT, pack), made.slice(0, ID_LENGTH));
  if (pack !== undefined) precompress(join(ROOT, pack));
  if (id !== undefined) writeFileSync(join(ROOT, id), made.slice(0, ID_LENGTH));
  writeFileSync(join(ROOT, stamp), made);
  return true;
}

/**
 * Writes into each page of a folder which build it is of, so that it knows when the server is of another.
 * @param {string} folder
 * @param {string} id
 */
export function nameBuild(folder, id) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const file = join(folder, name);
    const page = readFileSync(file, 'utf8').replace(
      /<html(?: data-build="[^"]*")?/,
      `<html data-build="${id}"`,
    );
    writeFileSync(file, page);
  }
}

/** Where a byte less is worth it: below this, headers weigh more than the file. */
const WORTH_PACKING = 400;

/**
 * Puts a brotli and a gzip copy beside every text file, once, at build time: phones on a bad network get a third of
 * the bytes, and the server spends nothing on it.
 * @param {string} folder
 */
export function precompress(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = join(folder, String(name));
    if (!/\.(js|css|html|svg)$/.test(file) || statSync(file).size < WORTH_PACKING) continue;
    const content = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** Runs a Node program of ours; what it says is shown only when it fails. */
function run([script, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await build({ all: process.argv.includes('--all') })) ? 0 : 1;
}
