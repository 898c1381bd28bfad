import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark, type TableId } from '../activity.ts';
import { draft, id, prose } from '../fields.ts';
import type { Event } from './events.ts';
import { MOST_PAPER, paperOf } from './paper.ts';
import { opened } from './personCommands.ts';
import { MOST_STICKIES } from './rules.ts';
import type { State } from './state.ts';

const define = command<State, Event>();
const table = z.string().max(8);
const rank = z.int().min(1).max(MOST_STICKIES);

/** Whoever sits at a table types its paper, and hosts type that of any. [S19] */
function notTheirs(table: TableId, { actor, room }: CommandContext): Refused | undefined {
  if (!room.tables.includes(table)) return refuse('unknown-table');
  const sits = actor.kind === 'host' || ownValue(room.everyone, actor.id)?.table === table;
  return sits ? undefined : refuse('not-your-table');
}

type Typed = Pick<
  Extract<Event, { type: 'paperWritten' }>,
  'table' | 'question' | 'slot' | 'sticky' | 'text' | 'rank'
>;

/** Where the wall is open it hangs at once. */
function written(state: State, typed: Typed, context: CommandContext): Result<Event[]> {
  const up = ownValue(state.walls, typed.question) === undefined ? {} : { up: true as const };
  return ok([{ type: 'paperWritten', ...typed, ...up, ...lateMark(context) }]);
}

/** Stickies that were written on paper. */
export const paperCommands = {
  /** Types one more; without `rank` it is its author's first. [S19] */
  notePaper: define({
    by: 'anyone',
    late: 'words',
    payload: z.strictObject({ question: id, table, text: prose(LIMITS.sticky), rank: rank.exactOptional() }),
    decide(state, { question, table, text, rank = 1 }, context) {
      const open = opened(state, question);
      if (!open.ok) return open;
      const no = notTheirs(table, context);
      if (no) return no;
      const slot =
        Object.keys(ownValue(ownValue(state.own, question), paperOf(table))?.slots ?? {}).length + 1;
      if (slot > MOST_PAPER) return refuse('full', { most: MOST_PAPER });
      const sticky = context.newId();
      return written(
        state,
        { table, question, slot, sticky, text, rank: Math.min(rank, state.stickies) },
        context,
      );
    },
  }),

  /** Corrects what was typed; a blank text takes it away. [S19] */
  editPaper: define({
    by: 'anyone',
    late: 'words',
    payload: z.strictObject({ question: id, table, sticky: id, text: draft(LIMITS.sticky) }),
    decide(state, { question, table, sticky, text }, context) {
      const no = notTheirs(table, context);
      if (no) return no;
      const paper = ownValue(ownValue(state.own, question), paperOf(table));
      const [slot] = Object.entries(paper?.ids ?? {}).find(([, known]) => known === sticky) ?? [];
      if (paper === undefined || slot === undefined) return refuse('unknown-sticky');
      if (ownValue(paper.slots, slot) === text) return ok([]);
      return written(
        state,
        { table, question, slot: Number(slot), sticky, text, rank: ownValue(paper.ranks, slot) ?? 1 },
        context,
      );
    },
  }),
};
