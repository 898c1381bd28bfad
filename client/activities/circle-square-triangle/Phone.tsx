import { PhoneChoose } from './PhoneChoose.tsx';
import { PhoneNextSteps } from './PhoneNextSteps.tsx';
import { PhoneSettle } from './PhoneSettle.tsx';
import type { Props } from './props.ts';

/** One's own shape, then the table's, then what to do about it. */
export default function Phone(props: Props) {
  if (props.step.id === 'settle') return <PhoneSettle {...props} />;
  if (props.step.id === 'next-steps') return <PhoneNextSteps {...props} />;
  return <PhoneChoose {...props} />;
}
