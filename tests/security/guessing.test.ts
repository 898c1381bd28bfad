import { io } from 'socket.io-client';
import { describe, expect, it } from 'vitest';
import { type House, type OpenedRoom, openHouse } from '../live/house.ts';
import { refusalAt } from '../live/waiting.ts';

const HONEST = 300;
const AT_ONCE = 20;
/** As docs/protocol.md has it. */
const GUESSES = 20;
const BEHIND_A_PROXY = { publicUrl: 'https://plenary.example.org', hostPassword: 'sesame' } as const;

/** What the proxy of the public address says of where somebody comes from. */
const from = (address: string) => ({ 'x-forwarded-for': address });
const HALL = from('203.0.113.5');

async function openRoom(house: House, headers: Record<string, string>): Promise<OpenedRoom> {
  const response = await fetch(`${house.url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer sesame', ...headers },
    body: JSON.stringify({ sessionId: 'mini', tables: 6 }),
  });
  expect(response.status).toBe(201);
  return response.json();
}

const lookUp = (house: House, code: string, headers: Record<string, string>): Promise<Response> =>
  fetch(`${house.url}/api/rooms/${code}`, { headers });

const wrongCode = (index: number): string =>
  `ZZ${[...String(index).padStart(4, '0')].map((digit) => 'BCDFGHJKLM'[Number(digit)]).join('')}`;

describe('a hall of one address', () => {
  it(`lets ${HONEST} people in who look the room up and join, while somebody there guesses all along`, async () => {
    const house = await openHouse(BEHIND_A_PROXY);
    const room = await openRoom(house, from('198.51.100.7'));
    // The host's laptop stands in the hall.
    expect(await refusalAt(house.url, { as: 'host', roomId: room.roomId, key: room.hostKey }, HALL)).toBe(
      'admitted',
    );
    const told = new Map<string, number>();
    const tell = (what: string) => told.set(what, (told.get(what) ?? 0) + 1);
    let guessing = true;
    const guess = async () => {
      for (let index = 0; guessing; index++) {
        tell(await refusalAt(house.url, { as: 'participant', code: wrongCode(index) }, HALL));
        const answer = await lookUp(house, wrongCode(index + 5_000), HALL);
        tell(answer.status === 404 ? 'not-found' : answer.status === 429 ? 'too-many' : `${answer.status}`);
      }
    };
    const abuser = guess();
    // The hardest case: what may be guessed here is used up before the first of them comes.
    while (!told.has('too-many')) await new Promise((next) => setTimeout(next, 5));
    const outcomes = new Map<string, number>();
    for (let begun = 0; begun < HONEST; begun += AT_ONCE) {
      const group = Array.from({ length: AT_ONCE }, async () => {
        const card = await lookUp(house, room.code, HALL);
        const joined = await refusalAt(house.url, { as: 'participant', code: room.code }, HALL);
        return `${card.status} ${joined}`;
      });
      for (const outcome of await Promise.all(group)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    guessing = false;
    await abuser;
    expect([...outcomes]).toEqual([['200 admitted', HONEST]]);
    // Over sockets and calls together, and no more than one that was under way when the last was counted.
    expect(told.get('not-found')).toBeGreaterThanOrEqual(GUESSES);
    expect(told.get('not-found')).toBeLessThanOrEqual(GUESSES + 1);
    expect([...told.keys()].sort()).toEqual(['not-found', 'too-many']);
  }, 60_000);
});

describe('an unknown code, a room that has ended, one that was erased and one that is locked', () => {
  it('get the same answer, to the byte, over calls and sockets, before and after too many of them', async () => {
    const house = await openHouse(BEHIND_A_PROXY);
    const codes = await codesOfAllKinds(house);
    const said = new Map<string, unknown>();
    for (const [index, [kind, code]] of [...codes].entries()) {
      const stranger = from(`192.0.2.${index + 1}`);
      const answers: unknown[] = [];
      for (let turn = 0; turn < GUESSES / 2 + 2; turn++) {
        answers.push(await wholeAnswer(await lookUp(house, code, stranger)));
        answers.push(await wholeRefusal(house, code, stranger));
      }
      said.set(kind, answers);
    }
    const unknown = said.get('unknown');
    for (const [kind, answers] of said) expect(answers, kind).toEqual(unknown);
    expect(JSON.stringify(unknown)).toContain('too-many');
  });

  it('take about the same time', async () => {
    const house = await openHouse(BEHIND_A_PROXY);
    const codes = await codesOfAllKinds(house);
    const took = new Map<string, number[]>([...codes.keys()].map((kind) => [kind, []]));
    for (let turn = 0; turn < 200; turn++) {
      for (const [kind, code] of codes) {
        const began = performance.now();
        await (await lookUp(house, code, from(`10.0.${turn}.1`))).arrayBuffer();
        took.get(kind)?.push(performance.now() - began);
      }
    }
    const median = (kind: string) => took.get(kind)?.sort((a, b) => a - b)[100] ?? Number.NaN;
    const unknown = median('unknown');
    // A round trip on loopback takes about a millisecond; over any network this is noise.
    for (const kind of codes.keys()) expect(Math.abs(median(kind) - unknown), kind).toBeLessThan(2);
  }, 60_000);

  it('are not told apart at an address that knows the room either; who was in comes back all the same', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const [host, phone] = [await house.host(room), await house.join(room.code)];
    await host.ask({ type: 'lock', payload: { on: true } });
    const locked = await wholeAnswer(await lookUp(house, room.code, {}));
    expect(locked).toEqual(await wholeAnswer(await lookUp(house, 'ZZZZZZ', {})));
    for (let guess = 0; guess < GUESSES; guess++) await lookUp(house, 'ZZZZZZ', {});
    expect((await lookUp(house, room.code, {})).status).toBe(429);
    expect(await house.refusal({ as: 'participant', code: room.code, token: phone.token })).toBe('admitted');
    await host.ask({ type: 'lock', payload: { on: false } });
    expect((await lookUp(house, room.code, {})).status).toBe(200);
    expect(await house.refusal({ as: 'participant', code: room.code })).toBe('admitted');
  });
});

/** A code of each kind that a stranger may try. */
async function codesOfAllKinds(house: House): Promise<Map<string, string>> {
  const [ended, erased, locked] = [
    await openRoom(house, {}),
    await openRoom(house, {}),
    await openRoom(house, {}),
  ];
  const ending = await house.host(ended);
  await ending.ask({ type: 'start' });
  await ending.ask({ type: 'end' });
  await (await house.host(locked)).ask({ type: 'lock', payload: { on: true } });
  const { status } = await fetch(`${house.url}/api/rooms/${erased.roomId}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${erased.hostKey}` },
  });
  expect(status).toBe(204);
  return new Map([
    ['unknown', 'ZZZZZZ'],
    ['ended', ended.code],
    ['erased', erased.code],
    ['locked', locked.code],
  ]);
}

/** Everything that an answer says but the time of day. */
async function wholeAnswer(response: Response): Promise<unknown> {
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { status: response.status, headers, body: await response.text() };
}

/** Everything that a refused handshake says. */
function wholeRefusal(house: House, code: string, headers: Record<string, string>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const socket = io(house.url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { as: 'participant', code },
      extraHeaders: headers,
    });
    socket.once('connect', () => reject(new Error('admitted')));
    socket.once('connect_error', (error) => {
      resolve({ message: error.message, data: Reflect.get(error, 'data') });
      socket.disconnect();
    });
  });
}
