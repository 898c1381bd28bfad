import { useEffect, useRef, useState } from 'react';
import { TableBadge } from '../../../ui/TableBadge.tsx';
import { Words } from '../../../ui/Words.tsx';
import type { Box } from './place.ts';
import type { Hung } from './sceneParts.ts';
import { styleAt } from './styleAt.ts';
import { afterTurn, nextTurn } from './turns.ts';
import styles from './Wall.module.css';

const AT_A_TIME = 3;
const STAND_MS = 4_000;

/** Names of the tables' topics where there is no room for them in their parts: a few at a time, the newest first. */
export function NamesInTurn({ made, box }: { made: Hung['made']; box: Box }) {
  const [ids, setIds] = useState<readonly string[]>([]);
  const seen = useRef<ReadonlyMap<string, number>>(new Map());
  const all = useRef(made);
  all.current = made;
  const none = Object.keys(made).length === 0;
  useEffect(() => {
    if (none) return;
    const next = () => {
      const order = Object.keys(all.current)
        .reverse()
        .map((id) => ({ id }));
      const turn = nextTurn(order, seen.current, AT_A_TIME).map(({ id }) => id);
      seen.current = afterTurn(seen.current, order, new Set(turn));
      setIds(turn);
    };
    next();
    const timer = setInterval(next, STAND_MS);
    return () => clearInterval(timer);
  }, [none]);
  return (
    <ul className={styles.names} style={styleAt(box)} aria-hidden="true">
      {ids.map((id) => {
        const topic = made[id];
        return topic ? (
          <li key={id} className={styles.inTurn}>
            <TableBadge table={topic.table} size="projector" />
            <Words className={styles.nameWords}>{topic.name}</Words>
          </li>
        ) : null;
      })}
    </ul>
  );
}
