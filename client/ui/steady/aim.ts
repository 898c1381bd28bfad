/** Nobody's finger is there sooner after a look, ms: what has moved since was not meant. */
const BLIND_MS = 250;
/** After this time, ms, whoever aims has seen how it stands now; before it, nobody can tell which of both was meant. */
export const SEEN_MS = 450;
/** What moves so soon after a press, ms, moves because of it: whoever pressed expects that. */
const OWN_MS = 1_000;
/** A press that wanders further than this, px, was not meant for what it began on. */
const WANDER = 12;
const ACTS = ['click', 'keydown', 'drop'] as const;
const CONTROLS = 'button, a[href], input, select, summary, label, [role="option"], [role="radio"]';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const contains = ({ x, y, width, height }: Box, atX: number, atY: number): boolean =>
  atX >= x && atX < x + width && atY >= y && atY < y + height;

/** Where an element is laid out in the document, whatever moves it on its way there. */
function laidOut(element: HTMLElement): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (let at: Element | null = element; at instanceof HTMLElement; at = at.offsetParent) {
    x += at.offsetLeft;
    y += at.offsetTop;
  }
  return { x, y };
}

/** The rows of a list: what glides in it, or what stands in it directly. */
function rowsOf(list: HTMLElement): readonly HTMLElement[] {
  const gliding = [...list.querySelectorAll<HTMLElement>('[data-glide]')];
  return gliding.length > 0
    ? gliding
    : [...list.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
}

/**
 * Makes a press in a list count for what it was meant for: what was under it when it began, and where the rows have
 * just changed places, what had been there before. Where that is too close to tell, it counts for nothing.
 */
export function followAim(list: HTMLElement) {
  let places: ReadonlyMap<HTMLElement, Box> = new Map();
  let before: { readonly places: ReadonlyMap<HTMLElement, Box>; readonly at: number } | undefined;
  let pressed = Number.NEGATIVE_INFINITY;
  let aim: { readonly at: Element | undefined; readonly x: number; readonly y: number } | undefined;

  const measured = (): Map<HTMLElement, Box> => {
    const origin = laidOut(list);
    return new Map(
      rowsOf(list).map((row) => {
        const { x, y } = laidOut(row);
        return [row, { x: x - origin.x, y: y - origin.y, width: row.offsetWidth, height: row.offsetHeight }];
      }),
    );
  };

  /** What stood at this point of the screen before the rows moved; `null` where nothing that can be pressed did. */
  function meant(x: number, y: number, old: ReadonlyMap<HTMLElement, Box>): Element | null {
    const box = list.getBoundingClientRect();
    const [atX, atY] = [x - box.x, y - box.y];
    for (const [row, place] of old) {
      if (!contains(place, atX, atY)) continue;
      if (!list.contains(row)) return null;
      const now = row.getBoundingClientRect();
      const [inX, inY] = [now.x + atX - place.x, now.y + atY - place.y];
      const controls = [...row.querySelectorAll(CONTROLS)];
      return controls.find((control) => contains(control.getBoundingClientRect(), inX, inY)) ?? null;
    }
    return null;
  }

  const onDown = (event: PointerEvent) => {
    const { clientX: x, clientY: y, target } = event;
    const now = target instanceof Element ? target.closest(CONTROLS) : null;
    const since = before === undefined ? SEEN_MS : performance.now() - before.at;
    const then = before === undefined || since >= SEEN_MS ? now : meant(x, y, before.places);
    aim = { at: (since < BLIND_MS || then === now ? then : null) ?? undefined, x, y };
  };
  const onClick = (event: MouseEvent) => {
    const aimed = aim;
    aim = undefined;
    // Keys and programs aim at nothing.
    if (!aimed || event.detail === 0 || !(event.target instanceof Element)) return;
    const hit = event.target.closest(CONTROLS);
    if (hit === (aimed.at ?? null)) return;
    event.preventDefault();
    event.stopPropagation();
    if (Math.abs(event.clientX - aimed.x) > WANDER || Math.abs(event.clientY - aimed.y) > WANDER) return;
    if (aimed.at instanceof HTMLElement && aimed.at.isConnected) aimed.at.click();
  };
  /** Whatever this person does on the page, a button beside the list or a drop on it, moves what they expect. */
  const onAct = () => {
    pressed = performance.now();
  };
  for (const name of ACTS) window.addEventListener(name, onAct, true);
  list.dataset.steady = '';
  list.addEventListener('pointerdown', onDown, true);
  list.addEventListener('click', onClick, true);
  return {
    /** After everything that may have moved the rows. @returns whether it has */
    look: (): boolean => {
      const now = measured();
      const moved = [...now].some(([row, { x, y }]) => {
        const old = places.get(row);
        return old !== undefined && (Math.abs(old.x - x) > 1 || Math.abs(old.y - y) > 1);
      });
      const at = performance.now();
      // Of several moves in a row the places before the first were those that were looked at.
      if (moved && !(before && at - before.at < SEEN_MS)) {
        before = at - pressed < OWN_MS ? undefined : { places, at };
      }
      places = now;
      return moved;
    },
    end: () => {
      for (const name of ACTS) window.removeEventListener(name, onAct, true);
      list.removeEventListener('pointerdown', onDown, true);
      list.removeEventListener('click', onClick, true);
    },
  };
}
