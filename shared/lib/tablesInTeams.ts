import { teamAt } from './teamAt.ts';

/** Tables in their order, each with those of its team; a table without a team stands alone. */
export const tablesInTeams = (
  tables: readonly string[],
  teams: readonly { readonly tables: readonly string[] }[] = [],
): readonly (readonly string[])[] =>
  tables.flatMap((table) => {
    const own = (teamAt(teams, table)?.tables ?? [table]).filter((each) => tables.includes(each));
    return own[0] === table ? [own] : [];
  });

/** How many people sit at these tables. */
export const peopleAt = (
  people: Readonly<Record<string, { readonly table: string }>>,
  tables: readonly string[],
): number => Object.values(people).filter(({ table }) => tables.includes(table)).length;
