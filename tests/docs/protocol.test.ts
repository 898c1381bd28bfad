import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { registry } from '../../shared/activities/registry.ts';
import {
  LIMITS,
  MOST_BYTES,
  MOST_PEOPLE,
  MOST_PREPARED_BYTES,
  MOST_TABLES,
  USUAL_TABLES,
} from '../../shared/lib/limits.ts';
import { applyPatch } from '../../shared/lib/mergePatch.ts';
import {
  keyRenewed,
  mayOpen,
  prepared,
  preparedMade,
  preparedSaved,
  roomCard,
  roomList,
  roomOpened,
  roomStanding,
  sessionList,
  takenOver,
} from '../../shared/protocol/answers.ts';
import { handshake } from '../../shared/protocol/handshake.ts';
import { roomCommands } from '../../shared/room/commands.ts';
import { envelope } from '../../shared/room/envelope.ts';
import { openHouse } from '../live/house.ts';
import { once, until } from '../live/waiting.ts';
import { sourcesIn, textOf, withoutComments } from '../support/imports.ts';
import { commandTables, withTables } from './commandTable.ts';
import { codes, refusalTable, REFUSALS as TABLE, valuesOf } from './refusalTable.ts';

const FILE = join(import.meta.dirname, '../../docs/protocol.md');
const page = readFileSync(FILE, 'utf8');

/** The page is what this makes of it; or it is written anew, with what others have written of it meanwhile. */
function heldTo(made: (text: string) => string): void {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(FILE, made(readFileSync(FILE, 'utf8')));
  else expect(page).toBe(made(page));
}

/** The part of the page from a heading to the next one of its kind. */
function part(heading: string): string {
  const level = heading.split(' ')[0] ?? '';
  const [, after] = page.split(`\n${heading}\n`);
  if (after === undefined) throw new Error(`the page has no "${heading}"`);
  return after.split(new RegExp(`\n#{2,${level.length}} `))[0] ?? '';
}

/** The cells of the rows of the tables in a text, by their first cell without its backticks. */
function rowsOf(text: string): Map<string, string[]> {
  const rows = [...text.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)];
  return new Map(
    rows.map(([, first = '', rest = '']) => [first, rest.split(/(?<!\\)\|/).map((cell) => cell.trim())]),
  );
}

/** The JSON examples of a kind. */
const examples = (kind: string): unknown[] =>
  [...page.matchAll(new RegExp(`\`\`\`json ${kind}\n([\\s\\S]*?)\n\`\`\``, 'g'))].map(([, json = '']) =>
    JSON.parse(json),
  );

/** Codes that a pattern finds in the code of some folders. */
function codesIn(folders: readonly string[], ...patterns: readonly RegExp[]): Set<string> {
  const found = new Set<string>();
  for (const file of folders.flatMap(sourcesIn)) {
    const code = withoutComments(textOf(file));
    for (const pattern of patterns) for (const [, name = ''] of code.matchAll(pattern)) found.add(name);
  }
  return found;
}

const sorted = (names: Iterable<string>): string[] => [...names].sort();

const REFUSED = /\brefuse\(\s*'([a-z-]+)'/g;

/** A part without what is made from the code. */
const handWritten = (heading: string): string => part(heading).split(TABLE)[0] ?? '';

const ANSWERS: Readonly<Record<string, z.ZodType>> = {
  'GET /api/sessions': sessionList,
  'GET /api/may-open': mayOpen,
  'POST /api/prepared': preparedMade,
  'GET /api/prepared/:id': prepared,
  'PUT /api/prepared/:id': preparedSaved,
  'POST /api/rooms': roomOpened,
  'GET /api/rooms/:code': roomCard,
  'GET /api/rooms/:roomId/standing': roomStanding,
  'GET /api/rooms': roomList,
  'POST /api/rooms/:roomId/takeover': takenOver,
  'POST /api/rooms/:roomId/keys': keyRenewed,
};

/** The fields of an object or of a list's entries, as the page writes them: with "?" where one may be absent. */
function fieldsOf({ type, items, properties = {}, required = [] }: z.core.JSONSchema.BaseSchema): string[] {
  if (type === 'array') return typeof items === 'object' && !Array.isArray(items) ? fieldsOf(items) : [];
  return Object.keys(properties).map((name) => (required.includes(name) ? name : `${name}?`));
}

/** The outermost fields of what the page shows of an answer, without what stands inside of them. */
function shownFields(text: string): string[] {
  let inside = text.replace(/^[^{]*\{|\}[^}]*$/g, '');
  while (/[[{]/.test(inside)) inside = inside.replace(/:?\s*(\[[^[\]{}]*\]|\{[^[\]{}]*\})/g, '');
  return inside.split(',').map((field) => field.trim());
}

describe('the page of the protocol', () => {
  it('names every command of the room and no other, each with a payload that is taken', () => {
    for (const who of ['host', 'participant'] as const) {
      const rows = rowsOf(part(`### Of ${who}s, for the room`));
      const commands = Object.entries(roomCommands).filter(([, { by }]) => by === who);
      expect(sorted(rows.keys())).toEqual(sorted(commands.map(([name]) => name)));
      for (const [name, { payload }] of commands) {
        const shown: unknown = JSON.parse(rows.get(name)?.[0]?.replaceAll('`', '') ?? '');
        expect(payload.safeParse(shown).success, name).toBe(true);
      }
    }
  });

  it('names every command of every activity: UPDATE_DOCS=1 npx vitest run tests/docs writes them anew', () => {
    heldTo((text) => withTables(text, commandTables(registry)));
  });

  it('names every code that a command can be refused with, and no other', () => {
    const said = codesIn(['server/live', 'shared/room'], REFUSED);
    // The gate parses payloads.
    said.add('invalid');
    const rows = rowsOf(handWritten('### Refusals'));
    expect(sorted(rows.keys())).toEqual(sorted(said));
    for (const [code, [values]] of rows) expect(values, code).toBe(valuesOf(code));
  });

  it('names every code that an activity refuses with: UPDATE_DOCS=1 npx vitest run tests/docs writes them anew', () => {
    const explained = new Set([
      ...rowsOf(handWritten('### Refusals')).keys(),
      ...rowsOf(part('## Connecting')).keys(),
      ...rowsOf(part('## HTTP')).keys(),
    ]);
    // A page says this to itself.
    explained.add('offline');
    const table = refusalTable(codes.filter((code) => !explained.has(code)));
    heldTo((text) => withTables(text, table, TABLE));
  });

  it('names every code that a handshake can be refused with, and no other', () => {
    const said = codesIn(['server/live'], /TurnedAway\(\s*refuse\('([a-z-]+)'/g);
    // What does not parse, what is guessed wrong, and what refuses the joining.
    for (const code of ['invalid', 'not-allowed', 'not-found', 'room-full', 'not-saved']) said.add(code);
    expect(sorted(rowsOf(part('## Connecting')).keys())).toEqual(sorted(said));
  });

  it('names every code that a call can be refused with, and no other', () => {
    const said = codesIn(['server/http'], REFUSED);
    said.add('invalid');
    expect(sorted([...rowsOf(part('## HTTP')).keys()].filter((first) => !first.includes(' ')))).toEqual(
      sorted(said),
    );
  });

  it('names every call', () => {
    const calls = [...rowsOf(part('## HTTP')).keys()].filter((first) => first.includes(' '));
    const routes = ['server/app.ts', ...sourcesIn('server/http')].flatMap((file) =>
      [...textOf(file).matchAll(/\b(web|api)\.(get|post|put|delete)\('([^']+)'/g)].map(
        ([, where, method = '', path]) => `${method.toUpperCase()} ${where === 'api' ? '/api' : ''}${path}`,
      ),
    );
    expect(sorted(calls.map((name) => name.split('?')[0] ?? ''))).toEqual(sorted(routes));
  });

  it('gives of each answer the fields that its schema has', () => {
    const calls = rowsOf(part('## HTTP'));
    for (const [name, schema] of Object.entries(ANSWERS)) {
      const shown = /\d{3} `([^`]+)`/.exec(calls.get(name)?.[0] ?? '')?.[1] ?? '';
      const wanted = fieldsOf(z.toJSONSchema(schema, { unrepresentable: 'any' }));
      expect(shownFields(shown), name).toEqual(wanted);
    }
  });

  it('gives handshakes, commands and replies that are taken', () => {
    const given = (kind: string) => {
      const all = examples(kind);
      expect(all.length, kind).toBeGreaterThan(0);
      return all;
    };
    for (const auth of given('handshake')) expect(handshake.parse(auth)).toEqual(auth);
    const answer = registry['take-off-touch-down'].commands.answer?.payload;
    for (const command of given('command')) {
      const { item, payload } = envelope.parse(command);
      expect(item).toBe('statements');
      expect(answer?.safeParse(payload).success).toBe(true);
    }
    const reply = z.union([
      z.object({ ok: z.literal(true), version: z.number() }).strict(),
      z
        .object({
          ok: z.literal(false),
          code: z.string(),
          values: z.record(z.string(), z.unknown()).optional(),
          message: z.string(),
        })
        .strict(),
    ]);
    for (const one of given('reply')) reply.parse(one);
  });

  it('gives a welcome and views that look like those of a real room', async () => {
    const house = await openHouse();
    const room = await house.createRoom();
    const host = await house.host(room);
    const client = house.connect({
      as: 'participant',
      code: room.code,
      name: 'Ana',
      role: 'chief',
      table: 'B',
    });
    const real = await once(client, 'welcome');
    await host.ask({ type: 'start' });
    await until(client, ({ floor }) => floor?.step !== undefined);
    const message = z.object({ version: z.number(), view: z.looseObject({}) }).strict();
    const welcome = z
      .object({
        you: z.object({ id: z.string(), token: z.string() }).strict(),
        now: z.number(),
        build: z.string(),
        views: z.object({ floor: message, table: message, me: message }).strict(),
      })
      .strict();
    welcome.parse(real);
    const [example] = examples('welcome');
    const { views } = welcome.parse(example);
    for (const channel of ['floor', 'table', 'me'] as const)
      expect(keysIn(views[channel].view), channel).toEqual(keysIn(client.views[channel]));

    const patched = z.object({
      channel: z.literal('floor'),
      version: z.number(),
      base: z.number(),
      patch: z.unknown(),
    });
    const [patch, whole] = examples('view');
    const { base, version, patch: change } = patched.strict().parse(patch);
    expect([base, version]).toEqual([views.floor.version, views.floor.version + 1]);
    expect(applyPatch(views.floor.view, change)).toMatchObject({
      clock: { pausedAt: expect.any(Number), step: { endsAt: expect.any(Number) } },
    });
    message.extend({ channel: z.literal('table') }).parse(whole);
  });

  it('says the limits as they are', () => {
    const limits = part('## Limits');
    for (const words of [`${MOST_PEOPLE} people`, `${MOST_TABLES} tables`, `${LIMITS.name} characters`])
      expect(limits).toContain(words);
    expect(page).toContain(
      `1 to ${MOST_TABLES}; else the session's, or five to eight people at each, or ${USUAL_TABLES}`,
    );
    const constant = (file: string, name: string) =>
      new RegExp(`${name} = ([\\d_]+)`).exec(textOf(file))?.[1]?.replaceAll('_', '');
    expect(limits).toContain(`${constant('server/live/doors/guesses.ts', 'GUESSES_PER_MINUTE')} wrong codes`);
    expect(limits).toContain(`${constant('server/live/doors/commandPace.ts', 'COMMANDS')} commands`);
    expect(limits).toContain(`${constant('server/live/doors/messagePace.ts', 'MESSAGES')} messages`);
    expect(limits).toContain(
      `${constant('server/live/doors/pairing.ts', 'MOST_FROM_ONE_ADDRESS')} projectors`,
    );
    expect(limits).toContain(`at most ${MOST_BYTES / 1024} kB`);
    expect(limits.replaceAll('\n ', '')).toContain(`at most ${MOST_PREPARED_BYTES / 1024} kB`);
    const most = constant('server/http/preparedRoutes.ts', 'MOST_PREPARED');
    expect(limits).toContain(`at most ${most} of them`);
  });
});

/** The names of fields, three levels deep, without those that are ids or an activity's own. */
function keysIn(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth > 2) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !['activity', 'people', 'items'].includes(key))
      .map(([key, inner]): [string, unknown] => [key, keysIn(inner, depth + 1)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
