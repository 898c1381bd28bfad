import { own } from '../../lib/own.ts';
import type { PersonId, PrivateContext, TableId, ViewContext } from '../activity.ts';
import { clockOf, turnsOf } from './asking.ts';
import { type AuthorView, authorView } from './pages.ts';
import {
  commentsOf,
  documentAt,
  documentsIn,
  isBlank,
  type Passage,
  placeOf,
  questionOf,
  type ShareState,
  WHOLE_STEP,
  WRITE_STEP,
} from './rules.ts';
import { type ShownView, shownView } from './shown.ts';
import { present, type Status } from './turns.ts';

export interface CommentView {
  readonly n: number;
  readonly author: AuthorView;
  readonly text: string;
}

export interface PassageView {
  readonly n: number;
  readonly author: AuthorView;
  readonly text: string;
  readonly kind: Passage['kind'];
  /** By id. */
  readonly comments?: Readonly<Record<string, CommentView>>;
}

export interface SeatView {
  readonly id: PersonId;
  readonly name?: string;
  /** 1, 2, 3 … as people sit: what they are called by who gave no name. */
  readonly seat: number;
  readonly status: Status;
}

export interface TurnView {
  readonly person: PersonId;
  /** Server instant, ms. */
  readonly startedAt: number;
  readonly seconds: number;
  readonly passage?: string;
  readonly free?: true;
}

export interface TurnsView {
  readonly started: boolean;
  readonly order: readonly SeatView[];
  readonly turn?: TurnView;
  /** What each turn gets as things stand. */
  readonly seconds: number;
}

export interface FloorView {
  readonly moves: number;
  readonly documents: number;
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

export type Phase = 'write' | 'move' | 'whole';

export const phaseOf = (step: string): Phase =>
  step === WRITE_STEP ? 'write' : step === WHOLE_STEP ? 'whole' : 'move';

export function turnsView(state: ShareState, table: TableId, { room }: PrivateContext): TurnsView {
  const { started, order, turn } = turnsOf(state, table);
  // Also those who are away: nobody is called by another number because of that.
  const seated = Object.values(room.everyone).filter(
    (person) => person.table === table && person.gone !== 'out',
  );
  return {
    started,
    order: order.map(({ person, status }) => {
      const seat = seated.findIndex(({ id }) => id === person) + 1;
      // Of somebody who sits elsewhere by now only the id: this table is not told when they change their name.
      const name = seat === 0 ? undefined : own(room.everyone, person)?.name;
      return { id: person, ...(name === undefined ? {} : { name }), seat, status };
    }),
    ...(turn === undefined
      ? {}
      : {
          turn: {
            person: turn.person,
            startedAt: turn.startedAt,
            // A floor that was raised meanwhile holds for this turn too.
            seconds: Math.max(turn.seconds, state.turnFloor),
            ...(turn.passage === undefined ? {} : { passage: turn.passage }),
            ...(turn.free === undefined ? {} : { free: turn.free }),
          },
        }),
    seconds: clockOf(state, { now: 0, step: undefined }).secondsFor(
      present({ started, order, ...(turn === undefined ? {} : { turn }) }),
    ),
  };
}

function passageView(passage: Passage): PassageView {
  const { n, author, kind, text } = passage;
  const comments = commentsOf(passage)
    .filter(([, comment]) => comment.late === undefined)
    .map(([id, comment]): [string, CommentView] => [
      id,
      { n: comment.n, author: authorView(comment.author), text: comment.text },
    ]);
  return {
    n,
    author: authorView(author),
    kind,
    text,
    ...(comments.length > 0 ? { comments: Object.fromEntries(comments) } : {}),
  };
}

/** What a table sees of the document that it has; words that came late elsewhere are not in it yet [M7]. */
function tableDocument(state: ShareState, home: TableId): TableDocumentView | undefined {
  const document = own(state.documents, home);
  if (document === undefined) return undefined;
  const { text, short } = questionOf(state, document.question);
  const passages = Object.entries(document.passages)
    .filter(([, passage]) => !isBlank(passage.text))
    .map(([id, passage]): [string, PassageView] => [id, passageView(passage)]);
  return { home, question: text, short, passages: Object.fromEntries(passages) };
}

export function tableView(state: ShareState, table: TableId, context: PrivateContext): TableView | undefined {
  if (own(state.documents, table) === undefined) return undefined;
  const here = documentAt(state, table);
  const document = here === undefined ? undefined : tableDocument(state, here);
  const place = placeOf(state, table);
  return {
    ...(document === undefined ? {} : { document }),
    turns: turnsView(state, table, context),
    ...(place === table ? {} : { away: place }),
  };
}

export function meView(state: ShareState, person: PersonId): MeView | undefined {
  const mine = own(state.own, person);
  return mine === undefined ? undefined : { mine: { ...mine } };
}

/** What is shown in the whole group, unless results are hidden. */
export function shownAt(state: ShareState, { room, step, resultsShown }: ViewContext): ShownView | undefined {
  if (step !== WHOLE_STEP || !resultsShown) return undefined;
  return shownView(state, documentsIn(state, room.tables));
}

export function floorView(state: ShareState, context: ViewContext): FloorView {
  const shown = shownAt(state, context);
  return {
    moves: state.moves,
    documents: Object.keys(state.documents).length,
    ...(shown === undefined ? {} : { shown }),
  };
}
