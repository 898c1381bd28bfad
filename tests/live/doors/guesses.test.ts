import { describe, expect, it } from 'vitest';
import { openHouse } from '../house.ts';
import { once, refusalAt } from '../waiting.ts';

const GUESSES = 20;
const PUBLIC = { publicUrl: 'https://plenary.example.org', hostPassword: 'sesame' } as const;

/** A client behind the proxy of `publicUrl`, which names the address that it sees. */
const from = (address: string) => ({ 'x-forwarded-for': `10.9.8.7, ${address}` });

async function guess(url: string, headers: Record<string, string>, times = GUESSES): Promise<string[]> {
  const codes: string[] = [];
  for (let time = 0; time < times; time++)
    codes.push(await refusalAt(url, { as: 'participant', code: 'ZZZZZZ' }, headers));
  return codes;
}

describe('guessing codes', () => {
  it('is stopped, and those who share the address get in all the same', async () => {
    const house = await openHouse();
    const { code } = await house.createRoom();
    expect(new Set(await guess(house.url, {}))).toEqual(new Set(['not-found']));
    expect(await house.refusal({ as: 'participant', code: 'ZZZZZZ' })).toBe('too-many');
    expect((await fetch(`${house.url}/api/rooms/ZZZZZZ`)).status).toBe(429);
    await house.join(code);
    expect((await fetch(`${house.url}/api/rooms/${code}`)).status).toBe(200);
  });

  it('finds nothing from an address where nobody knows the room, even with the right code', async () => {
    const house = await openHouse(PUBLIC);
    const { code } = await createRemotely(house.url);
    await guess(house.url, from('203.0.113.5'));
    const right = { as: 'participant', code };
    expect(await refusalAt(house.url, right, from('203.0.113.5'))).toBe('too-many');
    expect((await fetch(`${house.url}/api/rooms/${code}`, { headers: from('203.0.113.5') })).status).toBe(
      429,
    );
    expect(await refusalAt(house.url, right, from('203.0.113.6'))).toBe('admitted');
    // What the client itself wrote into the header does not give it another address.
    const forged = { 'x-forwarded-for': '198.51.100.1, 203.0.113.5' };
    expect(await refusalAt(house.url, right, forged)).toBe('too-many');
  });

  it('does not keep a hall out in which somebody guesses: one of them is in, or they come back', async () => {
    const house = await openHouse(PUBLIC);
    const { code } = await createRemotely(house.url);
    const hall = from('203.0.113.5');
    const right = { as: 'participant', code };
    expect(await refusalAt(house.url, right, hall)).toBe('admitted');
    await guess(house.url, hall);
    expect(await refusalAt(house.url, right, hall)).toBe('admitted');
    const elsewhere = from('203.0.113.77');
    const phone = house.connect({ as: 'participant', code });
    const token = (await once(phone, 'welcome')).you?.token;
    await guess(house.url, elsewhere);
    expect(await refusalAt(house.url, { ...right, token }, elsewhere)).toBe('admitted');
  });

  it('of keys counts too, and a right key opens all the same', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    for (let time = 0; time < GUESSES; time++)
      expect(await house.refusal({ as: 'host', roomId: room.roomId, key: 'wrong' })).toBe('not-allowed');
    expect(await house.refusal({ as: 'projector', roomId: room.roomId, key: 'wrong' })).toBe('too-many');
    await house.host(room);
  });

  it('of the host password is stopped, also when the last guess is right', async () => {
    const house = await openHouse(PUBLIC);
    const ask = async (password: string) =>
      (
        await fetch(`${house.url}/api/rooms`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${password}`,
            ...from('203.0.113.5'),
          },
          body: JSON.stringify({ sessionId: 'mini' }),
        })
      ).status;
    expect(await ask('sesame')).toBe(201);
    for (let time = 0; time < GUESSES; time++) expect(await ask(`guess ${time}`)).toBe(401);
    expect(await ask('sesame')).toBe(429);
  });
});

async function createRemotely(url: string): Promise<{ roomId: string; code: string; hostKey: string }> {
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sesame' },
    body: JSON.stringify({ sessionId: 'mini' }),
  });
  return response.json();
}
