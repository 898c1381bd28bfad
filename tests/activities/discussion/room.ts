import type { ActivityCommands, Happening, Person, RoomFacts } from '../../../shared/activities/activity.ts';
import { activity as discussion } from '../../../shared/activities/discussion/activity.ts';
import type { Event } from '../../../shared/activities/discussion/events.ts';
import type { State } from '../../../shared/activities/discussion/state.ts';

import { factsFor } from '../../support/people.ts';

/** A repeatable source of chance in [0, 1). */
export function chance(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export const config = {
  media: { title: 'The video', url: 'https://example.org/video' },
  questions: [
    { id: 'similar', text: 'What is similar?', short: 'Similar' },
    { id: 'partners', text: 'Which relationships?', short: 'Relationships' },
  ],
};

/** Just enough of a room to run a discussion in: people, tables, a current step and a log. */
export class SmallRoom {
  readonly state: State;
  readonly events: Event[] = [];
  people: Record<string, Person> = {};
  step: string | undefined;
  private ids = 0;
  private readonly random: () => number;

  constructor(part: object = {}, seed = 1) {
    this.random = chance(seed);
    this.state = discussion.start(discussion.config.parse({ ...config, ...part }));
  }

  get room(): RoomFacts {
    return factsFor(this.people, ['A', 'B', 'C']);
  }

  get context() {
    return { room: this.room, step: this.step ?? 'media', resultsShown: true };
  }

  private get decideContext() {
    return {
      now: 1_000,
      newId: () => `id${++this.ids}`,
      random: this.random,
      room: this.room,
      step: this.step,
      leftOut: [],
      itemMs: 300_000,
      stepTime: undefined,
    };
  }

  private take(events: readonly Event[]) {
    for (const event of events) {
      this.events.push(event);
      discussion.evolve(this.state, event);
    }
  }

  private happened(happening: Happening) {
    this.take(discussion.react?.(this.state, happening, this.decideContext) ?? []);
  }

  enter(step: string) {
    this.step = step;
    this.happened({ type: 'stepEntered', step });
  }

  join(table: string, ...ids: readonly string[]) {
    for (const id of ids) {
      this.people[id] = { id, table };
      this.happened({ type: 'personJoined', person: id });
    }
  }

  move(id: string, table: string) {
    const person = this.people[id];
    if (person === undefined || person.table === table) return;
    this.people[id] = { ...person, table };
    this.happened({ type: 'personMoved', person: id, from: person.table });
  }

  remove(id: string) {
    const from = this.people[id]?.table;
    if (from === undefined) return;
    this.people[id] = { id, table: from, gone: 'out' };
    this.happened({ type: 'personRemoved', person: id, from });
  }

  /** The registry's way of calling evolve: with events that went through JSON. */
  private apply(event: { type: string }) {
    const through = JSON.parse(JSON.stringify(event));
    this.events.push(through);
    discussion.evolve(this.state, through);
  }

  /** Sends a command as a host (`host`) or as a person; the answer is 'ok' or the refusal's code. */
  send(who: string, type: string, payload: unknown) {
    const commands: ActivityCommands = discussion.commands;
    const command = commands[type];
    if (command === undefined) throw new Error(`no command ${type}`);
    const parsed = command.payload.safeParse(payload);
    if (!parsed.success) return 'malformed' as const;
    const actor =
      who === 'host' ? { kind: 'host' as const, id: 'h' } : { kind: 'participant' as const, id: who };
    const before = structuredClone(this.state);
    const result = command.decide(this.state, parsed.data, { ...this.decideContext, actor });
    if (JSON.stringify(before) !== JSON.stringify(this.state))
      throw new Error(`deciding on ${type} changed the state`);
    if (!result.ok) return result.code;
    for (const event of result.value) {
      this.apply(event);
    }
    return 'ok' as const;
  }
}
