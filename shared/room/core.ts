import type { PersonId, TableId } from '../activities/activity.ts';
import type { Result } from '../lib/result.ts';
import { roomCommands } from './commands.ts';
import { consoleView } from './consoleView.ts';
import { decide } from './decide.ts';
import type { RoomActor, Sources } from './decision.ts';
import type { Command } from './envelope.ts';
import type { Shows } from './eventRow.ts';
import type { LoggedEvent, RoomEvent } from './events.ts';
import { rowOf } from './eventTable.ts';
import { evolve, stateAtOpening } from './evolve.ts';
import type { Registry } from './plan.ts';
import { returning } from './presence.ts';
import { meView, tableView } from './privateViews.ts';
import { floorView, projectorView } from './publicViews.ts';
import { react } from './react.ts';
import type { RoomState } from './state.ts';
import { sharedTimes } from './times.ts';
import type {
  ConsoleParts,
  ConsoleView,
  FloorView,
  MeView,
  ProjectorView,
  Surroundings,
  TableView,
} from './views.ts';

/** The pure core of a room, tied to a set of activities. */
export interface Core {
  readonly registry: Registry;
  open(logged: LoggedEvent): RoomState;
  decide(
    state: RoomState,
    actor: RoomActor,
    command: Command,
    sources: Sources,
  ): Result<readonly RoomEvent[]>;
  /** What comes before anything that somebody does who was away: they are here. */
  returning(state: RoomState, actor: RoomActor): RoomEvent | undefined;
  react(state: RoomState, event: RoomEvent, sources: Sources): readonly RoomEvent[];
  evolve(state: RoomState, logged: LoggedEvent): void;
  /** What an event may have changed of what is seen, once it is in the state. */
  shows(state: RoomState, logged: LoggedEvent): Shows;
  /** Rebuilds a room from its log. @throws when the log does not begin with the room's opening */
  replay(events: readonly LoggedEvent[]): RoomState;
  readonly views: {
    floor(state: RoomState): FloorView;
    projector(state: RoomState, around: Surroundings): ProjectorView;
    console(state: RoomState, around: Surroundings, parts: ConsoleParts): ConsoleView;
    table(state: RoomState, table: TableId): TableView;
    me(state: RoomState, person: PersonId): MeView | undefined;
  };
}

/** @throws when an activity gives one of its commands the name of one of the room's */
export function createCore(registry: Registry): Core {
  for (const { kind, commands } of Object.values(registry)) {
    const taken = Object.keys(commands).find((type) => Object.hasOwn(roomCommands, type));
    if (taken !== undefined) throw new Error(`"${taken}" of ${kind} is the name of a command of the room`);
  }
  const timesOf = sharedTimes(registry);
  return {
    registry,
    open: (logged) => stateAtOpening(registry, logged),
    decide: (state, actor, command, sources) => decide(registry, state, actor, command, sources),
    returning,
    react: (state, event, sources) => react(registry, state, event, sources),
    evolve: (state, logged) => evolve(registry, state, logged),
    shows: (state, { event, by }) => rowOf(event).shows(event, state, { by, registry }),
    replay: (events) => {
      const [first, ...rest] = events;
      if (!first) throw new Error('the log has no events of this room');
      const state = stateAtOpening(registry, first);
      for (const logged of rest) evolve(registry, state, logged);
      return state;
    },
    views: {
      floor: (state) => floorView(registry, state, timesOf),
      projector: (state, around) => projectorView(registry, state, timesOf, around),
      console: (state, around, parts) => consoleView(registry, state, timesOf, around, parts),
      table: (state, table) => tableView(registry, state, table),
      me: (state, person) => meView(registry, state, person),
    },
  };
}
