import { useEffect } from 'react';

/**
 * Calls `leave` when the page goes out of sight: the phone is locked, another app comes up, the tab is closed. It may be
 * the last that this page does.
 */
export function useWhenHidden(leave: () => void): void {
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') leave();
    };
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', leave);
    };
  }, [leave]);
}
