import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keeps the focus on the bench when what had it goes (a topic that was merged, a button that did its work): who
 * works with keys goes on at the first list, not at the start of the page.
 * @returns The ref of the bench.
 */
export function useKeptFocus(): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const last = useRef<EventTarget>(null);

  useEffect(() => {
    const element = root.current;
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, []);

  // After every rendering: any of them may have taken away what had the focus.
  useEffect(() => {
    const gone = last.current instanceof Element && !last.current.isConnected;
    if (!gone || document.activeElement !== document.body) return;
    last.current = null;
    const find = (what: string) => root.current?.querySelector<HTMLElement>(what);
    (find('[role="listbox"]') ?? find('button:enabled'))?.focus({ preventScroll: true });
  });

  return root;
}
