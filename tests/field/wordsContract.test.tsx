import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Returned } from '../../client/handBack/Returned.tsx';
import { textIn } from '../../client/live/handBack.ts';
import { hostRefusalText, useHostReasons } from '../../client/ui/hostRefusalText.ts';
import { refusalText } from '../../client/ui/refusalText.ts';
import { setLanguage } from '../../client/ui/text.ts';
import { kinds } from '../contract/kinds.ts';

/** Texts of a payload that name something and are chosen, not written. */
const CHOSEN = new Set(['table', 'document', 'question', 'to', 'from', 'scope', 'person', 'topic']);

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
        'rapid-fire sharePractice',
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

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Every code with which something is refused in these folders. */
function codesIn(...folders: string[]): string[] {
  const found = folders.flatMap(sourcesIn).flatMap((source) => {
    return [...source.matchAll(/(?:refuse\(\s*|ok: false,\s*code: )'([a-z-]+)'/g)].flatMap(
      ([, code]) => code ?? [],
    );
  });
  return [...new Set(found)].sort();
}

/** Refusals that only hosts and projectors meet, who are told in the console's words. */
const HOSTS = new Set([
  'agenda-full',
  'already-held',
  'answered',
  'at-move',
  'empty-agenda',
  'enough-statements',
  'first-step',
  'has-stickies',
  'hidden',
  'is-on',
  'last-one',
  'last-step',
  'left-out',
  'no-answer',
  'no-rehearsal',
  'no-such-words',
  'no-words',
  'not-a-question',
  'not-optional',
  'not-partners',
  'offline',
  'on-now',
  'past',
  'projector-full',
  'question-on',
  'queue-full',
  'room-full',
  'table-taken',
  'talk-is-on',
  'too-long-ago',
  'too-many',
  'too-many-moves',
  'too-old',
  'unknown-pairing',
  'unknown-person',
  'unknown-step',
]);

const all = codesIn('shared/activities', 'shared/room', 'server/live', 'client/live');
const codes = all.filter((code) => !HOSTS.has(code));

/** Those with which the server answers calls that only facilitators make. */
const calls = [
  ...new Set(
    ['server/http', 'server/prepared', 'server/live']
      .flatMap(sourcesIn)
      .flatMap((source) => [...source.matchAll(/fault\(\s*response,\s*\d{3},\s*'([a-z-]+)'/g)])
      .flatMap(([, code]) => code ?? []),
  ),
];

/** Words that stand in nearly every English sentence, and in no Spanish one. */
const ENGLISH = /\b(the|is|are|was|were|not|you|your|this|that|there|has|have|it|of|to|by|with|and|again)\b/i;

describe('a phone in Spanish', () => {
  beforeAll(() => setLanguage('es'));
  afterAll(() => setLanguage('en'));

  it('has words of its own for every reason that the server can give', () => {
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !Object.hasOwn(refusalText.es, code))).toEqual([]);
    for (const [code, words] of Object.entries(refusalText.es)) {
      expect(words, code).not.toBe(Object.entries(refusalText.en).find(([same]) => same === code)?.[1]);
      expect(words, code).not.toMatch(ENGLISH);
    }
  });

  it.each([...codes, 'a-code-of-a-later-server'])(
    'reads no English with words that were refused: %s',
    (refused) => {
      render(
        <Returned
          texts={[
            { key: 'k', words: 'Mis palabras', refused, later: false, send: { type: 'x', payload: {} } },
          ]}
          onSend={() => {}}
          onLater={() => {}}
          onDiscard={() => {}}
        />,
      );
      const shown = screen.getByRole('region').textContent;
      expect(shown).toContain('Mis palabras');
      expect(shown).not.toMatch(ENGLISH);
      cleanup();
    },
  );
});

describe('a console in Spanish', () => {
  it('has words of its own for every reason that a facilitator can meet', () => {
    expect(calls.length).toBeGreaterThan(10);
    const spoken = { ...refusalText.es, ...hostRefusalText.es };
    expect([...all, ...calls].filter((code) => !Object.hasOwn(spoken, code))).toEqual([]);
    expect([...HOSTS].filter((code) => !Object.hasOwn(hostRefusalText.es, code))).toEqual([]);
    for (const [code, words] of Object.entries(hostRefusalText.es)) {
      expect(words, code).not.toBe(Object.entries(hostRefusalText.en).find(([same]) => same === code)?.[1]);
      expect(words, code).not.toMatch(ENGLISH);
    }
  });

  it('has no words for what no server says any more', () => {
    const said = new Set([...all, ...calls]);
    expect(Object.keys(hostRefusalText.en).filter((code) => !said.has(code))).toEqual([]);
  });

  it('tells facilitators what participants are told in other words', () => {
    const Told = ({ code }: { code: string }) => useHostReasons()(code);
    render(<Told code="not-allowed" />);
    screen.getByText(hostRefusalText.en['not-allowed']);
    cleanup();
    render(<Told code="a-code-of-a-later-server" />);
    screen.getByText(refusalText.en.other);
    cleanup();
  });
});
