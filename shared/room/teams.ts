import type { TableId, Team } from '../activities/activity.ts';
import { Derived } from '../lib/derived.ts';
import { sameWords } from '../lib/plainLetters.ts';
import { tablePlace } from '../lib/tablePlace.ts';
import { teamAt } from '../lib/teamAt.ts';

/**
 * Teams: names that tables carry, where people of one district or school sit together.
 *
 * [TE1] A table carries the name of one team at most, a team sits at any number of tables, and who sits at a table is
 *      with its team. A team may be known before any table carries its name.
 * [TE2] Two teams never have the same name, but for capitals and accents: whoever gives a team the name of another one
 *      joins the two.
 * [TE3] The table of a team that sits nowhere else, given a new name, renames the team: it is the same people.
 * [TE4] What hosts do to teams can be taken back; what came at the door since then stays.
 * [TE5] A table that goes takes no name from a team: where it comes again it carries it again.
 * [TE6] Who says at the door which team they are with, and at no table, gets a seat at the emptiest of the team's tables.
 *      A team that sits nowhere yet takes the first table that is free: at which nobody sits, and that carries no name.
 *      So does one whose tables are full. Where no table is free, one that sits nowhere gets a new one, as long as a room
 *      takes more.
 * [TE7] Who names a table as well sits there, and is with the team of that table. One that is free takes the team's name.
 * [TE8] A team that is not known comes to be so at the door, where hosts let people add theirs; elsewhere it is as if
 *      nobody had named one. Whoever is in goes to teams that are known.
 */

/** Those whom a session lists, each once. [TE2] */
export const firstTeams = (names: readonly string[] = []): Team[] =>
  names
    .filter((name, place) => names.findIndex((other) => sameWords(other, name)) === place)
    .map((name, place) => ({ id: `team-${place + 1}`, name, tables: [] }));

/** The team of this name. [TE2] */
export const teamNamed = (teams: readonly Team[], name: string): Team | undefined =>
  teams.find((team) => sameWords(team.name, name));

/** Tables that carry no name. */
export const unnamed = (teams: readonly Team[], tables: readonly TableId[]): TableId[] =>
  tables.filter((table) => !teamAt(teams, table));

/** A table carries the name of this team from now on, or none. [TE1] */
export const seated = (teams: readonly Team[], table: TableId, id: string | undefined): Team[] =>
  teams.map((team) => {
    const others = team.tables.filter((each) => each !== table);
    return { ...team, tables: team.id === id ? inOrder([...others, table]) : others };
  });

/** One team sits at the tables of both. [TE2] */
export const joined = (teams: readonly Team[], id: string, into: string): Team[] => {
  const tables = teams.find((team) => team.id === id)?.tables ?? [];
  return teams.flatMap((team) => {
    if (team.id === id) return [];
    return team.id === into ? [{ ...team, tables: inOrder([...team.tables, ...tables]) }] : [team];
  });
};

const inOrder = (tables: readonly TableId[]): TableId[] =>
  [...tables].sort((one, other) => tablePlace(one) - tablePlace(other));

/**
 * Teams as they are now, without what once made `after` of `before`. What has changed otherwise since stays: a name, a
 * team that came, a table that took its name. [TE4]
 */
export function withoutChange(
  now: readonly Team[],
  before: readonly Team[],
  after: readonly Team[],
): readonly Team[] {
  const is = seatsIn(now);
  const was = seatsIn(before);
  const became = seatsIn(after);
  const tables = new Set([...is.keys(), ...was.keys()]);
  const back = new Map<TableId, string | undefined>();
  for (const table of tables)
    back.set(table, is.get(table) === became.get(table) ? was.get(table) : is.get(table));
  const taken = new Set(back.values());
  const known = (teams: readonly Team[], id: string) => teams.find((team) => team.id === id);
  const stays = ({ id }: Team) => known(before, id) || !known(after, id) || taken.has(id);
  const again = before.filter(({ id }) => !known(now, id) && !known(after, id));
  return [...now.filter(stays), ...again]
    .map(({ id, name }) => ({
      id,
      name: known(after, id)?.name === name ? (known(before, id)?.name ?? name) : name,
      tables: inOrder([...back].filter(([, team]) => team === id).map(([table]) => table)),
    }))
    .sort((one, other) => placeIn(before, one) - placeIn(before, other));
}

const seatsIn = (teams: readonly Team[]): Map<TableId, string> =>
  new Map(teams.flatMap(({ id, tables }) => tables.map((table) => [table, id] as const)));

/** Who came since stands behind the others. */
const placeIn = (teams: readonly Team[], { id }: Team): number => {
  const place = teams.findIndex((team) => team.id === id);
  return place < 0 ? teams.length : place;
};

/** By teams, then tables. */
const shown = new Derived<readonly Team[], Derived<readonly TableId[], readonly Team[]>>();

/**
 * Teams with those of their tables that the room has now. [TE5] The same object while neither changes: views are
 * compared many times a second.
 */
export function teamsIn({
  teams,
  tables,
}: {
  readonly teams: readonly Team[];
  readonly tables: readonly TableId[];
}): readonly Team[] {
  return shown
    .of(teams, () => new Derived())
    .of(tables, () => {
      const here = new Set(tables);
      return Object.freeze(
        teams.map(({ id, name, tables: all }) =>
          Object.freeze({ id, name, tables: Object.freeze(all.filter((table) => here.has(table))) }),
        ),
      );
    });
}

/** What hosts, projector and phones are told of teams. */
export interface TeamsView {
  /** Where there are any: the names that tables carry. */
  readonly teams?: readonly Team[];
  /** Whoever comes is asked which team they are with, and may add theirs. */
  readonly teamsAsked?: true;
  readonly teamsOpen?: true;
}

/** What every view says of teams: nothing, in a room without any. */
export function teamsOf({
  teamsAsked,
  teamsOpen,
  ...state
}: Parameters<typeof teamsIn>[0] & { readonly teamsAsked: boolean; readonly teamsOpen: boolean }): TeamsView {
  return {
    ...(state.teams.length === 0 ? {} : { teams: teamsIn(state) }),
    ...(teamsAsked ? { teamsAsked } : {}),
    ...(teamsOpen ? { teamsOpen } : {}),
  };
}
