import type { Activity } from '../../shared/activities/activity.ts';
import { registry } from '../../shared/activities/registry.ts';
import { checkSession, type Session } from '../../shared/agenda/session.ts';
import { configs, HOSTS_ONLY } from '../contract/configs.ts';
import { kinds } from '../contract/kinds.ts';

/** The activities by kind, as the server looks them up. */
export const activities: Readonly<Record<string, Activity>> = registry;

/** A session with an item of every kind of activity there is, and with facilitators' words wherever they may stand. */
export function everyKind(): Session {
  const checked = checkSession(
    {
      title: 'Everything there is',
      language: 'en',
      source: 'Tests',
      purpose: 'To see who sees what.',
      minutes: kinds.length * 10,
      objectives: [`${HOSTS_ONLY} objective`],
      roles: ['academics', 'technology', 'finance'].map((id) => ({ id, title: `Leader of ${id}` })),
      sections: [
        { id: 's', title: 'Section', minutes: [kinds.length * 10, kinds.length * 10], source: 'Tests' },
      ],
      agenda: kinds.map(([kind]) => ({
        id: kind,
        title: `An item of the kind ${kind}`,
        section: 's',
        activity: kind,
        minutes: [10, 10],
        planned: 10,
        notes: `${HOSTS_ONLY} notes of ${kind}`,
        say: `${HOSTS_ONLY} say of ${kind}`,
        config: configs[kind],
      })),
      resources: [],
      logistics: [{ heading: `${HOSTS_ONLY} list`, items: [`${HOSTS_ONLY} doors`] }],
    },
    (kind) => activities[kind]?.config,
  );
  if (!checked.ok)
    throw new Error(checked.faults.map(({ field, message }) => `${field}: ${message}`).join('\n'));
  return checked.session;
}
