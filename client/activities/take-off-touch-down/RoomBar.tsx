import type { Tally } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { Stat } from '../../ui/Stat.tsx';
import { formatNumber, useText } from '../../ui/text.ts';
import styles from './RoomBar.module.css';
import { text } from './text.ts';

/** How a room stands: who is in the air, and how it answered, in figures and in one bar. */
export function RoomBar({ tally }: { tally: Tally }) {
  const say = useText(text);
  const { people, takenOff, touchedDown, passed, waiting, standing } = tally;
  const up = Math.max(0, standing - takenOff);
  const parts = [
    { id: 'takenOff', value: takenOff, label: say.console.takenOff },
    { id: 'stillUp', value: up, label: say.console.stillUp },
    { id: 'open', value: people - standing - touchedDown, label: say.console.waiting },
    { id: 'touchedDown', value: touchedDown, label: say.console.touchedDown },
  ] as const;
  return (
    <section className={styles.room} aria-label={say.console.bar}>
      <div className={styles.figures}>
        <Stat
          size="l"
          tone="accent"
          value={formatNumber(standing)}
          label={say.console.standing(formatNumber(people))}
        />
        <div className={styles.answers}>
          <Stat value={formatNumber(takenOff)} label={say.console.takenOff} />
          <Stat value={formatNumber(touchedDown)} label={say.console.touchedDown} />
          <Stat value={formatNumber(passed)} label={say.console.passed} />
          <Stat tone="third" value={formatNumber(waiting)} label={say.console.waiting} />
        </div>
      </div>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, value, label }) =>
          value > 0 ? (
            <span key={id} className={styles[id]} style={{ flexGrow: value }} title={label} />
          ) : null,
        )}
      </div>
    </section>
  );
}
