import type { Step } from '../activity.ts';
import { shownAtFirst } from './rules.ts';
import type { State } from './state.ts';

/** All stops of the slides: `<slide>`, then `<slide>.<number of points shown>` [CO1, CO2]. */
export function steps({ slides }: Pick<State, 'slides'>): Step[] {
  return slides.flatMap((slide) => {
    const first = shownAtFirst(slide);
    const reveals = slide.plainPoints
      .map((title, index) => ({ title, shown: index + 1 }))
      .filter(({ shown }) => shown > first)
      .map(({ title, shown }) => ({
        id: `${slide.id}.${shown}`,
        title,
        share: 0,
        within: slide.id,
      }));
    return [{ id: slide.id, title: slide.title, share: slide.board === true ? 2 : 1 }, ...reveals];
  });
}
