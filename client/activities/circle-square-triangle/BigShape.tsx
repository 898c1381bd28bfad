import type { ReactNode } from 'react';
import type { Shape } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { classes } from '../../ui/classes.ts';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import styles from './BigShape.module.css';

/** A shape drawn large, with a number or a table's letter inside. */
export function BigShape({
  shape,
  size,
  children,
}: {
  shape: Shape /** In projector units. */;
  size: number;
  children: ReactNode;
}) {
  return (
    <span className={classes(styles.big, styles[shape])} style={{ fontSize: `calc(var(--u) * ${size})` }}>
      <ShapeGlyph shape={shape} size="1em" filled={false} decorative />
      <span className={styles.inside}>{children}</span>
    </span>
  );
}
