import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, type Result, refuse } from '../../lib/result.ts';
import { teamAt } from '../../lib/teamAt.ts';
import {
  type Actor,
  type CommandContext,
  command,
  lateMark,
  type RoomFacts,
  type TableId,
} from '../activity.ts';
import { id, line, prose } from '../fields.ts';
import { curation } from '../parts/curation.ts';
import { entriesAt, find, writtenBy } from '../parts/entries.ts';
import { reviewFirst, through, waits } from '../parts/review.ts';
import type { Event } from './events.ts';
import { AGAIN, FIRST, GAPS_EACH, LINE_MOST } from './rules.ts';
import { type GapText, isGap, isLine, kindOf, type State, type Written } from './state.ts';

const define = command<State, Event>();

const fields = {
  kind: id,
  what: prose(LIMITS.sticky),
  scope: line(LIMITS.name),
  who: line(LIMITS.short).exactOptional(),
  by: line(LIMITS.name).exactOptional(),
};

/** What people write waits while hosts read first; what hosts write does not. [EV10] */
const waitsOf = (state: State, actor: Actor) => (actor.kind === 'participant' ? waits(state) : {});

const bodyOf = ({ kind, what, scope, who, by }: GapText) => ({
  of: 'gap' as const,
  kind,
  what,
  scope,
  ...(who === undefined ? {} : { who }),
  ...(by === undefined ? {} : { by }),
});

function misplaced(state: State, { kind, scope }: GapText): Refused | undefined {
  if (!kindOf(state, kind)) return refuse('unknown-question');
  return state.scopes.includes(scope) ? undefined : refuse('unknown-scope');
}

/** The gaps of whoever sits at this table: of its team, or its own. [EV9] */
export const gapsOf = (
  state: State,
  table: TableId,
  { teams }: Pick<RoomFacts, 'teams'>,
): (Written & { body: GapText })[] =>
  (teamAt(teams, table)?.tables ?? [table])
    .flatMap((one) => entriesAt(state.written, one))
    .filter(isGap)
    .filter(({ hidden }) => !hidden);

const { leave, ...curated } = curation<State, Written, Event>({
  entries: ({ written }) => written,
  alone: ({ shown }) => shown,
  hidden: ({ id }) => ({ type: 'hidden', id }),
  unhidden: ({ id }) => ({ type: 'unhidden', id }),
  takenBack: ({ id }) => ({ type: 'takenBack', id }),
  shown: ({ id }) => ({ type: 'putOnProjector', id }),
  cleared: () => ({ type: 'projectorCleared' }),
});

/** One's own line, written or changed. [EV1] */
const lineAt =
  (place: string) =>
  (state: State, { text }: { text: string }, context: CommandContext): Result<readonly Event[]> => {
    const { actor, newId } = context;
    const before = writtenBy(state.written, actor.id).find((entry) => entry.place === place);
    const body = { of: 'line' as const, text };
    if (before && isLine(before) && before.body.text === text) return ok([]);
    const marks = { ...lateMark(context), ...waits(state) };
    if (before === undefined)
      return ok([{ type: 'written', id: newId(), author: actor.id, byHost: false, place, body, ...marks }]);
    const changed: Event = { type: 'rewritten', id: before.id, body, ...marks };
    return ok(marks.waiting ? [changed, ...leave(state, before)] : [changed]);
  };

const lineText = z.strictObject({ text: line(LINE_MOST) });

/** Lines on the question, and gaps: what people write, and what hosts do with it. */
export const writtenCommands = {
  answerFirst: define({
    by: 'participant',
    steps: ['question'],
    late: 'words',
    payload: lineText,
    decide: lineAt(FIRST),
  }),

  answerAgain: define({
    by: 'participant',
    steps: ['again'],
    late: 'words',
    payload: lineText,
    decide: lineAt(AGAIN),
  }),

  /** [EV9] */
  addGap: define({
    by: 'participant',
    steps: ['gaps', 'again'],
    late: 'words',
    payload: z.strictObject(fields),
    decide(state, payload, context) {
      const { actor, newId, room } = context;
      const table = ownValue(room.everyone, actor.id)?.table;
      if (table === undefined) return refuse('removed');
      const bad = misplaced(state, payload);
      if (bad) return bad;
      const before = gapsOf(state, table, room);
      if (before.some(({ body }) => body.kind === payload.kind && body.what === payload.what))
        return refuse('said-already');
      if (before.length >= GAPS_EACH) return refuse('full', { most: GAPS_EACH });
      const marks = { ...lateMark(context), ...waits(state) };
      const body = bodyOf(payload);
      return ok([
        { type: 'written', id: newId(), author: actor.id, byHost: false, place: table, body, ...marks },
      ]);
    },
  }),

  /** Writes down what a table without phones said. Its number is the host's to judge. */
  noteGap: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ ...fields, table: z.string().max(8) }),
    decide(state, { table, ...payload }, { actor, newId, room }) {
      if (!room.tables.includes(table)) return refuse('unknown-table');
      const body = bodyOf(payload);
      return (
        misplaced(state, payload) ??
        ok([{ type: 'written', id: newId(), author: actor.id, byHost: true, place: table, body }])
      );
    },
  }),

  editGap: define({
    by: 'anyone',
    late: 'words',
    payload: z.strictObject({ id, ...fields }),
    decide(state, { id: which, ...payload }, context) {
      const { actor } = context;
      const gap = find(state.written, which);
      if (!gap || !isGap(gap)) return refuse('gone');
      if (actor.kind !== 'host' && gap.author !== actor.id) return refuse('not-yours');
      const bad = misplaced(state, payload);
      if (bad) return bad;
      const body = bodyOf(payload);
      if (JSON.stringify(bodyOf(gap.body)) === JSON.stringify(body)) return ok([]);
      const marks = waitsOf(state, actor);
      const changed: Event = { type: 'rewritten', id: which, body, ...lateMark(context), ...marks };
      return ok(marks.waiting ? [changed, ...leave(state, gap)] : [changed]);
    },
  }),

  takeBack: curated.takeBack,
  hide: curated.hide,
  unhide: curated.unhide,
  putOnProjector: curated.putOnProjector,

  clearProjector: define({
    by: 'host',
    payload: z.strictObject({}),
    decide: (state) => ok(state.shown === undefined ? [] : [{ type: 'projectorCleared' }]),
  }),

  /** [EV10] */
  reviewFirst: reviewFirst((state: State) => state.written),

  letThrough: define({
    by: 'host',
    payload: z.strictObject({ id: id.exactOptional() }),
    decide({ written: { all } }, { id: one }) {
      return ok(through(Object.values(all).filter((entry) => one === undefined || entry.id === one)));
    },
  }),
};
