import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../Icon.tsx';
import styles from './Choice.module.css';

export interface ChoiceProps {
  label: string;
  detail?: string;
  /** A drawing of about 34 px; it is decoration, the label says what it means. */
  icon?: ReactNode;
  selected: boolean;
  /** What a chosen one is filled with. */
  tone?: 'accent' | 'ink';
  onChoose: () => void;
  disabled?: boolean;
  lang?: string;
}

/** One of a few large answers on a phone; the chosen one is filled and ticked. */
export function Choice({
  label,
  detail,
  icon,
  selected,
  tone = 'accent',
  onChoose,
  disabled,
  lang,
}: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes(styles.choice, styles[tone], selected && styles.selected)}
      aria-pressed={selected}
      disabled={disabled}
      onClick={onChoose}
      lang={lang}
    >
      {icon === undefined ? null : <span className={styles.icon}>{icon}</span>}
      <span className={styles.words}>
        <span className={styles.label}>{label}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </span>
      <span className={styles.tick}>{selected ? <Icon name="check" size={24} /> : null}</span>
    </button>
  );
}
