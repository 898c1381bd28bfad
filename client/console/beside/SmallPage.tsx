import { type ReactNode, useRef } from 'react';
import styles from './SmallPage.module.css';
import { useSeen } from './useSeen.ts';
import { useWidth } from './useWidth.ts';

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
  /** It is used where it stands, and not only looked at. */
  used?: boolean;
  children?: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useSeen(place);
  const width = useWidth(place);
  return (
    <div
      className={styles.place}
      data-used={used}
      style={{ aspectRatio: `${size.width} / ${size.height}` }}
      ref={place}
    >
      {(used || seen) && width > 0 ? (
        <iframe
          className={styles.page}
          src={address}
          title={title}
          width={size.width}
          height={size.height}
          style={{ transform: `scale(${width / size.width})` }}
          {...(used ? {} : { tabIndex: -1, 'aria-hidden': true })}
        />
      ) : null}
      {children}
    </div>
  );
}
