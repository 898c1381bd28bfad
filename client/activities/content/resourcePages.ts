import type { ResourcesView, ResourceView } from '../../../shared/activities/content/views.ts';

/** A page of resources as the projector shows it: of one group, in two columns. */
export interface ResourcePage {
  readonly group: string;
  readonly items: readonly ResourceView[];
}

/** What a page holds at 28 px of 720: lines of a column, and characters of a line in bold and in regular letters. */
const PAGE_LINES = 11;
const BOLD = 34;
const REGULAR = 38;
const GAP = 0.7;

const linesOf = ({ title, for: use }: ResourceView): number =>
  Math.ceil(title.length / BOLD) + Math.ceil(use.length / REGULAR) + GAP;

/** Deals resources to pages that the back row can read: row by row of two, no page with more than it holds. */
export function resourcePages(resources: readonly ResourcesView[]): ResourcePage[] {
  return resources.flatMap(({ group, items }) => {
    const pages: { group: string; items: ResourceView[]; lines: number }[] = [];
    for (let at = 0; at < items.length; at += 2) {
      const row = items.slice(at, at + 2);
      const lines = Math.max(...row.map(linesOf));
      const page = pages.at(-1);
      if (page && page.lines + lines <= PAGE_LINES) {
        page.items.push(...row);
        page.lines += lines;
      } else pages.push({ group, items: row, lines });
    }
    return pages.map(({ items: shown }) => ({ group, items: shown }));
  });
}
