import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Said } from '../../../shared/lib/catalogue.ts';
import { type Prepared, prepared, preparedSaved } from '../../../shared/protocol/answers.ts';
import type { SavingPrepared } from '../../../shared/protocol/calls.ts';
import { hostCall } from '../../home/hostCall.ts';
import { Autosave, type SaveState, type Theirs } from './autosave.ts';
import { type Doc, type Draft, readDraft } from './draft.ts';
import { edited, type History, newHistory, redone, undone } from './history.ts';
import { stashOf } from './stash.ts';

export const TABS = ['agenda', 'about', 'people', 'resources', 'logistics'] as const;
export type Tab = (typeof TABS)[number];

export interface PrepareState {
  readonly id: string;
  readonly history: History<Doc>;
  readonly save: SaveState;
  /** Why the server refuses to save it. */
  readonly refusal?: Said;
  /** Somebody else's version, while one of the two has to be chosen. */
  readonly theirs?: Theirs;
  /** The choice was put off; until it is made, everything is kept on this computer. */
  readonly putOff?: boolean;
  readonly tab: Tab;
  /** The item of the agenda that is being edited. */
  readonly item?: string;
  /** The field to lead to, as faults name it; `at` tells two requests apart. */
  readonly wanted?: { readonly field: string; readonly at: number };
  readonly checksOpen: boolean;
  /** What was just done that people may want to take back, until the next edit. */
  readonly notice?: string;
}

export interface Prepare {
  readonly store: StoreApi<PrepareState>;
  readonly autosave: Autosave;
  /** Changes the session. @param mark names the field, so that letters typed in one go are undone in one go */
  edit(change: (session: Draft) => Draft, mark?: string): void;
  tick(line: string, done: boolean): void;
  /** Puts away notes of the checks, named by their keys; none at all brings back all of them. */
  dismiss(...notes: readonly string[]): void;
  /** Changes session and ticks at once. */
  editDoc(change: (doc: Doc) => Doc, mark?: string): void;
  undo(): void;
  redo(): void;
  show(to: { tab?: Tab; item?: string }): void;
  showChecks(open: boolean): void;
  notify(notice: string | undefined): void;
  lead(field: string): void;
  /** Puts off the choice between two versions, or comes back to it. */
  putOff(later: boolean): void;
  resolve(keep: 'mine' | 'theirs'): void;
}

export const preparedAt = (id: string): string => `/api/prepared/${encodeURIComponent(id)}`;

const docOf = ({ session, ticked, dismissed }: Prepared): Doc => {
  const draft = readDraft(session);
  if (!draft) throw new Error('the session has not the shape of one');
  return { session: draft, ticked, ...(dismissed ? { dismissed } : {}) };
};

/** The page's state, with autosave. Unsaved work of an earlier page is taken up again. */
export function createPrepare(loaded: Prepared, at: { tab?: Tab; item?: string } = {}): Prepare {
  const { id } = loaded;
  const doc = docOf(loaded);
  const stash = stashOf(id);
  const store = createStore<PrepareState>(() => ({
    id,
    history: newHistory(doc),
    save: 'saved',
    tab: at.tab ?? 'agenda',
    checksOpen: false,
    ...itemIn(doc, at.item),
  }));

  const autosave = new Autosave({
    version: loaded.version,
    doc,
    put: (version, doc) => {
      const body: SavingPrepared = { version, ...doc };
      return hostCall(preparedAt(id), preparedSaved, { method: 'PUT', body });
    },
    fetchTheirs: async () => {
      const theirs = await hostCall(preparedAt(id), prepared);
      return { version: theirs.version, doc: docOf(theirs) };
    },
    stash,
    onState: (save, { theirs, refusal } = {}) =>
      store.setState((state) => {
        const { refusal: _, theirs: __, putOff: ___, ...rest } = state;
        return { ...rest, save, ...(refusal ? { refusal } : {}), ...(theirs ? { theirs } : {}) };
      }, true),
  });

  /** Shows another document and saves it. */
  function become(history: History<Doc>): void {
    store.setState(
      ({ notice: _, item, ...state }) => ({
        ...state,
        history,
        ...itemIn(history.now, item, state.history.now),
      }),
      true,
    );
    autosave.changed(history.now);
  }

  const prepare: Prepare = {
    store,
    autosave,
    edit: (change, mark) => prepare.editDoc((now) => ({ ...now, session: change(now.session) }), mark),
    editDoc: (change, mark) => {
      const { history } = store.getState();
      become(edited(history, change(history.now), Date.now(), mark));
    },
    tick: (line, done) =>
      prepare.editDoc((now) => ({
        ...now,
        ticked: done ? [...now.ticked, line] : now.ticked.filter((other) => other !== line),
      })),
    dismiss: (...notes) =>
      prepare.editDoc(({ dismissed = [], ...now }) =>
        notes.length === 0 ? now : { ...now, dismissed: [...dismissed, ...notes] },
      ),
    undo: () => {
      const history = undone(store.getState().history);
      if (history) become(history);
    },
    redo: () => {
      const history = redone(store.getState().history);
      if (history) become(history);
    },
    show: (to) => store.setState(to),
    notify: (notice) =>
      store.setState(({ notice: _, ...state }) => ({ ...state, ...(notice ? { notice } : {}) }), true),
    showChecks: (checksOpen) => store.setState({ checksOpen }),
    lead: (field) => {
      const place = placeOf(store.getState().history.now.session, field);
      store.setState({ ...place, wanted: { field, at: Date.now() } });
    },
    putOff: (putOff) => store.setState({ putOff }),
    resolve: (keep) => {
      const now = autosave.resolve(keep);
      const { history } = store.getState();
      // Taking theirs can be undone like any other edit.
      become(edited(history, now, Date.now()));
    },
  };

  takeUp();
  return prepare;

  function takeUp(): void {
    const kept = stash.read();
    if (!kept) return;
    if (JSON.stringify(kept.doc) === JSON.stringify(doc)) {
      stash.drop();
      return;
    }
    if (kept.version !== loaded.version) autosave.conflict({ version: loaded.version, doc });
    become(edited(newHistory(doc), kept.doc, Date.now()));
  }
}

/** The item to show: the one that was shown, or what took its place, or the first. */
function itemIn(doc: Doc, wanted: string | undefined, before: Doc = doc): { item?: string } {
  const { agenda } = doc.session;
  if (agenda.some(({ id }) => id === wanted)) return wanted === undefined ? {} : { item: wanted };
  const place = before.session.agenda.findIndex(({ id }) => id === wanted);
  const item = (agenda[Math.max(0, Math.min(place, agenda.length - 1))] ?? agenda[0])?.id;
  return item === undefined ? {} : { item };
}

/** Where a field is edited: `agenda[2].title` is on the agenda, with the third item open. */
export function placeOf(session: Draft, field: string): { tab: Tab; item?: string } {
  const [, part = field, index] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? [];
  if (part === 'agenda') {
    const item = session.agenda[Number(index)]?.id;
    return { tab: 'agenda', ...(item === undefined ? {} : { item }) };
  }
  if (part === 'roles' || part === 'tables' || part === 'people') return { tab: 'people' };
  if (part === 'resources' || part === 'logistics') return { tab: part };
  return { tab: 'about' };
}

export const PrepareContext = createContext<Prepare | undefined>(undefined);

export function usePrepare(): Prepare {
  const prepare = useContext(PrepareContext);
  if (!prepare) throw new Error('there is no session to prepare here');
  return prepare;
}

export const usePrepared = <T>(select: (state: PrepareState) => T): T => useStore(usePrepare().store, select);

export const useSession = (): Draft => usePrepared((state) => state.history.now.session);
