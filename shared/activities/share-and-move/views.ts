import { isBlank } from '../../lib/cleanText.ts';
import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { entriesAt, keyed } from '../parts/entries.ts';
import { consoleView } from './consoleView.ts';
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
  /** At the end, what the projector shows. */
  readonly shown?: ShownView;
}

export interface TableDocumentView {
  /** The table where it was begun. */
  readonly home: TableId;
  readonly question: string;
  readonly short: string;
  /** By id; those with words only. */
  readonly passages: Readonly<Record<string, PassageView>>;
}

export interface TableView {
  readonly document?: TableDocumentView;
  readonly turns: TurnsView;
  /** Where this table's own document is, when it is not here. */
  readonly away?: TableId;
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

/** What a table sees of the document that it has; words that came late elsewhere are not in it yet [M7]. */
function tableDocument(state: State, home: TableId): TableDocumentView | undefined {
  const document = ownValue(state.documents, home);
  if (document === undefined) return undefined;
  const { text, short } = questionOf(state, document.question);
  const passages = entriesAt(state.passages, home).filter((passage) => !isBlank(passage.text));
  return { home, question: text, short, passages: keyed(passages, (passage) => passageView(state, passage)) };
}

export function tableView(state: State, table: TableId, context: PrivateContext): TableView | undefined {
  if (ownValue(state.documents, table) === undefined) return undefined;
  const here = documentAt(state, table);
  const document = here === undefined ? undefined : tableDocument(state, here);
  const place = placeOf(state, table);
  return {
    ...(document === undefined ? {} : { document }),
    turns: turnsView(state, table, context),
    ...(place === table ? {} : { away: place }),
  };
}

export function meView(state: State, person: PersonId): MeView | undefined {
  const mine = [state.passages, state.comments].flatMap(({ by }) => ownValue(by, person) ?? []);
  const wrote = ownValue(state.passages.by, person) ?? ownValue(state.comments.by, person);
  return wrote && { mine: Object.fromEntries(mine.map((id) => [id, true as const])) };
}

export function floorView(state: State, context: ViewContext): FloorView {
  const shown = shownAt(state, context);
  return {
    moves: state.moves,
    documents: Object.keys(state.documents).length,
    turnFloor: state.turnFloor,
    startSeconds: state.startSeconds,
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
