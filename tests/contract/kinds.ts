import type { Activity } from '../../shared/activities/activity.ts';
import { circleSquareTriangle } from '../../shared/activities/circle-square-triangle/circleSquareTriangle.ts';
import { content } from '../../shared/activities/content/content.ts';
import { discussion } from '../../shared/activities/discussion/discussion.ts';
import { rapidFire } from '../../shared/activities/rapid-fire/rapidFire.ts';
import type { Kind } from '../../shared/activities/registry.ts';
import { takeOffTouchDown } from '../../shared/activities/take-off-touch-down/takeOffTouchDown.ts';

/** Every registered activity by its kind. */
export const kinds: readonly (readonly [Kind, Activity])[] = [
  ['content', content],
  ['take-off-touch-down', takeOffTouchDown],
  ['rapid-fire', rapidFire],
  ['discussion', discussion],
  ['circle-square-triangle', circleSquareTriangle],
];
