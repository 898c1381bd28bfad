import { useEffect, useState } from 'react';
import type { MeView } from '../../../shared/activities/rapid-fire/views.ts';

/**
 * A person's votes, shown as pressed from the moment of the tap: what was wished for stands until the server's
 * view agrees with it or refuses it.
 * @param cast Sends a vote or its removal; answers whether it was saved.
 */
export function useVotes(me: MeView | undefined, cast: (id: string, on: boolean) => Promise<boolean>) {
  const [wished, setWished] = useState<Readonly<Record<string, boolean>>>({});
  const known = (id: string) => me?.backed[id] === true;

  useEffect(() => {
    setWished((before) => {
      const open = Object.entries(before).filter(([id, on]) => (me?.backed[id] === true) !== on);
      return open.length === Object.keys(before).length ? before : Object.fromEntries(open);
    });
  }, [me]);

  const backed = (id: string) => wished[id] ?? known(id);
  return {
    backed,
    /** What the room counted, and this person's tap that it has not counted yet. */
    count: (id: string, votes: number) => votes + Number(backed(id)) - Number(known(id)),
    toggle: async (id: string) => {
      const on = !backed(id);
      setWished((before) => ({ ...before, [id]: on }));
      if (await cast(id, on)) return;
      setWished(({ [id]: _, ...others }) => others);
    },
  };
}
