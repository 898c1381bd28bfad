import type { PersonId, TableId } from '../../../shared/activities/activity.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import type { JsonText } from './messages.ts';
import type { ViewChannel } from './viewChannel.ts';

/** How long views of tables and persons are recomputed before others get a turn, ms. */
const TURN_MS = 8;

export interface PrivateChannelsOptions {
  readonly table: (table: TableId) => ViewChannel;
  readonly me: (person: PersonId) => ViewChannel;
}

/** The channels of tables and persons, made when somebody first looks. */
export class PrivateChannels {
  readonly #make: PrivateChannelsOptions;
  readonly #tables = new Map<TableId, ViewChannel>();
  readonly #mes = new Map<PersonId, ViewChannel>();

  constructor(make: PrivateChannelsOptions) {
    this.#make = make;
  }

  table(table: TableId): ViewChannel {
    let channel = this.#tables.get(table);
    if (!channel) {
      channel = this.#make.table(table);
      this.#tables.set(table, channel);
    }
    return channel;
  }

  me(person: PersonId): ViewChannel {
    let channel = this.#mes.get(person);
    if (!channel) {
      channel = this.#make.me(person);
      this.#mes.set(person, channel);
    }
    return channel;
  }

  touchTable(table: TableId): void {
    this.#tables.get(table)?.touch();
  }

  touchMe(person: PersonId): void {
    this.#mes.get(person)?.touch();
  }

  /** What has changed for a person, for whoever brings it to them; nothing where nobody looks. */
  takeMe(person: PersonId, state: RoomState): JsonText | undefined {
    return this.#mes.get(person)?.take(state);
  }

  /** Every table and every person, some at a time. */
  touchEverybody(): void {
    const channels = [...this.#tables.values(), ...this.#mes.values()];
    let next = 0;
    const turn = () => {
      const until = performance.now() + TURN_MS;
      while (next < channels.length && performance.now() < until) channels[next++]?.touch();
      if (next < channels.length) setImmediate(turn);
    };
    turn();
  }

  /** The person's last connection is gone. */
  forget(person: PersonId): void {
    this.#mes.get(person)?.close();
    this.#mes.delete(person);
  }

  /** Nobody is at any table any more. */
  sleep(): void {
    for (const channel of this.#tables.values()) channel.sleep();
  }

  close(): void {
    for (const channel of [...this.#tables.values(), ...this.#mes.values()]) channel.close();
  }
}
