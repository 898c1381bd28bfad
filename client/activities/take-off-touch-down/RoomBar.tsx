import type { ReactNode } from 'react';
import type { Tally } from '../../../shared/activities/take-off-touch-down/rules.ts';
import { classes } from '../../ui/classes.ts';
import { Stat } from '../../ui/Stat.tsx';
import { formatNumber, useText } from '../../ui/text.ts';
import styles from './RoomBar.module.css';
import { text } from './text.ts';

type Part = 'takenOff' | 'stillUp' | 'open' | 'passed' | 'touchedDown';

/** A label with the look that its part of the bar has. */
function Key({ of, children }: { of: Part; children: ReactNode }) {
  return (
    <span className={styles.key}>
      <span className={classes(styles.swatch, styles[of])} />
      {children}
    </span>
  );
}

/** How a room stands: who is in the air, and how it answered, in figures and in one bar. */
export function RoomBar({ tally }: { tally: Tally }) {
  const words = useText(text);
  const { people, takenOff, touchedDown, passed, waiting, standing, holding } = tally;
  const open = waiting + tally.coming;
  const up = Math.max(0, standing - takenOff);
  const parts = [
    { id: 'takenOff', value: takenOff, label: words.console.takenOff },
    { id: 'stillUp', value: up, label: words.console.stillUp(up, formatNumber(up)) },
    { id: 'open', value: open - holding, label: words.console.waiting },
    { id: 'passed', value: people - standing - touchedDown - (open - holding), label: words.console.passed },
    { id: 'touchedDown', value: touchedDown, label: words.console.touchedDown },
  ] as const;
  return (
    <section className={styles.room} aria-label={words.console.bar}>
      <div className={styles.figures}>
        <Stat
          size="l"
          tone="accent"
          value={formatNumber(standing)}
          label={words.console.standing(formatNumber(people))}
        />
        <div className={styles.answers}>
          <Stat value={formatNumber(takenOff)} label={<Key of="takenOff">{words.console.takenOff}</Key>} />
          <Stat
            value={formatNumber(touchedDown)}
            label={<Key of="touchedDown">{words.console.touchedDown}</Key>}
          />
          <Stat value={formatNumber(passed)} label={<Key of="passed">{words.console.passed}</Key>} />
          <Stat
            tone="third"
            value={formatNumber(waiting)}
            label={<Key of="open">{words.console.waiting}</Key>}
          />
        </div>
      </div>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(({ id, value, label }) =>
          value > 0 ? (
            <span key={id} className={styles[id]} style={{ flexGrow: value }} title={label} />
          ) : null,
        )}
      </div>
      {tally.coming > 0 ? <p className={styles.note}>{words.console.coming(tally.coming)}</p> : null}
      {up > 0 ? (
        <p className={styles.note}>
          <Key of="stillUp">{words.console.stillUp(up, formatNumber(up))}</Key>
        </p>
      ) : null}
    </section>
  );
}
