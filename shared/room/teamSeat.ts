import type { PersonId, TableId } from '../activities/activity.ts';
import { MOST_TABLES, MOST_TEAMS } from '../lib/limits.ts';
import { TABLE_MOST } from '../lib/tableSizes.ts';
import { teamAt } from '../lib/teamAt.ts';
import type { RoomEvent } from './events.ts';
import { seatedAt } from './seats.ts';
import { emptiestOf, type RoomState } from './state.ts';
import { tableIds } from './tableIds.ts';
import { seated, teamNamed } from './teams.ts';

/** Where somebody sits who says which team they are with, and what comes of it before they sit down. */
export interface TeamSeat {
  readonly table: TableId;
  readonly events: readonly RoomEvent[];
}

/** Whether a table carries no name, and nobody sits at it. @param self who does not count, as it is about them */
export const isFree = (state: RoomState, table: TableId, self?: PersonId): boolean =>
  !teamAt(state.teams, table) && [...(state.seats.get(table) ?? [])].every((person) => person === self);

/**
 * The seat of somebody who is with a team. [TE6] [TE7] [TE8]
 * @param name of the team, as they gave it
 * @param chosen the table that they named, if they did
 * @param self who it is, where they are in the room already
 * @returns `undefined` where it is as if they had named none
 */
export function teamSeat(
  state: RoomState,
  name: string,
  newId: () => string,
  chosen?: TableId,
  self?: PersonId,
): TeamSeat | undefined {
  const known = teamNamed(state.teams, name);
  if (!known && (!state.teamsOpen || state.teams.length >= MOST_TEAMS)) return undefined;
  const team = known ?? { id: newId(), name, tables: [] };
  const teams = known ? state.teams : [...state.teams, team];
  const takes = (table: TableId): TeamSeat => ({
    table,
    events: [{ type: 'teamsArranged', teams: seated(teams, table, team.id) }],
  });
  if (chosen !== undefined) {
    if (isFree(state, chosen, self)) return takes(chosen);
    return { table: chosen, events: known ? [] : [{ type: 'teamsArranged', teams }] };
  }
  const own = team.tables.filter((table) => state.tables.includes(table));
  const full = own.every((table) => seatedAt(state.present, table) >= TABLE_MOST);
  const free = full ? state.tables.find((table) => isFree(state, table, self)) : undefined;
  if (free !== undefined) return takes(free);
  if (own.length > 0) return { table: emptiestOf(own, state), events: [] };
  const count = state.tables.length + 1;
  const more = tableIds(count).at(-1);
  if (more === undefined || count > MOST_TABLES) return undefined;
  const seat = takes(more);
  return { ...seat, events: [{ type: 'tablesSet', count }, ...seat.events] };
}
