import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Size } from './sceneParts.ts';

/** Units that the measure is wide. */
export const MEASURE_UNITS = 100;

const same = (a: Size | undefined, b: Size): boolean =>
  a !== undefined &&
  Math.abs(a.width - b.width) < 0.5 &&
  Math.abs(a.height - b.height) < 0.5 &&
  Math.abs(a.unit - b.unit) < 0.001;

/**
 * The size of the wall, and of the projector's unit, px; nothing before it is laid out.
 * @param measure an element that is {@link MEASURE_UNITS} units wide
 */
export function useWallSize(
  wall: RefObject<HTMLElement | null>,
  measure: RefObject<HTMLElement | null>,
): Size | undefined {
  const [size, setSize] = useState<Size>();
  useLayoutEffect(() => {
    const element = wall.current;
    const unit = measure.current;
    if (!element || !unit) return;
    const read = () => {
      const next = {
        width: element.clientWidth,
        height: element.clientHeight,
        unit: unit.getBoundingClientRect().width / MEASURE_UNITS,
      };
      if (next.width > 0 && next.height > 0 && next.unit > 0)
        setSize((before) => (same(before, next) ? before : next));
    };
    read();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(read);
    observer.observe(element);
    observer.observe(unit);
    return () => observer.disconnect();
  }, [wall, measure]);
  return size;
}
