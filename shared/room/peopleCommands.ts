import { z } from 'zod';
import { id } from '../activities/fields.ts';
import { MOST_TABLES } from '../lib/limits.ts';
import { ownValue } from '../lib/ownValue.ts';
import { ok, refuse } from '../lib/result.ts';
import { none, type RoomCommands, type RoomContext, roomCommand } from './command.ts';
import type { Decision } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { isListed, name, role, table } from './introductions.ts';
import { personIn } from './people.ts';
import { cameBack, wentAway } from './presence.ts';
import { backWithoutScribe, leftToHosts, scribeCommands } from './scribes.ts';
import { emptiestTable, type RoomState } from './state.ts';
import { move, moves } from './tableCommands.ts';
import { isFree, teamSeat } from './teamSeat.ts';
import { teamNamed } from './teams.ts';

const somebody = z.object({ person: id }).strict();
const introduction = z
  .object({
    name: name.optional(),
    role: role.optional(),
    table: z.union([table, z.literal('any')]).optional(),
    team: name.optional(),
  })
  .strict();

/** What hosts ask about people and projectors, and what people say about themselves. */
export const peopleCommands = {
  remove: roomCommand({
    by: 'host',
    when: 'open',
    payload: somebody,
    decide(wanted, { state }) {
      const person = personIn(state, wanted.person);
      if (!person) return ok([]);
      const left = leftToHosts(state, person.id);
      return ok([...left, { type: 'personRemoved', person: person.id, from: person.table }]);
    },
  }),
  bringBack: roomCommand({
    by: 'host',
    when: 'open',
    payload: somebody,
    decide: ({ person }, { state }) => bringBack(state, person),
  }),
  /** Blank: the person is shown without a name. */
  rename: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ person: id, name }).strict(),
    decide(wanted, { state }) {
      const person = personIn(state, wanted.person);
      if (!person) return notHere;
      return ok(
        (person.name ?? '') === wanted.name
          ? []
          : [{ type: 'personIntroduced', person: person.id, name: wanted.name }],
      );
    },
  }),
  /** Said by a host; who comes back, or does something, is here again. */
  setAway: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ person: id, on: z.boolean() }).strict(),
    decide({ person, on }, { state }) {
      if (!personIn(state, person)) return notHere;
      return ok(on ? wentAway(state, [person]) : cameBack(state, [person]));
    },
  }),
  /** Projectors keep showing only where the host key itself let them in. */
  unpairProjectors: roomCommand({
    by: 'host',
    when: 'always',
    payload: none,
    decide: (_, { state }) => ok(state.projectorHashes.length === 0 ? [] : [{ type: 'projectorsUnpaired' }]),
  }),
  /** `table: "any"` asks to be dealt one. */
  introduce: roomCommand({ by: 'participant', when: 'always', payload: introduction, decide: introduce }),
  ...scribeCommands,
} satisfies RoomCommands;

const notHere = refuse('unknown-person');

/** The same person, at their table; their phone still has their token. */
export function bringBack(state: RoomState, id: string): Decision {
  const person = ownValue(state.everyone, id);
  if (!person) return notHere;
  if (person.gone !== 'out') return ok([]);
  const table = state.tables.includes(person.table) ? person.table : emptiestTable(state);
  return ok([{ type: 'personReturned', person: id, table }, ...backWithoutScribe(state, person)]);
}

function introduce(
  { name, role, table, team }: z.infer<typeof introduction>,
  context: RoomContext,
): Decision {
  const {
    state,
    actor: { id },
  } = context;
  if (role && !isListed(state.session, role)) return refuse('unknown-role');
  const events: RoomEvent[] = [];
  if (name !== undefined || role !== undefined) {
    events.push({
      type: 'personIntroduced',
      person: id,
      ...(name === undefined ? {} : { name }),
      ...(role === undefined ? {} : { role }),
    });
  }
  if (team) {
    const joined = withTeam(context, team, table);
    if (!joined.ok) return joined;
    events.push(...joined.value);
  } else if (table !== undefined) {
    const moved = table === 'any' ? move(state, id, emptiestTable(state), true) : move(state, id, table);
    if (!moved.ok) return moved;
    events.push(...moved.value);
  }
  return ok(events);
}

/** Somebody says which team they are with: they sit with it from then on, unless they do already. [TE6] [TE7] [TE8] */
function withTeam(
  { state, actor: { id }, newId }: RoomContext,
  name: string,
  wanted: string | undefined,
): Decision {
  const here = personIn(state, id)?.table ?? '';
  const team = teamNamed(state.teams, name);
  const named = wanted === 'any' ? undefined : wanted;
  if (!team) return refuse('unknown-team');
  if (named !== undefined && !state.tables.includes(named)) return refuse('unknown-table');
  if (named === undefined && team.tables.includes(here)) return ok([]);
  const seat = teamSeat(state, name, newId, named ?? (isFree(state, here, id) ? here : undefined), id);
  if (!seat) return refuse('full', { most: MOST_TABLES });
  const moved = seat.table === here ? [] : moves(state, id, here, seat.table, named === undefined);
  return ok([...seat.events, ...moved]);
}
