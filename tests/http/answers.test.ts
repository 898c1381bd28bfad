import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { sessionAnswer, toolboxAnswer } from '../../shared/protocol/agendaAnswers.ts';
import {
  faultAnswer,
  health,
  keyRenewed,
  mayOpen,
  prepared,
  preparedMade,
  preparedSaved,
  readiness,
  roomCard,
  roomList,
  roomOpened,
  roomStanding,
  sessionList,
  takenOver,
} from '../../shared/protocol/answers.ts';
import { recordSchema } from '../../shared/record/record.ts';
import { openHouse } from '../live/house.ts';
import { miniSession } from '../support/miniSession.ts';
import { coffee } from '../support/toolboxEntry.ts';
import { type Answer, bearer, call, post } from './calls.ts';

const OWNER = bearer('open sesame');
const ATTEMPT = { attempt: 'a-secret-of-the-client' };

/** Of the status, and exactly as the schema has it: nothing is missing, and nothing is there that it does not name. */
function expectAnswer({ status, body }: Answer, wanted: number, schema: z.ZodType): void {
  expect(status).toBe(wanted);
  expect(schema.parse(body)).toEqual(body);
}

describe('the answers of the server', () => {
  it('are what the protocol says, to the field', async () => {
    const house = await openHouse({ hostPassword: 'open sesame', toolbox: [coffee] });
    const { port } = house;
    const made = await post(port, '/api/prepared', { from: 'mini' }, OWNER);
    expectAnswer(made, 201, preparedMade);
    const { id } = preparedMade.parse(made.body);
    const body = {
      version: 1,
      session: { ...miniSession, title: 'Mine' },
      ticked: ['a\nb'],
      dismissed: ['c'],
    };
    expectAnswer(
      await call(port, `/api/prepared/${id}`, { method: 'PUT', body, headers: OWNER }),
      200,
      preparedSaved,
    );
    expectAnswer(await call(port, `/api/prepared/${id}`, { headers: OWNER }), 200, prepared);
    expectAnswer(await call(port, '/api/sessions', { headers: OWNER }), 200, sessionList);
    expectAnswer(await call(port, '/api/may-open', { headers: OWNER }), 200, mayOpen);
    expectAnswer(await call(port, '/api/may-open'), 200, mayOpen);
    expectAnswer(await call(port, '/api/toolbox'), 200, toolboxAnswer);
    expectAnswer(await call(port, '/api/sessions/mini', { headers: OWNER }), 200, sessionAnswer);
    expectAnswer(await call(port, '/healthz'), 200, health);
    expectAnswer(await call(port, '/readyz'), 200, readiness);
  });

  it('are so of rooms, too, and of what is refused', async () => {
    const house = await openHouse({ hostPassword: 'open sesame' });
    const { port } = house;
    const opened = await post(port, '/api/rooms', { sessionId: 'mini', rehearsal: false }, OWNER);
    expectAnswer(opened, 201, roomOpened);
    const room = roomOpened.parse(opened.body);
    const host = await house.host(room);
    await house.join(room.code);
    expectAnswer(await call(port, `/api/rooms/${room.code}?own=http://127.0.0.1:${port}`), 200, roomCard);
    await host.ask({ type: 'start' });
    const keyed = { headers: bearer(room.hostKey) };
    expectAnswer(await call(port, `/api/rooms/${room.roomId}/standing`, keyed), 200, roomStanding);
    expectAnswer(await call(port, '/api/rooms', { headers: OWNER }), 200, roomList);
    expectAnswer(await call(port, `/api/rooms/${room.roomId}/report`, keyed), 200, recordSchema);
    const renewed = await post(port, `/api/rooms/${room.roomId}/keys`, ATTEMPT, keyed.headers);
    expectAnswer(renewed, 201, keyRenewed);
    expectAnswer(await post(port, `/api/rooms/${room.roomId}/takeover`, ATTEMPT, OWNER), 201, takenOver);
    expectAnswer(await call(port, '/api/rooms'), 401, faultAnswer);
    expectAnswer(await call(port, '/api/nowhere'), 404, faultAnswer);
  });
});
