import type { ActivityCommands, Person, RoomFacts } from '../../../shared/activities/activity.ts';
import { activity as takeOffTouchDown } from '../../../shared/activities/take-off-touch-down/activity.ts';
import type { State } from '../../../shared/activities/take-off-touch-down/state.ts';
import { type Result, refuse } from '../../../shared/lib/result.ts';
import { factsFor } from '../../support/people.ts';

export const config = {
  statements: [
    { id: 'school', text: 'You have worked in a school for a year or more', short: '1 year or more' },
    { id: 'admin', text: 'You are an administrator', short: 'Administrators' },
    { id: 'tools', text: 'You use digital tools at work', short: 'Digital tools' },
  ],
};

export const ROLES = [
  { id: 'academic', title: 'Academic leaders' },
  { id: 'technology', title: 'Technology leaders' },
];

/** A small room to play in: it decides and evolves as the real one does, one command at a time. */
export class SmallRoom {
  state: State = takeOffTouchDown.start(config);
  events: { type: string }[] = [];
  people: Record<string, Person> = {};
  step: string | undefined = 'school';
  resultsShown = true;

  get facts(): RoomFacts {
    return factsFor(this.people, ['A', 'B'], ROLES);
  }

  join(...ids: string[]): void {
    for (const id of ids) this.people[id] = { id, table: 'A', role: 'academic' };
  }

  /** Taken out by a host, or away. */
  leave(id: string, gone: 'away' | 'out' = 'out'): void {
    const person = this.people[id];
    if (person) this.people[id] = { ...person, gone };
  }

  send(who: string, type: string, payload: unknown): Result<readonly { type: string }[]> {
    const commands: ActivityCommands = takeOffTouchDown.commands;
    const command = commands[type];
    if (!command) throw new Error(`no command ${type}`);
    const parsed = command.payload.safeParse(payload);
    if (!parsed.success) return refuse('invalid', { field: 'payload', fault: 'unusable' });
    const result = command.decide(this.state, parsed.data, {
      now: 0,
      newId: () => `new${this.events.length}`,
      random: () => 0.5,
      room: this.facts,
      step: this.step,
      leftOut: [],
      itemMs: 360_000,
      stepTime: undefined,
      actor: who === 'host' ? { kind: 'host', id: 'host' } : { kind: 'participant', id: who },
    });
    if (result.ok) {
      for (const event of result.value) {
        this.events.push(event);
        evolve(this.state, event);
      }
    }
    return result;
  }

  answer(who: string, answer: string, statement = this.step): Result<readonly { type: string }[]> {
    return this.send(who, 'answer', { statement, answer });
  }

  get context() {
    return { room: this.facts, step: this.step ?? 'school', resultsShown: this.resultsShown };
  }
}

/** The registry's way of calling evolve: with events that went through JSON. */
function evolve(state: State, event: { type: string }): void {
  const erased: { evolve(state: unknown, event: { type: string }): void } = takeOffTouchDown;
  erased.evolve(state, JSON.parse(JSON.stringify(event)));
}
