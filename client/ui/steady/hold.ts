import { STEADY_MS } from './settled.ts';

/** A mouse that has rested for so long, ms, was left there: it points at nothing any more. */
const LEFT_MS = 10_000;

/** Events that say that somebody is at the list, or was a moment ago. */
const TOUCHES = ['pointerdown', 'pointermove', 'pointerup', 'touchmove', 'touchend', 'wheel'] as const;
const LIFTS = ['pointerup', 'touchend', 'touchcancel'] as const;

/**
 * Follows whether somebody touches a list or points at it.
 * @param onFree called when it may have become free
 * @returns whether its order is held, and a way to end this
 */
export function followHold(list: HTMLElement, onFree: () => void) {
  let down = false;
  /** Since when the mouse has rested in the list. */
  let inside: number | undefined;
  let until = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onFree, inside === undefined ? STEADY_MS : LEFT_MS);
  };
  const keep = () => {
    until = performance.now() + STEADY_MS;
    later();
  };
  const onTouch = ({ type }: Event) => {
    if (type === 'pointerdown') down = true;
    if (inside !== undefined) inside = performance.now();
    keep();
  };
  const onEnter = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse') inside = performance.now();
    keep();
  };
  const onLeave = () => {
    inside = undefined;
    keep();
  };
  const pointing = () => inside !== undefined && performance.now() - inside < LEFT_MS;
  // A finger is lifted wherever it has got to.
  const onLift = () => {
    if (!down) return;
    down = false;
    keep();
  };
  const quiet = { passive: true } as const;
  for (const name of TOUCHES) list.addEventListener(name, onTouch, quiet);
  for (const name of LIFTS) window.addEventListener(name, onLift, quiet);
  list.addEventListener('pointerenter', onEnter);
  list.addEventListener('pointerleave', onLeave);
  return {
    held: (): boolean => down || pointing() || performance.now() < until,
    /** The order has just changed: it stays for a while. */
    changed: keep,
    end: () => {
      clearTimeout(waiting);
      for (const name of TOUCHES) list.removeEventListener(name, onTouch);
      for (const name of LIFTS) window.removeEventListener(name, onLift);
      list.removeEventListener('pointerenter', onEnter);
      list.removeEventListener('pointerleave', onLeave);
    },
  };
}
