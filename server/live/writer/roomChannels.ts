import type { Logger } from 'pino';
import type { Channel, ChannelViews } from '../../../shared/protocol/wire.ts';
import type { Core } from '../../../shared/room/core.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { Surroundings } from '../../../shared/room/views.ts';
import type { CachedParts } from './cachedParts.ts';
import type { Audience, JsonText, Viewer } from './messages.ts';
import type { Presence } from './presence.ts';
import { PrivateChannels } from './privateChannels.ts';
import { ViewChannel } from './viewChannel.ts';
import { PACE } from './viewPace.ts';

export interface RoomChannelsOptions {
  readonly core: Core;
  readonly logger: Logger;
  readonly parts: CachedParts;
  readonly around: () => Surroundings;
  /** Calls back with the state when all of it is saved. */
  readonly saved: (flush: (state: RoomState) => void) => void;
  readonly send: (audience: Audience, view: JsonText) => void | Promise<void>;
}

/** All that is seen of a room: a channel for each audience. */
export class RoomChannels {
  readonly #options: RoomChannelsOptions;
  readonly console: ViewChannel;
  readonly projector: ViewChannel;
  readonly floor: ViewChannel;
  readonly private: PrivateChannels;

  constructor(options: RoomChannelsOptions) {
    this.#options = options;
    const { core, around, parts } = options;
    const { views } = core;
    this.console = this.#channel('console', 'console', (state) => views.console(state, around(), parts));
    this.projector = this.#channel('projector', 'projector', (state) => views.projector(state, around()));
    this.floor = this.#channel('floor', 'floor', (state) => views.floor(state));
    this.private = new PrivateChannels({
      table: (table) => this.#channel('table', `table/${table}`, (state) => views.table(state, table)),
      me: (person) => this.#channel('me', `me/${person}`, (state) => views.me(state, person)),
    });
  }

  #channel<C extends Channel>(
    channel: C,
    audience: Audience,
    compute: (state: RoomState) => ChannelViews[C] | undefined,
  ): ViewChannel {
    const { saved, send, logger } = this.#options;
    return new ViewChannel({
      channel,
      audience,
      pace: PACE[channel],
      compute,
      saved,
      send: (view) => send(audience, view),
      failed: (error) => logger.error({ err: error, channel }, 'a view could not be sent'),
    });
  }

  /** What somebody gets to see. */
  shownTo(viewer: Viewer, state: RoomState): readonly ViewChannel[] {
    if (viewer.as !== 'participant') return [this[viewer.as === 'preview' ? viewer.of : viewer.as]];
    const { person } = viewer;
    const table = state.people[person]?.table;
    return [this.floor, ...(table === undefined ? [] : [this.private.table(table)]), this.private.me(person)];
  }

  /** What nobody looks at is not computed. */
  rest({ people, screens }: Presence): void {
    if (screens.console === 0) this.console.sleep();
    if (screens.projector + screens.preview.projector === 0) this.projector.sleep();
    if (people + screens.preview.floor === 0) this.floor.sleep();
    if (people === 0) this.private.sleep();
  }

  close(): void {
    for (const channel of [this.console, this.projector, this.floor, this.private]) channel.close();
  }
}

/** What a channel shows now, as a whole `ViewMessage`; nothing where there is nothing to show. */
export function wholeView(shown: ViewChannel, state: RoomState): JsonText | undefined {
  const current = shown.current(state);
  if (!current) return undefined;
  return `{"channel":"${shown.channel}","version":${current.version},"view":${current.view}}`;
}

/** What a welcome shows: version and view of each channel. */
export function wholeViews(channels: readonly ViewChannel[], state: RoomState): JsonText {
  const views = channels.flatMap((shown) => {
    const current = shown.current(state);
    return current ? [`"${shown.channel}":{"version":${current.version},"view":${current.view}}`] : [];
  });
  return `{${views.join(',')}}`;
}
