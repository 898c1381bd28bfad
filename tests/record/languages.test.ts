import { describe, expect, it } from 'vitest';
import { type Block, type Line, partsOf } from '../../shared/activities/block.ts';
import { registry } from '../../shared/activities/registry.ts';
import type { Language } from '../../shared/lib/catalogue.ts';
import { presented } from '../../shared/record/presented.ts';
import { recordOf } from '../../shared/record/recordOf.ts';
import { createCore } from '../../shared/room/core.ts';
import { playedRooms } from '../support/playedRooms.ts';

/** Every line of a block, in order. */
function linesOf(block: Block): readonly Line[] {
  switch (block.type) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'list':
      return block.items;
    case 'quote':
      return [block.text, ...(block.by === undefined ? [] : [block.by])];
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'bars':
      return [block.unit, ...block.bars.map(({ label }) => label)];
  }
}

/** Letters and figures alone: Markdown, line breaks and quotation marks are no words. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

describe.each(playedRooms())('the record of $roomId', ({ events, now }) => {
  const state = createCore(registry).replay(events);
  const record = recordOf(registry, state, now);
  const parts = (language: Language) =>
    Object.values(presented(registry, record, language)).flatMap((blocks) =>
      blocks.flatMap(linesOf).flatMap(partsOf),
    );

  it('marks as said what somebody wrote or the session says, and nothing else', () => {
    const written = letters(JSON.stringify(events).replaceAll('\\n', ' ').replaceAll('\\"', ' '));
    for (const part of parts('es'))
      if (typeof part !== 'string')
        for (const word of part.said.split(/\s+/)) expect(written).toContain(letters(word));
    expect(parts('es').filter((part) => typeof part !== 'string').length).toBeGreaterThan(20);
  });

  it('says in Spanish all that is not somebody’s own: no sentence of ours is the English one', () => {
    const ours = (language: Language) =>
      new Set(
        parts(language).flatMap((part) =>
          typeof part === 'string' && /\p{L}{2}/u.test(part) ? [part.trim()] : [],
        ),
      );
    const [english, spanish] = [ours('en'), ours('es')];
    expect([...spanish].filter((part) => english.has(part))).toEqual([]);
    expect(spanish.size).toBeGreaterThan(10);
    // Small words that every English sentence has, and no Spanish one.
    const words = [...spanish].flatMap((part) => part.toLowerCase().split(/[^\p{L}]+/u));
    const telling = [
      'the',
      'of',
      'and',
      'was',
      'were',
      'no one',
      'with',
      'at',
      'late',
      'table',
      'people',
      'by',
    ];
    expect(telling.filter((word) => words.includes(word))).toEqual([]);
  });

  it('has the same shape in both languages', () => {
    const shape = (language: Language) =>
      Object.values(presented(registry, record, language)).map((blocks) => blocks.map(({ type }) => type));
    expect(shape('es')).toEqual(shape('en'));
  });
});

describe('the record', () => {
  const [room] = playedRooms();
  const state = createCore(registry).replay(room?.events ?? []);
  const now = room?.now ?? 0;

  it('names nobody unless its reader asks for names, and then those whom rows name', () => {
    const without = recordOf(registry, state, now);
    const withNames = recordOf(registry, state, now, { names: true });
    expect(without.names).toBeUndefined();
    for (const id of Object.keys(state.everyone)) expect(JSON.stringify(without)).not.toContain(`"${id}"`);
    const named = Object.keys(withNames.names ?? {});
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) expect(withNames.names?.[id]).toBe(state.everyone[id]?.name);
    const told = (record: typeof without) => JSON.stringify(presented(registry, record, 'en'));
    const [first = ''] = Object.values(withNames.names ?? {});
    expect(told(withNames)).toContain(JSON.stringify({ said: first }));
    expect(told(without)).not.toContain(JSON.stringify({ said: first }));
  });

  it('says what was left out: items, and halves of items', () => {
    const { items } = recordOf(registry, state, now);
    expect(items.filter(({ leftOut }) => leftOut).map(({ id }) => id)).toEqual(['planning-tools']);
    expect(items.flatMap(({ steps }) => steps.filter(({ leftOut }) => leftOut)).map(({ id }) => id)).toEqual([
      'whole',
    ]);
  });

  it('counts who took part by table and by role, each person once', () => {
    const { attendance } = recordOf(registry, state, now);
    const sum = (rows: readonly { people: number }[]) => rows.reduce((all, { people }) => all + people, 0);
    expect(sum(attendance.tables)).toBe(attendance.people);
    expect(sum(attendance.roles) + attendance.withoutRole).toBe(attendance.people);
  });
});
