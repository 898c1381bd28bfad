import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { entriesAt, keyed } from '../parts/entries.ts';
import { consoleView } from './consoleView.ts';
import { type DocumentId, type DocumentName, documentsOf, nameOf } from './documents.ts';
import { authorView } from './pages.ts';
import { projectorView } from './projectorView.ts';
import type { Passage } from './rules.ts';
import type { ShownView } from './shown.ts';
import { commentsOf, documentAt, placeOf, questionOf, type State } from './state.ts';
import { commentView, type PassageView, shownAt, type TurnsView, turnsView } from './viewParts.ts';

export interface FloorView {
  readonly moves: number;
  readonly documents: number;
  /** By which a phone tells what each turn gets while its table has not started [M3]. */
  readonly turnFloor: number;
  readonly startSeconds: number;
  /** Tables that have two documents: who comes opens a second one, and that changes no other table's view. */
  readonly twice?: readonly TableId[];
  /** At the end, what the projector shows. */
  readonly shown?: ShownView;
}

export interface TableDocumentView {
  readonly id: DocumentId;
  readonly question: string;
  readonly short: string;
  /** By id; those with words only. */
  readonly passages: Readonly<Record<string, PassageView>>;
}

/** What the people who write one document see. */
export interface WritersView {
  /** What their own document is called. */
  readonly name: DocumentName;
  /** The document that is with them: their own, or after a move another one. */
  readonly document?: TableDocumentView;
  readonly turns: TurnsView;
  /** With whom their own document is, when it is not with them. */
  readonly away?: DocumentId;
}

export interface TableView {
  /** By the document that they write: one at most tables. Who is in whose order tells whose is whose. */
  readonly writers: Readonly<Record<DocumentId, WritersView>>;
}

export interface MeView {
  /** Ids of the passages and comments that are one's own. */
  readonly mine: Readonly<Record<string, true>>;
}

function passageView(state: State, passage: Passage): PassageView {
  const { nth, by, kind, text } = passage;
  const comments = commentsOf(state, passage).filter(({ late }) => late === undefined);
  return {
    n: nth,
    author: authorView(by),
    kind,
    text,
    ...(comments.length > 0 ? { comments: keyed(comments, commentView) } : {}),
  };
}

/** What people see of the document that is with them; words that came late elsewhere are not in it yet [M7]. */
function tableDocument(state: State, id: DocumentId): TableDocumentView | undefined {
  const document = ownValue(state.documents, id);
  if (document === undefined) return undefined;
  const { text, short } = questionOf(state, document.question);
  const passages = entriesAt(state.passages, id).filter((passage) => !isBlank(passage.text));
  return {
    id,
    question: text,
    short,
    passages: keyed(passages, (passage) => passageView(state, passage)),
  };
}

function writersView(state: State, own: DocumentId, context: PrivateContext): WritersView {
  const here = documentAt(state, own);
  const document = here === undefined ? undefined : tableDocument(state, here);
  const place = placeOf(state, own);
  return {
    name: nameOf(state, own),
    ...(document === undefined ? {} : { document }),
    turns: turnsView(state, own, context),
    ...(place === own ? {} : { away: place }),
  };
}

export function tableView(state: State, table: TableId, context: PrivateContext): TableView | undefined {
  const documents = documentsOf(state, table);
  if (documents.length === 0) return undefined;
  return { writers: Object.fromEntries(documents.map((id) => [id, writersView(state, id, context)])) };
}

export function meView(state: State, person: PersonId): MeView | undefined {
  const mine = [state.passages, state.comments].flatMap(({ by }) => ownValue(by, person) ?? []);
  const wrote = ownValue(state.passages.by, person) ?? ownValue(state.comments.by, person);
  return wrote && { mine: Object.fromEntries(mine.map((id) => [id, true as const])) };
}

export function floorView(state: State, context: ViewContext): FloorView {
  const shown = shownAt(state, context);
  const twice = context.room.tables.filter((table) => documentsOf(state, table).length > 1);
  return {
    moves: state.moves,
    documents: Object.keys(state.documents).length,
    turnFloor: state.turnFloor,
    startSeconds: state.startSeconds,
    ...(twice.length > 0 ? { twice } : {}),
    ...(shown === undefined ? {} : { shown }),
  };
}

export const views = {
  console: consoleView,
  projector: projectorView,
  floor: floorView,
  table: tableView,
  me: meView,
} satisfies ActivityViews<State>;
