import { type ReactNode, useRef } from 'react';
import styles from './SmallPage.module.css';
import { useBox } from './useBox.ts';
import { useSeen } from './useSeen.ts';

/**
 * The real page of a face, live, laid out at its own size and made as small as its place. One that is only looked at is
 * connected only while somebody can see it; keys and screen readers have the console itself.
 */
export function SmallPage({
  address,
  title,
  size,
  used = false,
  children,
}: {
  address: string;
  title: string;
  /** What the page is laid out in, px. */
  size: { readonly width: number; readonly height: number };
  /** It is used where it stands, and not only looked at: as high as its place, so that all of it is at hand. */
  used?: boolean;
  children?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(place);
  const box = useBox(place);
  const scale = box.width / size.width;
  return (
    <div
      className={styles.place}
      data-used={used}
      style={used ? undefined : { aspectRatio: `${size.width} / ${size.height}` }}
      ref={place}
    >
      {(used || seen) && scale > 0 ? (
        <iframe
          className={styles.page}
          src={address}
          title={title}
          width={size.width}
          height={used ? Math.floor(box.height / scale) : size.height}
          style={{ transform: `scale(${scale})` }}
          {...(used ? {} : { tabIndex: -1, 'aria-hidden': true })}
        />
      ) : null}
      {children}
    </div>
  );
}
