import type { TableId } from '../activity.ts';
import { excerpt, ONE, type Piece, paginate, type Room } from './pages.ts';
import type { Show } from './rules.ts';
import { questionOf, type State } from './state.ts';

export interface ShownDocument {
  readonly home: TableId;
  readonly short: string;
  readonly question: string;
  readonly pieces: readonly Piece[];
  /** Passages that are not among the pieces. */
  readonly more: number;
}

export interface ShownView {
  readonly mode: Show['mode'];
  readonly page: number;
  readonly pages: number;
  readonly documents: readonly ShownDocument[];
}

const SIDE: Readonly<Record<number, Room>> = {
  1: { lines: 9, width: 62 },
  2: { lines: 9, width: 34 },
  3: { lines: 9, width: 22 },
};

/** How many documents are beside each other [PG2]. */
export const perPage = (documents: number): number =>
  documents <= 3 ? Math.max(1, documents) : documents === 4 ? 2 : 3;

/** The documents that a show is about, in the order of their tables. */
export function documentsShown(state: State, tables: readonly TableId[], question?: string): TableId[] {
  return tables.filter((home) => question === undefined || state.documents[home]?.question === question);
}

/** What a host shows, or the first page of all documents while nobody has chosen [M9]. */
export function shownView(state: State, tables: readonly TableId[]): ShownView | undefined {
  const first = tables[0];
  if (first === undefined) return undefined;
  const show: Show =
    state.show ??
    (tables.length === 1 ? { mode: 'one', document: first, page: 0 } : { mode: 'side-by-side', page: 0 });
  const head = (home: TableId) => {
    const { text, short } = questionOf(state, state.documents[home]?.question ?? '');
    return { home, short, question: text };
  };
  if (show.mode === 'one') {
    const home = show.document ?? first;
    if (state.documents[home] === undefined) return undefined;
    const pages = paginate(state, home);
    const page = Math.min(show.page, pages.length - 1);
    return {
      mode: 'one',
      page,
      pages: pages.length,
      documents: [{ ...head(home), pieces: pages[page] ?? [], more: 0 }],
    };
  }
  const all = documentsShown(state, tables, show.question);
  const each = perPage(all.length);
  const pages = Math.max(1, Math.ceil(all.length / each));
  const page = Math.min(show.page, pages - 1);
  const here = all.slice(page * each, (page + 1) * each);
  const room = SIDE[here.length] ?? ONE;
  return {
    mode: 'side-by-side',
    page,
    pages,
    documents: here.flatMap((home) => {
      return state.documents[home] === undefined ? [] : [{ ...head(home), ...excerpt(state, home, room) }];
    }),
  };
}
