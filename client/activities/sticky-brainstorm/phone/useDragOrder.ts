import { type PointerEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';

interface Drag {
  readonly slot: number;
  /** The order when it was taken up. */
  readonly from: readonly number[];
  /** Where in the paper the finger holds it, px. */
  readonly grip: number;
  readonly pointer: number;
}

/**
 * Drags the papers of a vertical list by their handles. The list is reordered while the finger moves; the paper in
 * hand stays under the finger. Until it is let go, only the style order changes: a paper whose element moves in
 * the document would be lost to the finger.
 * @param list The list; its children are the papers, in order.
 * @param move Takes a slot to a place, counted from 0.
 * @returns the slot in hand, the order in which to render, a paper's style, and the handlers for its handle.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  order: readonly number[],
  move: (slot: number, to: number) => void,
) {
  const [drag, setDrag] = useState<Drag>();
  const held = useRef<HTMLElement>(undefined);

  // After every render, since each may have put the paper elsewhere in the list.
  useLayoutEffect(() => {
    const paper = held.current;
    if (!paper) return;
    if (!drag) {
      paper.style.removeProperty('transform');
      held.current = undefined;
      return;
    }
    // It must follow the finger at once: what glides others to their places would hold it back.
    for (const animation of paper.getAnimations?.() ?? []) animation.cancel();
    paper.style.transform = `translateY(${drag.pointer - drag.grip - layoutTop(paper)}px)`;
  });

  /** Where the paper would be put if it were let go now. */
  function placeFor(middle: number): number {
    const papers = [...(list.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
    let place = 0;
    for (const paper of papers) {
      if (paper === held.current) continue;
      if (middle > layoutTop(paper) + paper.offsetHeight / 2) place += 1;
    }
    return place;
  }

  const end = () => setDrag(undefined);
  return {
    dragged: drag?.slot,
    rendered: drag?.from ?? order,
    style: (slot: number) => (drag ? { order: order.indexOf(slot) } : undefined),
    handle: (slot: number) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const paper = event.currentTarget.closest('li');
        if (!paper || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = paper;
        const grip = event.clientY - paper.getBoundingClientRect().top;
        setDrag({ slot, from: order, grip, pointer: event.clientY });
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const paper = held.current;
        if (!paper || drag?.slot !== slot) return;
        setDrag({ ...drag, pointer: event.clientY });
        const place = placeFor(event.clientY - drag.grip + paper.offsetHeight / 2);
        if (order[place] !== slot) move(slot, place);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onLostPointerCapture: end,
    }),
  };
}

/** Top of an element in the window as laid out, whatever transform it has. */
function layoutTop(element: HTMLElement): number {
  const parent = element.offsetParent;
  const base = parent === null ? -window.scrollY : parent.getBoundingClientRect().top;
  return base + element.offsetTop;
}
