import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

export type Edge = 'before' | 'after';

/** The row that a drag of this list carries; drags of other lists carry something else. */
const idOf = (data: Readonly<Record<string | symbol, unknown>>, list: string): string | undefined =>
  data.of === list && typeof data.id === 'string' ? data.id : undefined;

/**
 * Lets a row of a list be dragged by its grip, and other rows of that list be dropped before or after it.
 * @param list tells lists on the same page apart
 * @returns whether it is in hand, and the edge over which another row hangs
 */
export function useRowDrag(
  row: RefObject<HTMLElement | null>,
  grip: RefObject<HTMLElement | null>,
  id: string,
  onDropped: (id: string, edge: Edge) => void,
  list = 'agenda',
): { dragged: boolean; edge: Edge | undefined } {
  const [dragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge>();
  const dropped = useEffectEvent(onDropped);

  useEffect(() => {
    const element = row.current;
    const dragHandle = grip.current;
    if (!element || !dragHandle) return;
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect();
      return y < top + height / 2 ? 'before' : 'after';
    };
    const undoDrag = draggable({
      element,
      dragHandle,
      getInitialData: () => ({ of: list, id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
    const undoDrop = dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const other = idOf(source.data, list);
        return other !== undefined && other !== id;
      },
      onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
      onDragLeave: () => setEdge(undefined),
      onDrop: ({ source, location }) => {
        setEdge(undefined);
        const other = idOf(source.data, list);
        if (other !== undefined) dropped(other, edgeAt(location.current.input.clientY));
      },
    });
    return () => {
      undoDrag();
      undoDrop();
    };
  }, [row, grip, id, list]);

  return { dragged, edge };
}
