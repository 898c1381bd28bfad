import { refuse } from '../../../shared/lib/result.ts';
import { derivedSecret, hashOf, matches, newSecret } from '../../keys.ts';
import { refusal } from '../replies.ts';
import type { LiveRoom, RoomDeps } from './liveRoom.ts';
import type { Joined, JoinRequest, Recognised } from './messages.ts';

const ID_LENGTH = 12;

/** Whose token this is, in a room as it is saved. */
export function recognise(room: LiveRoom, token: string): Promise<Recognised> {
  const [id = ''] = token.split('.');
  return room.saved(({ people, tokenHashes }) => {
    if (!Object.hasOwn(tokenHashes, id) || !matches(token, tokenHashes[id])) return { as: 'nobody' };
    return people[id] ? { as: 'person', id } : { as: 'removed' };
  });
}

/**
 * A phone whose connection broke while it joined has no token yet: its next attempt is the same person, also when
 * the server was started anew in between. So both are made from what the phone made up and what only the room knows.
 */
export async function join(
  room: LiveRoom,
  { newId }: Pick<RoomDeps, 'newId'>,
  { attempt, ...about }: JoinRequest,
): Promise<Joined> {
  const { firstKeyHash, closed } = await room.saved((state) => ({
    firstKeyHash: state.firstKeyHash,
    closed: state.status === 'ended' || state.locked,
  }));
  const [id, secret] =
    attempt === undefined
      ? [newId(), newSecret()]
      : [
          derivedSecret(firstKeyHash, `person ${attempt}`).slice(0, ID_LENGTH),
          derivedSecret(firstKeyHash, `token ${attempt}`),
        ];
  const token = `${id}.${secret}`;
  const known = attempt === undefined ? 'nobody' : (await recognise(room, token)).as;
  if (known === 'removed') return refusal(refuse('removed'));
  if (known === 'person') return { ok: true, id, token };
  if (closed) return refusal(refuse('not-found'));
  const reply = await room.submit(
    { kind: 'server', id: 'server' },
    { id: `join-${id}`, type: 'join', payload: { person: id, tokenHash: hashOf(token), ...about } },
  );
  // Reused: the same attempt came twice at once, with other words, and one of them is in.
  return reply.ok || reply.code === 'id-reused' ? { ok: true, id, token } : reply;
}
