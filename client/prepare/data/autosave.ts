import { type Said, said } from '../../../shared/lib/catalogue.ts';
import { CallFailed } from '../../home/hostCall.ts';
import type { Doc } from './draft.ts';

/** `kept`: the server cannot be reached; what was written is on this computer, and it tries again. */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'kept' | 'refused' | 'conflict';

/** What the server has, when somebody else saved it meanwhile. */
export interface Theirs {
  readonly version: number;
  readonly doc: Doc;
}

export interface AutosaveOptions {
  /** What the server has, as it was loaded. */
  readonly version: number;
  readonly doc: Doc;
  /** @throws CallFailed `changed-elsewhere` when the server has another version */
  readonly put: (version: number, doc: Doc) => Promise<{ version: number }>;
  readonly fetchTheirs: () => Promise<Theirs>;
  /** Where unsaved work outlives the page. */
  readonly stash: { keep(version: number, doc: Doc): void; drop(): void };
  readonly onState: (state: SaveState, detail?: { theirs?: Theirs; refusal?: Said }) => void;
}

/** Typing pauses for this long before it is saved, ms. */
const CALM = 600;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 15_000;

/** Compares what they hold, whatever objects they are. */
const same = (one: Doc, other: Doc): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

/**
 * Saves a document whenever its writer pauses. One call at a time; what cannot be sent is kept on this computer
 * and tried again, ever more slowly, at once when the network is back.
 */
export class Autosave {
  readonly #options: AutosaveOptions;
  #version: number;
  /** What the server has, as far as is known. */
  #saved: Doc;
  #doc: Doc;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #failures = 0;
  #stopped = false;
  #theirs: Theirs | undefined;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#version = options.version;
    this.#saved = options.doc;
    this.#doc = options.doc;
  }

  get isSaved(): boolean {
    return this.#doc === this.#saved;
  }

  /** The document is now this one. */
  changed(doc: Doc): void {
    this.#doc = doc;
    if (this.isSaved) this.#options.stash.drop();
    // No version fits while two are there: a page that finds this asks again.
    else this.#options.stash.keep(this.#theirs ? -1 : this.#version, doc);
    if (this.#theirs) return;
    if (this.#running === undefined) this.#options.onState(this.isSaved ? 'saved' : 'waiting');
    this.#later(CALM);
  }

  /** Saves what is not saved now, without waiting for a pause. @returns whether all of it is saved */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    for (let tries = 0; tries < 3 && !this.isSaved && !this.#theirs; tries++) {
      await (this.#running ?? this.#save());
      if (this.#failures > 0) break;
    }
    return this.isSaved;
  }

  /** Goes on with what the other one saved, or with what stands here in its place. */
  resolve(keep: 'mine' | 'theirs'): Doc {
    const theirs = this.#theirs;
    if (!theirs) return this.#doc;
    this.#theirs = undefined;
    this.#version = theirs.version;
    this.#saved = theirs.doc;
    if (keep === 'theirs') this.#doc = theirs.doc;
    this.changed(this.#doc);
    return this.#doc;
  }

  /** There are two versions: nothing is saved until one of them was chosen. */
  conflict(theirs: Theirs): void {
    this.#theirs = theirs;
    clearTimeout(this.#timer);
    this.#options.onState('conflict', { theirs });
  }

  /** The network is back. */
  retry(): void {
    if (!this.isSaved && !this.#theirs) this.#later(0);
  }

  /** The document is gone: nothing of it is kept or saved any more. */
  forget(): void {
    this.stop();
    this.#saved = this.#doc;
    this.#options.stash.drop();
    this.#options.onState('saved');
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    if (this.#stopped || this.isSaved) return;
    this.#timer = setTimeout(() => void (this.#running ?? this.#save()), ms);
  }

  #save(): Promise<void> {
    this.#running = this.#attempt().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #attempt(): Promise<void> {
    const { put, stash, onState } = this.#options;
    const doc = this.#doc;
    onState('saving');
    try {
      const { version } = await put(this.#version, doc);
      this.#took(version, doc);
    } catch (error) {
      if (error instanceof CallFailed && error.code === 'changed-elsewhere') return this.#compare(doc);
      this.#failures += 1;
      stash.keep(this.#version, this.#doc);
      // Why the server refuses it is said; without an answer it is the network.
      if (error instanceof CallFailed) onState('refused', { refusal: said(error) });
      else onState('kept');
      this.#later(Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (this.#failures - 1)));
    }
  }

  #took(version: number, doc: Doc): void {
    this.#failures = 0;
    this.#version = version;
    this.#saved = doc;
    if (this.isSaved) {
      this.#options.stash.drop();
      this.#options.onState('saved');
    } else {
      this.#options.stash.keep(version, this.#doc);
      this.#options.onState('waiting');
      this.#later(CALM);
    }
  }

  /** The other version may be our own: saved, but its answer was lost on the way. */
  async #compare(sent: Doc): Promise<void> {
    try {
      const theirs = await this.#options.fetchTheirs();
      if (same(theirs.doc, sent)) this.#took(theirs.version, sent);
      else this.conflict(theirs);
    } catch (error) {
      this.#failures += 1;
      if (error instanceof CallFailed) this.#options.onState('refused', { refusal: said(error) });
      else this.#options.onState('kept');
      this.#later(LAST_RETRY);
    }
  }
}
