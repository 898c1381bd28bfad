import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** On which side of a row another one would land. */
export type Edge = 'before' | 'after';

const rowOf = (data: Readonly<Record<string | symbol, unknown>>): string | undefined =>
  typeof data.agendaRow === 'string' ? data.agendaRow : undefined;

function edgeAt(element: Element, y: number): Edge {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'before' : 'after';
}

/**
 * Lets a row of the agenda be dragged by its handle and others be dropped before or after it.
 * @param onDrop the row that was dropped here, and on which side
 * @returns whether this row is in hand, and where one that hangs over it would land
 */
export function useRowDrag({
  row,
  handle,
  id,
  movable,
  onDrop,
}: {
  row: RefObject<HTMLElement | null>;
  handle: RefObject<HTMLElement | null>;
  id: string;
  /** Rows that stay where they are can neither be taken up nor dropped on. */
  movable: boolean;
  onDrop: (other: string, edge: Edge) => void;
}): { readonly held: boolean; readonly over: Edge | undefined } {
  const [held, setHeld] = useState(false);
  const [over, setOver] = useState<Edge>();
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = row.current;
    const grip = handle.current;
    if (!element || !grip || !movable) return;
    const release = draggable({
      element,
      dragHandle: grip,
      getInitialData: () => ({ agendaRow: id }),
      onDragStart: () => setHeld(true),
      onDrop: () => setHeld(false),
    });
    const close = dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const other = rowOf(source.data);
        return other !== undefined && other !== id;
      },
      onDrag: ({ location }) => setOver(edgeAt(element, location.current.input.clientY)),
      onDragLeave: () => setOver(undefined),
      onDrop: ({ source, location }) => {
        setOver(undefined);
        const other = rowOf(source.data);
        if (other !== undefined) dropped(other, edgeAt(element, location.current.input.clientY));
      },
    });
    return () => {
      release();
      close();
    };
  }, [row, handle, id, movable]);
  return { held, over };
}
