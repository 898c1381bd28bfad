import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Empty.module.css';

/** What stands where nothing is yet, and says what will be. */
export function Empty({
  title,
  detail,
  art,
  size = 'phone',
  heading = false,
}: {
  title: ReactNode;
  detail?: ReactNode;
  art?: ReactNode;
  size?: 'phone' | 'console' | 'projector';
  /** It is the whole page, which has no other heading. */
  heading?: boolean;
}) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className={classes(styles.empty, styles[size])}>
      {art ? <div className={styles.art}>{art}</div> : null}
      <Title className={styles.title}>{title}</Title>
      {detail ? <p className={styles.detail}>{detail}</p> : null}
    </div>
  );
}
