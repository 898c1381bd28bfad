import { ring } from '../../calling/ring.ts';
import { hasAudio } from '../../ui/chime/chimeSound.ts';
import { Switch } from '../../ui/fields/Switch.tsx';
import { useText } from '../../ui/text.ts';
import { shareText } from './text.ts';

/** Whether the phone rings when one's turn comes, for who waits for it. */
export function RingSwitch() {
  const text = useText(shareText);
  const on = ring.use() === 'on';
  return hasAudio() ? (
    <Switch label={text.ring} on={on} onChange={(next) => ring.set(next ? 'on' : 'off')} />
  ) : null;
}
