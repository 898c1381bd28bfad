import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CallFailed } from '../../client/home/hostCall.ts';
import { Autosave, type SaveState, type Theirs } from '../../client/prepare/data/autosave.ts';
import type { Doc } from '../../client/prepare/data/draft.ts';
import { aSession } from '../support/draftSession.ts';

const docOf = (title: string): Doc => ({ session: { ...aSession(), title }, ticked: [] });
const changedElsewhere = () =>
  new CallFailed({ code: 'changed-elsewhere', message: 'Somebody else saved it.' });

describe('autosave', () => {
  const first = docOf('first');
  let server: Theirs;
  let puts: string[];
  let failing: Error[];
  let stash: { version: number; doc: Doc } | undefined;
  let states: SaveState[];
  let autosave: Autosave;

  beforeEach(() => {
    vi.useFakeTimers();
    server = { version: 1, doc: first };
    puts = [];
    failing = [];
    stash = undefined;
    states = [];
    autosave = new Autosave({
      version: 1,
      doc: first,
      put: async (version, doc) => {
        puts.push(doc.session.title);
        const fault = failing.shift();
        if (fault) throw fault;
        if (version !== server.version) throw changedElsewhere();
        server = { version: version + 1, doc };
        return { version: version + 1 };
      },
      fetchTheirs: async () => structuredClone(server),
      stash: {
        keep: (version, doc) => {
          stash = { version, doc };
        },
        drop: () => {
          stash = undefined;
        },
      },
      onState: (state) => states.push(state),
    });
  });
  afterEach(() => {
    autosave.stop();
    vi.useRealTimers();
  });

  it('saves once when the writer pauses, and keeps a copy until then', async () => {
    autosave.changed(docOf('s'));
    await vi.advanceTimersByTimeAsync(500);
    autosave.changed(docOf('se'));
    expect(stash?.doc.session.title).toBe('se');
    await vi.advanceTimersByTimeAsync(500);
    expect(puts).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(puts).toEqual(['se']);
    expect(states.at(-1)).toBe('saved');
    expect(stash).toBeUndefined();
    expect(autosave.isSaved).toBe(true);
  });

  it('says that it is kept here while the network is away, tries ever more slowly, and at once when it is back', async () => {
    failing = [new TypeError('fetch failed'), new TypeError('fetch failed'), new TypeError('fetch failed')];
    autosave.changed(docOf('second'));
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('kept');
    expect(stash?.version).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(puts).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(puts).toHaveLength(3);
    autosave.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(puts).toHaveLength(4);
    expect(states.at(-1)).toBe('saved');
    expect(stash).toBeUndefined();
  });

  it('tells what the server says against it', async () => {
    failing = [new CallFailed({ code: 'too-large', values: { most: 512 }, message: 'At most 512 kB.' })];
    autosave.changed(docOf('second'));
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('refused');
  });

  it('saves what was typed while it was saving', async () => {
    autosave.changed(docOf('second'));
    await vi.advanceTimersByTimeAsync(599);
    vi.advanceTimersByTime(1);
    autosave.changed(docOf('third'));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(puts).toEqual(['second', 'third']);
    expect(server.version).toBe(3);
  });

  it('asks which version to keep when somebody else saved, and saves nothing before that', async () => {
    server = { version: 2, doc: docOf('theirs') };
    autosave.changed(docOf('mine'));
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('conflict');
    autosave.changed(docOf('mine too'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(puts).toEqual(['mine']);
    // A page that finds this copy must ask again, whatever version it loads.
    expect(stash?.version).toBe(-1);
    expect(autosave.resolve('mine').session.title).toBe('mine too');
    await vi.advanceTimersByTimeAsync(600);
    expect(server).toMatchObject({ version: 3, doc: { session: { title: 'mine too' } } });
  });

  it('goes on with the other version when that is taken', async () => {
    server = { version: 2, doc: docOf('theirs') };
    autosave.changed(docOf('mine'));
    await vi.advanceTimersByTimeAsync(600);
    const doc = autosave.resolve('theirs');
    expect(doc.session.title).toBe('theirs');
    expect(autosave.isSaved).toBe(true);
    autosave.changed({ ...doc, ticked: ['x'] });
    await vi.advanceTimersByTimeAsync(600);
    expect(server.version).toBe(3);
  });

  it('takes its own version for its own when only the answer was lost', async () => {
    const mine = docOf('mine');
    server = { version: 2, doc: structuredClone(mine) };
    autosave.changed(mine);
    await vi.advanceTimersByTimeAsync(600);
    expect(states.at(-1)).toBe('saved');
    autosave.changed(docOf('more'));
    await vi.advanceTimersByTimeAsync(600);
    expect(server.version).toBe(3);
  });

  it('saves at once before a room is opened', async () => {
    autosave.changed(docOf('second'));
    expect(await autosave.flush()).toBe(true);
    expect(puts).toEqual(['second']);
    failing = [new TypeError('fetch failed')];
    autosave.changed(docOf('third'));
    expect(await autosave.flush()).toBe(false);
  });

  it('keeps nothing of a session that was deleted', async () => {
    autosave.changed(docOf('second'));
    autosave.forget();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(puts).toEqual([]);
    expect(stash).toBeUndefined();
  });
});
