import { formatClock } from '../../../shared/lib/duration.ts';
import { Button } from '../../ui/fields/Button.tsx';
import { PhoneActions } from '../../ui/frames/PhoneActions.tsx';
import { useText } from '../../ui/text.ts';
import { Words } from '../../ui/Words.tsx';
import { seatName } from './names.ts';
import styles from './Phone.module.css';
import type { WriteProps } from './props.ts';
import { shareText } from './text.ts';

/** The table picks who starts: anyone taps the name they agreed on. */
export function WhoStarts({ table, you, ask }: WriteProps) {
  const text = useText(shareText);
  const { order, seconds } = table.turns;
  const others = order.filter(({ id }) => id !== you.id);
  return (
    <>
      <section className={styles.section}>
        <h2>{others.length === 0 ? text.alone : text.whoStarts}</h2>
        <p className={styles.what}>
          {others.length === 0 ? text.aloneHint : text.whoStartsHint}{' '}
          {text.eachTurn(formatClock(seconds * 1_000))}.
        </p>
        <ul className={styles.people}>
          {others.map(({ id }) => (
            <li key={id}>
              <Button wide onClick={() => ask('startWith', { person: id })}>
                <Words>{seatName(id, order, text)}</Words>
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <PhoneActions>
        <Button kind="primary" size="l" wide icon="pen" onClick={() => ask('startWith', { person: you.id })}>
          {text.iStart}
        </Button>
      </PhoneActions>
    </>
  );
}
