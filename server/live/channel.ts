import { diff } from '../../shared/lib/mergePatch.ts';
import type { Channel, ChannelViews, ViewMessage } from '../../shared/protocol.ts';

/** How often a channel may be sent to, ms. */
export interface Pace {
  /** Least time between two flushes. */
  readonly gap: number;
}

/** A flush that took t ms is not repeated before 10 t, so that views never take more than a tenth of the processor. */
const REST_FACTOR = 10;

/** One audience's view, versioned: sends merge patches against what the audience last got. */
export class ViewChannel<C extends Channel> {
  readonly #channel: C;
  readonly #pace: Pace;
  readonly #compute: () => ChannelViews[C] | undefined;
  readonly #send: (message: ViewMessage) => void | Promise<void>;
  readonly #ready: (flush: () => void) => void;
  #sent: { version: number; view: ChannelViews[C] } | undefined;
  #dirty = false;
  #lastFlush = Number.NEGATIVE_INFINITY;
  #cost = 0;
  #timer: { due: number; handle: NodeJS.Timeout } | undefined;
  #sending: Promise<void> | undefined;
  #closed = false;

  /**
   * @param compute the whole view of the saved state; `undefined` when there is no audience for it any more
   * @param ready calls back when the state holds nothing that is not saved
   * @param send may take its time (slices); nothing else is sent on this channel meanwhile
   */
  constructor(
    channel: C,
    pace: Pace,
    compute: () => ChannelViews[C] | undefined,
    ready: (flush: () => void) => void,
    send: (message: ViewMessage) => void | Promise<void>,
  ) {
    this.#channel = channel;
    this.#pace = pace;
    this.#compute = compute;
    this.#ready = ready;
    this.#send = send;
  }

  /** What a joiner gets: what the others have. Call only while the state is saved. */
  current(): { version: number; view: ChannelViews[C] } | undefined {
    if (!this.#sent) {
      const view = this.#compute();
      if (view !== undefined) this.#sent = { version: 1, view };
    }
    return this.#sent;
  }

  /** Something that the view may show has changed. @param urgent a host's doing: shown without waiting for the pace */
  touch(urgent = false): void {
    if (this.#closed || !this.#sent) return;
    this.#dirty = true;
    const now = performance.now();
    const rest = this.#lastFlush + this.#cost * REST_FACTOR;
    const due = urgent ? rest : Math.max(rest, this.#lastFlush + this.#pace.gap);
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

  close(): void {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer.handle);
  }

  #flushWhenReady(): void {
    this.#timer = undefined;
    if (this.#sending) {
      void this.#sending.then(() => this.touch(true));
      return;
    }
    this.#ready(() => this.#flush());
  }

  #flush(): void {
    if (!this.#dirty || this.#closed || !this.#sent) return;
    this.#dirty = false;
    const began = performance.now();
    const view = this.#compute();
    const patch = view === undefined ? undefined : diff(this.#sent.view, view);
    if (view !== undefined && patch !== undefined) {
      const base = this.#sent.version;
      this.#sent = { version: base + 1, view };
      const sending = this.#send({ channel: this.#channel, version: base + 1, base, patch });
      if (sending) {
        this.#sending = sending.finally(() => {
          this.#sending = undefined;
        });
      }
    }
    this.#lastFlush = performance.now();
    this.#cost = this.#lastFlush - began;
  }
}
