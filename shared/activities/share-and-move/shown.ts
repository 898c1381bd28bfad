import { type DocumentId, type DocumentName, nameOf } from './documents.ts';
import { excerpt, ONE, type Piece, paginate, type Room } from './pages.ts';
import type { Show } from './rules.ts';
import { questionOf, type State } from './state.ts';

export interface ShownDocument {
  readonly id: DocumentId;
  readonly name: DocumentName;
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

/** The documents that a show is about, in their order. */
export function documentsShown(state: State, all: readonly DocumentId[], question?: string): DocumentId[] {
  return all.filter((id) => question === undefined || state.documents[id]?.question === question);
}

/** What a host shows, or the first page of all documents while nobody has chosen [M9]. */
export function shownView(state: State, all: readonly DocumentId[]): ShownView | undefined {
  const first = all[0];
  if (first === undefined) return undefined;
  const show: Show =
    state.show ??
    (all.length === 1 ? { mode: 'one', document: first, page: 0 } : { mode: 'side-by-side', page: 0 });
  const head = (id: DocumentId) => {
    const { text, short } = questionOf(state, state.documents[id]?.question ?? '');
    return { id, name: nameOf(state, id), short, question: text };
  };
  if (show.mode === 'one') {
    const id = show.document ?? first;
    if (state.documents[id] === undefined) return undefined;
    const pages = paginate(state, id);
    const page = Math.min(show.page, pages.length - 1);
    return {
      mode: 'one',
      page,
      pages: pages.length,
      documents: [{ ...head(id), pieces: pages[page] ?? [], more: 0 }],
    };
  }
  const about = documentsShown(state, all, show.question);
  const each = perPage(about.length);
  const pages = Math.max(1, Math.ceil(about.length / each));
  const page = Math.min(show.page, pages - 1);
  const here = about.slice(page * each, (page + 1) * each);
  const room = SIDE[here.length] ?? ONE;
  return {
    mode: 'side-by-side',
    page,
    pages,
    documents: here.map((id) => ({ ...head(id), ...excerpt(state, id, room) })),
  };
}
