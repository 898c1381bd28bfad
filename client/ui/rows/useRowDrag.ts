import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** On which side of a row another one would land. */
export type Edge = 'before' | 'after';

/** The place that a row gets when it is dropped on another one, both counted from 0 before the drop. */
export const landing = (from: number, onto: number, edge: Edge): number =>
  onto + (edge === 'after' ? 1 : 0) - (from < onto ? 1 : 0);

/** The row that a drag of this list carries; drags of other lists carry something else. */
const rowOf = (data: Readonly<Record<string | symbol, unknown>>, list: string): string | undefined =>
  data.of === list && typeof data.id === 'string' ? data.id : undefined;

function edgeAt(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}

/**
 * Lets a row of a list be dragged by its handle, and other rows of that list be dropped before or after it.
 * @returns what its element takes besides the class of `RowDrag.module.css`: whether it is in hand, and where another
 * row that hangs over it would land
 */
export function useRowDrag({
  row,
  handle,
  id,
  list,
  movable = true,
  onDrop,
}: {
  row: RefObject<HTMLElement | null>;
  handle: RefObject<HTMLElement | null>;
  id: string;
  /** Tells lists on the same page apart. */
  list: string;
  /** Rows that stay where they are can neither be taken up nor dropped on. */
  movable?: boolean;
  /** Another row was dropped here. */
  onDrop: (other: string, edge: Edge) => void;
}): { readonly 'data-held': true | undefined; readonly 'data-edge': Edge | undefined } {
  const [held, setHeld] = useState(false);
  const [over, setOver] = useState<Edge>();
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = row.current;
    const dragHandle = handle.current;
    if (!element || !dragHandle || !movable) return;
    const release = draggable({
      element,
      dragHandle,
      getInitialData: () => ({ of: list, id }),
      onDragStart: () => setHeld(true),
      onDrop: () => setHeld(false),
    });
    const close = dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const other = rowOf(source.data, list);
        return other !== undefined && other !== id;
      },
      onDrag: ({ location }) => setOver(edgeAt(element, location.current.input.clientY)),
      onDragLeave: () => setOver(undefined),
      onDrop: ({ source, location }) => {
        setOver(undefined);
        const other = rowOf(source.data, list);
        if (other !== undefined) dropped(other, edgeAt(element, location.current.input.clientY));
      },
    });
    return () => {
      release();
      close();
    };
  }, [row, handle, id, list, movable]);
  return { 'data-held': held || undefined, 'data-edge': over };
}
