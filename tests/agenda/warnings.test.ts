import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedTotal, warningsOf } from '../../shared/agenda/warnings.ts';
import { warningText } from '../../shared/agenda/warningWords.ts';
import { LANGUAGES } from '../../shared/lib/catalogue.ts';
import { miniSession } from '../support/miniSession.ts';
import '../support/seed.ts';
import { shippedSession } from '../support/shippedSession.ts';

const NOTES = 'Ask the question, wait, and let people write before they talk.';
const [one, two] = miniSession.agenda.map((item, index) => ({
  ...item,
  minutes: [5, 25] satisfies [number, number],
  planned: index === 0 ? 10 : 20,
  notes: NOTES,
}));
if (!one || !two) throw new Error('the small session has two items');

/** Nothing to tell about it. */
const good = { ...miniSession, agenda: [{ ...one, givesFirst: true }, two] };
const codes = (session: unknown) => warningsOf(session).map(({ code }) => code);
const messages = (session: unknown) =>
  warningsOf(session).map((found) => [found.field, warningText(found, 'en')]);
const section = { id: 's', title: 'Start', minutes: [20, 30], source: 'Tests' };

describe('warnings', () => {
  it('are few where a session is well planned', () => {
    expect(warningsOf(good)).toEqual([]);
  });

  it('[W1] [W2] tell of the clashes in the guide of the shipped session, of what can give nothing, and of nothing else', () => {
    expect(messages(shippedSession())).toEqual([
      [
        'sections',
        'The overview adds up to 65–90 minutes, the headings of the sections to 80–105. 90 are planned.',
      ],
      ['sections[2].heading', 'Strategic Planning Tools: the overview says 5–10 minutes, its heading 10.'],
      [
        'sections[3].heading',
        'Brainstorming Sticky Activity: the overview says 5–10 minutes, its heading 10–15.',
      ],
      [
        'sections[4].heading',
        'Exemplar Rapid Fire Presentations: the overview says 10–15 minutes, its heading 15–20.',
      ],
      ['sections[6].heading', 'Policies and Initiatives: the overview says 5 minutes, its heading 5–10.'],
      [
        'agenda[8].planned',
        'Policies and Initiatives is planned at its least, 5 minutes, and has none to give when the session runs late.',
      ],
    ]);
  });

  it('[W2] say when what is planned fits only the overview, or only the heading', () => {
    const of = (heading: [number, number]) =>
      warningsOf({ ...good, sections: [{ ...section, heading }] }).filter(
        ({ field }) => field !== 'sections',
      );
    expect(of([35, 40])).toEqual([
      {
        code: 'outside-heading',
        field: 'sections[0].heading',
        values: { title: 'Start', overview: '20–30', heading: '35–40', planned: '30' },
      },
    ]);
    const sections = [{ ...section, minutes: [1, 1], heading: [30, 30] }];
    expect(messages({ ...good, sections })[1]).toEqual([
      'sections[0].heading',
      'Start: the overview says 1 minute, its heading 30. The 30 planned fit the heading only.',
    ]);
    expect(of([20, 30])).toEqual([]);
  });

  it('[W3] tell when no planning can reach the length of the session', () => {
    expect(messages({ ...good, minutes: 8 })).toEqual([
      ['minutes', 'Even at their least the items take 10 minutes, 2 more than the session has.'],
    ]);
    expect(messages({ ...good, minutes: 52.5 })).toEqual([
      ['minutes', 'Even at their most the items take 50 minutes, 2.5 fewer than the session has.'],
    ]);
    expect(warningsOf({ ...good, minutes: 50 })).toEqual([]);
    // With an item whose minutes are being typed, nothing can be said.
    expect(
      warningsOf({
        ...good,
        minutes: 8,
        agenda: [
          { ...one, givesFirst: true },
          { ...two, minutes: [] },
        ],
      }),
    ).toEqual([]);
  });

  it('[W4] tell when little or nothing can be won back', () => {
    const fixed = (item: object, length: number, more: object = {}) => ({
      ...item,
      minutes: [length, length],
      planned: length,
      ...more,
    });
    expect(messages({ ...good, agenda: [fixed(one, 10), fixed(two, 20)] })).toEqual([
      [
        'agenda',
        'Nothing can be won back when the session runs late: every item is planned at its least, and none may be left out.',
      ],
    ]);
    const little = [{ ...fixed(one, 10), minutes: [9, 10], givesFirst: true }, fixed(two, 20)];
    expect(messages({ ...good, agenda: little })).toEqual([
      ['agenda', 'When the session runs late, 1 minute of 30 can be won back at the most.'],
    ]);
    expect(warningsOf({ ...good, agenda: [fixed(one, 10, { optional: true }), fixed(two, 20)] })).toEqual([]);
  });

  it('[W5] tell when nothing is marked to give first', () => {
    expect(codes({ ...good, agenda: [one, two] })).toEqual(['nothing-gives-first']);
    expect(codes({ ...good, agenda: [one, { ...two, optional: true }] })).toEqual([]);
  });

  it('[W6] tell of an item that is planned at its least, unless its range is one length or it may be left out', () => {
    const agenda = (more: object) => [
      { ...one, givesFirst: true, planned: 5, ...more },
      { ...two, planned: 25 },
    ];
    expect(messages({ ...good, agenda: agenda({}) })).toEqual([
      [
        'agenda[0].planned',
        'Item one is planned at its least, 5 minutes, and has none to give when the session runs late.',
      ],
    ]);
    expect(codes({ ...good, agenda: agenda({ minutes: [5, 5] }) })).toEqual([]);
    expect(codes({ ...good, agenda: agenda({ optional: true }) })).toEqual([]);
  });

  it('[W7] tell of notes that nobody else could run an item from', () => {
    const agenda = [{ ...one, givesFirst: true, notes: 'As always.' }, two];
    expect(messages({ ...good, agenda })).toEqual([
      ['agenda[0].notes', 'The notes of Item one are short. Could somebody else run it from them?'],
    ]);
    expect(codes({ ...good, agenda: [{ ...one, givesFirst: true, notes: ' ' }, two] })).toEqual([]);
  });

  it('[W8] tell when there are no roles or no objectives', () => {
    expect(codes({ ...good, roles: [], objectives: [] })).toEqual(['no-objectives', 'no-roles']);
  });

  it('can be had of anything that somebody is typing', () => {
    const typed = fc.record(
      {
        minutes: fc.anything(),
        sections: fc.array(fc.anything()),
        agenda: fc.anything(),
        roles: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), typed), (session) => {
        for (const found of warningsOf(session))
          for (const language of LANGUAGES)
            expect(warningText(found, language)).toMatch(/^(?!.*(undefined|NaN|object)).+$/s);
        expect(typeof plannedTotal(session)).toBe('number');
      }),
    );
  });
});

describe('the planned total', () => {
  it('adds up what is planned, as far as it is a number', () => {
    expect(plannedTotal(good)).toBe(30);
    expect(plannedTotal({ agenda: [{ planned: 10 }, { planned: '5' }, null] })).toBe(10);
    expect(plannedTotal(undefined)).toBe(0);
  });

  it('[W9] tell of tables that are too few or too many for those who come, and how many would do', () => {
    const at = (people: number, tables: number) => messages({ ...good, people, tables });
    expect(at(60, 6)).toEqual([
      ['tables', '60 people at 6 tables are more than eight at one. 10 tables would do.'],
    ]);
    expect(at(12, 6)).toEqual([
      ['tables', '12 people at 6 tables are fewer than five at one. 2 tables would do.'],
    ]);
    expect(at(60, 10)).toEqual([]);
    expect(messages({ ...good, people: 60 })).toEqual([]);
  });
});
