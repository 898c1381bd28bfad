import type { activity } from '../../../shared/activities/circle-square-triangle/activity.ts';
import type { PhoneProps } from '../screen.ts';
import { PhoneChoose } from './PhoneChoose.tsx';
import { PhoneNextSteps } from './PhoneNextSteps.tsx';
import { PhoneSettle } from './PhoneSettle.tsx';

/** One's own shape, then the table's, then what to do about it. */
export default function Phone(props: PhoneProps<typeof activity>) {
  if (props.step.id === 'settle') return <PhoneSettle {...props} />;
  if (props.step.id === 'next-steps') return <PhoneNextSteps {...props} />;
  return <PhoneChoose {...props} />;
}
