import type { CSSProperties } from 'react';
import styles from './Bars.module.css';
import { classes } from './classes.ts';
import { kitText } from './kitText.ts';
import { formatNumber, useLanguage, useText } from './text.ts';
import { Words } from './Words.tsx';

export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** What `value` is a part of; without it the longest bar is the measure. */
  readonly of?: number | undefined;
  /** A CSS colour; ink by default. */
  readonly tone?: string | undefined;
}

/** Label, figure and bar, one row each; the figure is never in the bar alone. */
export function Bars({
  bars,
  unit,
  size = 'console',
  lang,
}: {
  bars: readonly Bar[];
  unit?: string;
  size?: 'console' | 'projector' | 'phone';
  lang?: string;
}) {
  const language = useLanguage();
  const text = useText(kitText);
  const longest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className={classes(styles.bars, styles[size])}>
      {bars.map(({ id, label, value, of, tone }) => {
        const whole = of ?? longest;
        const share = whole > 0 ? Math.min(1, value / whole) : 0;
        const style: CSSProperties & Record<`--${string}`, string> = { '--share': `${share * 100}%` };
        if (tone !== undefined) style['--bar'] = tone;
        const figure = formatNumber(value, language);
        return (
          <li key={id} className={styles.row} style={style} data-glide={id}>
            <Words translate="yes" className={styles.label} lang={lang}>
              {label}
            </Words>
            <span className={styles.figure}>
              {of === undefined ? figure : text.outOf(figure, formatNumber(of, language))}
              {unit ? ` ${unit}` : null}
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
