import type {
  Activity,
  Actor,
  Given,
  Person,
  Role,
  RoomFacts,
  Step,
  TableId,
} from '../../shared/activities/activity.ts';
import type { Session } from '../../shared/agenda/session.ts';
import type { Language } from '../../shared/lib/catalogue.ts';
import { MINUTE } from '../../shared/lib/duration.ts';
import { hostReason } from '../../shared/lib/hostRefusals.ts';
import type { Random } from '../../shared/lib/random.ts';
import { ok, type Result } from '../../shared/lib/result.ts';
import { createCore } from '../../shared/room/core.ts';
import type { RoomActor } from '../../shared/room/decision.ts';
import type { RoomEvent } from '../../shared/room/events.ts';
import { factsOf } from '../../shared/room/facts.ts';

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
 * One activity as the only item of a room that exists in memory only. Its commands go through the room's own gate, and
 * its events through the room's own state, as JSON as in the log.
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
  /** @param of another state than the one on stage */
  views(resultsShown?: boolean, of?: State): Views;
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
  /** What earlier items gave, as when the room comes to the item for the first time. */
  give(given: Given): void;
  /** Lets time pass, ms. */
  pass(ms: number): void;
  readonly now: number;
}

export interface StageOptions {
  readonly room: RoomFacts;
  readonly random: Random;
  /** Planned length of the item, ms; 10 minutes when absent. */
  readonly itemMs?: number;
  /** Of the session; English when absent. */
  readonly language?: Language;
}

/** A Sunday's noon: any fixed instant will do. */
const START = Date.UTC(2026, 10, 22, 12);

const jsonCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const ITEM = 'on-stage';
const SERVER = 'server';

const sessionOf = (kind: string, config: unknown, roles: readonly Role[], minutes: number): Session => ({
  title: 'On stage',
  language: 'en',
  source: 'Tests',
  purpose: 'To be looked at.',
  minutes,
  objectives: [],
  roles: [...roles],
  sections: [{ id: 'stage', title: 'Stage', minutes: [0, minutes], source: 'Tests' }],
  agenda: [
    {
      id: ITEM,
      title: kind,
      section: 'stage',
      activity: kind,
      minutes: [0, minutes],
      planned: minutes,
      notes: 'None.',
      config,
    },
  ],
  resources: [],
  logistics: [],
});

/** Opens a stage at the activity's first step (which is entered). `config` is parsed as from a session file. */
export function openStage<Config, State, Event extends { type: string }>(
  activity: Activity<Config, State, Event>,
  config: unknown,
  { room: firstRoom, random, itemMs = 600_000, language = 'en' }: StageOptions,
): Stage<State, Event> {
  const kept: { state?: State } = {};
  const start = (parsed: Config): State => {
    kept.state = activity.start(parsed);
    return kept.state;
  };
  const core = createCore({ [activity.kind]: { ...activity, start } });
  const events: Event[] = [];
  const refused: Refused[] = [];
  let now = START;
  let ids = 0;
  let commands = 0;
  const sources = () => ({ now, newId: () => `id${++ids}`, random });
  const room = core.open({
    seq: 1,
    at: now,
    by: SERVER,
    event: {
      type: 'roomOpened',
      roomId: 'stage',
      code: 'STAGES',
      session: sessionOf(activity.kind, activity.config.parse(config), firstRoom.roles, itemMs / MINUTE),
      tables: firstRoom.tables.length,
      namesAsked: true,
      hostKeyHash: 'none',
    },
  });
  const { state } = kept;
  if (state === undefined) throw new Error(`${activity.kind} was not started`);

  const log = (event: RoomEvent, by: string) => {
    const logged = { seq: room.seq + 1, at: now, by, event: jsonCopy(event) };
    core.evolve(room, logged);
    if (logged.event.type === 'activity') events.push(...ownEvents([logged.event.event]));
  };
  const happened = (event: RoomEvent, by: string = SERVER) => {
    log(event, by);
    for (const reaction of core.react(room, event, sources())) log(reaction, by);
  };

  // The registry's commands do not know their event type; this activity's decide made them.
  const ownEvents = (made: readonly { type: string }[]): readonly Event[] =>
    made.filter((one): one is Event => 'type' in one);

  const stepNow = (): string => room.at?.step ?? '';
  const enter = (step: string) => happened({ type: 'stepEntered', item: ITEM, step }, 'host');
  const joined = ({ id, table, name, role, scribe }: Person) =>
    happened({
      type: 'personJoined',
      person: id,
      ...(scribe === undefined ? { tokenHash: 'none' } : { scribe }),
      table,
      ...(name === undefined ? {} : { name }),
      ...(role === undefined ? {} : { role }),
    });

  /** Who has no phone asks over that of whoever writes for them. */
  const asked = (actor: Actor): RoomActor => {
    if (actor.kind !== 'participant') return actor;
    const scribe = room.people[actor.id]?.scribe;
    return scribe === undefined ? actor : { ...actor, through: scribe };
  };

  const stage: Stage<State, Event> = {
    state,
    events,
    refused,
    get room() {
      return factsOf(core.registry, room);
    },
    get step() {
      return stepNow();
    },
    get now() {
      return now;
    },
    steps: () => activity.steps(state, language),
    views(resultsShown = true, of = state) {
      const facts = factsOf(core.registry, room);
      const at = { room: facts, step: stepNow(), resultsShown };
      return {
        console: activity.views.console(of, at),
        projector: activity.views.projector(of, at),
        floor: activity.views.floor(of, at),
        table: (table) => activity.views.table?.(of, table, { room: facts }),
        me: (person) => activity.views.me?.(of, person, { room: facts }),
      };
    },
    enter(next) {
      const known = activity.steps(state).map(({ id }) => id);
      if (!known.includes(next)) throw new Error(`no step "${next}"; there are ${known.join(', ')}`);
      enter(next);
    },
    command(actor, type, payload) {
      const step = stepNow();
      const id = `on-stage-${++commands}`;
      const decision = core.decide(room, asked(actor), { id, type, item: ITEM, step, payload }, sources());
      if (!decision.ok) {
        refused.push({ actor, type, payload, step, code: decision.code, message: hostReason(decision) });
        return decision;
      }
      for (const event of decision.value) happened(event, actor.id);
      return ok(
        ownEvents(decision.value.flatMap((event) => (event.type === 'activity' ? [event.event] : []))),
      );
    },
    join: joined,
    move(id, table) {
      const person = room.people[id];
      if (!person || person.table === table) return;
      happened({ type: 'personMoved', person: id, table, from: person.table });
    },
    remove(id) {
      const person = room.people[id];
      if (person) happened({ type: 'personRemoved', person: id, from: person.table });
    },
    bringBack(id) {
      const person = room.out[id];
      if (person) happened({ type: 'personReturned', person: id, table: person.table });
    },
    goAway(...people) {
      happened({ type: 'peopleWentAway', people: people.filter((id) => room.here[id]) });
    },
    comeBack(...people) {
      happened({ type: 'peopleCameBack', people: people.filter((id) => room.people[id]?.gone === 'away') });
    },
    give(given) {
      happened({ type: 'itemGiven', item: ITEM, given });
    },
    pass(ms) {
      now += ms;
    },
  };
  const first = activity.steps(state)[0]?.id;
  for (const person of Object.values({ ...firstRoom.everyone, ...firstRoom.people })) {
    joined(person);
    if (person.gone === 'away') stage.goAway(person.id);
    if (person.gone === 'out') stage.remove(person.id);
  }
  if (first !== undefined) {
    happened({ type: 'sessionStarted' }, 'host');
    enter(first);
  }
  return stage;
}
