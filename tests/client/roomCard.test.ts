import { describe, expect, it } from 'vitest';
import { isRoomCard } from '../../client/phone/rooms.ts';
import { type RoomCard, roomCard } from '../../shared/protocol/answers.ts';

const CARD: RoomCard = {
  roomId: 'abcdefghijkl',
  title: 'Collaborative Leadership',
  namesAsked: true,
  tables: ['A', 'B'],
  roles: [{ id: 'chief', title: 'Superintendent' }],
  elsewhere: ['http://10.0.0.2:3000'],
  own: true,
  teams: [{ id: 'team-1', name: 'Springfield', tables: ['A'] }],
  teamsAsked: true,
};

const OTHERS: readonly unknown[] = [
  undefined,
  null,
  7,
  '',
  'text',
  true,
  false,
  [],
  {},
  [7],
  [{}],
  [{ id: 'x' }],
];

/** The card with each of its fields, to any depth, left out or put in another's place. */
function spoiled(value: unknown, put: (changed: unknown) => unknown): unknown[] {
  const here = OTHERS.map(put);
  if (typeof value !== 'object' || value === null) return here;
  if (Array.isArray(value))
    return [...here, ...value.flatMap((one, at) => spoiled(one, (other) => put(value.with(at, other))))];
  const fields = Object.entries(value).flatMap(([name, field]) => {
    const { [name]: _, ...rest } = Object.fromEntries(Object.entries(value));
    return [put(rest), ...spoiled(field, (other) => put({ ...value, [name]: other }))];
  });
  return [...here, ...fields];
}

describe('the card of a room on a phone', () => {
  it('is taken or left exactly as the protocol says, though its check is written by hand', () => {
    // As they come: through JSON, where nothing is undefined.
    const cards = [CARD, ...spoiled(CARD, (whole) => whole)].map((card) => JSON.stringify(card) ?? 'null');
    const taken = cards.filter((card) => isRoomCard(JSON.parse(card)));
    const asSaid = cards.filter((card) => roomCard.safeParse(JSON.parse(card)).success);
    expect(taken).toEqual(asSaid);
    expect(taken.length).toBeGreaterThan(5);
    expect(taken.length).toBeLessThan(cards.length);
  });
});
