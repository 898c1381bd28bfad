import { useEffect } from 'react';

/** Names the page in the browser's tab, and to who hears it: what it is about first, then what it is part of. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const title = parts.filter(Boolean).join(' · ') || 'Plenary';
  useEffect(() => {
    document.title = title;
  }, [title]);
}
