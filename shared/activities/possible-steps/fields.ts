import { z } from 'zod';
import { ID_MOST, LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, type Result, refuse } from '../../lib/result.ts';
import type { CommandContext, TableId } from '../activity.ts';
import { draft } from '../fields.ts';
import { settle } from '../parts/settle.ts';
import { type Event, shownAt } from './events.ts';
import { FIELDS, type Field, MOST, type Verdict } from './rules.ts';
import { cardOf, decisionOf, type State } from './state.ts';

export const tableField = z.string().max(8);
/** An element's id and a card's. */
export const cardField = z.string().max(2 * ID_MOST + 1);

interface Written {
  readonly card: string;
  readonly field: Field;
  readonly text: string;
}

/** What the pen writes, and what hosts write for a table. [PS4] */
export const writing = () =>
  z
    .strictObject({ card: cardField, field: z.enum(FIELDS), text: draft(LIMITS.nextStep) })
    .superRefine(({ field, text }, context) => {
      if (text.length > MOST[field])
        context.addIssue({
          code: 'too_big',
          origin: 'string',
          maximum: MOST[field],
          path: ['text'],
          input: text,
        });
    });

/** Why this cannot be written; nothing where it can. [PS7] */
export function fitting(state: State, { card, field, text }: Written): Refused | undefined {
  if (!cardOf(state, card)) return refuse('unknown-passage');
  const free = field !== 'heading' || text === '' || state.headings.some(({ id }) => id === text);
  return free ? undefined : refuse('unknown-heading');
}

export function wordsOf(
  state: State,
  table: TableId,
  { card, field, text }: Written,
  late: { readonly arrivedLate?: true },
): Event[] {
  if ((decisionOf(state, table, card)?.words[field] ?? '') === text) return [];
  return [{ type: 'wordsWritten', table, card, field, text, ...late }];
}

/** A table's words leave the projector. [PS6] */
export const down = (state: State, table: TableId, card: string): Event[] =>
  shownAt(state, card).some((one) => one.table === table && one.card === card)
    ? [{ type: 'wordsTakenDown', table, card }]
    : [];

/**
 * What a table makes of a card. [PS3]
 * @param verdict nothing takes it back
 */
export function say(
  state: State,
  table: TableId,
  card: string,
  verdict: Verdict | undefined,
  context: CommandContext,
): Result<readonly Event[]> {
  if (!cardOf(state, card)) return refuse('unknown-passage');
  const said = ownValue(ownValue(state.decisions, table), card)?.verdict;
  const settled: Record<TableId, Verdict> = said === undefined ? {} : { [table]: said };
  const event: Event =
    verdict === undefined
      ? { type: 'verdictCleared', table, card }
      : { type: 'verdictSet', table, card, verdict };
  const result = settle({ chosen: {}, coming: [], settled }, table, verdict, context, event);
  // What is not the table's own step any more is no version to compare. [PS6]
  return result.ok && result.value.length > 0 && verdict !== 'adapt'
    ? ok([...result.value, ...down(state, table, card)])
    : result;
}
