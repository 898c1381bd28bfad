import type { CSSProperties } from 'react';
import type { Box } from './place.ts';

export type Style = CSSProperties & Record<`--${string}`, string>;

/** Puts an element there on the wall. */
export const styleAt = ({ x, y, w, h }: Box, more: Style = {}): Style => ({
  ...more,
  insetInlineStart: x,
  insetBlockStart: y,
  inlineSize: w,
  blockSize: h,
});
