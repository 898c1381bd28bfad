import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Empty.module.css';

/** What stands where nothing is yet, and says what will be. */
export function Empty({
  title,
  detail,
  art,
  size = 'phone',
}: {
  title: ReactNode;
  detail?: ReactNode;
  art?: ReactNode;
  size?: 'phone' | 'console' | 'projector';
}) {
  return (
    <div className={classes(styles.empty, styles[size])}>
      {art ? <div className={styles.art}>{art}</div> : null}
      <p className={styles.title}>{title}</p>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
    </div>
  );
}
