import type { ResourcesView, ResourceView } from '../../../shared/activities/content/views.ts';

/** A page of resources as the projector shows it, all of one group. */
export interface ResourcePage {
  readonly group: string;
  readonly items: readonly ResourceView[];
}

/** What a page holds at 28 px of 720: lines over its whole width, and characters of a line. */
const PAGE_LINES = 9.4;
const LINE = 74;
/** Space between two resources, and the step by which pages are made even, in lines. */
const GAP = 0.45;
const STEP = 0.5;

const linesOf = ({ title, for: use }: ResourceView): number =>
  Math.ceil((title.length * 1.08 + use.length + 2) / LINE);

/** Fills one page after the other, none with more than `most` lines unless one resource alone has them. */
function dealt(items: readonly ResourceView[], most: number): ResourceView[][] {
  const pages: ResourceView[][] = [];
  let used = most;
  for (const item of items) {
    const lines = linesOf(item);
    const page = pages.at(-1);
    if (page && used + GAP + lines <= most) {
      page.push(item);
      used += GAP + lines;
    } else {
      pages.push([item]);
      used = lines;
    }
  }
  return pages;
}

/** Deals resources to pages that the back row can read, as few as there must be, and those evenly filled. */
export function resourcePages(resources: readonly ResourcesView[]): ResourcePage[] {
  return resources.flatMap(({ group, items }) => {
    let pages = dealt(items, PAGE_LINES);
    for (let most = PAGE_LINES - STEP; most > 0; most -= STEP) {
      const evener = dealt(items, most);
      if (evener.length > pages.length) break;
      pages = evener;
    }
    return pages.map((shown) => ({ group, items: shown }));
  });
}
