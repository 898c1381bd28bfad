import type {
  Activity,
  Actor,
  DecideContext,
  Happening,
  Person,
  RoomFacts,
  Step,
  TableId,
} from '../../shared/activities/activity.ts';
import type { Random } from '../../shared/lib/random.ts';
import { ok, type Result, refuse } from '../../shared/lib/result.ts';
import { withGone } from '../../shared/room/people.ts';
import { factsFor } from './people.ts';

export interface Refused {
  readonly actor: Actor;
  readonly type: string;
  readonly payload: unknown;
  readonly step: string;
  readonly code: string;
  readonly message: string;
}

/** What all channels of one activity show, computed now. */
export interface Views {
  readonly console: object;
  readonly projector: object;
  readonly floor: object;
  readonly table: (table: TableId) => object | undefined;
  readonly me: (person: string) => object | undefined;
}

/**
 * One activity as the current item of a room that exists in memory only. It treats commands as the room does:
 * who may send it, at which step, does the payload parse, `decide`, then the events, through JSON as in the log.
 */
export interface Stage<State, Event> {
  /** Changes in place as events come. */
  readonly state: State;
  readonly room: RoomFacts;
  /** Where the room is. */
  readonly step: string;
  steps(): readonly Step[];
  readonly events: readonly Event[];
  readonly refused: readonly Refused[];
  views(resultsShown?: boolean): Views;
  /** Goes to a step, and lets the activity react. */
  enter(step: string): void;
  command(actor: Actor, type: string, payload: unknown): Result<readonly Event[]>;
  join(person: Person): void;
  move(person: string, table: TableId): void;
  remove(person: string): void;
  /** Brings back who was removed. */
  bringBack(person: string): void;
  goAway(...people: string[]): void;
  comeBack(...people: string[]): void;
  /** Lets time pass, ms. */
  pass(ms: number): void;
  readonly now: number;
}

export interface StageOptions {
  readonly room: RoomFacts;
  readonly random: Random;
  /** Planned length of the item, ms; 10 minutes when absent. */
  readonly itemMs?: number;
}

/** A Sunday's noon: any fixed instant will do. */
const START = Date.UTC(2026, 10, 22, 12);

const jsonCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** Opens a stage at the activity's first step (which is entered). `config` is parsed as from a session file. */
export function openStage<Config, State, Event extends { type: string }>(
  activity: Activity<Config, State, Event>,
  config: unknown,
  { room: firstRoom, random, itemMs = 600_000 }: StageOptions,
): Stage<State, Event> {
  const state = activity.start(activity.config.parse(config));
  const events: Event[] = [];
  const refused: Refused[] = [];
  let room = firstRoom;
  let now = START;
  let ids = 0;
  let step = activity.steps(state)[0]?.id ?? '';

  const context = (): DecideContext => ({ now, newId: () => `id${++ids}`, random, room, step, itemMs });

  const happened = (made: readonly Event[]) => {
    for (const event of made) {
      const logged = jsonCopy(event);
      events.push(logged);
      activity.evolve(state, logged);
    }
  };

  const react = (happening: Happening) => happened(activity.react?.(state, happening, context()) ?? []);

  const decide = (actor: Actor, type: string, payload: unknown): Result<readonly Event[]> => {
    const spec = Object.hasOwn(activity.commands, type) ? activity.commands[type] : undefined;
    if (!spec) return refuse('unknown-command', `There is no command "${type}".`);
    if (spec.by !== 'anyone' && spec.by !== actor.kind) {
      return refuse(
        'not-allowed',
        `"${type}" is for ${spec.by === 'host' ? 'facilitators' : 'participants'} only.`,
      );
    }
    if (actor.kind === 'participant') {
      if (!room.everyone[actor.id] || room.everyone[actor.id]?.gone === 'out')
        return refuse('removed', 'You are no longer in this room.');
      if (spec.steps && !spec.steps.some((one) => step === one || step.startsWith(`${one}.`))) {
        return refuse('not-now', 'The room has moved on from this step.');
      }
    }
    const parsed = spec.payload.safeParse(payload ?? {});
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      return refuse(
        'invalid',
        `${issue?.path.join('.') || 'payload'}: ${issue?.message ?? 'not as expected'}`,
      );
    }
    const result = spec.decide(state, parsed.data, { ...context(), actor });
    // The registry's commands do not know their event type; this activity's decide made them.
    return result.ok ? ok(ownEvents(result.value)) : result;
  };

  const ownEvents = (made: readonly { type: string }[]): readonly Event[] =>
    made.filter((one): one is Event => 'type' in one);

  const keep = (person: Person) => {
    room = factsFor({ ...room.everyone, [person.id]: person }, room.tables, room.roles);
  };

  const stage: Stage<State, Event> = {
    state,
    events,
    refused,
    get room() {
      return room;
    },
    get step() {
      return step;
    },
    get now() {
      return now;
    },
    steps: () => activity.steps(state),
    views(resultsShown = true) {
      const at = { room, step, resultsShown };
      return {
        console: activity.views.console(state, at),
        projector: activity.views.projector(state, at),
        floor: activity.views.floor(state, at),
        table: (table) => activity.views.table?.(state, table, { room }),
        me: (person) => activity.views.me?.(state, person, { room }),
      };
    },
    enter(next) {
      const known = activity.steps(state).map(({ id }) => id);
      if (!known.includes(next)) throw new Error(`no step "${next}"; there are ${known.join(', ')}`);
      step = next;
      react({ type: 'stepEntered', step });
    },
    command(actor, type, payload) {
      const result = decide(actor, type, payload);
      if (result.ok) happened(result.value);
      else refused.push({ actor, type, payload, step, code: result.code, message: result.message });
      return result;
    },
    join(person) {
      keep(person);
      react({ type: 'personJoined', person: person.id });
    },
    move(id, table) {
      const person = room.everyone[id];
      if (!person || person.gone === 'out' || person.table === table) return;
      keep({ ...person, table });
      react({ type: 'personMoved', person: id, from: person.table });
    },
    remove(id) {
      const person = room.everyone[id];
      if (!person || person.gone === 'out') return;
      keep(withGone(person, 'out'));
      react({ type: 'personRemoved', person: id, from: person.table });
    },
    bringBack(id) {
      const person = room.everyone[id];
      if (person?.gone !== 'out') return;
      keep(withGone(person));
      react({ type: 'personReturned', person: id });
    },
    goAway(...ids) {
      for (const id of ids) if (room.people[id]) keep(withGone(room.people[id], 'away'));
      react({ type: 'peopleWentAway', people: ids });
    },
    comeBack(...ids) {
      for (const id of ids) if (room.everyone[id]?.gone === 'away') keep(withGone(room.everyone[id]));
      react({ type: 'peopleCameBack', people: ids });
    },
    pass(ms) {
      now += ms;
    },
  };
  if (step !== '') stage.enter(step);
  return stage;
}
