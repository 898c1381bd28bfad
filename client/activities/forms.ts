import type { ReactNode } from 'react';
import type { Kind } from '../../shared/activities/registry.ts';
import type { PrepareProps } from '../forms/prepareProps.ts';
import { Prepare as BreakTime } from './break/Prepare.tsx';
import { Prepare as CircleSquareTriangle } from './circle-square-triangle/Prepare.tsx';
import { print as circleSquareTriangle } from './circle-square-triangle/print.ts';
import { Prepare as Content } from './content/Prepare.tsx';
import { print as content } from './content/print.ts';
import { Prepare as Discussion } from './discussion/Prepare.tsx';
import { print as discussion } from './discussion/print.ts';
import { Prepare as Evidence } from './evidence/Prepare.tsx';
import { print as evidence } from './evidence/print.ts';
import { Prepare as PossibleSteps } from './possible-steps/Prepare.tsx';
import { print as possibleSteps } from './possible-steps/print.ts';
import type { Print } from './printed.ts';
import { Prepare as RapidFire } from './rapid-fire/Prepare.tsx';
import { print as rapidFire } from './rapid-fire/print.ts';
import { Prepare as Rubric } from './rubric/Prepare.tsx';
import { print as rubric } from './rubric/print.ts';
import { Prepare as ShareAndMove } from './share-and-move/Prepare.tsx';
import { print as shareAndMove } from './share-and-move/print.ts';
import { Prepare as StakeholderMap } from './stakeholder-map/Prepare.tsx';
import { print as stakeholderMap } from './stakeholder-map/print.ts';
import { Prepare as StickyBrainstorm } from './sticky-brainstorm/Prepare.tsx';
import { print as stickyBrainstorm } from './sticky-brainstorm/print.ts';
import { Prepare as TakeOffTouchDown } from './take-off-touch-down/Prepare.tsx';
import { print as takeOffTouchDown } from './take-off-touch-down/print.ts';

/** How items of one kind are prepared. */
interface Form {
  /** The form of their config. */
  readonly Prepare: (props: PrepareProps) => ReactNode;
  /** What printouts show of it; without it, only its title and its steps. */
  readonly print?: Print;
}

export const forms: { readonly [K in Kind]: Form } = {
  content: { Prepare: Content, print: content },
  'take-off-touch-down': { Prepare: TakeOffTouchDown, print: takeOffTouchDown },
  'sticky-brainstorm': { Prepare: StickyBrainstorm, print: stickyBrainstorm },
  'rapid-fire': { Prepare: RapidFire, print: rapidFire },
  'share-and-move': { Prepare: ShareAndMove, print: shareAndMove },
  discussion: { Prepare: Discussion, print: discussion },
  'circle-square-triangle': { Prepare: CircleSquareTriangle, print: circleSquareTriangle },
  break: { Prepare: BreakTime },
  rubric: { Prepare: Rubric, print: rubric },
  evidence: { Prepare: Evidence, print: evidence },
  'stakeholder-map': { Prepare: StakeholderMap, print: stakeholderMap },
  'possible-steps': { Prepare: PossibleSteps, print: possibleSteps },
};
