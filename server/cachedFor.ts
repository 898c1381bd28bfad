/**
 * What `make` gives, kept for a while: for what is dear to ask for and seldom changes.
 * @param ms how long it is kept
 * @param clock any clock that only runs forward, ms
 */
export function cachedFor<T>(ms: number, make: () => T, clock = (): number => performance.now()): () => T {
  let kept: { readonly value: T; readonly until: number } | undefined;
  return () => {
    const now = clock();
    if (kept === undefined || now >= kept.until) kept = { value: make(), until: now + ms };
    return kept.value;
  };
}
