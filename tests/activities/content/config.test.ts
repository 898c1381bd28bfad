import { describe, expect, it } from 'vitest';
import { activity as content } from '../../../shared/activities/content/activity.ts';
import { schemaFaults } from '../../../shared/agenda/schemaFaults.ts';
import { faultText } from '../../../shared/lib/faults.ts';

describe('the config', () => {
  it('says what is wrong, and where', () => {
    const faults = (...slides: object[]) => {
      const value = { slides: slides.map((slide) => ({ id: 'a', title: 'A', ...slide })) };
      const issues = content.config.safeParse(value).error?.issues ?? [];
      return schemaFaults(content.config, value, issues).map(({ path, fault }) => [
        path.join('.'),
        faultText(fault),
      ]);
    };
    expect(faults({ reveal: true })).toEqual([['slides.0.reveal', 'there are no points to reveal']]);
    expect(faults({ links: [{ title: 'x', url: 'javascript:alert(1)' }] })).toEqual([
      ['slides.0.links.0.url', 'must be a link that begins with http:// or https://'],
    ]);
    expect(faults({ colour: 'red' })).toEqual([['slides.0.colour', 'unknown field']]);
    expect(faults({}, { title: 'B' })).toEqual([['slides.1.id', 'the id "a" is used twice']]);
  });
});
