import type { PersonId, TableId } from '../../shared/activities/activity.ts';
import type { ViewChannel } from './channel.ts';

/** Views of tables and persons that are recomputed before others get a turn. */
const TURN = 60;

export interface PrivateChannelsOptions {
  readonly table: (table: TableId) => ViewChannel<'table'>;
  readonly me: (person: PersonId) => ViewChannel<'me'>;
}

/** The channels of tables and persons, made when somebody first looks. */
export class PrivateChannels {
  readonly #make: PrivateChannelsOptions;
  readonly #tables = new Map<TableId, ViewChannel<'table'>>();
  readonly #mes = new Map<PersonId, ViewChannel<'me'>>();

  constructor(make: PrivateChannelsOptions) {
    this.#make = make;
  }

  table(table: TableId): ViewChannel<'table'> {
    let channel = this.#tables.get(table);
    if (!channel) {
      channel = this.#make.table(table);
      this.#tables.set(table, channel);
    }
    return channel;
  }

  me(person: PersonId): ViewChannel<'me'> {
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

  /** Every table, and after a host's word in an activity every person, some at a time. */
  touchEverybody(persons: boolean): void {
    const channels: { touch(): void }[] = [...this.#tables.values(), ...(persons ? this.#mes.values() : [])];
    const turn = () => {
      for (const channel of channels.splice(0, TURN)) channel.touch();
      if (channels.length > 0) setImmediate(turn);
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
