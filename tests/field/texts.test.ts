import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sessionSchema } from '../../shared/agenda/session.ts';
import { toolboxSchema } from '../../shared/agenda/toolbox.ts';
import { cleanDraft, cleanLine, cleanLineDraft, cleanText, isBlank } from '../../shared/lib/cleanText.ts';
import { roomCommands } from '../../shared/room/commands.ts';
import { kinds } from '../contract/kinds.ts';
import { openHouse } from '../live/house.ts';
import { once, shows, until } from '../live/waiting.ts';
import { nasty } from '../support/nastyTexts.ts';
import '../support/seed.ts';

/** What slides, Word, chats, keyboards and damaged files put into a text, and what becomes of `a_b` in several lines. */
const ENDS_OF_LINES = ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'];
const GONE = ['\0', '\u0002', '\u0003', '\u001b', '\u007f', '\u0096', '\ud83d', '\ude00', '\uffff'];
const UNPAIRED = ['\u202e', '\u2067'];
const CASES = [
  ...ENDS_OF_LINES.map((unseen) => [unseen, 'a\nb', 'a b'] as const),
  ...[...GONE, ...UNPAIRED].map((unseen) => [unseen, 'ab', 'ab'] as const),
];
const INVISIBLE = [
  '\u200b',
  '\u2060',
  '\u3164',
  '\ufeff',
  '\u00ad',
  '\u2800',
  '\u180e',
  '\ufe0f',
  '\u202e\u202c',
];

const named = (text: string) =>
  [...text].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');

describe('what people type', () => {
  it.each(CASES.map((each) => [named(each[0]), ...each] as const))(
    '%s between two letters ends a line or goes',
    (_, unseen, lines, line) => {
      expect(cleanText(`a${unseen}b`)).toBe(lines);
      expect(cleanDraft(`a${unseen}b`)).toBe(lines);
      expect(cleanLine(`a${unseen}b`)).toBe(line);
      expect(cleanText(`${unseen}a${unseen}`)).toBe('a');
    },
  );

  it.each(INVISIBLE.map((each) => [named(each), each] as const))('%s alone is nothing', (_, unseen) => {
    expect(isBlank(unseen)).toBe(true);
    for (const clean of [cleanText, cleanDraft, cleanLine, cleanLineDraft])
      expect(clean(unseen + unseen)).toBe('');
    expect(cleanDraft(` \n${unseen}`)).toBe(' \n');
  });

  it('keeps what a language or a picture needs', () => {
    for (const text of [
      'می‌خواهم',
      '👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      'tab\tand\n\n- lines',
      'קהל \u2067(a)\u2069 \u202bb\u202c',
      'e\u0301 soft\u00adhyphen',
      'שלום!\u200f',
    ])
      expect(cleanText(text)).toBe(text);
  });

  it('closes whatever turns the direction, line by line, also where marks are nested wrongly', () => {
    expect(cleanText('\u202eabc\ndef\u202c')).toBe('abc\ndef');
    expect(cleanText('\u2067a\u202bb\u2069c\u202c')).toBe('\u2067ab\u2069c');
    expect(cleanText('a\u202c\u2069b')).toBe('ab');
    expect(cleanLine('\u202ba\nb\u202c')).toBe('a b');
  });

  it('is clean once it was cleaned, never longer, and long texts cost no more than their length', () => {
    const odd = fc.constantFrom(
      ...ENDS_OF_LINES,
      ...GONE,
      ...UNPAIRED,
      ...INVISIBLE,
      '\u2069',
      '\u202c',
      ' ',
      'a',
    );
    const mixed = fc.oneof(
      nasty,
      fc.array(odd, { maxLength: 12 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(mixed, (text) => {
        for (const clean of [cleanText, cleanDraft, cleanLine, cleanLineDraft]) {
          const once = clean(text);
          expect(clean(once)).toBe(once);
          expect(once.length).toBeLessThanOrEqual(text.length);
          expect(once).not.toMatch(/\p{Cs}/u);
        }
        // What a phone sends from its field is what the server makes of it.
        expect(cleanDraft(cleanText(text))).toBe(cleanText(text));
        expect(cleanText(cleanDraft(text))).toBe(cleanText(text));
        expect(cleanLine(cleanLineDraft(text))).toBe(cleanLine(text));
      }),
    );
    const long = 200_000;
    for (const text of [
      ' '.repeat(long),
      '\u202b'.repeat(long),
      '\u2067'.repeat(long),
      '\u2069'.repeat(long),
    ])
      expect(cleanText(`x${text}${'\u2069'.repeat(long)}x`)).toMatch(/^x.*x$/u);
  }, 20_000);
});

/** Texts that name something and are never shown as they came. */
const IDS =
  /(^|\.)(id|question|answer|document|place|option|from|to|scope|step|table|order\[\]|activity|person|skipSteps\[\]|stakeholder|card|element|piece|other)$/;

/** Every free text that a schema takes, by its path. */
function textsIn(schema: unknown, path: string): [string, z.ZodString][] {
  if (schema instanceof z.ZodString)
    return schema.format !== null || schema.def.checks?.some(isPattern) || IDS.test(path)
      ? []
      : [[path, schema]];
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, part]) => textsIn(part, `${path}.${name}`));
  if (schema instanceof z.ZodArray) return textsIn(schema.element, `${path}[]`);
  if (schema instanceof z.ZodRecord) return textsIn(schema.valueType, `${path}.*`);
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((part) => textsIn(part, `${path}[]`));
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((part: unknown) => textsIn(part, path));
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return textsIn(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return textsIn(schema.in, path);
  return [];
}
const isPattern = (check: object): boolean =>
  JSON.stringify(check).includes('"pattern"') || 'pattern' in Object(check);

const fields = [
  ...textsIn(sessionSchema, 'session'),
  ...textsIn(toolboxSchema, 'toolbox'),
  ...Object.entries(roomCommands).flatMap(([type, { payload }]) => textsIn(payload, type)),
  ...kinds.flatMap(([kind, { config, commands }]) => [
    ...textsIn(config, kind),
    ...Object.entries(commands).flatMap(([type, { payload }]) => textsIn(payload, `${kind}.${type}`)),
  ]),
];

describe('every text field of the protocol, of session files and of the toolbox', () => {
  it('is found in the schemas', () => {
    const paths = fields.map(([path]) => path);
    for (const path of [
      'session.title',
      'session.agenda[].notes',
      'introduce.name',
      'message.text',
      'insert.item.title',
      'sticky-brainstorm.writeSticky.text',
      'rapid-fire.askQuestion.text',
      'rapid-fire.shareAnswer.text',
      'discussion.answer.text',
      'circle-square-triangle.addNextStep.what',
      'take-off-touch-down.statements[].text',
    ])
      expect(paths).toContain(path);
  });

  it.each(fields)('%s takes what cannot be seen and keeps none of it', (_, schema) => {
    for (const [unseen, lines, line] of CASES)
      expect([lines, line], named(unseen)).toContain(schema.parse(`a${unseen}b`));
    const most = schema.maxLength ?? 0;
    expect(most).toBeGreaterThan(0);
    expect(schema.parse(`${'\0'.repeat(most)}${'x'.repeat(most)}\u0003`)).toBe('x'.repeat(most));
    expect(schema.safeParse('x'.repeat(most + 1)).success).toBe(false);
    for (const unseen of INVISIBLE) expect(['', undefined]).toContain(schema.safeParse(unseen).data);
  });
});

describe('over the wire', () => {
  it('a name at the door and later, and a message, come clean; a name of nothing is no name', async () => {
    const house = await openHouse();
    const { code, roomId, hostKey } = await house.createRoom();
    const phone = house.connect({ as: 'participant', code, name: `Ana\r\nDiaz${'\u0003'.repeat(80)}` });
    const { views } = await once(phone, 'welcome');
    expect(views.me?.view.you.name).toBe('Ana Diaz');
    const nobody = house.connect({ as: 'participant', code, name: '\u200b' });
    expect((await once(nobody, 'welcome')).views.me?.view.you.name).toBeUndefined();
    const host = house.connect({ as: 'host', roomId, key: hostKey });
    await once(host, 'welcome');
    expect(await host.ask({ type: 'message', payload: { text: 'Back at\u000b10:40\u202e' } })).toMatchObject({
      ok: true,
    });
    await until(host, ({ console }) => shows(console, 'Back at 10:40"'));
    expect(await phone.ask({ type: 'introduce', payload: { name: 'Ana\u2028Ruiz' } })).toMatchObject({
      ok: true,
    });
  });
});
