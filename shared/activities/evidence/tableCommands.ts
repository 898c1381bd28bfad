import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, lateMark, type TableId } from '../activity.ts';
import { id, line } from '../fields.ts';
import type { Event } from './events.ts';
import { ANSWERS, MARKS } from './rules.ts';
import { type Check, kindOf, type Said, type State } from './state.ts';

const define = command<State, Event>();

const table = z.string().max(8);
const answerFields = { table, kind: id, answer: z.enum(ANSWERS), where: line(LIMITS.line).exactOptional() };
type AnswerFields = z.output<z.ZodObject<typeof answerFields>>;

/** Why somebody may not act for this table, or on this kind. [EV4] */
function notThere(
  state: State,
  at: TableId,
  kind: string,
  { actor, room }: Pick<CommandContext, 'actor' | 'room'>,
): Refused | undefined {
  if (actor.kind === 'participant' && ownValue(room.everyone, actor.id)?.table !== at)
    return refuse('not-your-table');
  if (!room.tables.includes(at)) return refuse('unknown-table');
  return kindOf(state, kind) ? undefined : refuse('unknown-question');
}

function answering(
  state: State,
  { table: at, kind, answer, where }: AnswerFields,
  context: CommandContext,
): Result<readonly Event[]> {
  const bad = notThere(state, at, kind, context);
  if (bad) return bad;
  const before = ownValue(ownValue(state.answers, at), kind);
  if (before?.answer === answer && before.where === where) return ok([]);
  if (context.late && before !== undefined) return refuse('settled');
  const author = context.actor.id;
  const answered = { answer, author, ...(where === undefined ? {} : { where }), ...lateMark(context) };
  const byHost = context.actor.kind === 'host' ? { byHost: true as const } : {};
  return ok([{ type: 'kindAnswered', table: at, kind, answered, ...byHost }]);
}

const sameCheck = (a: Said | undefined, b: Said | undefined): boolean =>
  a?.mark === b?.mark && a?.note === b?.note;

/** What tables do with their packs, and with those of others. */
export const tableCommands = {
  /** [EV3] */
  takeKind: define({
    by: 'participant',
    steps: ['inventory'],
    payload: z.strictObject({ table, kind: id }),
    decide(state, { table: at, kind }, context) {
      const bad = notThere(state, at, kind, context);
      if (bad) return bad;
      if (ownValue(ownValue(state.taken, at), kind) === context.actor.id) return ok([]);
      return ok([{ type: 'kindTaken', table: at, kind, person: context.actor.id }]);
    },
  }),

  /** [EV4] The table is the one that the person meant: a phone that was offline must not answer for another. */
  answerKind: define({
    by: 'participant',
    steps: ['inventory', 'check', 'map', 'gaps'],
    late: 'words',
    payload: z.strictObject(answerFields),
    decide: answering,
  }),

  answerKindFor: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject(answerFields),
    decide: answering,
  }),

  clearKind: define({
    by: 'host',
    payload: z.strictObject({ table, kind: id }),
    decide(state, { table: at, kind }) {
      const before = ownValue(ownValue(state.answers, at), kind);
      return ok(before === undefined ? [] : [{ type: 'answerCleared', table: at, kind }]);
    },
  }),

  /** [EV6] With neither mark nor note what was said is taken back. */
  checkKind: define({
    by: 'participant',
    steps: ['check'],
    late: 'words',
    payload: z.strictObject({
      table,
      from: table,
      kind: id,
      mark: z.enum(MARKS).exactOptional(),
      note: line(LIMITS.line).exactOptional(),
    }),
    decide(state, { table: at, from, kind, mark, note }, context) {
      const bad = notThere(state, at, kind, context);
      if (bad) return bad;
      if (!context.room.tables.includes(from)) return refuse('unknown-table');
      const before = ownValue(ownValue(state.checks, at), `${from}/${kind}`);
      const check: Check | undefined =
        mark === undefined && note === undefined
          ? undefined
          : {
              ...(mark === undefined ? {} : { mark }),
              ...(note === undefined ? {} : { note }),
              author: context.actor.id,
            };
      if (sameCheck(before, check)) return ok([]);
      if (context.late && before !== undefined) return refuse('settled');
      return ok([{ type: 'checked', table: at, from, kind, ...(check === undefined ? {} : { check }) }]);
    },
  }),
};
