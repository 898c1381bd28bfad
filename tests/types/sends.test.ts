import { describe, expect, it } from 'vitest';
import type {
  ConsolePayloads,
  ConsoleProps,
  PhonePayloads,
  PhoneProps,
  ProjectorProps,
} from '../../client/activities/screen.ts';
import type { Ask, Send } from '../../client/live/send.ts';
import type { IntentOf } from '../../shared/activities/activity.ts';
import { activity as shapes } from '../../shared/activities/circle-square-triangle/activity.ts';
import { activity as statements } from '../../shared/activities/take-off-touch-down/activity.ts';
import { type HostPayloads, type ParticipantPayloads, roomCommands } from '../../shared/room/commands.ts';
import { makeRoom } from '../support/people.ts';

/**
 * What the types refuse, line by line: `npm run types` fails where a line with `@ts-expect-error` compiles. The tests
 * say besides that the schemas refuse the same, so that the types promise no more and no less.
 */

interface Row {
  readonly by: string;
  readonly payload: { safeParse(payload: unknown): { readonly success: boolean } };
}

/** Sends nothing, and writes down whether the rows would take it from whom it is for. */
function recording(rows: Readonly<Record<string, Row>>, who: 'host' | 'participant') {
  const taken: boolean[] = [];
  const send = async (type: string, payload: unknown) => {
    const row = Object.hasOwn(rows, type) ? rows[type] : undefined;
    const may = row?.by === who || row?.by === 'anyone';
    taken.push(may && row?.payload.safeParse(payload).success === true);
    return { ok: true as const, version: 1 };
  };
  return { taken, send };
}

describe('what a screen may send', () => {
  it('is what the commands of its activity take from participants', () => {
    const { taken, send: sent } = recording(statements.commands, 'participant');
    const send: Send<PhonePayloads<typeof statements>> = sent;
    void send('answer', { statement: 'school', answer: 'up' });
    expect(taken).toEqual([true]);
    // @ts-expect-error there is no such command
    void send('anwser', { statement: 'school', answer: 'up' });
    // @ts-expect-error hosts hide results
    void send('hideResults', { on: true });
    // @ts-expect-error nobody answers so
    void send('answer', { statement: 'school', answer: 'perhaps' });
    // @ts-expect-error which statement?
    void send('answer', { answer: 'up' });
    // @ts-expect-error nobody asked for more
    void send('answer', { statement: 'school', answer: 'up', sure: true });
    expect(taken).toEqual([true, false, false, false, false, false]);
  });

  it('is on a console what they take from hosts, and on both what anyone may send', () => {
    const { taken, send: sent } = recording(shapes.commands, 'host');
    const ask: Ask<ConsolePayloads<typeof shapes>> = sent;
    void ask('settleTableFor', { table: 'A', shape: 'circle' });
    void ask('letThrough', {});
    void ask('editNextStep', { id: 'one', scope: 'school', what: 'Ask the teachers' });
    expect(taken).toEqual([true, true, true]);
    // @ts-expect-error people choose for themselves
    void ask('choose', { shape: 'circle' });
    // @ts-expect-error no shape
    void ask('settleTableFor', { table: 'A', shape: 'star' });
    // @ts-expect-error a table by its number
    void ask('clearTable', { table: 1 });
    expect(taken.slice(3)).toEqual([false, false, false]);

    const phone = recording(shapes.commands, 'participant');
    const send: Send<PhonePayloads<typeof shapes>> = phone.send;
    void send('editNextStep', { id: 'one', scope: 'school', what: 'Ask the teachers' });
    expect(phone.taken).toEqual([true]);
  });

  it('is of the room what its own commands take', () => {
    const host = recording(roomCommands, 'host');
    const ask: Ask<HostPayloads> = host.send;
    void ask('extend', { seconds: 60 });
    void ask('pause', {});
    void ask('blank', { on: true });
    void ask('setSpeed', { speed: 5 });
    expect(host.taken).toEqual([true, true, true, true]);
    // @ts-expect-error there is no such command
    void ask('exted', { seconds: 60 });
    // @ts-expect-error seconds, not minutes
    void ask('extend', { minutes: 1 });
    // @ts-expect-error a switch is on or off
    void ask('blank', { on: 'yes' });
    // @ts-expect-error no speed of a rehearsal
    void ask('setSpeed', { speed: 7 });
    // @ts-expect-error people say themselves who they are
    void ask('introduce', { name: 'Ana' });
    expect(host.taken.slice(4)).toEqual([false, false, false, false, false]);

    const phone = recording(roomCommands, 'participant');
    const introduce: Ask<ParticipantPayloads> = phone.send;
    void introduce('introduce', { name: 'Ana', table: 'any' });
    expect(phone.taken).toEqual([true]);
    // @ts-expect-error no name
    void introduce('introduce', { name: 7 });
    // @ts-expect-error hosts start
    void introduce('start', {});
    expect(phone.taken.slice(1)).toEqual([false, false]);
  });
});

describe('what simulated people mean to do', () => {
  it('is a command of their activity, with a payload that it takes', () => {
    type Person = IntentOf<(typeof statements)['commands'], 'participant' | 'anyone'>;
    const answers: Person = { type: 'answer', payload: { statement: 'school', answer: 'pass' } };
    // @ts-expect-error nobody answers so
    const wavers: Person = { type: 'answer', payload: { statement: 'school', answer: 'perhaps' } };
    // @ts-expect-error hosts add statements
    const adds: Person = { type: 'addStatement', payload: { text: 'One more', short: 'One' } };
    const taken = [answers, wavers, adds].map(
      ({ type, payload }) =>
        statements.commands[type].by === 'participant' &&
        statements.commands[type].payload.safeParse(payload).success,
    );
    expect(taken).toEqual([true, false, false]);
  });
});

describe('what a screen is given', () => {
  const state = statements.start({
    statements: [{ id: 'school', text: 'You have worked in a school', short: 'In a school' }],
  });
  const context = { room: makeRoom({ people: 3, tables: 1 }), step: 'school', resultsShown: true };

  it('is what the views of its activity show, and nothing else', () => {
    const floor: PhoneProps<typeof statements>['floor'] = statements.views.floor(state, context);
    expect(floor.statement.text).toBe('You have worked in a school');
    // @ts-expect-error counts are not for phones
    expect(floor.tally).toBeUndefined();
    const view: ProjectorProps<typeof statements>['view'] = statements.views.projector(state, context);
    expect(view.tally?.waiting).toBe(3);
    // @ts-expect-error by role is for hosts
    expect(view.roles).toBeUndefined();
    const desk: ConsoleProps<typeof statements>['view'] = statements.views.console(state, context);
    expect(desk.roles).toEqual([]);
    // @ts-expect-error no such field
    expect(desk.rolls).toBeUndefined();
    // Tables see nothing together here.
    const table: PhoneProps<typeof statements>['table'] = undefined;
    expect('table' in statements.views).toBe(table !== undefined);
  });
});
