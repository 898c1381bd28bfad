import { useSyncExternalStore } from 'react';
import { storage } from '../live/storage.ts';

const NONE: ReadonlySet<string> = new Set();

/** What is kept is a list of lines; anything else is none. */
function read(kept: string | undefined): ReadonlySet<string> {
  if (kept === undefined) return NONE;
  try {
    const lines: unknown = JSON.parse(kept);
    return Array.isArray(lines) ? new Set(lines.filter((line) => typeof line === 'string')) : NONE;
  } catch {
    return NONE;
  }
}

/** What is ticked of a room's checklist in this browser: a reload, and the next day, find it as it was. */
export function useTicks(
  roomId: string,
): readonly [ticked: ReadonlySet<string>, toggle: (line: string) => void] {
  const key = `plenary.ticks.${roomId}`;
  const kept = useSyncExternalStore(
    storage.subscribe,
    () => storage.get(key),
    () => undefined,
  );
  const ticked = read(kept);
  const toggle = (line: string) => {
    const next = new Set(read(storage.get(key)));
    if (!next.delete(line)) next.add(line);
    storage.set(key, JSON.stringify([...next]));
  };
  return [ticked, toggle];
}
