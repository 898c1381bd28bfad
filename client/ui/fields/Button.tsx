import type { ComponentProps, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { IconName } from '../drawings.ts';
import { Icon } from '../Icon.tsx';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'aria-pressed'> {
  /** `primary` once a screen; `quiet` for the rest; `plain` for what may be overlooked. */
  kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  /** `s` only where a mouse points (console); phones take `m` (48 px) and `l` (60 px). */
  size?: 's' | 'm' | 'l';
  icon?: IconName | ReactNode;
  wide?: boolean;
  /** For a button that stays down: says its state to screen readers too. */
  pressed?: boolean;
}

const isIconName = (icon: unknown): icon is IconName => typeof icon === 'string';

/** A button. Without children it is a square around its icon and needs an `aria-label`. */
export function Button({
  kind = 'quiet',
  size = 'm',
  icon,
  wide,
  pressed,
  type = 'button',
  className,
  children,
  ...rest
}: ButtonProps) {
  const bare = children === undefined || children === null || children === false;
  return (
    <button
      {...rest}
      type={type}
      aria-pressed={pressed}
      className={classes(
        styles.button,
        styles[kind],
        styles[size],
        wide && styles.wide,
        bare && styles.bare,
        className,
      )}
    >
      {isIconName(icon) ? <Icon name={icon} /> : icon}
      {bare ? null : <span className={styles.label}>{children}</span>}
    </button>
  );
}
