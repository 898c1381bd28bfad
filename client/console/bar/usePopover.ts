import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';

/** What opens below a figure of the bar: closed by Esc, or by a press beside it. */
export function usePopover(): {
  readonly open: boolean;
  readonly toggle: () => void;
  /** Closes it, and gives the focus back to the figure. */
  readonly close: () => void;
  readonly place: RefObject<HTMLDivElement | null>;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return {
    open,
    toggle: () => setOpen(!open),
    close,
    place,
    button,
    onKeyDown: (event) => {
      if (event.key === 'Escape' && open) close();
    },
  };
}
