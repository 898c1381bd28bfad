/** The team whose name a table carries. (Apart from the rest of teams, so that phones load it alone.) */
export const teamAt = <T extends { readonly tables: readonly string[] }>(
  teams: readonly T[],
  table: string,
): T | undefined => teams.find(({ tables }) => tables.includes(table));

/** What a table is called in a sentence: its letter, and its team's name where it carries one. */
export const tableCalled = (table: string, team: string | undefined): string =>
  team === undefined ? table : `${table} (${team})`;

/** What a table of a room is called in a sentence. */
export const tableIn = (
  teams: readonly { readonly name: string; readonly tables: readonly string[] }[],
  table: string,
): string => tableCalled(table, teamAt(teams, table)?.name);
