import { type ReactNode, useLayoutEffect, useState } from 'react';
import type { ProjectorView } from '../../../../shared/activities/discussion/projectorView.ts';
import { AnswerPile } from './AnswerPile.tsx';
import styles from './ArrivedWall.module.css';
import { type Grain, grainOf, pilesOf, shapeOf } from './piles.ts';
import { SlipField } from './SlipField.tsx';
import { useFlights } from './useFlights.ts';
import { useForward } from './useForward.ts';

/**
 * All answers that have arrived: a few in turn to be read, all of them as slips in a quiet field, by group where hosts
 * made groups. What a host chooses stands above the field for as long as the host wants.
 * @param held nobody takes turns just now
 */
export function ArrivedWall({
  view,
  language,
  held,
  chosen,
}: {
  view: ProjectorView;
  language: string;
  held: boolean;
  chosen?: ReactNode;
}) {
  const piles = pilesOf(view);
  const [grain, setGrain] = useState<Grain>(0);
  const answers = piles.flatMap((pile) => pile.answers);
  const shape = shapeOf(piles.length, answers, grain, view.written?.of);
  const each = shape.across * shape.down;
  const lanes = piles.map((pile) => ({
    id: pile.id,
    ids: pile.answers.map(({ id }) => id),
    places: each,
  }));
  const forward = useForward(lanes, held || chosen !== undefined);
  const root = useFlights(
    `${forward.turn} ${each} ${chosen === undefined} ${answers.map(({ id, group = '' }) => `${id}/${group}`).join(' ')}`,
  );

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const measure = () => setGrain(grainOf(element.clientWidth * (window.devicePixelRatio || 1)));
    measure();
    const observer = typeof ResizeObserver === 'function' ? new ResizeObserver(measure) : undefined;
    observer?.observe(element);
    return () => observer?.disconnect();
  }, [root]);

  if (chosen !== undefined) {
    return (
      <div ref={root} className={styles.chosen}>
        {chosen}
        <SlipField answers={answers} forward={new Set(Object.keys(view.shown))} under="wall" />
      </div>
    );
  }
  return (
    <div
      ref={root}
      className={styles.wall}
      style={{
        gridTemplateColumns: `repeat(${shape.columns}, minmax(0, 1fr))`,
        gridTemplateRows: `repeat(${shape.rows}, minmax(0, 1fr))`,
      }}
    >
      {piles.map((pile) => (
        <AnswerPile
          key={pile.id}
          pile={pile}
          forward={forward.places.get(pile.id) ?? []}
          shape={shape}
          grain={grain}
          alone={piles.length === 1}
          language={language}
        />
      ))}
    </div>
  );
}
