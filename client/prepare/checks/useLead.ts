import { type RefObject, useEffect } from 'react';
import { usePrepared } from '../data/store.ts';

const FOCUSABLE = 'input, textarea, select, button, [tabindex="0"]';

/** Leads to the field that was asked for: brings it into sight and gives it the focus. */
export function useLead(root: RefObject<HTMLElement | null>): void {
  const wanted = usePrepared((state) => state.wanted);
  useEffect(() => {
    if (!wanted || !root.current) return;
    const place = closest(root.current, wanted.field);
    if (!place) return;
    for (let box = place.parentElement; box; box = box.parentElement)
      if (box instanceof HTMLDetailsElement) box.open = true;
    const target = place.matches(FOCUSABLE) ? place : place.querySelector<HTMLElement>(FOCUSABLE);
    (target ?? place).focus({ preventScroll: true });
    (target ?? place).scrollIntoView({ block: 'center' });
  }, [wanted, root]);
}

/** The element of the field itself, or of the smallest part around it that the page shows. */
function closest(root: HTMLElement, field: string): HTMLElement | undefined {
  let best: HTMLElement | undefined;
  let length = -1;
  for (const element of root.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = element.dataset.field ?? '';
    const covers = field === name || (field.startsWith(name) && /^[.[]/.test(field.slice(name.length)));
    if (covers && name.length > length) {
      best = element;
      length = name.length;
    }
  }
  return best;
}
