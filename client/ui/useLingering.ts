import { useEffect, useState } from 'react';

/**
 * Keeps a value on screen for `ms` after it has gone, so that what showed it can leave instead of vanishing. A new
 * value takes its place at once.
 */
export function useLingering<T>(
  value: T | undefined,
  ms: number,
): { readonly shown: T | undefined; readonly leaving: boolean } {
  const [last, setLast] = useState(value);
  if (value !== undefined && value !== last) setLast(value);
  useEffect(() => {
    if (value !== undefined || last === undefined) return;
    const gone = setTimeout(() => setLast(undefined), ms);
    return () => clearTimeout(gone);
  }, [value, last, ms]);
  return { shown: value ?? last, leaving: value === undefined && last !== undefined };
}
