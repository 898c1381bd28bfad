import { grouped } from '../../../../shared/lib/grouped.ts';
import type { OneNote } from '../order.ts';
import { aloneScene } from './aloneScene.ts';
import { columnsOf } from './columns.ts';
import { heightFor } from './letters.ts';
import { type Mosaic, mosaicPlaces, seated } from './mosaic.ts';
import {
  bare,
  byTable,
  gathered,
  type Hung,
  hungIn,
  listsOf,
  type Memory,
  readable,
  type Scene,
  type Size,
  whole,
} from './sceneParts.ts';
import { regionsOf } from './tables.ts';

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
/** How wide what stands over them is, em. */
const LOOSE_EM = 10.5;

/** Shares of the wall that stickies in no topic take, by how many of all they are: few steps, so that topics stand still. */
const looseShare = (share: number): number =>
  share > 0.66 ? 0.5 : share > 0.25 ? 0.3 : share > 0 ? 0.16 : 0;

function topicsScene(hung: Hung, size: Size, memory: Memory): Scene {
  const font = readable(size.unit);
  const lists = listsOf(hung);
  const loose = lists.get('') ?? [];
  const between = loose.length > 0 ? 0.9 * font : 0;
  const aside = size.width * looseShare(loose.length / Math.max(1, hung.notes.length));
  const columns = columnsOf(memory.columns, {
    topics: gathered(hung, lists),
    box: { x: 0, y: 0, w: size.width - aside - between, h: size.height },
    font,
    needs: (id, width) => heightFor(hung.byId.get(id) ?? { text: '' }, width, font) + 0.4 * font,
  });
  const places = new Map(columns.places);
  let waiting: Scene['loose'];
  let mosaic: Mosaic | undefined;
  if (loose.length > 0) {
    const box = { x: size.width - aside, y: 0, w: aside, h: size.height };
    const top = (Math.ceil(LOOSE_EM / (aside / font)) * 1.15 + 0.4) * font;
    const rest = { ...box, y: top, h: size.height - top };
    mosaic = seated(
      memory.loose,
      loose.map(({ id }) => id),
      rest.w / rest.h,
    );
    for (const [id, place] of mosaicPlaces(mosaic, rest, 12 * size.unit)) places.set(id, place);
    waiting = { count: loose.length, box: { ...box, h: top } };
  }
  const { loose: _, ...kept } = memory;
  return {
    ...bare(size, { ...kept, columns: columns.stacks, ...(mosaic ? { loose: mosaic } : {}) }),
    kind: 'topics',
    places,
    heads: columns.heads,
    headed: columns.shape,
    ...(columns.rest ? { rest: columns.rest } : {}),
    ...(waiting ? { loose: waiting } : {}),
  };
}
