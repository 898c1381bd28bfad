import type { Activity } from './activity.ts';
import { activity as breakTime } from './break/activity.ts';
import { activity as circleSquareTriangle } from './circle-square-triangle/activity.ts';
import { activity as content } from './content/activity.ts';
import { activity as discussion } from './discussion/activity.ts';
import { activity as evidence } from './evidence/activity.ts';
import { activity as possibleSteps } from './possible-steps/activity.ts';
import { activity as rapidFire } from './rapid-fire/activity.ts';
import { activity as rubric } from './rubric/activity.ts';
import { activity as shareAndMove } from './share-and-move/activity.ts';
import { activity as stakeholderMap } from './stakeholder-map/activity.ts';
import { activity as stickyBrainstorm } from './sticky-brainstorm/activity.ts';
import { activity as takeOffTouchDown } from './take-off-touch-down/activity.ts';

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
  rubric,
  evidence,
  'stakeholder-map': stakeholderMap,
  'possible-steps': possibleSteps,
} satisfies Record<string, Activity>;

export type Kind = keyof typeof registry;
