import { describe, expect, it } from 'vitest';
import { kinds, shippedSession } from '../support/shippedSession.ts';

/** The titles of every stop of a shipped session, said in a language. */
function titlesOf(file: string, language: 'en' | 'es'): string[] {
  return shippedSession(`${file}.yaml`).agenda.flatMap(({ activity: kind, config }) => {
    const activity = kinds[kind];
    if (!activity) throw new Error(`no activity ${kind}`);
    return activity.steps(activity.start(activity.config.parse(config)), language).map(({ title }) => title);
  });
}

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
