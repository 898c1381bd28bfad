import { describe, expect, it } from 'vitest';
import { parseToolbox } from '../../shared/agenda/toolbox.ts';
import { toolboxItem } from '../../shared/agenda/toolboxItem.ts';
import { configOf, lineOf } from '../support/sessionText.ts';

const entry = (id: string, change: (text: string) => string = (text) => text) =>
  change(`  - id: ${id}
    title: A vote
    group: opener
    activity: vote
    minutes: [3, 6]
    planned: 5
    people: [4, 40]
    use: When nobody has spoken yet.
    notes: Ask, and wait.
    config: { questions: [Why?] }
`);

const parse = (source: string) =>
  parseToolbox(source, {
    file: 'toolbox.yaml',
    configOf,
    groupOf: (kind) => (kind === 'talk' ? 'talk' : 'discussion'),
  });
const text = (...entries: string[]) => `entries:\n${entries.join('')}`;

describe('a toolbox file', () => {
  it('gives its entries, with configs as the activities complete them', () => {
    const talk = entry('talk', (one) =>
      one
        .replace('activity: vote', 'activity: talk')
        .replace('questions: [Why?]', 'slides: [{ id: a, title: A }]'),
    );
    const { entries, faults } = parse(text(entry('one'), talk));
    expect(faults).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['one', 'talk']);
    expect(entries[1]?.config).toEqual({ slides: [{ id: 'a', title: 'A' }], pace: 'slow' });
  });

  it('puts an entry that names no group into that of its kind', () => {
    const { entries, faults } = parse(text(entry('vote', (one) => one.replace('    group: opener\n', ''))));
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([{ id: 'vote', group: 'discussion' }]);
  });

  it('says of each fault where it is, leaves that entry out and keeps the others', () => {
    const source = text(
      entry('long', (one) => one.replace('planned: 5', 'planned: 9')),
      entry('good'),
      entry('good', (one) => one.replace('A vote', 'Another vote')),
      entry('odd', (one) => one.replace('group: opener', 'group: openers')),
      entry('few', (one) => one.replace('people: [4, 40]', 'people: [40, 4]')),
      entry('none', (one) => one.replace('activity: vote', 'activity: dance')),
      entry('wrong', (one) => one.replace('questions: [Why?]', 'question: Why?')),
      entry('item', (one) => `${one}    section: opening\n`),
    );
    const { entries, faults } = parse(source);
    expect(entries.map(({ id, title }) => [id, title])).toEqual([['good', 'A vote']]);
    expect(faults.map(({ field, message }) => [field, message])).toEqual([
      ['entries[0].planned', "9 is outside the item's own minutes, 3 to 6"],
      ['entries[2].id', '"good" is already the id of entries[1]'],
      [
        'entries[3].group',
        'must be one of opener, brainstorm, discussion, talk, document, reflection, break, did you mean "opener"?',
      ],
      ['entries[4].people', 'the first number (least) is more than the second (most)'],
      ['entries[5].activity', 'there is no activity "dance"'],
      ['entries[6].config.questions', 'is missing (a list)'],
      ['entries[6].config.question', 'unknown field, did you mean "questions"?'],
      ['entries[7].section', 'unknown field'],
    ]);
    expect(faults[0]).toMatchObject({ file: 'toolbox.yaml', line: lineOf(source, 'planned: 9'), column: 14 });
  });

  it.each([
    ['entries: [', /^YAML: /],
    ['', /empty/],
    ['- id: one', /must be a group of fields/],
    ['entries: all', /must be a list/],
  ])('is nothing but a fault when it reads %j', (source, message) => {
    const { entries, faults } = parse(source);
    expect(entries).toEqual([]);
    expect(faults[0]?.message).toMatch(message);
  });
});

describe('an entry of the toolbox', () => {
  it('becomes an item for an agenda: without its own id, and without what only helps to choose', () => {
    const [one] = parse(text(entry('one'))).entries;
    if (!one) throw new Error('no entry');
    expect(toolboxItem(one)).toEqual({
      title: 'A vote',
      activity: 'vote',
      minutes: [3, 6],
      planned: 5,
      notes: 'Ask, and wait.',
      config: { questions: ['Why?'] },
    });
  });
});
