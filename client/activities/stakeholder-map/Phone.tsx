import type { activity } from '../../../shared/activities/stakeholder-map/activity.ts';
import type { PhoneProps } from '../screen.ts';
import { PhoneInvite } from './PhoneInvite.tsx';
import { PhoneList } from './PhoneList.tsx';
import { PhonePlace } from './PhonePlace.tsx';
import { PhoneRoom } from './PhoneRoom.tsx';

/** The plan and who there is, what each has to do with it, what the room says, and whom to invite. */
export default function Phone(props: PhoneProps<typeof activity>) {
  const at = props.step.id;
  if (at === 'place' || at === 'table') return <PhonePlace key={at} {...props} />;
  if (at === 'room') return <PhoneRoom {...props} />;
  if (at === 'invite') return <PhoneInvite {...props} />;
  return <PhoneList {...props} />;
}
