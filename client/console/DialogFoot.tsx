import type { ReactNode } from 'react';
import styles from './DialogFoot.module.css';

/** What a long dialog comes to, and the way out: in sight under its list, with the reason when it was refused. */
export function DialogFoot({ fault, children }: { fault: string | undefined; children: ReactNode }) {
  return (
    <div className={styles.foot}>
      {fault ? (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      ) : null}
      {children}
    </div>
  );
}
