import { useEffect, useState } from 'react';
import { ranked } from '../../../../shared/activities/sticky-brainstorm/rules.ts';

/**
 * A person's own order of what they wrote: shown as wished from the moment of the move, until the server's view
 * agrees with it or refuses it.
 * @param slots Slots with something on them.
 * @param saved The order that the server has; empty until there is one.
 * @param send Answers whether it was saved.
 */
export function useRanking(
  slots: Readonly<Record<string, string>>,
  saved: readonly number[],
  send: (order: readonly number[]) => Promise<boolean>,
) {
  const [wished, setWished] = useState<readonly number[]>();
  const [confirmed, setConfirmed] = useState(saved.length > 0);
  const order = ranked(slots, wished ?? saved);

  useEffect(() => {
    setWished((before) => (before?.join() === saved.join() ? undefined : before));
  }, [saved]);

  const put = async (next: readonly number[]) => {
    setWished(next);
    const ok = await send(next);
    if (!ok) setWished((now) => (now === next ? undefined : now));
    return ok;
  };

  return {
    order,
    /** They said that this is their order, in this or an earlier visit. */
    confirmed,
    confirm: async () => {
      setConfirmed(true);
      if (!(await put(order))) setConfirmed(false);
    },
    /** Takes a slot to a place, counted from 0. */
    move: (slot: number, to: number) => {
      if (to < 0 || to >= order.length || order[to] === slot) return;
      const next = order.filter((one) => one !== slot);
      next.splice(to, 0, slot);
      void put(next);
    },
  };
}

export type Ranking = ReturnType<typeof useRanking>;
