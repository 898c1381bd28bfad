import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { parseSession } from '../../shared/agenda/session.ts';

const activities: Readonly<Record<string, Activity>> = registry;

/** The titles of every stop of a shipped session, said in a language. */
function titlesOf(file: string, language: 'en' | 'es'): string[] {
  const source = readFileSync(`sessions/${file}.yaml`, 'utf8');
  const parsed = parseSession(source, { file, configOf: (kind) => activities[kind]?.config });
  if (!parsed.ok) throw new Error(`${file} has faults`);
  return parsed.session.agenda.flatMap(({ activity: kind, config }) => {
    const activity = activities[kind];
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
    for (const [kind, activity] of Object.entries(activities)) {
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
