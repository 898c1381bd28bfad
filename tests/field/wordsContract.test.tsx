import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Returned } from '../../client/handBack/Returned.tsx';
import { textIn } from '../../client/live/handBack.ts';
import { useHostReasons } from '../../client/ui/hostReasons.ts';
import { setLanguage } from '../../client/ui/text.ts';
import type { Said } from '../../shared/lib/catalogue.ts';
import { hostRefusals } from '../../shared/lib/hostRefusals.ts';
import { refusals } from '../../shared/lib/refusals.ts';
import { kinds } from '../contract/kinds.ts';

/** Texts of a payload that name something and are chosen, not written. */
const CHOSEN = new Set([
  'table',
  'document',
  'question',
  'to',
  'from',
  'scope',
  'person',
  'topic',
  'stakeholder',
  'card',
  'piece',
]);

/** The fields of a payload that take free words of people. */
function writtenFields(payload: z.ZodType): string[] {
  if (!(payload instanceof z.ZodObject)) return [];
  const shape: Record<string, z.ZodType> = payload.shape;
  return Object.entries(shape).flatMap(([name, field]) =>
    !CHOSEN.has(name) && field.safeParse('Two words, ¡y más!').success ? [name] : [],
  );
}

const writing = kinds.flatMap(([kind, { commands }]) =>
  Object.entries(commands).flatMap(([type, spec]) => {
    const fields = spec.by === 'host' ? [] : writtenFields(spec.payload);
    return fields.length > 0 ? [{ kind, type, spec, fields }] : [];
  }),
);

describe('whatever participants may write', () => {
  it('is found in every activity that takes words', () => {
    const found = writing.map(({ kind, type }) => `${kind} ${type}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'sticky-brainstorm writeSticky',
        'sticky-brainstorm createTopic',
        'rapid-fire askQuestion',
        'rapid-fire shareAnswer',
        'discussion answer',
        'discussion writeForTable',
        'circle-square-triangle addNextStep',
        'share-and-move finishTurn',
        'share-and-move addComment',
      ]),
    );
  });

  it.each(writing)('$kind $type is handed back when it is refused, each of its words', ({ fields }) => {
    const payload = Object.fromEntries(fields.map((field) => [field, `the ${field} of it`]));
    const back = textIn(payload);
    for (const field of fields) expect(back).toContain(`the ${field} of it`);
  });

  /** What several people arrange together: it would undo what the others did since. It is handed back. */
  const TOGETHER = new Set(['createTopic', 'splitTopic', 'renameTopic', 'mergeTopics']);
  it.each(writing.filter(({ type }) => !TOGETHER.has(type)))('$kind $type is taken late', ({ spec }) => {
    expect(spec.late).toBe('words');
  });
});

/** Of a build that this page does not know; what it says goes without words of its own. */
const LATER: Said = { code: 'a-code-of-a-later-server' };

/** Words that stand in nearly every English sentence, and in no Spanish one. */
const ENGLISH = /\b(the|is|are|was|were|not|you|your|this|that|there|has|have|it|of|to|by|with|and|again)\b/i;

const everybodys = Object.keys(refusals.en).map((code): Said => ({ code, values: { most: 3 } }));

describe('a phone in Spanish', () => {
  beforeAll(() => setLanguage('es'));
  afterAll(() => setLanguage('en'));

  it.each([...everybodys, LATER])('reads no English with words that were refused: $code', (refused) => {
    render(
      <Returned
        texts={[{ key: 'k', words: 'Mis palabras', refused, later: false, send: { type: 'x', payload: {} } }]}
        onSend={() => {}}
        onLater={() => {}}
        onDiscard={() => {}}
      />,
    );
    const shown = screen.getByRole('region').textContent;
    expect(shown).toContain('Mis palabras');
    expect(shown).not.toMatch(ENGLISH);
    cleanup();
  });
});

describe('a console in Spanish', () => {
  it('tells facilitators what participants are told in other words', () => {
    const Told = ({ refusal }: { refusal: Said }) => useHostReasons()(refusal);
    render(<Told refusal={{ code: 'stale' }} />);
    screen.getByText(hostRefusals.en.stale);
    cleanup();
    render(<Told refusal={LATER} />);
    screen.getByText(refusals.en.other);
    cleanup();
  });
});
