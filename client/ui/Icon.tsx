import type { IconName } from './drawings.ts';
import { drawn } from './drawn.ts';
import styles from './Icon.module.css';

/** A line icon of the size of the text beside it. It says nothing by itself: put words beside it or a label on its button. */
export function Icon({ name, size }: { name: IconName; size?: number | string }) {
  return (
    <svg
      className={styles.icon}
      style={size === undefined ? undefined : { inlineSize: size, blockSize: size }}
      data-icon={name}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawn.get(name)} />
    </svg>
  );
}
