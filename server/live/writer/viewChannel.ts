import { applyPatch, copyOf, diff } from '../../../shared/lib/mergePatch.ts';
import type { Channel, ChannelViews, ViewMessage } from '../../../shared/protocol/wire.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { Audience, JsonText } from './messages.ts';

/** How often a channel may be sent to, ms. */
export interface Pace {
  /** Least time between two flushes. */
  readonly gap: number;
}

export interface ChannelOptions<State> {
  readonly channel: Channel;
  /** Those who see it. */
  readonly audience: Audience;
  readonly pace: Pace;
  /** The whole view of a saved state; `undefined` when there is nothing to show any more. */
  readonly compute: (state: State) => ChannelViews[Channel] | undefined;
  /** Calls back with the state when all of it is saved. */
  readonly saved: (flush: (state: State) => void) => void;
  /** Sends a `ViewMessage`. May take its time (slices); nothing else is sent on this channel meanwhile. */
  readonly send: (message: JsonText) => void | Promise<void>;
  /** A view could not be computed or sent: a bug, which must not end the process. */
  readonly failed: (error: unknown) => void;
}

/** A flush that took t ms is not repeated before 10 t, so that views never take more than a tenth of the processor. */
const REST_FACTOR = 10;

/** One audience's view, versioned: makes merge patches against what the audience last got. */
export class ViewChannel<State = RoomState> {
  readonly channel: Channel;
  readonly audience: Audience;
  readonly #options: ChannelOptions<State>;
  /**
   * What the audience has, kept up by the very patches that it gets; nothing while there is no audience. Never the
   * computed view itself: that may hold parts of the state, which changes in place.
   */
  #sent: unknown;
  /** Its JSON, once somebody asked for it: whoever comes before the next change gets the same. */
  #whole: JsonText | undefined;
  /** Only ever grows, so that a message from before a {@link sleep} cannot pass for a newer one. */
  #version = 0;
  #dirty = false;
  #lastFlush = Number.NEGATIVE_INFINITY;
  #cost = 0;
  #timer: { due: number; handle: NodeJS.Timeout } | undefined;
  #sending: Promise<void> | undefined;
  #closed = false;

  constructor(options: ChannelOptions<State>) {
    this.#options = options;
    this.channel = options.channel;
    this.audience = options.audience;
  }

  /** What a joiner gets, as JSON: what the others have. */
  current(state: State): { readonly version: number; readonly view: JsonText } | undefined {
    if (this.#sent === undefined) {
      const view = this.#options.compute(state);
      if (view === undefined) return undefined;
      this.#sent = copyOf(view);
      this.#version += 1;
      this.#whole = undefined;
    }
    this.#whole ??= JSON.stringify(this.#sent);
    return { version: this.#version, view: this.#whole };
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
      this.#flushWhenSaved();
    } else {
      this.#timer = { due, handle: setTimeout(() => this.#flushWhenSaved(), due - now) };
    }
  }

  /** What has changed, if anything, as a `ViewMessage` that the caller sends, whatever the pace. */
  take(state: State): JsonText | undefined {
    if (this.#closed || this.#sent === undefined) return undefined;
    this.#dirty = false;
    try {
      return this.#change(state);
    } catch (error) {
      this.#options.failed(error);
      return undefined;
    }
  }

  /** Runs `use` once nothing is being sent: now, or after the last slice. */
  whenSent(use: () => void): void {
    if (this.#sending) void this.#sending.then(use);
    else use();
  }

  /** Nobody looks any more: views are not computed until somebody does again. */
  sleep(): void {
    this.#sent = undefined;
    this.#whole = undefined;
    this.#dirty = false;
  }

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer.handle);
  }

  #flushWhenSaved(): void {
    this.#timer = undefined;
    this.#options.saved((state) => this.#flush(state));
  }

  #flush(state: State): void {
    if (!this.#dirty || this.#closed || this.#sent === undefined) return;
    if (this.#sending) {
      void this.#sending.then(() => this.#flushWhenSaved());
      return;
    }
    const began = performance.now();
    const message = this.take(state);
    if (message !== undefined) this.#send(message);
    this.#lastFlush = performance.now();
    this.#cost = this.#lastFlush - began;
  }

  #send(message: JsonText): void {
    const { send, failed } = this.#options;
    try {
      const sending = send(message);
      if (!sending) return;
      this.#sending = sending.catch(failed).finally(() => {
        this.#sending = undefined;
      });
    } catch (error) {
      failed(error);
    }
  }

  #change(state: State): JsonText | undefined {
    const { channel, compute } = this.#options;
    const before = this.#sent;
    const view = compute(state);
    if (view === undefined) return undefined;
    const change = diff(before, view);
    if (change === undefined) return undefined;
    const patch = copyOf(change);
    const base = this.#version;
    this.#version = base + 1;
    this.#sent = applyPatch(before, patch, view);
    this.#whole = undefined;
    return JSON.stringify({ channel, version: this.#version, base, patch } satisfies ViewMessage);
  }
}
