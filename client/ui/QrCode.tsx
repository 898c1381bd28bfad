import { useMemo } from 'react';
import { encode } from 'uqr';
import styles from './QrCode.module.css';

/** The QR code of a text, drawn as one path, black on white in both themes so that every camera reads it. */
export function QrCode({
  text,
  label,
  size,
  dense = false,
}: {
  text: string;
  label: string;
  size?: number | string;
  /** Where it must be small: fewer, larger squares, since nothing on a screen is scratched or stained. */
  dense?: boolean;
}) {
  const { path, modules } = useMemo(() => {
    const code = encode(text, { ecc: dense ? 'L' : 'M', border: 2 });
    let path = '';
    code.data.forEach((row, y) => {
      row.forEach((dark, x) => {
        if (dark) path += `M${x} ${y}h1v1h-1z`;
      });
    });
    return { path, modules: code.size };
  }, [text, dense]);
  return (
    <svg
      className={styles.code}
      style={size === undefined ? undefined : { inlineSize: size, blockSize: size }}
      viewBox={`0 0 ${modules} ${modules}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={path} />
    </svg>
  );
}
