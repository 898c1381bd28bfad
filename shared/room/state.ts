import type { PersonId, Step, TableId, Team } from '../activities/activity.ts';
import type { Session } from '../agenda/session.ts';
import { newRun, type Run } from '../agenda/timing.ts';
import { MINUTE } from '../lib/duration.ts';
import type { Change, Slot } from './agenda.ts';
import { noPeople, type People } from './people.ts';
import { seatedAt } from './seats.ts';
import { firstSwitches, type Switches } from './switches.ts';
import { tableIds } from './tableIds.ts';
import { firstTeams, unnamed } from './teams.ts';

export type RoomStatus = 'lobby' | 'live' | 'ended';

/** Everything that is true of a room. Rebuilt from the log alone; changed in place by `evolve` only. */
export interface RoomState extends People, Switches {
  readonly roomId: string;
  readonly code: string;
  /** As the room was opened with it; what became of its agenda is in `agenda`. */
  readonly session: Session;
  readonly sessionId?: string;
  readonly openedAt: number;
  readonly namesAsked: boolean;
  hostKeyHash: string;
  /** Of the key that the room was opened with; never changes, so that what is derived from it stays the same. */
  readonly firstKeyHash: string;
  /** Set in a rehearsal: how many times as fast as the wall's its clock runs. */
  rehearsal?: { speed: number };
  /** Number of the last event. */
  seq: number;
  /** The room's instant at the last event, ms. Never goes back: rooms of long ago may have been written by a clock that was set. */
  reached: number;
  status: RoomStatus;
  /** The event that last moved the show, and the command that it came from. */
  moved: { seq: number; command?: string };
  run: Run;
  /** What is held, in order. */
  agenda: Slot[];
  /** What hosts did to the show and can take back, oldest first. */
  changes: Change[];
  tables: TableId[];
  /** In the order in which they came. Never changed in place. */
  teams: readonly Team[];
  /** How many people are expected, where somebody said so. */
  expected?: number;
  /** SHA-256 of each person's token; also of those removed, who are refused by it. None for who has no phone. */
  tokenHashes: Record<PersonId, string>;
  projectorHashes: string[];
  /** The untimed stop inside a step (a reveal) that the room is at, or the step itself. */
  at?: { item: string; step: string };
  /** Where the room was last in each item, so that going back to it finds the place. */
  lastStep: Record<string, string>;
  resultsShown: boolean;
  /** Items whose results are hidden from the start, and that a host has shown. */
  readonly revealed: Set<string>;
  /** The address of the server that hosts chose for phones; heeded as long as it is one. */
  address?: string;
  /** What hosts wrote on the projector. */
  message?: string;
  /** How much later than the room's time, ms, the wall clock of its times of day is: somebody set that meanwhile. */
  wallAhead: number;
  /** Time zone of the room, when whoever opened it told. */
  readonly zone?: string;
  /** Where the store was found damaged: server instant, ms, and how many events were lost at least. */
  cuts: { at: number; lost: number }[];
  activities: Record<string, unknown>;
  /** Items that were given something of earlier ones. [G1] */
  given: Set<string>;
  /** Items that somebody did something in. */
  touched: Set<string>;
  /** Items in which something arrived when the room had left them. */
  late: Set<string>;
  /** Digest of every command that was carried out, by sender and command id. */
  done: Map<string, string>;
}

/**
 * The table with the fewest people who are here; of those the one with the fewest in all, then the first in order:
 * people without a table are dealt to where people really sit, and evenly also while phones sleep. Tables that carry
 * a team's name are for its people, as long as there are others.
 */
export function emptiestTable({
  tables,
  present,
  seats,
  teams,
}: Pick<RoomState, 'tables' | 'present' | 'seats' | 'teams'>): TableId {
  const free = unnamed(teams, tables);
  return emptiestOf(free.length > 0 ? free : tables, { present, seats });
}

/** The one of these tables with the fewest people. */
export function emptiestOf(
  tables: readonly TableId[],
  { present, seats }: Pick<RoomState, 'present' | 'seats'>,
): TableId {
  let best: TableId = tables[0] ?? 'A';
  let least: readonly [here: number, all: number] = [Number.POSITIVE_INFINITY, 0];
  for (const table of tables) {
    const size = [seatedAt(present, table), seatedAt(seats, table)] as const;
    if (size[0] > least[0] || (size[0] === least[0] && size[1] >= least[1])) continue;
    best = table;
    least = size;
  }
  return best;
}

/** One stop of the whole run-of-show: what Next walks. */
export interface Stop {
  readonly item: string;
  readonly step: Step;
}

/** @param event what the log keeps of the room's opening */
export function openState(
  event: {
    roomId: string;
    code: string;
    session: Session;
    sessionId?: string;
    tables: number;
    expected?: number;
    namesAsked: boolean;
    address?: string;
    hostKeyHash: string;
    rehearsal?: true;
    zone?: string;
  },
  at: number,
): RoomState {
  const { teams = {} } = event.session;
  return {
    roomId: event.roomId,
    code: event.code,
    session: event.session,
    ...(event.sessionId === undefined ? {} : { sessionId: event.sessionId }),
    openedAt: at,
    namesAsked: event.namesAsked,
    ...(event.address === undefined ? {} : { address: event.address }),
    hostKeyHash: event.hostKeyHash,
    firstKeyHash: event.hostKeyHash,
    ...(event.rehearsal ? { rehearsal: { speed: 1 } } : {}),
    seq: 0,
    reached: at,
    status: 'lobby',
    moved: { seq: 0 },
    run: newRun(),
    agenda: event.session.agenda.map((item) => ({
      item,
      ms: item.planned * MINUTE,
      dropped: false,
      droppedSteps: [],
      inserted: false,
    })),
    changes: [],
    tables: tableIds(event.tables),
    teams: firstTeams(teams.names),
    ...(event.expected === undefined ? {} : { expected: event.expected }),
    ...noPeople(),
    tokenHashes: {},
    projectorHashes: [],
    cuts: [],
    wallAhead: 0,
    ...(event.zone === undefined ? {} : { zone: event.zone }),
    lastStep: {},
    ...firstSwitches(),
    teamsAsked: teams.ask ?? false,
    teamsOpen: teams.mayAdd ?? false,
    resultsShown: true,
    revealed: new Set(),
    activities: {},
    given: new Set(),
    touched: new Set(),
    late: new Set(),
    done: new Map(),
  };
}
