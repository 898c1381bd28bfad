import { useSyncExternalStore } from 'react';

/** Whether the page fills the screen: by its own button, or by the browser's. */
const isFull = (): boolean =>
  document.fullscreenElement != null || matchMedia('(display-mode: fullscreen)').matches;

function subscribe(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  window.addEventListener('resize', changed);
  return () => {
    document.removeEventListener('fullscreenchange', changed);
    window.removeEventListener('resize', changed);
  };
}

/** Whether the page could fill the screen and does not. */
export function useCanFill(): boolean {
  const full = useSyncExternalStore(subscribe, isFull);
  return !full && document.fullscreenEnabled;
}

/** Fills the screen, or gives it back. A browser only does so for a press on this very page. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch (error) {
    console.warn('The browser does not let this page fill the screen', error);
  }
}
