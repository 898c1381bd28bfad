import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isStill } from '../../../ui/motion.ts';
import type { OneNote } from '../order.ts';
import { departures, origin } from './flight.ts';
import { sizeFor } from './letters.ts';
import { type Motion, Painter } from './painter.ts';
import { LEAST_LETTERS, type Palette } from './paper.ts';
import type { Place } from './place.ts';
import { byTable, type Scene, type Size, sizesFrom } from './sceneParts.ts';

interface Shown {
  readonly scene: Scene;
  readonly size: Size | undefined;
  readonly palette: Palette | undefined;
  readonly notes: ReadonlyMap<string, OneNote>;
  /** Ids of those that have come forward. */
  readonly away: ReadonlySet<string>;
  /** The first stickies that this wall shows fly in; otherwise they hang. */
  readonly flyIn: boolean;
}

/** Smaller letters than those of the back row, for who stands near, in the same measure. */
const NEAR = [0.86, 0.74, 0.64, 0.55, 0.47, 0.4, 0.34];
/** So many stickies of about one size are looked at to settle the size of the letters on all of these. */
const SAMPLE = 24;
/** And so many of all. */
const LOOKED_AT = 400;
/** Of these so large a share may have smaller letters than the others. */
const SMALLER_SHARE = 0.25;

/** Stickies about as wide and about as high have letters of one size. */
const likeness = ({ w, h }: Place): string =>
  `${Math.round(3 * Math.log2(w))} ${Math.round(3 * Math.log2(h))}`;

/**
 * Sizes that texts on this wall may have, by place: the largest is one that most of those of its size fit in. Reckoned
 * when the first text is drawn: a wall of thousands has none.
 */
function sizesOf(scene: Scene, notes: ReadonlyMap<string, OneNote>): (place: Place) => readonly number[] {
  const all = [
    ...sizesFrom(scene.font),
    ...NEAR.map((size) => size * scene.font).filter((size) => size >= LEAST_LETTERS),
  ];
  let sizes: ReadonlyMap<string, readonly number[]> | undefined;
  return (place) => {
    sizes ??= sizesByLikeness(scene, notes, all);
    return sizes.get(likeness(place)) ?? all;
  };
}

function sizesByLikeness(
  scene: Scene,
  notes: ReadonlyMap<string, OneNote>,
  all: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const caps = new Map<string, number[]>();
  const step = Math.max(1, Math.floor(scene.places.size / LOOKED_AT));
  let nth = 0;
  for (const [id, place] of scene.places) {
    nth += 1;
    if (nth % step !== 0) continue;
    const key = likeness(place);
    const sample = caps.get(key) ?? [];
    if (sample.length >= SAMPLE) continue;
    sample.push(sizeFor(notes.get(id) ?? { text: '' }, place, all) ?? 0);
    caps.set(key, sample);
  }
  return new Map(
    [...caps].map(([key, sample]) => {
      sample.sort((a, b) => a - b);
      // All are read from the back row: then all are alike.
      const [least = 0] = sample;
      const cap = least >= scene.font ? least : (sample[Math.floor(sample.length * SMALLER_SHARE)] ?? 0);
      const capped = all.filter((size) => size <= cap);
      return [key, capped.length > 0 ? capped : all.slice(-1)];
    }),
  );
}

/** Paints the wall on the ref's element's canvases. @param setResting told whether everybody is at their place */
export function usePainter(
  root: RefObject<HTMLElement | null>,
  shown: Shown,
  setResting: (resting: boolean) => void,
): void {
  const { scene, size, palette, notes, away, flyIn } = shown;
  const painter = useRef<Painter | undefined>(undefined);
  const before = useRef<{ readonly scene: Scene; readonly size: Size } | undefined>(undefined);
  const [letters, setLetters] = useState(0);

  useEffect(() => () => painter.current?.stop(), []);

  // Letters are drawn again once the real font is there.
  useEffect(() => {
    let live = true;
    document.fonts?.ready.then(() => {
      if (live) setLetters((count) => count + 1);
    });
    return () => {
      live = false;
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew with other letters
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || !size || !palette) return;
    painter.current ??= painterOf(element, () => setResting(true));
    painter.current?.prepare(
      {
        palette,
        family: getComputedStyle(element).fontFamily,
        sizesAt: sizesOf(before.current?.scene ?? scene, notes),
      },
      { ...size, ratio: devicePixelRatio || 1 },
    );
  }, [root, size, palette, letters, setResting]);

  useLayoutEffect(() => {
    if (!size || !palette || !painter.current) return;
    const first = before.current === undefined;
    // A window that changes its size moves nobody.
    const still = isStill() || (first ? !flyIn : before.current?.size !== size);
    if (!still) setResting(false);
    before.current = { scene, size };
    const way = wayOf(scene, notes, { size, rtl: palette.rtl, late: !first });
    painter.current.show(
      { places: scene.places, looks: notes, away },
      { still, ...way },
      sizesOf(scene, notes),
    );
  }, [scene, size, palette, notes, away, flyIn, setResting]);
}

/** Who leaves when, and from where: topic by topic where the room has topics, else table by table. */
function wayOf(
  scene: Scene,
  notes: ReadonlyMap<string, OneNote>,
  { size, rtl, late }: { readonly size: Size; readonly rtl: boolean; readonly late: boolean },
): Pick<Motion, 'departures' | 'origin'> {
  const tableOf = (id: string) => notes.get(id)?.table ?? '';
  const topicOf = (id: string) => notes.get(id)?.topic ?? '';
  const byTopics = scene.kind === 'topics' || scene.kind === 'alone';
  // Asked for only once somebody moves.
  let known: readonly string[] | undefined;
  const tables = () => {
    known ??= [...new Set([...notes.values()].map(({ table = '' }) => table))].sort(byTable);
    return known;
  };
  return {
    departures: (ids) =>
      byTopics
        ? departures(
            ids,
            topicOf,
            scene.heads.map(({ id }) => id),
          )
        : departures(ids, tableOf, tables()),
    origin: (id, to) => {
      const start = (tables().indexOf(tableOf(id)) + 0.5) / Math.max(1, tables().length);
      return origin(to, { ...size, start: rtl ? 1 - start : start, late });
    },
  };
}

function painterOf(element: HTMLElement, onRest: () => void): Painter | undefined {
  const [first, second, third] = [...element.querySelectorAll('canvas')].map((canvas) =>
    canvas.getContext('2d'),
  );
  // A browser without canvas still has the wall in words.
  return first && second && third ? new Painter([first, second, third], onRest) : undefined;
}
