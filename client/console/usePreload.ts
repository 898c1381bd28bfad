import { useEffect } from 'react';
import type { ConsoleView } from '../../shared/room/views.ts';
import { preload } from '../activities/ActivityScreen.tsx';

/** Fetches the consoles of all items of the agenda once, so that no step waits for the network. */
export function usePreload(view: ConsoleView): void {
  const kinds = [...new Set(Object.values(view.agenda).map((item) => item.kind))].sort().join(' ');
  useEffect(() => {
    preload('console', kinds.split(' '));
  }, [kinds]);
}
