import { useEffect } from 'react';

/** Whether the browser lets a page keep its screen awake: only where the page comes from this machine or by HTTPS. */
export const canKeepAwake = (): boolean => 'wakeLock' in navigator;

/**
 * Keeps this screen awake. A browser takes that back whenever the page is hidden: it is asked for again each time
 * the page is seen.
 * @returns a function that ends this
 */
export function keepAwake(): () => void {
  if (!canKeepAwake()) return () => undefined;
  let lock: WakeLockSentinel | undefined;
  let ended = false;
  const ask = async () => {
    if (ended || document.visibilityState !== 'visible' || (lock && !lock.released)) return;
    try {
      const granted = await navigator.wakeLock.request('screen');
      if (ended) await granted.release();
      else lock = granted;
    } catch (error) {
      // A low battery, or a setting: the screen may sleep, and nothing else is lost.
      console.warn('This screen cannot be kept awake', error);
    }
  };
  const onSeen = () => void ask();
  document.addEventListener('visibilitychange', onSeen);
  void ask();
  return () => {
    ended = true;
    document.removeEventListener('visibilitychange', onSeen);
    void lock?.release();
  };
}

/** Keeps this screen awake while `on`. */
export function useKeepAwake(on: boolean): void {
  useEffect(() => (on ? keepAwake() : undefined), [on]);
}
