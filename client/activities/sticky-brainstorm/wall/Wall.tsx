import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { grouped } from '../../../../shared/lib/grouped.ts';
import { serverNow } from '../../../live/time.ts';
import { toneStyle } from '../../../ui/tableTone.ts';
import { useTableName } from '../../../ui/teams.ts';
import { useText } from '../../../ui/text.ts';
import { uiText } from '../../../ui/uiText.ts';
import { wallText } from '../text.ts';
import { Heads } from './Heads.tsx';
import { NamesInTurn } from './NamesInTurn.tsx';
import { Shelf } from './Shelf.tsx';
import { Spoken } from './Spoken.tsx';
import { sceneOf } from './scene.ts';
import { byTable, type Hung, listsOf, type Memory, type Scene, type Size } from './sceneParts.ts';
import type { Style } from './styleAt.ts';
import type { Told } from './telling.ts';
import { useForward } from './useForward.ts';
import { usePainter } from './usePainter.ts';
import { SWATCHES, usePalette } from './usePalette.ts';
import { MEASURE_UNITS, useWallSize } from './useWallSize.ts';
import styles from './Wall.module.css';

/** What a wall is reckoned by until the page has laid it out. */
const USUAL: Size = { width: 1_168, height: 364, unit: 1 };

/**
 * Every sticky of a question, always: small papers on canvas that keep their places, some of which come forward to be
 * read, and fly where tables and the room put them.
 * @param flyIn they come from the tables' stacks, as the room has just seen them
 * @param since when the step began, by the server's clock, ms, if that is known
 */
export function Wall({ hung, flyIn, since }: { hung: Hung; flyIn: boolean; since: number | undefined }) {
  const root = useRef<HTMLDivElement>(null);
  const measure = useRef<HTMLDivElement>(null);
  const swatches = useRef<HTMLSpanElement>(null);
  const size = useWallSize(root, measure);
  const palette = usePalette(swatches);
  const memory = useRef<Memory>({});
  const [resting, setResting] = useState(true);
  const scene = useMemo(() => sceneOf(hung, size ?? USUAL, memory.current), [hung, size]);
  useLayoutEffect(() => {
    if (size) memory.current = scene.memory;
  }, [scene, size]);
  const [opened] = useState(serverNow);
  const { forward, away, turn } = useForward(scene, size, {
    most: hung.most,
    since: since ?? opened,
    ready: resting,
  });
  usePainter(root, { scene, size, palette, notes: hung.byId, away, flyIn }, setResting);
  const tell = useTelling(hung, scene);
  const style: Style = { '--read': `${scene.font}px` };
  return (
    <div
      ref={root}
      className={styles.wall}
      style={style}
      data-wall={scene.kind}
      data-stickies={scene.places.size}
      data-resting={resting || undefined}
    >
      <div
        ref={measure}
        className={styles.measure}
        style={{ inlineSize: `calc(var(--u, 1px) * ${MEASURE_UNITS})` }}
      />
      <span ref={swatches} className={styles.swatches} aria-hidden="true">
        {SWATCHES.map((name) => (
          <i key={name} className={styles.tone} style={name === 'none' ? undefined : toneStyle(name)} />
        ))}
      </span>
      <div aria-hidden="true">
        <canvas className={styles.canvas} />
        <canvas className={styles.canvas} />
        <canvas className={styles.canvas} />
      </div>
      <Heads scene={scene} hung={hung} />
      {scene.names ? <NamesInTurn made={hung.made} box={scene.names} /> : null}
      {forward ? (
        <Shelf
          key={turn.nth}
          forward={forward}
          places={scene.places}
          goingBack={turn.goingBack}
          rtl={palette?.rtl === true}
        />
      ) : null}
      <Spoken tell={tell} headed={scene.kind !== 'topics'} ready={resting} />
    </div>
  );
}

/** Says how the wall is told: by topic where the room has topics, else by table. Asked only once all has come to rest. */
function useTelling(hung: Hung, scene: Scene): () => readonly Told[] {
  const words = useText(wallText);
  const called = useTableName();
  const kit = useText(uiText);
  const byTopics = hung.phase === 'room' && hung.topics.length > 0;
  const alone = scene.kind === 'alone';
  return useCallback(() => {
    if (byTopics) {
      const lists = listsOf(hung);
      const rest = { id: '', heading: words.notPlaced(lists.get('')?.length ?? 0) };
      return [...hung.topics.map(({ id, name }) => ({ id, topic: name })), ...(alone ? [] : [rest])].flatMap(
        (told) => {
          const notes = lists.get(told.id);
          return notes ? [{ ...told, notes }] : [];
        },
      );
    }
    return [...grouped(hung.notes, ({ table = '' }) => table)]
      .sort(([a], [b]) => byTable(a, b))
      .flatMap(([table, all]) => {
        const heading = table === '' ? words.stickies(all.length) : `${kit.table} ${called(table)}`;
        const ofTopic = grouped(all, ({ topic = '' }) => (hung.made[topic] ? topic : ''));
        return [...ofTopic].map(([topic, notes]) => ({
          id: `${table} ${topic}`,
          heading,
          ...(topic === '' ? {} : { topic: hung.made[topic]?.name ?? '' }),
          notes,
        }));
      });
  }, [hung, byTopics, alone, words, kit, called]);
}
