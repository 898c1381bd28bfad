import { z } from 'zod';
import { id } from '../activities/fields.ts';
import { MOST_PEOPLE } from '../lib/limits.ts';
import { ownValue } from '../lib/ownValue.ts';
import { ok, refuse } from '../lib/result.ts';
import { type RoomCommands, type RoomContext, roomCommand } from './command.ts';
import type { Decision } from './decision.ts';
import { isListed, name, table } from './introductions.ts';
import { personIn } from './people.ts';
import { cameBack, wentAway } from './presence.ts';
import { seated } from './seats.ts';
import { emptiestTable } from './state.ts';
import { teamSeat } from './teamSeat.ts';

const joining = z
  .object({
    person: id,
    tokenHash: z.string(),
    name: name.optional(),
    role: id.optional(),
    table: table.optional(),
    team: name.optional(),
  })
  .strict();
const several = z.object({ people: z.array(id).max(MOST_PEOPLE) }).strict();

/** What the server itself records: who joined, who is away, which projector was paired, which key opens the room. */
export const serverCommands = {
  join: roomCommand({ by: 'server', when: 'always', payload: joining, decide: join }),
  /** A token for whoever has no phone, which their scribe hands on. [NP7] */
  offerPhone: roomCommand({
    by: 'server',
    when: 'always',
    payload: z.object({ person: id, scribe: z.string(), tokenHash: z.string() }).strict(),
    decide({ person, scribe, tokenHash }, { state }) {
      if (personIn(state, person)?.scribe !== scribe) return refuse('handed-over');
      return ok([{ type: 'phoneOffered', person, tokenHash }]);
    },
  }),
  /** A phone has come in as somebody who had none, by the token that was offered last. [NP7] */
  takePhone: roomCommand({
    by: 'server',
    when: 'always',
    payload: z.object({ person: id, tokenHash: z.string() }).strict(),
    decide({ person, tokenHash }, { state }) {
      if (ownValue(state.tokenHashes, person) !== tokenHash) return refuse('handed-over');
      const from = personIn(state, person)?.scribe;
      return ok(from === undefined ? [] : [{ type: 'phoneTaken', person, from }]);
    },
  }),
  /** Those who have been offline for some minutes. */
  noteAway: roomCommand({
    by: 'server',
    when: 'always',
    payload: several,
    decide: ({ people }, { state }) => ok(wentAway(state, people)),
  }),
  /** Those whose phones are here again. */
  noteBack: roomCommand({
    by: 'server',
    when: 'always',
    payload: several,
    decide: ({ people }, { state }) => ok(cameBack(state, people)),
  }),
  pairProjector: roomCommand({
    by: 'server',
    when: 'always',
    payload: z.object({ tokenHash: z.string() }).strict(),
    decide: ({ tokenHash }) => ok([{ type: 'projectorPaired', tokenHash }]),
  }),
  /** An owner of the server gives the room a new key, whoever holds the one before. */
  takeOver: roomCommand({
    by: 'server',
    when: 'always',
    payload: z.object({ hostKeyHash: z.string() }).strict(),
    decide: ({ hostKeyHash }) => ok([{ type: 'hostKeyRenewed', hostKeyHash, takenOver: true }]),
  }),
  /** `was` names the key that it replaces: of two who renew the same one, the second is refused. */
  renewHostKey: roomCommand({
    by: 'server',
    when: 'always',
    payload: z.object({ was: z.string(), hostKeyHash: z.string() }).strict(),
    decide({ was, hostKeyHash }, { state }) {
      if (was !== state.hostKeyHash) return refuse('not-allowed', { needs: 'room-key' });
      return ok([{ type: 'hostKeyRenewed', hostKeyHash }]);
    },
  }),
  /** How much later than the room's time the wall clock is, ms, since somebody set it. */
  noteWall: roomCommand({
    by: 'server',
    when: 'always',
    payload: z.object({ ms: z.number().int() }).strict(),
    decide: ({ ms }) => ok([{ type: 'wallSet', ahead: ms }]),
  }),
} satisfies RoomCommands;

function join(
  { person, tokenHash, name, role, table, team }: z.infer<typeof joining>,
  { state, newId }: RoomContext,
): Decision {
  // Who has only the code is not told whether it is, or was, a room's.
  if (state.status === 'ended' || state.locked) return refuse('not-found');
  if (seated(state.seats) >= MOST_PEOPLE) return refuse('room-full', { most: MOST_PEOPLE });
  const chosen = table !== undefined && state.tables.includes(table) ? table : undefined;
  const known = role !== undefined && isListed(state.session, role);
  const seat = team ? teamSeat(state, team, newId, chosen) : undefined;
  return ok([
    ...(seat?.events ?? []),
    {
      type: 'personJoined',
      person,
      tokenHash,
      ...(chosen === undefined
        ? { table: seat?.table ?? emptiestTable(state), dealt: true }
        : { table: chosen }),
      ...(name ? { name } : {}),
      ...(known ? { role } : {}),
    },
  ]);
}
