import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

export type Edge = 'before' | 'after';

const MARK = 'agenda item';

/** The item that a drag carries; drags of other lists carry something else. */
const idOf = (data: Readonly<Record<string | symbol, unknown>>): string | undefined =>
  data.of === MARK && typeof data.id === 'string' ? data.id : undefined;

/**
 * Lets a row of the agenda be dragged by its grip, and other rows be dropped before or after it.
 * @returns whether it is in hand, and the edge over which another row hangs
 */
export function useRowDrag(
  row: RefObject<HTMLElement | null>,
  grip: RefObject<HTMLElement | null>,
  id: string,
  onDropped: (id: string, edge: Edge) => void,
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
      getInitialData: () => ({ of: MARK, id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
    const undoDrop = dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const other = idOf(source.data);
        return other !== undefined && other !== id;
      },
      onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
      onDragLeave: () => setEdge(undefined),
      onDrop: ({ source, location }) => {
        setEdge(undefined);
        const other = idOf(source.data);
        if (other !== undefined) dropped(other, edgeAt(location.current.input.clientY));
      },
    });
    return () => {
      undoDrag();
      undoDrop();
    };
  }, [row, grip, id]);

  return { dragged, edge };
}
