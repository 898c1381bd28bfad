import { ownValue } from '../../lib/ownValue.ts';
import type { PersonId, PrivateContext, ViewContext } from '../activity.ts';
import { turnsOf } from './asking.ts';
import { type DocumentId, documentsIn, partsOf } from './documents.ts';
import { type AuthorView, authorView } from './pages.ts';
import { type Comment, leftForTurns, type Passage, turnSeconds, WHOLE_STEP, WRITE_STEP } from './rules.ts';
import { type ShownView, shownView } from './shown.ts';
import type { State } from './state.ts';
import type { Status } from './turns.ts';

export interface CommentView {
  readonly n: number;
  readonly author: AuthorView;
  readonly text: string;
}

export const commentView = ({ nth, by, text }: Comment): CommentView => ({
  n: nth,
  author: authorView(by),
  text,
});

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
  /** What each turn gets when the table starts within the start minute [M3]. */
  readonly seconds: number;
}

export type Phase = 'write' | 'move' | 'whole';

export const phaseOf = (step: string): Phase =>
  step === WRITE_STEP ? 'write' : step === WHOLE_STEP ? 'whole' : 'move';

export function turnsView(state: State, document: DocumentId, { room }: PrivateContext): TurnsView {
  const { started, order, turn } = turnsOf(state, document);
  const { table } = partsOf(document);
  // Also those who are away: nobody is called by another number because of that.
  const seated = Object.values(room.everyone).filter(
    (person) => person.table === table && person.gone !== 'out',
  );
  return {
    started,
    order: order.map(({ person, status }) => {
      const seat = seated.findIndex(({ id }) => id === person) + 1;
      // Of somebody who sits elsewhere by now only the id: this table is not told when they change their name.
      const name = seat === 0 ? undefined : ownValue(room.everyone, person)?.name;
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
    seconds: turnSeconds(
      leftForTurns(state.writeMs, 0, state.startSeconds),
      order.filter(({ status }) => status === 'waiting').length,
      state.turnFloor,
    ),
  };
}

/** What is shown in the whole group, unless results are hidden. */
export function shownAt(state: State, { room, step, resultsShown }: ViewContext): ShownView | undefined {
  if (step !== WHOLE_STEP || !resultsShown) return undefined;
  return shownView(state, documentsIn(state, room.tables));
}
