import { classes } from '../classes.ts';
import { useText } from '../text.ts';
import { uiText } from '../uiText.ts';
import styles from './RehearsalMark.module.css';

/**
 * Says that nothing of this counts: a room that is run to practise. With the clock's speed where it is not the
 * wall's. Nothing is shown in a real room.
 */
export function RehearsalMark({
  rehearsal,
  size = 'console',
}: {
  rehearsal: { readonly speed: number } | undefined;
  size?: 'phone' | 'console' | 'projector';
}) {
  const text = useText(uiText);
  if (!rehearsal) return null;
  return (
    <span className={classes(styles.mark, styles[size])}>
      {rehearsal.speed === 1 ? text.rehearsal : text.rehearsalAt(rehearsal.speed)}
    </span>
  );
}
