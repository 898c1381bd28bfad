import type { SessionFacts } from '../../../shared/activities/activity.ts';
import { MINUTE } from '../../../shared/lib/duration.ts';
import type { Draft } from './draft.ts';

/** What slides show of a session as it is planned; what is still blank is left out. */
export const sessionFactsOf = ({ agenda, sections, resources }: Draft): SessionFacts => ({
  agenda: () =>
    agenda.map(({ title, section, planned }) => ({
      title,
      section: sections.find(({ id }) => id === section)?.title ?? section,
      ms: planned * MINUTE,
    })),
  resources: resources.map(({ group, items }) => ({
    group,
    items: items.filter(({ title }) => title.trim() !== ''),
  })),
});
