import { type RefObject, useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { followAim } from './aim.ts';
import { followHold } from './hold.ts';
import { settled } from './settled.ts';

interface Followed {
  readonly list: HTMLElement;
  readonly hold: ReturnType<typeof followHold>;
  readonly aim: ReturnType<typeof followAim>;
}

/**
 * Keeps the order of a list still under a finger or a pointer, for 1.5 s after, and for 1.5 s after it has changed;
 * then it is as wanted again. A press counts for what was under it when it began.
 * @param items in the order that is wanted
 * @returns the items in the order to show, and the ref of the element that holds them
 */
export function useSteadyOrder<T extends { readonly id: string }, E extends HTMLElement = HTMLUListElement>(
  items: readonly T[],
): readonly [items: readonly T[], list: RefObject<E | null>] {
  const list = useRef<E>(null);
  const shown = useRef<readonly string[]>([]);
  const followed = useRef<Followed>(undefined);
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);

  const order = settled(
    shown.current,
    items.map(({ id }) => id),
    followed.current?.hold.held() ?? false,
  );
  const byId = new Map(items.map((item) => [item.id, item]));

  useLayoutEffect(() => {
    const element = list.current;
    if (followed.current && followed.current.list !== element) {
      followed.current.hold.end();
      followed.current.aim.end();
      followed.current = undefined;
    }
    if (element && !followed.current) {
      followed.current = { list: element, hold: followHold(element, lookAgain), aim: followAim(element) };
    }
    const moved = followed.current?.aim.look();
    if (moved) followed.current?.hold.changed();
    shown.current = order;
  });
  useEffect(
    () => () => {
      followed.current?.hold.end();
      followed.current?.aim.end();
      followed.current = undefined;
    },
    [],
  );
  return [order.flatMap((id) => byId.get(id) ?? []), list];
}
