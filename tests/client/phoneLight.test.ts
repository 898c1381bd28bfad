import { describe, expect, it } from 'vitest';
import { exists, foldersIn, graphOf, reach, sourcesIn } from '../support/imports.ts';

const graph = graphOf([...sourcesIn('shared'), ...sourcesIn('client')]);
const kinds = foldersIn('shared/activities');

describe('a phone stays light', () => {
  /** What a phone never loads before it needs it, and mostly never needs. */
  const heavy = (to: string) =>
    /^client\/(console|projector|prepare|report)\//.test(to) ||
    /^client\/activities\/[^/]+\/(Console|Projector)\.tsx$/.test(to) ||
    /^(zod|yaml|libsql|express)(\/|$)/.test(to) ||
    to.startsWith('@atlaskit/') ||
    to.startsWith('@fontsource') ||
    to === 'client/styles/font.css' ||
    to === 'shared/activities/registry.ts';

  const ways = (entry: string) =>
    [...reach(graph, entry)].filter(([to]) => heavy(to)).map(([, way]) => way.join(' → '));

  it('its entry reaches no console, no projector and no schema library', () => {
    expect(exists('client/phone/main.tsx')).toBe(true);
    expect(ways('client/phone/main.tsx')).toEqual([]);
  });

  it.each(kinds)('neither do the phone screens of %s', (kind) => {
    expect(ways(`client/activities/${kind}/Phone.tsx`)).toEqual([]);
  });
});
