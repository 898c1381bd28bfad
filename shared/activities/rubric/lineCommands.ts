import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, refuse } from '../../lib/result.ts';
import { type Actor, command, lateMark } from '../activity.ts';
import { id, prose } from '../fields.ts';
import { curation } from '../parts/curation.ts';
import { find, mayNotAdd, writtenBy } from '../parts/entries.ts';
import { reviewFirst, through, waits } from '../parts/review.ts';
import type { Event } from './events.ts';
import { LINES_EACH } from './rules.ts';
import { type Line, type State, USES } from './state.ts';

const define = command<State, Event>();

const fields = {
  use: z.enum(USES),
  dimension: id,
  table: z.string().max(8),
  text: prose(LIMITS.sticky),
};

const { leave, ...curated } = curation<State, Line, Event>({
  entries: ({ lines }) => lines,
  alone: ({ shown }) => shown,
  hidden: ({ id }) => ({ type: 'lineHidden', id }),
  unhidden: ({ id }) => ({ type: 'lineUnhidden', id }),
  takenBack: ({ id }) => ({ type: 'lineRemoved', id }),
  shown: ({ id }) => ({ type: 'lineShown', id }),
  cleared: () => ({ type: 'projectorCleared' }),
});

/** What people write waits while hosts read first; what hosts write does not. */
const waitsOf = (state: State, actor: Actor) => (actor.kind === 'participant' ? waits(state) : {});

/** Lines of evidence, and what one would see at the next level. [Q6] [Q11] [Q12] */
export const lineCommands = {
  addLine: define({
    by: 'participant',
    steps: ['table', 'room', 'choose'],
    late: 'words',
    payload: z.strictObject(fields),
    decide(state, { use, dimension, table, text }, context) {
      const { actor, newId, room } = context;
      if (ownValue(room.everyone, actor.id)?.table !== table) return refuse('not-your-table');
      if (!state.picked.includes(dimension)) return refuse('unknown-question');
      const before = writtenBy(state.lines, actor.id).filter(
        (line) => line.use === use && line.dimension === dimension,
      );
      const no = mayNotAdd(before, LINES_EACH, (line) => line.text === text);
      if (no) return no;
      const marks = { ...lateMark(context), ...waitsOf(state, actor) };
      return ok([
        {
          type: 'lineAdded',
          id: newId(),
          author: actor.id,
          byHost: false,
          use,
          dimension,
          table,
          text,
          ...marks,
        },
      ]);
    },
  }),

  /** Writes down what was said at a table. */
  noteLine: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject(fields),
    decide(state, { use, dimension, table, text }, { actor, newId, room }) {
      if (!room.tables.includes(table)) return refuse('unknown-table');
      if (!state.picked.includes(dimension)) return refuse('unknown-question');
      return ok([
        { type: 'lineAdded', id: newId(), author: actor.id, byHost: true, use, dimension, table, text },
      ]);
    },
  }),

  editLine: define({
    by: 'anyone',
    late: 'words',
    payload: z.strictObject({ id, text: prose(LIMITS.sticky) }),
    decide(state, { id: which, text }, context) {
      const { actor } = context;
      const line = find(state.lines, which);
      if (!line) return refuse('gone');
      if (actor.kind !== 'host' && line.author !== actor.id) return refuse('not-yours');
      if (line.text === text) return ok([]);
      const marks = waitsOf(state, actor);
      const edited: Event = { type: 'lineEdited', id: which, text, ...lateMark(context), ...marks };
      return ok(marks.waiting ? [edited, ...leave(state, line)] : [edited]);
    },
  }),

  takeBackLine: curated.takeBack,
  hideLine: curated.hide,
  unhideLine: curated.unhide,
  putOnProjector: curated.putOnProjector,

  clearProjector: define({
    by: 'host',
    payload: z.strictObject({}),
    decide: (state) => ok(state.shown === undefined ? [] : [{ type: 'projectorCleared' }]),
  }),

  reviewFirst: reviewFirst((state: State) => state.lines),

  /** Lets one line through, or all that wait. */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({ id: id.exactOptional() }),
    decide({ lines: { all } }, { id: one }) {
      return ok(through(Object.values(all).filter((line) => one === undefined || line.id === one)));
    },
  }),
};
