import { grouped } from '../../../../shared/lib/grouped.ts';
import type { OneNote } from '../order.ts';
import { aloneScene } from './aloneScene.ts';
import {
  bare,
  byTable,
  type Hung,
  hungIn,
  type Memory,
  readable,
  type Scene,
  type Size,
  whole,
} from './sceneParts.ts';
import { regionsOf } from './tables.ts';
import { topicsScene } from './topicsScene.ts';

/** Where everything is on the wall. @param memory where it was */
export function sceneOf(hung: Hung, size: Size, memory: Memory): Scene {
  if (hung.phase === 'tables') return tablesScene(hung, size, memory);
  const alone = hung.topics.findIndex(({ id }) => id === hung.alone);
  if (alone >= 0) return aloneScene(hung, alone, size, memory);
  return hung.phase === 'room' && hung.topics.length > 0
    ? topicsScene(hung, size, memory)
    : wallScene(hung, size, memory);
}

function wallScene({ notes }: Hung, size: Size, memory: Memory): Scene {
  const { mosaic, places, shelf } = hungIn(memory.wall, notes, whole(size), size);
  return {
    ...bare(size, { ...memory, wall: mosaic }),
    kind: 'wall',
    places,
    ...(shelf ? { shelf, turning: notes } : {}),
  };
}

function tablesScene({ notes, made }: Hung, size: Size, memory: Memory): Scene {
  const topicOf = ({ topic }: OneNote) => (topic !== undefined && made[topic] ? topic : '');
  const parts = [...grouped(notes, ({ table = '' }) => table)]
    .sort(([a], [b]) => byTable(a, b))
    .map(([table, own]) => {
      const topics = grouped(own, topicOf);
      const loose = (topics.get('') ?? []).map(({ id }) => id);
      topics.delete('');
      return {
        table,
        loose,
        topics: [...topics]
          .sort(([a], [b]) => (made[a]?.nth ?? 0) - (made[b]?.nth ?? 0))
          .map(([id, members]) => ({ id, members: members.map((one) => ({ id: one.id, points: 1 })) })),
      };
    });
  const font = readable(size.unit);
  const box = whole(size);
  const named = regionsOf(memory.regions, parts, box, font);
  // Where names do not fit beside their topics they stand on top, a few at a time.
  const top = NAMES_EM * font;
  const laid = named.named
    ? named
    : regionsOf(memory.regions, parts, { ...box, y: top, h: box.h - top }, font);
  return {
    ...bare(size, { ...memory, regions: laid }),
    ...(named.named ? {} : { names: { ...box, h: top } }),
    kind: 'tables',
    places: laid.places,
    regions: laid,
  };
}

/** How high the line of names on top is, em. */
const NAMES_EM = 1.5;
