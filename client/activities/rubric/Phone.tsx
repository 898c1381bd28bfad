import { PhoneChoose } from './PhoneChoose.tsx';
import { PhoneLevels } from './PhoneLevels.tsx';
import { PhoneRate } from './PhoneRate.tsx';
import { PhoneRoom } from './PhoneRoom.tsx';
import { PhoneTable } from './PhoneTable.tsx';
import type { RubricPhone } from './props.ts';

/** The levels, then each alone, then the table, then the room. */
export default function Phone(props: RubricPhone) {
  const [phase] = props.step.id.split('.');
  switch (phase) {
    case 'levels':
    case 'calibrate':
      return <PhoneLevels {...props} />;
    case 'table':
      return <PhoneTable {...props} />;
    case 'room':
      return <PhoneRoom {...props} />;
    case 'choose':
      return <PhoneChoose {...props} />;
    default:
      return <PhoneRate {...props} />;
  }
}
