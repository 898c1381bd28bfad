import type { activity } from '../../../shared/activities/evidence/activity.ts';
import type { PhoneProps } from '../screen.ts';
import { PhoneCheck } from './PhoneCheck.tsx';
import { PhoneGaps } from './PhoneGaps.tsx';
import { PhoneInventory } from './PhoneInventory.tsx';
import { PhoneMap } from './PhoneMap.tsx';
import { PhoneQuestion } from './PhoneQuestion.tsx';

/** One's own line, the table's kinds, those of another table, the map, the gaps, and the line again. */
export default function Phone(props: PhoneProps<typeof activity>) {
  switch (props.step.id) {
    case 'inventory':
      return <PhoneInventory {...props} />;
    case 'check':
      return <PhoneCheck {...props} />;
    case 'map':
      return <PhoneMap {...props} />;
    case 'gaps':
      return <PhoneGaps {...props} />;
    default:
      return <PhoneQuestion key={props.step.id} {...props} />;
  }
}
