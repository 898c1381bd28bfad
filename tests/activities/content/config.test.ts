import { describe, expect, it } from 'vitest';
import { content } from '../../../shared/activities/content/content.ts';

describe('the config', () => {
  it('says what is wrong, and where', () => {
    const fault = (slide: object) =>
      content.config.safeParse({ slides: [{ id: 'a', title: 'A', ...slide }] }).error?.issues[0];
    expect(fault({ reveal: true })?.message).toBe('there are no points to reveal');
    expect(fault({ links: [{ title: 'x', url: 'javascript:alert(1)' }] })?.path).toEqual([
      'slides',
      0,
      'links',
      0,
      'url',
    ]);
    expect(fault({ colour: 'red' })?.message).toContain('colour');
    const twice = content.config.safeParse({
      slides: [
        { id: 'a', title: 'A' },
        { id: 'a', title: 'B' },
      ],
    });
    expect(twice.error?.issues[0]?.message).toContain('earlier slide');
  });
});
