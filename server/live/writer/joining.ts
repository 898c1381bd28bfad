import type { PersonId, Scribe } from '../../../shared/activities/activity.ts';
import { refuse } from '../../../shared/lib/result.ts';
import type { HandedOver } from '../../../shared/protocol/wire.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import { derivedSecret, hashOf, matches, newSecret } from '../../keys.ts';
import { refusal } from '../replies.ts';
import type { LiveRoom, RoomDeps } from './liveRoom.ts';
import type { Joined, JoinRequest, Recognised } from './messages.ts';

const ID_LENGTH = 12;

/**
 * Whose token this is, in a room as it is saved.
 * @throws when it is that of a new phone, and that could not be saved
 */
export async function recognise(
  room: LiveRoom,
  { newId }: Pick<RoomDeps, 'newId'>,
  token: string,
): Promise<Recognised> {
  const { known, isNew } = await room.saved((state) => {
    const known = whose(token, state);
    return { known, isNew: known.as === 'person' && state.people[known.id]?.scribe !== undefined };
  });
  if (known.as !== 'person' || !isNew) return known;
  const reply = await room.submit(
    { kind: 'server', id: 'server' },
    {
      id: `phone-${newId()}`,
      type: 'takePhone',
      payload: { person: known.id, tokenHash: hashOf(token) },
    },
  );
  if (reply.ok) return known;
  // Somebody else began to write for them in between: the token is no longer good.
  if (reply.code === 'handed-over') return { as: 'nobody' };
  throw new Error(`a new phone was not taken: ${reply.code}`);
}

/** Makes a token for somebody without a phone. Whoever writes for them goes on until a phone comes with it. */
export async function handOver(
  room: LiveRoom,
  { newId }: Pick<RoomDeps, 'newId'>,
  scribe: Scribe,
  person: PersonId,
): Promise<HandedOver> {
  const token = newToken(person);
  const reply = await room.submit(
    { kind: 'server', id: 'server' },
    { id: `offer-${newId()}`, type: 'offerPhone', payload: { person, scribe, tokenHash: hashOf(token) } },
  );
  return reply.ok ? { ok: true, token } : reply;
}

function whose(token: string, { people, tokenHashes }: RoomState): Recognised {
  const [id = ''] = token.split('.');
  if (!Object.hasOwn(tokenHashes, id) || !matches(token, tokenHashes[id])) return { as: 'nobody' };
  return people[id] ? { as: 'person', id } : { as: 'removed' };
}

/** Who is joining, and whether the room knows them already. */
interface Joining {
  readonly id: string;
  readonly token: string;
  readonly known: Recognised['as'];
}

/**
 * A phone whose connection broke while it joined has no token yet: its next attempt is the same person, also when
 * the server was started anew in between. So both are made from what the phone made up and what only the room knows.
 */
function sameAsBefore(attempt: string, state: RoomState): Joining {
  const id = derivedSecret(state.firstKeyHash, `person ${attempt}`).slice(0, ID_LENGTH);
  const token = `${id}.${derivedSecret(state.firstKeyHash, `token ${attempt}`)}`;
  return { id, token, known: whose(token, state).as };
}

const newToken = (id: string): string => `${id}.${newSecret()}`;

function somebodyNew(id: string): Joining {
  return { id, token: newToken(id), known: 'nobody' };
}

/** Lets a person in. Whether the room takes somebody is decided with the command, behind all that came before it. */
export async function join(
  room: LiveRoom,
  { newId }: Pick<RoomDeps, 'newId'>,
  { attempt, ...about }: JoinRequest,
): Promise<Joined> {
  const { id, token, known } =
    attempt === undefined ? somebodyNew(newId()) : await room.saved((state) => sameAsBefore(attempt, state));
  if (known === 'removed') return refusal(refuse('removed'));
  if (known === 'person') return { ok: true, id, token };
  const reply = await room.submit(
    { kind: 'server', id: 'server' },
    { id: `join-${id}`, type: 'join', payload: { person: id, tokenHash: hashOf(token), ...about } },
  );
  // Reused: the same attempt came twice at once, with other words, and one of them is in.
  return reply.ok || reply.code === 'id-reused' ? { ok: true, id, token } : reply;
}
