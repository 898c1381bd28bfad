import { type RefObject, useEffect, useState } from 'react';

/** So long something stays ready after it was last seen: who looks away for a moment does not wait again. */
const GRACE_MS = 10_000;

/** Whether somebody can see the ref's element: it is scrolled into view, and the page is not hidden. */
export function useSeen(ref: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    let inView = typeof IntersectionObserver !== 'function';
    let gone: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(gone);
      if (inView && document.visibilityState === 'visible') setSeen(true);
      else gone = setTimeout(() => setSeen(false), GRACE_MS);
    };
    const observer = inView
      ? undefined
      : new IntersectionObserver((entries) => {
          inView = entries.at(-1)?.isIntersecting ?? false;
          look();
        });
    observer?.observe(element);
    document.addEventListener('visibilitychange', look);
    if (inView) look();
    return () => {
      clearTimeout(gone);
      observer?.disconnect();
      document.removeEventListener('visibilitychange', look);
    };
  }, [ref]);
  return seen;
}
