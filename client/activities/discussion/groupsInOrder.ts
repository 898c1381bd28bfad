import type { GroupView } from '../../../shared/activities/discussion/viewParts.ts';

/** Groups of answers with their ids, in the order in which they were made. */
export const groupsInOrder = (groups: Readonly<Record<string, GroupView>>) =>
  Object.entries(groups)
    .map(([id, group]) => ({ id, ...group }))
    .sort((a, b) => a.nth - b.nth);
