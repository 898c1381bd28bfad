import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOOLBOX_SCHEMA_FILE, toolboxSchemaText } from '../../scripts/schema.ts';
import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { checkSession } from '../../shared/agenda/session.ts';
import { parseToolbox } from '../../shared/agenda/toolbox.ts';
import { TOOLBOX_GROUPS } from '../../shared/agenda/toolboxGroups.ts';
import { toolboxItem } from '../../shared/agenda/toolboxItem.ts';
import { play } from '../support/play.ts';

const FILE = 'sessions/toolbox.yaml';
const activities: Readonly<Record<string, Activity>> = registry;
const configOf = (kind: string) => activities[kind]?.config;
const groupOf = (kind: string) => activities[kind]?.about.group;
const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const toolbox = parseToolbox(textOf(FILE), { file: FILE, configOf, groupOf });
const entries = toolbox.entries.map((entry) => [entry.id, entry] as const);

describe('the toolbox', () => {
  it('has no faults, and enough to choose from in every group', () => {
    expect(toolbox.faults).toEqual([]);
    expect(toolbox.entries.length).toBeGreaterThanOrEqual(14);
    for (const group of TOOLBOX_GROUPS) {
      expect(toolbox.entries.filter((entry) => entry.group === group).length, group).toBeGreaterThan(1);
    }
  });

  it('lists its groups one after the other', () => {
    const order = toolbox.entries.map(({ group }) => TOOLBOX_GROUPS.indexOf(group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('uses every kind of activity that there is', () => {
    expect(new Set(toolbox.entries.map(({ activity }) => activity))).toEqual(new Set(Object.keys(registry)));
  });

  it.each(entries)('%s can be run by a stranger from its notes', (_id, entry) => {
    expect(entry.notes.length).toBeGreaterThan(250);
    expect(entry.notes).toMatch(/Short of time/);
    expect(entry.say ?? '').not.toBe('');
    expect(entry.use.length).toBeLessThan(240);
    const activity = activities[entry.activity];
    const steps = activity?.steps(activity.start(entry.config)).map(({ id }) => id) ?? [];
    expect(Object.keys(entry.steps ?? {}).filter((step) => !steps.includes(step))).toEqual([]);
  });

  it.each(entries)('%s is played to its end by as many people as it is for', (_id, entry) => {
    const activity = activities[entry.activity];
    if (!activity) throw new Error(`no activity ${entry.activity}`);
    const [least, most] = entry.people;
    for (const people of new Set([least, Math.min(most, 30)])) {
      const itemMs = entry.planned * 60_000;
      const played = play(activity, entry.config, { people, tables: 4, itemMs, seed: people });
      expect(played.step.id).toBe(played.steps.at(-1)?.id);
      expect(played.refused.length).toBeLessThanOrEqual(played.events.length / 10);
    }
  });

  it('makes an agenda without faults', () => {
    const agenda = toolbox.entries.map((entry) => ({ ...toolboxItem(entry), id: entry.id, section: 'all' }));
    const minutes = agenda.reduce((sum, { planned }) => sum + planned, 0);
    const section = { id: 'all', title: 'All', minutes: [minutes, minutes], source: 'The toolbox' };
    const session = {
      title: 'All of the toolbox',
      language: 'en',
      source: 'The toolbox',
      purpose: 'To be checked.',
      minutes,
      objectives: [],
      roles: [],
      sections: [section],
      agenda,
      resources: [],
      logistics: [],
    };
    expect(checkSession(session, configOf)).toMatchObject({ ok: true });
  });

  it('has the committed JSON Schema (if not: npm run schema)', () => {
    expect(readFileSync(TOOLBOX_SCHEMA_FILE, 'utf8')).toBe(toolboxSchemaText());
  });

  it('is described with an example that has no faults', () => {
    const examples = [...textOf('docs/sessions.md').matchAll(/```yaml\n(entries:[\s\S]*?)```/g)];
    expect(examples).toHaveLength(1);
    for (const [, example = ''] of examples) {
      expect(parseToolbox(example, { file: 'docs/sessions.md', configOf, groupOf }).faults).toEqual([]);
    }
  });
});
