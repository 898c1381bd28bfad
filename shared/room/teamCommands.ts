import { z } from 'zod';
import type { Team } from '../activities/activity.ts';
import { id, line, maybeLine } from '../activities/fields.ts';
import { LIMITS, MOST_TEAMS } from '../lib/limits.ts';
import { ok, refuse } from '../lib/result.ts';
import { teamAt } from '../lib/teamAt.ts';
import { none, type RoomCommands, type RoomContext, roomCommand } from './command.ts';
import type { Decision } from './decision.ts';
import { table } from './introductions.ts';
import type { RoomState } from './state.ts';
import { joined, seated, teamNamed, teamsIn, unnamed } from './teams.ts';

const somebody = z.object({ team: id }).strict();

/** What hosts ask about teams. All of it can be taken back. [TE4] */
export const teamCommands = {
  /** Teams that are there already are not there twice. [TE2] */
  addTeams: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ names: z.array(line(LIMITS.name)).min(1).max(MOST_TEAMS) }).strict(),
    decide({ names }, { state, newId }) {
      const teams = [...state.teams];
      for (const name of names) if (!teamNamed(teams, name)) teams.push(newTeam(newId(), name));
      if (teams.length > MOST_TEAMS) return refuse('teams-full', { most: MOST_TEAMS });
      const [first = ''] = names;
      return teams.length === state.teams.length ? ok([]) : arranged(teams, first);
    },
  }),
  /** A name that another team has joins the two. [TE2] */
  renameTeam: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ team: id, name: line(LIMITS.name) }).strict(),
    decide: ({ team, name }, { state }) => renamed(state, team, name),
  }),
  joinTeams: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ team: id, into: id }).strict(),
    decide({ team, into }, { state }) {
      const one = state.teams.find((each) => each.id === team);
      const other = state.teams.find((each) => each.id === into);
      if (!one || !other) return UNKNOWN_TEAM;
      return one === other ? ok([]) : arranged(joined(state.teams, team, into), one.name);
    },
  }),
  /** Its tables carry no name then. */
  removeTeam: roomCommand({
    by: 'host',
    when: 'open',
    payload: somebody,
    decide({ team }, { state }) {
      const gone = state.teams.find((each) => each.id === team);
      if (!gone) return ok([]);
      return arranged(
        state.teams.filter((each) => each !== gone),
        gone.name,
      );
    },
  }),
  /** Blank: it carries none. */
  nameTable: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ table, name: maybeLine(LIMITS.name) }).strict(),
    decide: nameTable,
  }),
  /** Each team that sits nowhere gets the next table that carries no name, as long as there are some. */
  seatTeams: roomCommand({
    by: 'host',
    when: 'open',
    payload: none,
    decide(_, { state }) {
      const free = unnamed(state.teams, state.tables);
      const waiting = teamsIn(state).filter(({ tables }) => tables.length === 0);
      const [first] = waiting;
      if (!first || free.length === 0) return ok([]);
      const teams = waiting.reduce<readonly Team[]>((all, { id }, place) => {
        const there = free[place];
        return there === undefined ? all : seated(all, there, id);
      }, state.teams);
      return arranged(teams, first.name);
    },
  }),
} satisfies RoomCommands;

const UNKNOWN_TEAM = refuse('unknown-team');

const newTeam = (id: string, name: string): Team => ({ id, name, tables: [] });

const arranged = (teams: readonly Team[], title: string): Decision =>
  ok([{ type: 'teamsArranged', teams, title }]);

/** [TE2] */
function renamed(state: RoomState, id: string, name: string): Decision {
  const team = state.teams.find((each) => each.id === id);
  if (!team) return UNKNOWN_TEAM;
  const other = teamNamed(state.teams, name);
  if (other && other !== team) return arranged(joined(state.teams, id, other.id), team.name);
  if (team.name === name) return ok([]);
  return arranged(
    state.teams.map((each) => (each === team ? { ...each, name } : each)),
    team.name,
  );
}

function nameTable(
  { table, name }: { readonly table: string; readonly name: string },
  { state, newId }: RoomContext,
): Decision {
  if (!state.tables.includes(table)) return refuse('unknown-table');
  const now = teamAt(state.teams, table);
  if (name === '') return now ? arranged(seated(state.teams, table, undefined), now.name) : ok([]);
  const known = teamNamed(state.teams, name);
  // The same team, perhaps written otherwise.
  if (known && known === now) return renamed(state, known.id, name);
  if (known) return arranged(seated(state.teams, table, known.id), known.name);
  if (now?.tables.length === 1) return renamed(state, now.id, name);
  if (state.teams.length >= MOST_TEAMS) return refuse('teams-full', { most: MOST_TEAMS });
  const team = newTeam(newId(), name);
  return arranged(seated([...state.teams, team], table, team.id), name);
}
