import type { Activity } from './activity.ts';
import { breakTime } from './break/break.ts';
import { circleSquareTriangle } from './circle-square-triangle/circleSquareTriangle.ts';
import { content } from './content/content.ts';
import { discussion } from './discussion/discussion.ts';
import { rapidFire } from './rapid-fire/rapidFire.ts';
import { shareAndMove } from './share-and-move/shareAndMove.ts';
import { stickyBrainstorm } from './sticky-brainstorm/stickyBrainstorm.ts';
import { takeOffTouchDown } from './take-off-touch-down/takeOffTouchDown.ts';

/** Every activity by its kind, named as the guide names it. */
export const registry = {
  content,
  'take-off-touch-down': takeOffTouchDown,
  'sticky-brainstorm': stickyBrainstorm,
  'rapid-fire': rapidFire,
  'share-and-move': shareAndMove,
  discussion,
  'circle-square-triangle': circleSquareTriangle,
  break: breakTime,
} satisfies Record<string, Activity>;

export type Kind = keyof typeof registry;
