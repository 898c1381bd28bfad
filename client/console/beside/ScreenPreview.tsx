import { useRef } from 'react';
import { classes } from '../../ui/classes.ts';
import { useText } from '../../ui/text.ts';
import styles from './ScreenPreview.module.css';
import { screensText } from './screensText.ts';
import { useSeen } from './useSeen.ts';
import { useWidth } from './useWidth.ts';

/** The sizes, px, that the pages are laid out in before they are made small. */
const SIZES = {
  projector: { width: 1280, height: 720 },
  phone: { width: 390, height: 844 },
} as const;

/**
 * The real page of a face, live, made as small as its place. It is connected only while somebody can see it, and
 * only shows: what can be done with it is to look at it larger.
 */
export function ScreenPreview({
  face,
  address,
  onEnlarge,
}: {
  face: keyof typeof SIZES;
  address: string;
  onEnlarge?: () => void;
}) {
  const text = useText(screensText);
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(place);
  const width = useWidth(place);
  const size = SIZES[face];
  return (
    <div className={classes(styles.place, styles[face])} ref={place}>
      {seen && width > 0 ? (
        <iframe
          className={styles.page}
          src={address}
          title={text[face]}
          width={size.width}
          height={size.height}
          style={{ transform: `scale(${width / size.width})` }}
          // Looked at, not used: keys and screen readers have the console itself.
          tabIndex={-1}
          aria-hidden="true"
        />
      ) : null}
      {onEnlarge ? (
        <button
          type="button"
          className={styles.enlarge}
          aria-label={text.enlarge(text[face])}
          onClick={onEnlarge}
        />
      ) : null}
    </div>
  );
}
