import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkSession, parseSession } from '../../shared/agenda/session.ts';
import { configOf, edited, lineOf, SESSION } from '../support/sessionText.ts';

const faultsOf = (text: string) => {
  const parsed = parseSession(text, { file: 'small.yaml', configOf });
  return parsed.ok ? [] : parsed.faults;
};

/** Changes the session once and gives its faults, where `at` names the line that each must be at. */
const change = (from: string, to: string) => {
  const text = edited(SESSION, from, to);
  return { text, faults: faultsOf(text) };
};

describe('a session file', () => {
  it('without faults gives the session, with the defaults of its configs', () => {
    const parsed = parseSession(SESSION, { file: 'small.yaml', configOf });
    expect(parsed.ok && parsed.session.title).toBe('A small session');
    expect(parsed.ok && parsed.session.agenda[0]?.config).toEqual({
      slides: [{ id: 'first', title: 'Hello' }],
      pace: 'slow',
    });
    expect(parsed.ok && parsed.session.sections[1]?.heading).toEqual([20, 25]);
    expect(parsed.ok && 'say' in (parsed.session.agenda[0] ?? {})).toBe(false);
  });

  it('names the file, line, column and field of a fault', () => {
    const { text, faults } = change('    planned: 20', '    planned: soon');
    expect(faults).toMatchObject([
      {
        file: 'small.yaml',
        line: lineOf(text, 'planned: soon'),
        column: 14,
        field: 'agenda[1].planned',
        message: 'must be a number, not the text "soon"',
      },
    ]);
  });

  it('reports a missing field at what it is missing from', () => {
    const { text, faults } = change('    title: Choose\n', '');
    expect(faults).toMatchObject([
      { field: 'agenda[1].title', line: lineOf(text, '- id: choose'), message: 'is missing (text)' },
    ]);
    expect(change('title: A small session\n', '').faults).toMatchObject([{ field: 'title', line: 1 }]);
  });

  it('reports an unknown field at its name, and says which one was probably meant', () => {
    const { text, faults } = change('    notes: Say hello.', '    note: Say hello.');
    expect(faults).toMatchObject([
      { field: 'agenda[0].notes', line: lineOf(text, '- id: hello'), message: 'is missing (text)' },
      {
        field: 'agenda[0].note',
        line: lineOf(text, 'note:'),
        column: 5,
        message: 'unknown field, did you mean "notes"?',
      },
    ]);
    expect(change('minutes: 30', 'minutes: 30\nzzzzzz: 1').faults).toMatchObject([
      { field: 'zzzzzz', message: 'unknown field' },
    ]);
    expect(change('{ say: The first one. }', '{ sya: The first one. }').faults).toMatchObject([
      { field: 'agenda[1].steps.q1.sya', message: 'unknown field, did you mean "say"?' },
    ]);
  });

  it('looks into the config of an item, with the schema of its activity', () => {
    const { text, faults } = change('          title: Hello', "          title: ''\n          titel: Hello");
    expect(faults).toMatchObject([
      {
        field: 'agenda[0].config.slides[0].title',
        line: lineOf(text, "title: ''"),
        message: 'must not be empty',
      },
      {
        field: 'agenda[0].config.slides[0].titel',
        line: lineOf(text, 'titel:'),
        message: 'unknown field, did you mean "title"?',
      },
    ]);
    expect(change('    config:\n      questions: [Which one?]\n', '').faults).toMatchObject([
      { field: 'agenda[1].config', message: expect.stringContaining('is missing') },
    ]);
    expect(change('      slides:', '      pace: briks\n      slides:').faults).toMatchObject([
      { field: 'agenda[0].config.pace', message: 'must be one of slow, brisk, did you mean "brisk"?' },
    ]);
  });

  it('refuses an activity that does not exist', () => {
    const { text, faults } = change('activity: vote', 'activity: ballot');
    expect(faults).toMatchObject([
      {
        field: 'agenda[1].activity',
        line: lineOf(text, 'ballot'),
        column: 15,
        message: 'there is no activity "ballot"',
      },
    ]);
  });

  it('[P1] refuses an id that is used twice', () => {
    const { text, faults } = change('- id: choose', '- id: hello # again');
    expect(faults).toMatchObject([
      {
        field: 'agenda[1].id',
        line: lineOf(text, '# again'),
        message: '"hello" is already the id of agenda[0]',
      },
    ]);
    expect(change('id: leader', 'id: teacher').faults).toMatchObject([{ field: 'roles[1].id' }]);
    const sections = change('  - id: middle', '  - id: opening').faults.map(({ field }) => field);
    expect(sections).toContain('sections[1].id');
  });

  it('[P2] refuses an item of a section that does not exist', () => {
    const { text, faults } = change('section: middle', 'section: midle');
    expect(faults).toContainEqual(
      expect.objectContaining({
        field: 'agenda[1].section',
        line: lineOf(text, 'midle'),
        message: 'there is no section "midle", did you mean "middle"?',
      }),
    );
  });

  it('[P3] refuses planned minutes outside the range of the item', () => {
    const { text, faults } = change('minutes: [10, 20]', 'minutes: [10, 15]');
    expect(faults).toMatchObject([
      {
        field: 'agenda[1].planned',
        line: lineOf(text, 'planned: 20'),
        message: "20 is outside the item's own minutes, 10 to 15",
      },
    ]);
  });

  it('[P4] refuses planned minutes outside the range of the section', () => {
    const { text, faults } = change('minutes: [5, 10]', 'minutes: [5, 8]');
    expect(faults).toMatchObject([
      {
        field: 'sections[0].minutes',
        line: lineOf(text, 'minutes: [5, 8]'),
        message: 'its items are planned for 10 minutes, the section takes 5 to 8',
      },
    ]);
  });

  it("[P4] lets a section take its heading's minutes instead of the overview's", () => {
    expect(change('minutes: [15, 20]', 'minutes: [5, 10]').faults).toEqual([]);
    expect(change('    heading: [20, 25]\n', '').faults).toEqual([]);
  });

  it('[P4] refuses a section without items', () => {
    const { faults } = change(
      'agenda:',
      '  - { id: end, title: End, minutes: [1, 2], source: Page three }\nagenda:',
    );
    expect(faults).toMatchObject([
      {
        field: 'sections[2].minutes',
        message: 'no item of the agenda belongs to it, the section takes 1 to 2',
      },
    ]);
  });

  it('[P5] refuses planned minutes that do not add up to those of the session', () => {
    const { text, faults } = change('minutes: 30', 'minutes: 31');
    expect(faults).toMatchObject([
      {
        field: 'minutes',
        line: lineOf(text, 'minutes: 31'),
        column: 10,
        message: 'the planned minutes of the agenda add up to 30, not 31',
      },
    ]);
  });

  it('[P5] adds parts of minutes without being off by a rounding', () => {
    const text = edited(
      edited(edited(SESSION, 'planned: 10', 'planned: 9.9'), 'planned: 20', 'planned: 19.8'),
      'minutes: 30',
      'minutes: 29.7',
    );
    expect(faultsOf(text)).toEqual([]);
  });

  it('refuses a range that runs backwards, a link that is none, a language that is none', () => {
    expect(change('minutes: [15, 20]', 'minutes: [20, 15]').faults.map(({ field }) => field)).toContain(
      'sections[1].minutes',
    );
    expect(change('https://example.org/book', 'javascript:alert(1)').faults).toMatchObject([
      { field: 'resources[0].items[0].link', message: 'must be a link that begins with http:// or https://' },
    ]);
    expect(change('language: en', 'language: English!').faults).toMatchObject([{ field: 'language' }]);
  });

  it('reports all faults, in the order of the file', () => {
    const text = [
      ['language: en', 'langauge: en'],
      ['minutes: 30', 'minutes: thirty'],
      ['section: opening', 'section: nowhere'],
      ['planned: 20', 'planned: 25'],
      ['questions: [Which one?]', 'questions: []'],
      ['heading: Catering', 'heading: 3'],
    ].reduce((all, [from = '', to = '']) => edited(all, from, to), SESSION);
    const faults = faultsOf(text);
    expect(faults.map(({ field }) => field)).toEqual([
      'language',
      'langauge',
      'minutes',
      'sections[0].minutes',
      'agenda[0].section',
      'agenda[1].planned',
      'agenda[1].config.questions',
      'logistics[0].heading',
    ]);
    expect(faults.map(({ line }) => line)).toEqual([...faults.map(({ line }) => line)].sort((a, b) => a - b));
  });

  it('may use an anchor for what stands in two places, and reports faults in it where it is written', () => {
    const shared = edited(
      edited(
        SESSION,
        'slides:\n        - id: first\n          title: Hello',
        'slides: &slides\n        - id: first\n          title: Hello',
      ),
      'activity: vote',
      'activity: talk',
    );
    const text = edited(shared, 'questions: [Which one?]', 'slides: *slides');
    expect(faultsOf(text)).toEqual([]);
    const broken = edited(text, '          title: Hello', '          title: 7');
    expect(faultsOf(broken)).toMatchObject([
      { field: 'agenda[0].config.slides[0].title', line: lineOf(broken, 'title: 7') },
      { field: 'agenda[1].config.slides[0].title', line: lineOf(broken, 'title: 7') },
    ]);
  });
});

describe('a session that comes in a request', () => {
  it('is checked like a file', () => {
    expect(checkSession(parse(SESSION), configOf)).toMatchObject({
      ok: true,
      session: { title: 'A small session' },
    });
    expect(checkSession({ ...parse(SESSION), minutes: 12 }, configOf)).toMatchObject({
      ok: false,
      faults: [{ field: 'minutes', message: 'the planned minutes of the agenda add up to 30, not 12' }],
    });
  });

  it.each([[undefined], [null], [7], ['title'], [[]], [{}], [{ agenda: 3, sections: [null], roles: {} }]])(
    'is refused when it is %j',
    (value) => {
      const checked = checkSession(value, configOf);
      expect(checked.ok ? [] : checked.faults).not.toEqual([]);
    },
  );
});
