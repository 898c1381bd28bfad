import type { About } from '../../shared/activities/about.ts';

const words = { name: 'Anything', detail: 'For a test', who: 'Nobody', fields: {} };

/** What has to be said of an activity that only a test knows. */
export const aboutNothing: About = {
  words: { en: words, es: words },
  minutes: [1, 2, 3],
  group: 'talk',
  blank: () => ({}),
};
