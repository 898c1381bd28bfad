import { applyPatch, copyOf, diff } from '../../../shared/lib/mergePatch.ts';
import type { Channel, ChannelViews, Versioned, ViewMessage } from '../../../shared/protocol/wire.ts';

/** How often a channel may be sent to, ms. */
export interface Pace {
  /** Least time between two flushes. */
  readonly gap: number;
}

export interface ChannelOptions<C extends Channel> {
  readonly channel: C;
  readonly pace: Pace;
  /** The whole view of the saved state; `undefined` when there is nothing to show any more. */
  readonly compute: () => ChannelViews[C] | undefined;
  /** Calls back when the state holds nothing that is not saved. */
  readonly ready: (flush: () => void) => void;
  /** May take its time (slices); nothing else is sent on this channel meanwhile. */
  readonly send: (message: ViewMessage) => void | Promise<void>;
  /** A view could not be computed or sent: a bug, which must not end the process. */
  readonly failed: (error: unknown) => void;
}

/** A flush that took t ms is not repeated before 10 t, so that views never take more than a tenth of the processor. */
const REST_FACTOR = 10;

/** One audience's view, versioned: sends merge patches against what the audience last got. */
export class ViewChannel<C extends Channel> {
  readonly #options: ChannelOptions<C>;
  /**
   * What the audience has, kept up by the very patches that it gets; nothing while there is no audience. Never the
   * computed view itself: that may hold parts of the state, which changes in place.
   */
  #sent: ChannelViews[C] | undefined;
  /** Only ever grows, so that a message from before a {@link sleep} cannot pass for a newer one. */
  #version = 0;
  #dirty = false;
  #lastFlush = Number.NEGATIVE_INFINITY;
  #cost = 0;
  #timer: { due: number; handle: NodeJS.Timeout } | undefined;
  #sending: Promise<void> | undefined;
  #closed = false;

  constructor(options: ChannelOptions<C>) {
    this.#options = options;
  }

  /** What a joiner gets: what the others have. Call only while the state is saved. */
  current(): { version: number; view: ChannelViews[C] } | undefined {
    if (this.#sent === undefined) {
      const view = this.#options.compute();
      if (view === undefined) return undefined;
      this.#sent = copyOf(view);
      this.#version += 1;
    }
    return { version: this.#version, view: this.#sent };
  }

  /** Something that the view may show has changed. @param urgent a host's doing: shown without waiting for the pace */
  touch(urgent = false): void {
    if (this.#closed || this.#sent === undefined) return;
    this.#dirty = true;
    const now = performance.now();
    const rest = this.#lastFlush + this.#cost * REST_FACTOR;
    const due = urgent ? rest : Math.max(rest, this.#lastFlush + this.#options.pace.gap);
    if (this.#timer) {
      if (this.#timer.due <= due) return;
      clearTimeout(this.#timer.handle);
    }
    if (due <= now) {
      this.#timer = undefined;
      this.#flushWhenReady();
    } else {
      this.#timer = { due, handle: setTimeout(() => this.#flushWhenReady(), due - now) };
    }
  }

  /** Sends what has changed, whatever the pace. Call only while the state is saved. */
  show(): void {
    this.#dirty = true;
    this.#flush();
  }

  /** Runs `use` once nothing is being sent: now, or after the last slice. */
  whenSent(use: () => void): void {
    if (this.#sending) void this.#sending.then(use);
    else use();
  }

  /** Nobody looks any more: views are not computed until somebody does again. */
  sleep(): void {
    this.#sent = undefined;
    this.#dirty = false;
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer.handle);
  }

  #flushWhenReady(): void {
    this.#timer = undefined;
    this.#options.ready(() => this.#flush());
  }

  #flush(): void {
    if (!this.#dirty || this.#closed || this.#sent === undefined) return;
    if (this.#sending) {
      void this.#sending.then(() => this.#flushWhenReady());
      return;
    }
    this.#dirty = false;
    const began = performance.now();
    try {
      this.#sendChanges(this.#sent);
    } catch (error) {
      this.#options.failed(error);
    }
    this.#lastFlush = performance.now();
    this.#cost = this.#lastFlush - began;
  }

  #sendChanges(before: ChannelViews[C]): void {
    const { channel, compute, send, failed } = this.#options;
    const view = compute();
    if (view === undefined) return;
    const change = diff(before, view);
    if (change === undefined) return;
    const patch = copyOf(change);
    const base = this.#version;
    this.#version = base + 1;
    this.#sent = Object.assign({ view: before }, { view: applyPatch(before, patch, view) }).view;
    const sending = send({ channel, version: this.#version, base, patch });
    if (!sending) return;
    this.#sending = sending.catch(failed).finally(() => {
      this.#sending = undefined;
    });
  }
}

/** Adds what a channel shows now, if anything, to the views of a welcome. */
export function put<C extends Channel>(views: Versioned, name: C, channel: ViewChannel<C>): void {
  const current = channel.current();
  if (current) Object.assign(views, { [name]: current });
}
