import { describe, expect, it } from 'vitest';
import { stopsWithWords } from '../../client/prepare/data/kinds.ts';
import { kinds, shippedSession } from '../support/shippedSession.ts';

/** The titles of every stop of a shipped session, said in a language. */
function titlesOf(file: string, language: 'en' | 'es'): string[] {
  return shippedSession(`${file}.yaml`).agenda.flatMap(({ activity: kind, config }) => {
    const activity = kinds[kind];
    if (!activity) throw new Error(`no activity ${kind}`);
    return activity.steps(activity.start(activity.config.parse(config)), language).map(({ title }) => title);
  });
}

describe('stops with words of hosts in Prepare and in the printed script', () => {
  it.each([
    ['collaborative-leadership', 'en', ['Move 2', 'Move 3']],
    ['liderazgo-colaborativo', 'es', ['Rotación 2', 'Rotación 3']],
  ] as const)(
    'have a name that a person reads, also those that hosts of %s may add in the room',
    (file, language, added) => {
      const stops = shippedSession(`${file}.yaml`).agenda.flatMap((item) => stopsWithWords(item, language));
      expect(stops.filter(({ off }) => off === 'spare').map(({ title }) => title)).toEqual(added);
      expect(stops.filter(({ off }) => off === 'lost')).toEqual([]);
      expect(stops.filter(({ id, title }) => title === '' || title === id)).toEqual([]);
    },
  );

  it('are told by what is said there when nothing makes them any more', () => {
    const item = {
      id: 'talk',
      title: 'Talk',
      section: 'talk',
      activity: 'discussion',
      minutes: [5, 10] as [number, number],
      planned: 5,
      notes: 'Ask.',
      steps: { gone: { say: 'What has to change at home, and who decides?' }, kept: {} },
      config: { questions: [{ id: 'kept', text: 'What stays?', short: 'Stays' }] },
    };
    expect(stopsWithWords(item, 'en').map(({ title, off }) => [title, off])).toEqual([
      ['Stays', undefined],
      ['What has to change at home, and who…', 'lost'],
    ]);
  });

  it('are told of by a brainstorm that asks question by question, for each that hosts may pick', () => {
    const questions = [
      { id: 'leaders', text: 'Who leads?', short: 'Leaders' },
      { id: 'tools', text: 'With which tools?', short: 'Tools', asked: false },
    ];
    const activity = kinds['sticky-brainstorm'];
    const state = activity?.start(activity.config.parse({ questions }));
    expect(activity?.spare?.(state).map(({ title }) => title)).toEqual([
      'Tools: write',
      'Tools: rank',
      'Tools: wall',
      'Tools: condense at the tables',
      'Tools: condense together',
    ]);
  });
});

describe('the stops that Next walks', () => {
  it('are called in the language of the session', () => {
    const titles = titlesOf('liderazgo-colaborativo', 'es');
    expect(titles).toContain('Todo el grupo');
    expect(
      titles.filter((title) => /\b(write|rank|wall|condense|move|group|shape|next|the)\b/i.test(title)),
    ).toEqual([]);
  });

  it('are no others in another language', () => {
    for (const [kind, activity] of Object.entries(kinds)) {
      if (kind !== 'break') continue;
      const state = activity.start(activity.config.parse({}));
      expect(activity.steps(state).map(({ title }) => title)).toEqual(['Break']);
      expect(activity.steps(state, 'es').map(({ title }) => title)).toEqual(['Pausa']);
    }
    expect(titlesOf('liderazgo-colaborativo', 'es')).toHaveLength(
      titlesOf('collaborative-leadership', 'en').length,
    );
  });
});
