import { useEffect } from 'react';
import { useStore } from 'zustand';
import { type Nearness, useCalled } from '../../calling/useCalled.ts';
import { useCalls } from '../../calling/useCalls.ts';
import type { Connection } from '../../live/connection.ts';

/** Calls when it is the turn of somebody who is not on the screen. Shows nothing. */
export function Caller({
  connection,
  on,
  onNear,
}: {
  connection: Connection;
  /** Whether they are not on the screen: it calls by itself there. */
  on: boolean;
  onNear: (nearness: Nearness) => void;
}) {
  const { floor, table, me } = useStore(connection.store, ({ views }) => views);
  const calls = useCalls(floor?.item?.kind);
  const item = floor?.item?.id;
  const step = floor?.step?.id;
  const nearness: Nearness =
    on && calls && me && item !== undefined && step !== undefined
      ? calls.nearness({ step, table: table?.items[item], you: me.you })
      : 'far';
  useCalled(nearness);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes
  useEffect(() => onNear(nearness), [nearness]);
  return null;
}
