import { type KeyboardEvent, useCallback, useRef, useState } from 'react';

const NONE: ReadonlySet<string> = new Set();

/**
 * Which rows of a list are ticked: one by one, with Shift all from the last one to this, and by keys with the arrows.
 * @param ids the rows that are there, in the order in which they stand
 */
export function useSelection(ids: readonly string[]) {
  const [ticked, setTicked] = useState(NONE);
  const anchor = useRef<string>(undefined);
  const order = useRef(ids);
  order.current = ids;
  // A row may go while it is ticked, or be sifted out: what is not seen is not acted on.
  const selected: ReadonlySet<string> = new Set(ids.filter((id) => ticked.has(id)));

  const set = useCallback((some: readonly string[], on: boolean) => {
    setTicked((before) => {
      const next = new Set(before);
      for (const id of some) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setTicked(NONE), []);

  const tick = useCallback(
    (id: string, on: boolean, range: boolean) => {
      const ends = [order.current.indexOf(anchor.current ?? id), order.current.indexOf(id)];
      const first = Math.max(0, Math.min(...ends));
      set(range ? order.current.slice(first, Math.max(...ends) + 1) : [id], on);
      anchor.current = id;
    },
    [set],
  );

  /** Arrows go from box to box, with Shift they tick on the way; Esc clears. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { key, shiftKey, target, currentTarget } = event;
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    if (key === 'Escape' && selected.size > 0) clear();
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      const box = boxes[boxes.indexOf(target) + (key === 'ArrowDown' ? 1 : -1)];
      if (box && shiftKey) set([target.value, box.value], true);
      box?.focus();
    } else return;
    // The console's own keys do not hear it.
    event.preventDefault();
    event.stopPropagation();
  }

  return { selected, set, tick, clear, onKeyDown };
}
