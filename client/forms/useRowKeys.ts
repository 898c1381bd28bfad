import { useId, useRef } from 'react';
import { moved, without } from './listEdits.ts';

/**
 * Names for the rows of a list whose entries have none that last (an id that follows what is typed would make the
 * field lose the focus). They go along with moves, and are filled up or cut off when the list changes from outside
 * (undo): fields hold no text of their own, so that a name may stand at another entry then.
 */
export function useRowKeys(length: number) {
  const list = useId();
  const count = useRef(0);
  const keys = useRef<readonly string[]>([]);
  const fresh = () => `${list}${count.current++}`;
  if (keys.current.length !== length) {
    keys.current = Array.from({ length }, (_, index) => keys.current[index] ?? fresh());
  }
  return {
    list,
    all: keys.current,
    move(from: number, to: number) {
      keys.current = moved(keys.current, from, to);
    },
    insert(at: number, rows: number) {
      const added = Array.from({ length: rows }, fresh);
      keys.current = [...keys.current.slice(0, at), ...added, ...keys.current.slice(at)];
    },
    remove(at: number) {
      keys.current = without(keys.current, at);
    },
  };
}
