import { classes } from './classes.ts';
import { kitText } from './kitText.ts';
import styles from './ShapeGlyph.module.css';
import { useText } from './text.ts';

export type Shape = 'circle' | 'square' | 'triangle';

const PATHS: Record<Shape, string> = {
  circle: 'M50 7a43 43 0 1 0 0 86a43 43 0 1 0 0-86z',
  square: 'M14 10h72a4 4 0 0 1 4 4v72a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z',
  triangle: 'M46.5 9.5a4 4 0 0 1 7 0l41 74.5a4 4 0 0 1-3.5 6H9a4 4 0 0 1-3.5-6z',
};

/** One of the three shapes, drawn. It says its name unless something beside it does (`decorative`). */
export function ShapeGlyph({
  shape,
  size = 48,
  filled = true,
  decorative = false,
}: {
  shape: Shape;
  /** A number is px. */
  size?: number | string;
  filled?: boolean;
  decorative?: boolean;
}) {
  const text = useText(kitText);
  return (
    <svg
      className={classes(styles.shape, styles[shape], filled && styles.filled)}
      style={{ inlineSize: size, blockSize: size }}
      viewBox="0 0 100 100"
      role="img"
      aria-label={text[shape]}
      aria-hidden={decorative}
    >
      <path d={PATHS[shape]} />
    </svg>
  );
}
