import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import Projector from '../../client/activities/sticky-brainstorm/Projector.tsx';
import { openBrainstorm } from '../activities/sticky-brainstorm/room.ts';

const shared = {
  item: { id: 'ideas', title: 'Stickies', kind: 'sticky-brainstorm' },
  step: { id: 'write.leaders', title: '' },
  clock: undefined,
  language: 'en',
};

/** The projector while these people write, each two stickies. */
function writing(people: number): HTMLElement {
  const room = openBrainstorm({ people });
  room.stage.enter('write.leaders');
  for (let person = 1; person <= people; person++)
    for (const slot of [1, 2])
      room.send(`p${person}`, 'writeSticky', { question: 'leaders', slot, text: `Idea ${slot}` });
  const { container } = render(<Projector {...shared} view={room.see.projector()} />);
  return container;
}

describe('the projector of a full ballroom', () => {
  it('draws a pile of any height with the same few elements', () => {
    const few = writing(4);
    const many = writing(80);
    const piles = (page: HTMLElement) => page.querySelectorAll('li').length;
    expect(piles(many)).toBe(piles(few));
    expect(many.querySelectorAll('*').length).toBe(few.querySelectorAll('*').length);
  });
});
