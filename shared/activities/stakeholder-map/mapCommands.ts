import { z } from 'zod';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark } from '../activity.ts';
import { nameKey } from '../parts/board.ts';
import { waits } from '../parts/review.ts';
import { plan, title } from './config.ts';
import type { Event } from './events.ts';
import { MARKS, type Mark, MOST_ADDED, marksAfter } from './rules.ts';
import { addedAt, addedForAll, type State, stakeholdersAt } from './state.ts';

const define = command<State, Event>();

const table = z.string().max(8);
/** An id of the session, of what was added, or of an earlier item's row. */
export const stakeholderId = z.string().min(1).max(200);
const said = { stakeholder: stakeholderId, mark: z.enum(MARKS), on: z.boolean() };

interface ForTable {
  readonly table: string;
  readonly stakeholder: string;
  readonly mark: Mark;
  readonly on: boolean;
}

/** Whether it would say the same. */
const unchanged = (marks: readonly Mark[] | undefined, mark: Mark, on: boolean) =>
  marks !== undefined && marksAfter(marks, mark, on).join() === marks.join();

/** [SMA5] */
function markFor(
  state: State,
  saying: ForTable,
  { actor, room, late }: CommandContext,
): Result<readonly Event[]> {
  const { table: where, stakeholder, mark, on } = saying;
  const sits = actor.kind === 'participant' && ownValue(room.everyone, actor.id)?.table === where;
  if (actor.kind === 'participant' && !sits) return refuse('not-your-table');
  if (!room.tables.includes(where)) return refuse('unknown-table');
  if (!stakeholdersAt(state, where).some(({ id }) => id === stakeholder)) return refuse('unknown-role');
  const before = ownValue(ownValue(state.tables, where) ?? {}, stakeholder);
  if (unchanged(before, mark, on)) return ok([]);
  if (late && before !== undefined) return refuse('settled');
  return ok([{ type: 'tableMarked', table: where, stakeholder, mark, on }]);
}

/** [SMA3] */
function mayNotName(state: State, name: string, where: string | undefined) {
  const added = where === undefined ? addedForAll(state) : addedAt(state, where);
  if (added.length >= MOST_ADDED) return refuse('full', { most: MOST_ADDED });
  const known = [...added, ...(where === undefined ? state.listed : stakeholdersAt(state, where))];
  return known.some((one) => nameKey(one.title) === nameKey(name)) ? refuse('said-already') : undefined;
}

/** The plan, who there is, and what each has to do with it. */
export const mapCommands = {
  /** [SMA1] */
  namePlan: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ text: plan }),
    decide: (state, { text }) => ok(state.plan === text ? [] : [{ type: 'planNamed', plan: text }]),
  }),

  /** [SMA2] [SMA4] */
  mark: define({
    by: 'participant',
    steps: ['place'],
    late: 'in-time',
    payload: z.strictObject(said),
    decide(state, { stakeholder, mark, on }, { actor, room }) {
      const where = ownValue(room.everyone, actor.id)?.table;
      if (where === undefined) return refuse('removed');
      if (!stakeholdersAt(state, where).some(({ id }) => id === stakeholder)) return refuse('unknown-role');
      const before = ownValue(ownValue(state.people, actor.id) ?? {}, stakeholder);
      if (unchanged(before, mark, on)) return ok([]);
      return ok([{ type: 'marked', person: actor.id, stakeholder, mark, on }]);
    },
  }),

  markTable: define({
    by: 'participant',
    steps: ['table', 'room'],
    late: 'in-time',
    // The table that the person meant: a phone that was offline must not speak for the table it has moved to.
    payload: z.strictObject({ table, ...said }),
    decide: markFor,
  }),

  markTableFor: define({ by: 'host', payload: z.strictObject({ table, ...said }), decide: markFor }),

  addStakeholder: define({
    by: 'participant',
    steps: ['list', 'place', 'table'],
    late: 'words',
    payload: z.strictObject({ title }),
    decide(state, payload, context) {
      const { actor, room, newId } = context;
      const where = ownValue(room.everyone, actor.id)?.table;
      if (where === undefined) return refuse('removed');
      const marks = { ...lateMark(context), ...waits(state) };
      const event: Event = {
        type: 'stakeholderAdded',
        id: newId(),
        author: actor.id,
        byHost: false,
        table: where,
        title: payload.title,
        ...marks,
      };
      return mayNotName(state, payload.title, where) ?? ok([event]);
    },
  }),

  /** For one table, or for everybody. */
  noteStakeholder: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ title, table: table.exactOptional() }),
    decide(state, payload, { actor, room, newId }) {
      const { table: where } = payload;
      if (where !== undefined && !room.tables.includes(where)) return refuse('unknown-table');
      const event: Event = {
        type: 'stakeholderAdded',
        id: newId(),
        author: actor.id,
        byHost: true,
        ...(where === undefined ? {} : { table: where }),
        title: payload.title,
      };
      return mayNotName(state, payload.title, where) ?? ok([event]);
    },
  }),
};
