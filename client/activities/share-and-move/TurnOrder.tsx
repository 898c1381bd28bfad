import type { TurnsView } from '../../../shared/activities/share-and-move/viewParts.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useText } from '../../ui/text.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { Words } from '../../ui/Words.tsx';
import { seatName } from './names.ts';
import styles from './TurnOrder.module.css';
import { shareText } from './text.ts';

const SIGN = { waiting: undefined, done: 'check', passed: 'next', absent: 'close', turn: 'pen' } as const;

/** The order at the table in one look: who had their turn, who has it, who follows. */
export function TurnOrder({ turns, you }: { turns: TurnsView; you: string }) {
  const text = useText(shareText);
  return (
    <ol className={styles.order} aria-label={text.order}>
      {turns.order.map(({ id, status }) => {
        const now = turns.turn?.person === id ? 'turn' : status;
        const sign = SIGN[now];
        return (
          <li
            key={id}
            className={classes(styles.seat, styles[now])}
            aria-current={now === 'turn' ? 'step' : undefined}
          >
            {sign === undefined ? null : <Icon name={sign} size={14} />}
            <Words>{id === you ? text.you : seatName(id, turns.order, text)}</Words>
            <VisuallyHidden>{`, ${text.status[now]}`}</VisuallyHidden>
          </li>
        );
      })}
    </ol>
  );
}
