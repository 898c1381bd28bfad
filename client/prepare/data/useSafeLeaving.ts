import { useEffect } from 'react';
import { usePrepare, usePrepared } from './store.ts';

/** Saves at once when the page is left or the network is back, asks before unsaved work is left, keeps the address. */
export function useSafeLeaving(): void {
  const { autosave } = usePrepare();
  const unsaved = usePrepared((state) => state.save !== 'saved');
  const place = usePrepared(({ tab, item }) => (tab === 'agenda' && item ? `${tab}/${item}` : tab));

  useEffect(() => {
    history.replaceState(null, '', `#${place}`);
  }, [place]);

  useEffect(() => {
    const back = () => autosave.retry();
    const hidden = () => {
      if (document.visibilityState === 'hidden') void autosave.flush();
    };
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [autosave]);

  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}
