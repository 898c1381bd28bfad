import type { ReactNode } from 'react';
import styles from './PhoneActions.module.css';

/** Holds a screen's primary actions at the bottom of the phone, in the thumb's reach, whatever is scrolled. */
export function PhoneActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
