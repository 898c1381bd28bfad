import { useEffect, useState } from 'react';

/** What to add to this device's clock to get the server's, ms. The connection measures it. */
let offset = 0;
const listeners = new Set<() => void>();

/** Sets by how many ms the server's clock is ahead of this device's (negative when behind). */
export function setServerOffset(ms: number): void {
  if (ms === offset) return;
  offset = ms;
  for (const listener of listeners) listener();
}

/** How far the server's clock is ahead of this device's, ms. */
export const serverOffset = (): number => offset;

/** The server's instant now, ms: right even on a device whose clock is hours wrong. */
export const serverNow = (): number => Date.now() + offset;

/**
 * The server's instant, read again every `intervalMs`, when the offset changes and when the page is looked at
 * again (phones stop timers of pages that nobody sees).
 */
export function useServerNow(intervalMs = 250): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const tick = () => setNow(serverNow());
    const timer = setInterval(tick, intervalMs);
    listeners.add(tick);
    document.addEventListener('visibilitychange', tick);
    tick();
    return () => {
      clearInterval(timer);
      listeners.delete(tick);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [intervalMs]);
  return now;
}
