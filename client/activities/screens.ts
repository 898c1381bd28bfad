import type { Kind } from '../../shared/activities/registry.ts';
import type { ScreensAndCalls } from './screen.ts';

/** The screens of every activity, loaded when they are needed. */
export const screens = {
  content: {
    phone: () => import('./content/Phone.tsx'),
    projector: () => import('./content/Projector.tsx'),
    console: () => import('./content/Console.tsx'),
  },
  'take-off-touch-down': {
    phone: () => import('./take-off-touch-down/Phone.tsx'),
    projector: () => import('./take-off-touch-down/Projector.tsx'),
    console: () => import('./take-off-touch-down/Console.tsx'),
  },
  'sticky-brainstorm': {
    phone: () => import('./sticky-brainstorm/Phone.tsx'),
    projector: () => import('./sticky-brainstorm/Projector.tsx'),
    console: () => import('./sticky-brainstorm/Console.tsx'),
  },
  'rapid-fire': {
    phone: () => import('./rapid-fire/Phone.tsx'),
    projector: () => import('./rapid-fire/Projector.tsx'),
    console: () => import('./rapid-fire/Console.tsx'),
  },
  'share-and-move': {
    phone: () => import('./share-and-move/Phone.tsx'),
    projector: () => import('./share-and-move/Projector.tsx'),
    console: () => import('./share-and-move/Console.tsx'),
    calls: () => import('./share-and-move/calls.ts'),
  },
  discussion: {
    phone: () => import('./discussion/Phone.tsx'),
    projector: () => import('./discussion/Projector.tsx'),
    console: () => import('./discussion/Console.tsx'),
  },
  'circle-square-triangle': {
    phone: () => import('./circle-square-triangle/Phone.tsx'),
    projector: () => import('./circle-square-triangle/Projector.tsx'),
    console: () => import('./circle-square-triangle/Console.tsx'),
  },
  break: {
    phone: () => import('./break/Phone.tsx'),
    projector: () => import('./break/Projector.tsx'),
    console: () => import('./break/Console.tsx'),
  },
  rubric: {
    phone: () => import('./rubric/Phone.tsx'),
    projector: () => import('./rubric/Projector.tsx'),
    console: () => import('./rubric/Console.tsx'),
  },
  evidence: {
    phone: () => import('./evidence/Phone.tsx'),
    projector: () => import('./evidence/Projector.tsx'),
    console: () => import('./evidence/Console.tsx'),
  },
  'possible-steps': {
    phone: () => import('./possible-steps/Phone.tsx'),
    projector: () => import('./possible-steps/Projector.tsx'),
    console: () => import('./possible-steps/Console.tsx'),
  },
  'stakeholder-map': {
    phone: () => import('./stakeholder-map/Phone.tsx'),
    projector: () => import('./stakeholder-map/Projector.tsx'),
    console: () => import('./stakeholder-map/Console.tsx'),
  },
} satisfies Record<Kind, ScreensAndCalls>;
