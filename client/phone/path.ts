import { useSyncExternalStore } from 'react';

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  return () => removeEventListener('popstate', changed);
}

/** The path of the address, also after going back. A phone has two pages: a router would weigh more than its pages' code. */
export const usePath = (): string => useSyncExternalStore(listen, () => location.pathname);

/** Goes to another page without loading anything. */
export function goTo(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new PopStateEvent('popstate'));
}
