import { pointsOf } from '../../../../shared/activities/parts/points.ts';
import type { Gathered } from './columns.ts';
import { BOLD, widthOf } from './letters.ts';
import { type Box, type Place, roomFor } from './place.ts';
import {
  bare,
  gathered,
  type Hung,
  hungIn,
  listsOf,
  type Memory,
  readable,
  type Scene,
  type Size,
} from './sceneParts.ts';

/** What of the wall the other topics keep while one is shown alone, as columns without names. */
const ASIDE_SHARE = 0.09;
/** Six come forward at a time. */
const SHELF_SHARE = 0.68;

/** A name stands in letters so many times as large if it fits on one line beside its place and its weight, so many em wide. */
const LARGE = 1.5;
const BESIDE_EM = 23;

/** One topic, large, and all others beside it. @param index of the topic */
export function aloneScene(hung: Hung, index: number, size: Size, memory: Memory): Scene {
  const font = readable(size.unit);
  const lists = listsOf(hung);
  const topic = hung.topics[index];
  const own = (topic && lists.get(topic.id)) ?? [];
  const others = gathered(hung, lists).filter(({ id }) => id !== topic?.id);
  const loose = lists.get('') ?? [];
  const aside = others.length + loose.length > 0 ? size.width * ASIDE_SHARE : 0;
  const between = aside > 0 ? 1.2 * font : 0;
  const top = 2.4 * font;
  const box = { x: 0, y: top, w: size.width - aside - between, h: size.height - top };
  const { mosaic, places: large, shelf } = hungIn(memory.alone, own, box, size, SHELF_SHARE);
  const places = new Map(large);
  const small = others.map(({ id, members }) => ({ id, members }));
  if (loose.length > 0)
    small.push({
      id: '',
      members: loose.map((note) => ({ id: note.id, points: pointsOf(note.rank, hung.most) })),
    });
  const beside = { x: size.width - aside, y: top, w: aside, h: size.height - top };
  for (const [id, place] of skyline(small, beside)) places.set(id, place);
  return {
    ...bare(size, { ...memory, alone: mosaic }),
    kind: 'alone',
    places,
    ...(shelf ? { shelf, turning: own } : {}),
    heads: topic
      ? [
          {
            id: topic.id,
            place: index + 1,
            lines: widthOf(topic.name) * BOLD * LARGE > size.width / font - BESIDE_EM ? 2 : 1,
            cut: false,
            box: { x: 0, y: 0, w: size.width, h: top },
            weight: { x: 0, y: 0, w: size.width, h: top },
          },
        ]
      : [],
  };
}

/** The other topics, small: a column each, by one measure. */
function skyline(topics: readonly Pick<Gathered, 'id' | 'members'>[], box: Box): Map<string, Place> {
  const places = new Map<string, Place>();
  const width = box.w / Math.max(1, topics.length);
  const most = roomFor(
    Math.max(1, ...topics.map(({ members }) => members.reduce((sum, one) => sum + one.points, 0))),
  );
  const unit = Math.min(box.h / most, box.h / 12);
  topics.forEach(({ members }, index) => {
    let y = box.y;
    for (const { id, points } of members) {
      places.set(id, {
        x: box.x + index * width,
        y,
        w: width * 0.86,
        h: Math.max(0.5, points * unit * 0.86),
      });
      y += points * unit;
    }
  });
  return places;
}
