import { act, cleanup, fireEvent, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { preloadAll } from '../../client/activities/ActivityScreen.tsx';
import { Show as ConsoleShow } from '../../client/console/Show.tsx';
import type { Connection, LiveState } from '../../client/live/connection.ts';
import { setServerClock } from '../../client/live/time.ts';
import { Show as ProjectorShow } from '../../client/projector/Show.tsx';
import { Blocks } from '../../client/report/Blocks.tsx';
import { Times } from '../../client/report/Times.tsx';
import { setLanguage } from '../../client/ui/text.ts';
import { registry as kinds } from '../../shared/activities/registry.ts';
import { checkSession, type Session } from '../../shared/agenda/session.ts';
import { mulberry32 } from '../../shared/lib/random.ts';
import { presented } from '../../shared/record/presented.ts';
import { recordOf } from '../../shared/record/recordOf.ts';
import type { Registry } from '../../shared/room/plan.ts';
import { fakeControls } from '../client/fakeControls.ts';
import { everyKind } from '../security/everyKind.ts';
import { Bench, HOST, person } from '../support/bench.ts';
import { englishIn } from '../support/english.ts';
import { foreign, inForeignWords } from '../support/foreign.ts';
import { SEED } from '../support/seed.ts';

/** One Spanish room from its lobby to its record: what the frames around the activities say on each face. */

const registry: Registry = kinds;
const PEOPLE = ['ana', 'bea', 'coco', 'dan', 'eva', 'fer'];

let views: LiveState['views'] = {};
const OK = { ok: true, version: 1 } as const;
const connection: Connection = {
  store: createStore<LiveState>(() => ({ link: 'online', views, waiting: [] })),
  send: async () => OK,
  pair: async () => OK,
  handOver: async () => ({ ok: false, code: 'offline' }),
  withdraw: () => undefined,
  close: () => undefined,
};
vi.mock('../../client/live/connection.ts', () => ({ connect: () => connection }));
const { LiveRoom } = await import('../../client/phone/LiveRoom.tsx');

const { controls } = fakeControls();

function spanishSession(): Session {
  const written = inForeignWords(everyKind());
  const value = typeof written === 'object' ? { ...written, language: 'es' } : written;
  const checked = checkSession(value, (kind) => registry[kind]?.config);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.session;
}

function openRoom(): Bench {
  const bench = new Bench(3, spanishSession(), registry);
  for (const [at, id] of PEOPLE.entries())
    bench.join(id, at === 0 ? {} : { name: foreign(id), role: 'academics' });
  return bench;
}

const random = mulberry32(SEED);

/** Everybody does once what comes to their mind. */
function everybodyActs(bench: Bench): void {
  for (const { id } of Object.values(bench.state.here)) {
    const intent = bench.wish(id, random);
    if (!intent) continue;
    bench.now += 2_000;
    bench.do(person(id), intent.type, { item: intent.item, payload: inForeignWords(intent.payload) });
  }
}

const AROUND = { online: new Set(PEOPLE) };

const consoleView = (bench: Bench) => bench.console(AROUND);

const consoleOf = (bench: Bench) => (
  <ConsoleShow connection={connection} view={consoleView(bench)} controls={controls} offline={false} />
);

const english = new Set<string>();
const check = (where: string, html: string) => {
  // A language is chosen by its own name.
  for (const text of englishIn(html.replaceAll('>English<', '><'))) english.add(`${where}: ${text}`);
};

const draw = (where: string, page: ReactElement) => {
  check(where, render(page).container.innerHTML);
  cleanup();
};

async function lookAtPhone(bench: Bench, id: string, where: string) {
  const { views: of } = bench.core;
  const table = bench.state.here[id]?.table ?? 'A';
  const me = of.me(bench.state, id);
  views = {
    floor: of.floor(bench.state),
    table: of.table(bench.state, table),
    ...(me ? { me } : {}),
  };
  connection.store.setState({ views });
  const { container } = render(
    <LiveRoom code="BCDFGH" introduction={undefined} onRejoin={() => {}} onBack={() => {}} />,
  );
  await act(async () => {});
  check(`phone, ${where}`, container.innerHTML);
  cleanup();
}

beforeAll(async () => {
  setLanguage('es');
  vi.stubGlobal('fetch', async () => new Response('{}'));
  await Promise.all([preloadAll('phone'), preloadAll('projector'), preloadAll('console')]);
});
afterAll(() => {
  setLanguage('en');
  vi.unstubAllGlobals();
});

describe('a Spanish room', () => {
  it('says nothing in English on any face, from the lobby to the end, nor in its record', async () => {
    const bench = openRoom();
    const look = async (where: string) => {
      setServerClock({ now: bench.now });
      draw(`console, ${where}`, consoleOf(bench));
      const wall = bench.projector(AROUND);
      draw(`projector, ${where}`, <ProjectorShow view={wall} silent />);
      await lookAtPhone(bench, 'bea', where);
    };
    await look('lobby');
    bench.do(HOST, 'start');
    const seen = new Set<string>();
    for (let more = true; more; more = typeof bench.walk('next') === 'number') {
      const item = bench.state.at?.item ?? '';
      everybodyActs(bench);
      everybodyActs(bench);
      // The steps of each kind have a test of their own: here it is about what stands around them.
      if (!seen.has(item)) await look(item);
      seen.add(item);
      bench.now += 120_000;
    }
    expect([...seen].sort()).toEqual(Object.keys(registry).sort());
    bench.do(HOST, 'message', { payload: { text: foreign('Back soon') } });
    bench.do(HOST, 'pause');
    await look('paused');
    bench.do(HOST, 'end');
    await look('ended');

    const record = recordOf(registry, bench.state, bench.now, { names: true });
    draw('record', <Times record={record} />);
    for (const [item, blocks] of Object.entries(presented(registry, record, 'es')))
      draw(`record of ${item}`, <Blocks blocks={blocks} spoken="es" />);
    expect([...english]).toEqual([]);
  });

  it('says nothing in English behind any button of its console', async () => {
    const bench = openRoom();
    bench.do(HOST, 'start');
    bench.walk('next');
    setServerClock({ now: bench.now });
    // One of each kind: the agenda has many that do the same.
    const kindOf = (button: Element) => `${button.className} ${button.getAttribute('aria-label') ?? ''}`;
    const pressed = new Set<string>();
    for (;;) {
      const { container } = render(consoleOf(bench));
      const button = [...container.querySelectorAll('button')].find((one) => !pressed.has(kindOf(one)));
      if (button === undefined) break;
      pressed.add(kindOf(button));
      const name = button.getAttribute('aria-label') ?? button.textContent;
      await act(async () => {
        fireEvent.click(button);
      });
      check(`behind ${name}`, document.body.innerHTML);
      cleanup();
    }
    cleanup();
    expect(pressed.size).toBeGreaterThan(15);
    expect([...english]).toEqual([]);
  });

  it('would be seen to say it: a console that is read in English says plenty', () => {
    setLanguage('en');
    const bench = openRoom();
    setServerClock({ now: bench.now });
    const { container } = render(consoleOf(bench));
    expect(englishIn(container.innerHTML).length).toBeGreaterThan(20);
    cleanup();
    setLanguage('es');
  });
});
