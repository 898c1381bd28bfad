import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';
import { registry } from '../shared/activities/registry.ts';
import { type Shot, toQuery } from '../tests/gallery/options.ts';
import gallery from '../tests/gallery/vite.config.ts';
import { axeFaults } from '../tests/support/axe.ts';

const KINDS = Object.keys(registry);

const HELP = `Pictures of the real screens, with simulated people in them.

  npm run gallery -- --kind ${KINDS[0]} --face phone --out shots/phone.png
  npm run gallery -- --kind ${KINDS[0]} --steps all --faces phone,projector,console --out shots
  npm run gallery -- --kit --out shots

  --kind KIND           one of ${KINDS.join(', ')}; --kit shows the parts of client/ui instead
  --face FACE           phone (390 × 844 at 2×), console (1280 × 800) or projector (1280 × 720)
  --faces a,b           several faces in one run; --out is then a folder
  --step ID             plays up to this step (the first when absent)
  --steps all|a,b       several steps in one run, one picture each; --out is then a folder
  --people N --tables N --seed N      40, 6, 1
  --rounds N            people act so many rounds in the last step: 0 shows it as it is entered
  --person ID           whose phone: p1 … (p3, who sits at table C)
  --left SECONDS        on the clock, negative when over (168)
  --clockless           without a clock, as while the host hides it
  --lang en|es --rtl --dark --hidden  language, right to left with Arabic prompts, dark, results hidden
  --teams               tables carry the names of teams
  --width N --height N  another size
  --full                the whole page, however long
  --scroll PX           scrolled down by so much
  --motion              with motion (pictures are taken without)
  --wait MS             before the picture (150)
  --axe                 also looks for accessibility faults and prints them
  --serve               opens no browser but keeps serving, to click through by hand
`;

const FACES = ['phone', 'projector', 'console'] as const;
type Face = (typeof FACES)[number];

const SIZES: Record<Face, { width: number; height: number; dpr: number }> = {
  phone: { width: 390, height: 844, dpr: 2 },
  projector: { width: 1280, height: 720, dpr: 1 },
  console: { width: 1280, height: 800, dpr: 1 },
};

const CHROMIUM = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const { values: options } = parseArgs({
  options: {
    kind: { type: 'string', default: KINDS[0] ?? '' },
    face: { type: 'string' },
    faces: { type: 'string' },
    step: { type: 'string' },
    steps: { type: 'string' },
    people: { type: 'string', default: '40' },
    tables: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    person: { type: 'string', default: 'p3' },
    left: { type: 'string', default: '168' },
    lang: { type: 'string', default: 'en' },
    width: { type: 'string' },
    height: { type: 'string' },
    scroll: { type: 'string' },
    wait: { type: 'string', default: '150' },
    out: { type: 'string', default: 'test-results/gallery' },
    clockless: { type: 'boolean', default: false },
    rtl: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    hidden: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    motion: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    kit: { type: 'boolean', default: false },
    teams: { type: 'boolean', default: false },
    serve: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const isFace = (name: string): name is Face => FACES.some((face) => face === name);

function facesAskedFor(): Face[] {
  const names = (options.faces ?? options.face ?? (options.kit ? FACES.join(',') : 'phone')).split(',');
  return names.map((name) => {
    if (!isFace(name)) throw new Error(`there is no face "${name}"; there are ${FACES.join(', ')}`);
    return name;
  });
}

function shotOf(face: Face, step: string | undefined): Shot {
  return {
    kind: options.kind,
    face,
    step,
    people: Number(options.people),
    tables: Number(options.tables),
    seed: Number(options.seed),
    lang: options.lang,
    rounds: options.rounds === undefined ? undefined : Number(options.rounds),
    person: options.person,
    left: Number(options.left),
    clockless: options.clockless,
    rtl: options.rtl,
    dark: options.dark,
    hidden: options.hidden,
    kit: options.kit,
    teams: options.teams,
  };
}

/** What went wrong on any page, for the exit code. */
let faults = 0;

function report(what: string, text: string) {
  faults++;
  console.error(`  ${what}: ${text}`);
}

async function openPage(browser: Browser, face: Face): Promise<Page> {
  const size = SIZES[face];
  const context = await browser.newContext({
    viewport: { width: Number(options.width ?? size.width), height: Number(options.height ?? size.height) },
    deviceScaleFactor: size.dpr,
    hasTouch: face === 'phone',
    reducedMotion: options.motion ? 'no-preference' : 'reduce',
    colorScheme: options.dark ? 'dark' : 'light',
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => report('error', error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(message.type(), message.text());
  });
  return page;
}

async function show(page: Page, base: string, shot: Shot) {
  await page.goto(`${base}?${toQuery(shot)}`);
  await page.waitForSelector('html[data-ready="true"]', { state: 'attached', timeout: 60_000 });
  if (options.scroll)
    await page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), Number(options.scroll));
  await page.waitForTimeout(Number(options.wait));
}

async function lookForFaults(page: Page) {
  for (const fault of await axeFaults(page)) report('axe', fault);
}

async function takePictures(base: string) {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: CHROMIUM });
  try {
    const faces = facesAskedFor();
    const oneFile = options.out.endsWith('.png') && faces.length === 1 && options.steps === undefined;
    for (const face of faces) {
      const page = await openPage(browser, face);
      let steps: readonly (string | undefined)[] = [options.step];
      if (options.steps === 'all') {
        await show(page, base, { ...shotOf(face, undefined), rounds: 0 });
        steps = (await page.locator('html').getAttribute('data-steps'))?.split(' ') ?? steps;
      } else if (options.steps) {
        steps = options.steps.split(',');
      }
      for (const step of steps) {
        await show(page, base, shotOf(face, step));
        const name = options.kit ? `kit-${face}` : [options.kind, step, face].filter(Boolean).join('.');
        const out = oneFile ? options.out : join(options.out, `${name}.png`);
        await mkdir(dirname(out), { recursive: true });
        await page.screenshot({
          path: out,
          fullPage: options.full || (options.kit && options.scroll === undefined),
        });
        console.log(out);
        if (options.axe) await lookForFaults(page);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}

if (options.help) {
  console.log(HELP);
} else {
  const server = await createServer({
    ...gallery,
    configFile: false,
    server: { ...gallery.server, port: 0 },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? '';
  if (options.serve) {
    for (const face of facesAskedFor()) console.log(`${base}?${toQuery(shotOf(face, options.step))}`);
  } else {
    try {
      await takePictures(base);
    } finally {
      await server.close();
    }
    process.exitCode = faults > 0 ? 1 : 0;
  }
}
