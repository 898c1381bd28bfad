import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { checkSession, parseSession, type Session } from '../../shared/agenda/session.ts';
import { toYaml } from '../../shared/agenda/sessionYaml.ts';
import { readYaml } from '../../shared/agenda/yamlFile.ts';
import { cleanLine, cleanText } from '../../shared/lib/cleanText.ts';
import { nasty } from '../support/nastyTexts.ts';
import { configOf, SESSION } from '../support/sessionText.ts';
import '../support/seed.ts';

const activities: Readonly<Record<string, Activity>> = registry;
const shippedKinds = (kind: string) => activities[kind]?.config;

function parsed(text: string, kinds = configOf): Session {
  const result = parseSession(text, { file: 'a.yaml', configOf: kinds });
  if (result.ok) return result.session;
  throw new Error(`${result.faults.map(({ line, message }) => `${line}: ${message}`).join('\n')}\n\n${text}`);
}

const small = parsed(SESSION);

/** A text as the schema leaves it: cleaned, with something in it. */
const prose = nasty.map((text) => cleanText(cleanText(text).slice(0, 400)) || 'Text');
const line = prose.map((text) => cleanLine(cleanLine(text).slice(0, 100)) || 'Text');

const item = (index: number) =>
  fc
    .record(
      {
        title: line,
        notes: prose,
        say: prose,
        optional: fc.boolean(),
        givesFirst: fc.boolean(),
        steps: fc.dictionary(
          fc.constantFrom('q1', 'write.q2', 'move.1', '12', 'null'),
          fc.record({ notes: prose, say: prose }, { requiredKeys: [] }),
        ),
        questions: fc.array(nasty, { minLength: 1, maxLength: 5 }),
      },
      { requiredKeys: ['title', 'notes', 'questions'] },
    )
    .map(({ questions, ...fields }) => ({
      id: `i${index}`,
      section: 's',
      activity: 'vote',
      minutes: [0, 7.5],
      planned: 5,
      config: { questions },
      ...fields,
    }));

const sessions = fc
  .record(
    {
      title: line,
      source: line,
      purpose: prose,
      objectives: fc.array(prose, { maxLength: 5 }),
      roles: fc
        .uniqueArray(line, { maxLength: 5 })
        .map((titles) => titles.map((title, index) => ({ id: `r${index}`, title }))),
      agenda: fc
        .integer({ min: 1, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => item(index)))),
      resources: fc.array(
        fc.record({ group: line, items: fc.array(fc.record({ title: line, for: prose }), { maxLength: 3 }) }),
        { maxLength: 2 },
      ),
      logistics: fc.array(fc.record({ heading: line, items: fc.array(prose, { maxLength: 3 }) }), {
        maxLength: 2,
      }),
      tables: fc.integer({ min: 1, max: 60 }),
    },
    {
      requiredKeys: ['title', 'source', 'purpose', 'objectives', 'roles', 'agenda', 'resources', 'logistics'],
    },
  )
  .map((fields) => ({
    ...fields,
    language: 'no',
    minutes: fields.agenda.length * 5,
    sections: [{ id: 's', title: fields.title, minutes: [0, 60], source: fields.source }],
  }));

describe('a session as a file', () => {
  it('is the shipped session again when it is read', () => {
    const file = readFileSync(
      new URL('../../sessions/collaborative-leadership.yaml', import.meta.url),
      'utf8',
    );
    const session = parsed(file, shippedKinds);
    const text = toYaml(session);
    expect(parsed(text, shippedKinds)).toEqual(session);
    expect(toYaml(parsed(text, shippedKinds))).toBe(text);
    // No anchors, and nothing that runs far out of the window but paragraphs of notes.
    expect(text).not.toMatch(/(: |- )[&*][\w-]+$/m);
    expect(text.split('\n').filter((each) => each.length > 140)).toEqual([]);
  });

  it('is any session again when it is read', () => {
    fc.assert(
      fc.property(sessions, (value) => {
        const checked = checkSession(value, configOf);
        if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
        expect(parsed(toYaml(checked.session))).toEqual(checked.session);
      }),
      { numRuns: 300 },
    );
  });

  it('is written as a person would write it', () => {
    const [first, second] = small.agenda;
    const session = {
      ...small,
      tables: 5,
      purpose: `Where are we? ${'We plan together, and then we act. '.repeat(4)}`.trim(),
      agenda: [{ ...first, notes: '**Ask.** Then wait.\n\n- Count to ten' }, second],
    };
    expect(toYaml(session)).toMatchInlineSnapshot(`
      "# yaml-language-server: $schema=./session.schema.json

      title: A small session
      language: en
      source: A small guide
      purpose: >-
        Where are we? We plan together, and then we act. We plan together, and then we act. We plan together, and then we
        act. We plan together, and then we act.
      minutes: 30
      tables: 5

      objectives: [Read a file, Find its faults]

      roles:
        - { id: teacher, title: Teacher }
        - { id: leader, title: Leader }

      sections:
        - { id: opening, title: Opening, minutes: [5, 10], source: Page one }
        - { id: middle, title: Middle, minutes: [15, 20], heading: [20, 25], source: Page two }

      agenda:
        - id: hello
          title: Hello
          section: opening
          activity: talk
          minutes: [5, 10]
          planned: 10
          notes: |-
            **Ask.** Then wait.

            - Count to ten
          config:
            slides:
              - { id: first, title: Hello }
            pace: slow

        - id: choose
          title: Choose
          section: middle
          activity: vote
          minutes: [10, 20]
          planned: 20
          optional: true
          notes: Let them choose.
          say: Please choose.
          steps:
            q1:
              say: The first one.
          config:
            questions: [Which one?]

      resources:
        - group: To read
          items:
            - { title: A book, for: Reading, link: https://example.org/book }

      logistics:
        - { heading: Catering, items: [Water] }
      "
    `);
  });

  it('holds whatever somebody has typed so far, at fault or not, and never fails', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 6 },
        nasty,
        fc.constantFrom(null, true, false, 0, -1.5, 1e300, 12),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(
          fc.oneof(nasty, fc.constantFrom('agenda', 'id', 'title', '__proto__', 'constructor')),
          tie('any'),
          { maxKeys: 5 },
        ),
      ),
    })).any;
    const drafts = fc.oneof(
      value.map((notes) => ({ notes })),
      fc.record(
        {
          agenda: fc.oneof(fc.array(value), value),
          sections: value,
          title: value,
          minutes: value,
          steps: value,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(drafts, (draft) => {
        const text = toYaml(draft);
        const read = readYaml(text);
        if (!read.ok) throw new Error(`${read.faults[0]?.message}\n\n${text}`);
        expect(JSON.parse(JSON.stringify(read.value))).toEqual(JSON.parse(JSON.stringify(draft)));
      }),
      { numRuns: 400 },
    );
  });

  it('leaves out what is not there', () => {
    expect(
      readYaml(toYaml({ title: 'Mine', purpose: undefined, agenda: [{ say: undefined }] })),
    ).toMatchObject({
      value: { title: 'Mine', agenda: [{}] },
    });
    for (const nothing of [undefined, null, 'a text', 12, []]) expect(typeof toYaml(nothing)).toBe('string');
  });

  it('does not fail on what is nested too deep to be a session', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5_000)}1${']'.repeat(5_000)}`);
    expect(toYaml({ title: 'Mine', agenda: deep })).toContain('title: Mine');
  });
});
