export const SECOND = 1_000;
export const MINUTE = 60_000;

/** `754000` → `"12:34"`, `-5000` → `"-0:05"`; hours only when there are any. Milliseconds in, whole seconds out. */
export function formatClock(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / SECOND);
  const sign = ms < 0 && seconds > 0 ? '-' : '';
  const h = Math.floor(seconds / 3600);
  const m = Math.floor((seconds % 3600) / 60);
  const s = String(seconds % 60).padStart(2, '0');
  return h > 0 ? `${sign}${h}:${String(m).padStart(2, '0')}:${s}` : `${sign}${m}:${s}`;
}
