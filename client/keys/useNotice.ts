import { useCallback, useEffect, useState } from 'react';

/** How long it stands, ms. */
const SHOWN_MS = 4_000;

/** Something that is said for a moment; saying it again begins the moment anew. */
export function useNotice<T>(): readonly [said: T | undefined, say: (what: T) => void] {
  const [notice, setNotice] = useState<{ readonly what: T }>();
  useEffect(() => {
    if (!notice) return;
    const gone = setTimeout(() => setNotice(undefined), SHOWN_MS);
    return () => clearTimeout(gone);
  }, [notice]);
  const say = useCallback((what: T) => setNotice({ what }), []);
  return [notice?.what, say];
}
