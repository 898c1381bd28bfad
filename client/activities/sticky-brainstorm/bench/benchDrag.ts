import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** What is dragged on the bench: some stickies, or topics as a whole. */
export interface Load {
  readonly kind: 'stickies' | 'topics';
  readonly ids: readonly string[];
}

/** Reads what the drag carries; drags of other screens carry something else. */
function loadOf(data: Readonly<Record<string | symbol, unknown>>): Load | undefined {
  const { bench, ids } = data;
  if ((bench !== 'stickies' && bench !== 'topics') || !Array.isArray(ids)) return undefined;
  return { kind: bench, ids: ids.filter((each) => typeof each === 'string') };
}

/**
 * Lets an element be dragged.
 * @param load What it carries, asked for when the drag starts.
 * @param handle The part to drag it by; the whole element when left out.
 */
export function useDraggable(
  ref: RefObject<HTMLElement | null>,
  load: () => Load,
  handle?: RefObject<HTMLElement | null>,
): void {
  const current = useEffectEvent(load);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return draggable({
      element,
      ...(handle?.current ? { dragHandle: handle.current } : {}),
      getInitialData: () => {
        const { kind, ids } = current();
        return { bench: kind, ids };
      },
    });
  }, [ref, handle]);
}

/**
 * Lets things be dropped on an element.
 * @param accepts Which ones.
 * @returns What hangs over it now.
 */
export function useDrop(
  ref: RefObject<HTMLElement | null>,
  accepts: (load: Load) => boolean,
  onDrop: (load: Load) => void,
): Load | undefined {
  const [over, setOver] = useState<Load>();
  const takes = useEffectEvent(accepts);
  const dropped = useEffectEvent(onDrop);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => {
        const load = loadOf(source.data);
        return load !== undefined && takes(load);
      },
      onDragEnter: ({ source }) => setOver(loadOf(source.data)),
      onDragLeave: () => setOver(undefined),
      onDrop: ({ source }) => {
        setOver(undefined);
        const load = loadOf(source.data);
        if (load) dropped(load);
      },
    });
  }, [ref]);
  return over;
}

/** What is dragged on the bench just now, if anything. */
export function useDragged(): Load | undefined {
  const [load, setLoad] = useState<Load>();
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => setLoad(loadOf(source.data)),
        onDrop: () => setLoad(undefined),
      }),
    [],
  );
  return load;
}
