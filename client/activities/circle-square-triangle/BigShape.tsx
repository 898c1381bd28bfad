import type { Shape } from '../../../shared/activities/circle-square-triangle/rules.ts';
import { classes } from '../../ui/classes.ts';
import { ShapeGlyph } from '../../ui/ShapeGlyph.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './BigShape.module.css';

/** Size of what stands inside, as a part of the shape: by its length, and smaller where the shape narrows. */
function inside(shape: Shape, label: string): number {
  const narrow = shape === 'triangle';
  if (label.length <= 1) return narrow ? 0.38 : 0.46;
  if (label.length === 2) return narrow ? 0.34 : 0.42;
  return label.length === 3 ? (narrow ? 0.25 : 0.32) : narrow ? 0.19 : 0.24;
}

/** A shape drawn large, with a number or a table's letter inside. */
export function BigShape({
  shape,
  size,
  label,
  said,
}: {
  shape: Shape;
  /** In projector units. */
  size: number;
  label: string;
  /** What a screen reader hears before the label. */
  said?: string;
}) {
  return (
    <span className={classes(styles.big, styles[shape])} style={{ fontSize: `calc(var(--u) * ${size})` }}>
      <ShapeGlyph shape={shape} size="1em" filled={false} decorative />
      <span className={styles.inside} style={{ fontSize: `${inside(shape, label)}em` }}>
        {said ? <VisuallyHidden>{`${said} `}</VisuallyHidden> : null}
        {label}
      </span>
    </span>
  );
}
