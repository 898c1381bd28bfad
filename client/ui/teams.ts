import { createContext, useCallback, useContext } from 'react';
import type { TableId, Team } from '../../shared/activities/activity.ts';
import { tableCalled, teamAt } from '../../shared/lib/teamAt.ts';

/** The teams of the room that a page shows: whatever names a table takes its team's name from here. */
export const Teams = createContext<readonly Team[] | undefined>(undefined);

/** The name of the team at each table that has one. */
export function useTeamName(): (table: TableId) => string | undefined {
  const teams = useContext(Teams);
  return useCallback((table: TableId) => teams && teamAt(teams, table)?.name, [teams]);
}

/** What tables are called in sentences: `A`, or `A (Springfield)`. */
export function useTableName(): (table: TableId) => string {
  const name = useTeamName();
  return useCallback((table: TableId) => tableCalled(table, name(table)), [name]);
}
