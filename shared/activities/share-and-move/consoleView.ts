import { ownValue } from '../../lib/ownValue.ts';
import type { TableId, ViewContext } from '../activity.ts';
import { keyed } from '../parts/entries.ts';
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
import { commentsOf, documentsIn, passagesOf, placeOf, type State, wordsOf } from './state.ts';
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
  readonly place: TableId;
  readonly words: number;
  readonly passages: Readonly<Record<string, ConsolePassage>>;
  readonly highlights: Readonly<Record<string, Highlight>>;
}

export interface ConsoleTable {
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
  /** All tables of the room, in order. */
  readonly order: readonly TableId[];
  readonly tables: Readonly<Record<TableId, ConsoleTable>>;
  /** What the projector shows in the whole group, with the page that it really is at. */
  readonly show?: Show & { readonly pages: number; readonly documents: readonly TableId[] };
}

const documentView = (state: State, home: TableId): ConsoleDocument => ({
  place: placeOf(state, home),
  words: wordsOf(state, home),
  passages: keyed(passagesOf(state, home), (passage) => {
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
    Object.entries(ownValue(state.documents, home)?.highlights ?? {}).map(([id, { passage, from, to }]) => [
      id,
      { passage, ...(from === undefined || to === undefined ? {} : { from, to }) },
    ]),
  ),
});

function showView(state: State, homes: readonly TableId[]): ConsoleView['show'] {
  const shown = shownView(state, homes);
  if (shown === undefined) return undefined;
  const { mode, page, pages, documents } = shown;
  const question = mode === 'side-by-side' ? state.show?.question : undefined;
  const each = perPage(documentsShown(state, homes, question).length);
  return {
    mode,
    ...(mode === 'one' && documents[0] !== undefined ? { document: documents[0].home } : {}),
    ...(question === undefined ? {} : { question }),
    page,
    pages,
    documents: documents.slice(0, each).map(({ home }) => home),
  };
}

export function consoleView(state: State, context: ViewContext): ConsoleView {
  const homes = documentsIn(state, context.room.tables);
  const order = [...context.room.tables, ...homes.filter((home) => !context.room.tables.includes(home))];
  const at = moveNumber(context.step) ?? 0;
  const show = showView(state, homes);
  const tables = order.map((table): [TableId, ConsoleTable] => {
    const document = ownValue(state.documents, table);
    const question = document?.question ?? ownValue(state.assigned, table);
    return [
      table,
      {
        ...(question === undefined ? {} : { question }),
        ...(document === undefined ? {} : { document: documentView(state, table) }),
        turns: turnsView(state, table, context),
      },
    ];
  });
  return {
    phase: phaseOf(context.step),
    questions: state.questions.map(({ id, text, short }) => ({ id, text, short })),
    turnFloor: state.turnFloor,
    moves: state.moves,
    leastMoves: at,
    mostMoves: homes.length > 0 ? Math.max(at, Math.min(homes.length - 1, MOVES_MOST)) : MOVES_MOST,
    order,
    tables: Object.fromEntries(tables),
    ...(show === undefined ? {} : { show }),
  };
}
