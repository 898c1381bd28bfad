import { ownValue } from '../../lib/ownValue.ts';
import type { ViewContext } from '../activity.ts';
import { keyed } from '../parts/entries.ts';
import { type DocumentId, type DocumentName, documentsIn, documentsOf, nameOf } from './documents.ts';
import { type AuthorView, authorView } from './pages.ts';
import {
  type Highlight,
  MOVES_MOST,
  moveNumber,
  type Passage,
  type Question,
  type Show,
  textOf,
} from './rules.ts';
import { documentsShown, perPage, shownView } from './shown.ts';
import { commentsOf, passagesOf, placeOf, type State, wordsOf } from './state.ts';
import { type CommentView, commentView, phaseOf, type TurnsView, turnsView } from './viewParts.ts';

export interface ConsolePassage {
  readonly n: number;
  readonly author: AuthorView;
  readonly text: string;
  readonly kind: Passage['kind'];
  readonly hidden: boolean;
  readonly comments?: Readonly<Record<string, CommentView>>;
}

export interface ConsoleDocument {
  /** Where it is. */
  readonly place: DocumentName;
  readonly words: number;
  readonly passages: Readonly<Record<string, ConsolePassage>>;
  readonly highlights: Readonly<Record<string, Highlight>>;
}

export interface ConsoleWriters {
  readonly name: DocumentName;
  /** The question's id; before the documents are dealt the one that the table will get, if that was chosen. */
  readonly question?: string;
  readonly document?: ConsoleDocument;
  readonly turns: TurnsView;
}

export interface ConsoleView {
  readonly phase: 'write' | 'move' | 'whole';
  readonly questions: readonly Question[];
  readonly turnFloor: number;
  readonly moves: number;
  /** The least and most moves that a host can choose now. */
  readonly leastMoves: number;
  readonly mostMoves: number;
  /** All documents in the order of their tables; of a table that has none yet the one that it will have. */
  readonly order: readonly DocumentId[];
  readonly writers: Readonly<Record<DocumentId, ConsoleWriters>>;
  /** What the projector shows in the whole group, with the page that it really is at. */
  readonly show?: Show & { readonly pages: number; readonly documents: readonly DocumentId[] };
}

const documentView = (state: State, id: DocumentId): ConsoleDocument => ({
  place: nameOf(state, placeOf(state, id)),
  words: wordsOf(state, id),
  passages: keyed(passagesOf(state, id), (passage) => {
    const comments = commentsOf(state, passage);
    return {
      n: passage.nth,
      author: authorView(passage.by),
      text: textOf(passage),
      kind: passage.kind,
      hidden: passage.hidden,
      ...(comments.length > 0 ? { comments: keyed(comments, commentView) } : {}),
    };
  }),
  highlights: Object.fromEntries(
    Object.entries(ownValue(state.documents, id)?.highlights ?? {}).map(([key, { passage, from, to }]) => [
      key,
      { passage, ...(from === undefined || to === undefined ? {} : { from, to }) },
    ]),
  ),
});

function showView(state: State, all: readonly DocumentId[]): ConsoleView['show'] {
  const shown = shownView(state, all);
  if (shown === undefined) return undefined;
  const { mode, page, pages, documents } = shown;
  const question = mode === 'side-by-side' ? state.show?.question : undefined;
  const each = perPage(documentsShown(state, all, question).length);
  return {
    mode,
    ...(mode === 'one' && documents[0] !== undefined ? { document: documents[0].id } : {}),
    ...(question === undefined ? {} : { question }),
    page,
    pages,
    documents: documents.slice(0, each).map(({ id }) => id),
  };
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const { tables } = context.room;
  const all = documentsIn(state, tables);
  // The first document of a table is called as the table.
  const expected = tables.flatMap((table) => {
    const there = documentsOf(state, table);
    return there.length > 0 ? there : [table];
  });
  const order = [...expected, ...all.filter((id) => !expected.includes(id))];
  const at = moveNumber(context.step) ?? 0;
  const show = showView(state, all);
  const writers = order.map((id): [DocumentId, ConsoleWriters] => {
    const document = ownValue(state.documents, id);
    const question = document?.question ?? ownValue(state.assigned, id);
    return [
      id,
      {
        name: nameOf(state, id),
        ...(question === undefined ? {} : { question }),
        ...(document === undefined ? {} : { document: documentView(state, id) }),
        turns: turnsView(state, id, context),
      },
    ];
  });
  return {
    phase: phaseOf(context.step),
    questions: state.questions.map(({ id, text, short }) => ({ id, text, short })),
    turnFloor: state.turnFloor,
    moves: state.moves,
    leastMoves: at,
    mostMoves: all.length > 0 ? Math.max(at, Math.min(all.length - 1, MOVES_MOST)) : MOVES_MOST,
    order,
    writers: Object.fromEntries(writers),
    ...(show === undefined ? {} : { show }),
  };
}
