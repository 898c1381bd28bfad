import type { ReactNode } from 'react';
import type { Kind } from '../../shared/activities/registry.ts';
import type { PrepareProps } from '../forms/prepareProps.ts';
import { Prepare as breakTime } from './break/Prepare.tsx';
import { Prepare as circleSquareTriangle } from './circle-square-triangle/Prepare.tsx';
import { Prepare as content } from './content/Prepare.tsx';
import { Prepare as discussion } from './discussion/Prepare.tsx';
import { Prepare as rapidFire } from './rapid-fire/Prepare.tsx';
import { Prepare as shareAndMove } from './share-and-move/Prepare.tsx';
import { Prepare as stickyBrainstorm } from './sticky-brainstorm/Prepare.tsx';
import { Prepare as takeOffTouchDown } from './take-off-touch-down/Prepare.tsx';

/** The form of every activity's config. */
export const forms: { readonly [K in Kind]: (props: PrepareProps) => ReactNode } = {
  content,
  'take-off-touch-down': takeOffTouchDown,
  'sticky-brainstorm': stickyBrainstorm,
  'rapid-fire': rapidFire,
  'share-and-move': shareAndMove,
  discussion,
  'circle-square-triangle': circleSquareTriangle,
  break: breakTime,
};
