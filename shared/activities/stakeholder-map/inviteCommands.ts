import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, refuse } from '../../lib/result.ts';
import { type Actor, command, lateMark } from '../activity.ts';
import { id, line } from '../fields.ts';
import { find, mayNotAdd, writtenBy } from '../parts/entries.ts';
import { reviewFirst, through, waits } from '../parts/review.ts';
import type { Event } from './events.ts';
import { stakeholderId } from './mapCommands.ts';
import { INVITATIONS_EACH, RELATIONS } from './rules.ts';
import { type Invitation, type InvitationText, isInvitation, type State } from './state.ts';

const define = command<State, Event>();

const fields = {
  group: z.enum(RELATIONS),
  scope: line(LIMITS.name),
  stakeholder: stakeholderId.exactOptional(),
  what: line(LIMITS.line),
  name: line(LIMITS.name).exactOptional(),
  who: line(LIMITS.short).exactOptional(),
  by: line(LIMITS.name).exactOptional(),
};

const textOf = ({ group, scope, stakeholder, what, name, who, by }: InvitationText): InvitationText => ({
  group,
  scope,
  ...(stakeholder === undefined ? {} : { stakeholder }),
  what,
  ...(name === undefined ? {} : { name }),
  ...(who === undefined ? {} : { who }),
  ...(by === undefined ? {} : { by }),
});

const same = (a: InvitationText, b: InvitationText) =>
  JSON.stringify(textOf(a)) === JSON.stringify(textOf(b));

function misplaced(state: State, { scope, stakeholder }: InvitationText): Refused | undefined {
  if (!state.levels.includes(scope)) return refuse('unknown-scope');
  const known =
    stakeholder === undefined ||
    state.listed.some((one) => one.id === stakeholder) ||
    find(state.written, stakeholder) !== undefined;
  return known ? undefined : refuse('unknown-role');
}

/** What people write waits while hosts review first; what hosts write does not. */
const waitsOf = (state: State, actor: Actor) => (actor.kind === 'participant' ? waits(state) : {});

/** Whom to invite, and what becomes of what was written. [SMA8] [SMA9] */
export const inviteCommands = {
  invite: define({
    by: 'participant',
    steps: ['invite'],
    late: 'words',
    payload: z.strictObject(fields),
    decide(state, payload, context) {
      const { actor, room, newId } = context;
      const table = ownValue(room.everyone, actor.id)?.table;
      if (table === undefined) return refuse('removed');
      const text = textOf(payload);
      const before = writtenBy(state.written, actor.id).filter(isInvitation);
      const no =
        misplaced(state, text) ??
        mayNotAdd<Invitation>(before, INVITATIONS_EACH, (one) => same(one.text, text));
      if (no) return no;
      const marks = { ...lateMark(context), ...waitsOf(state, actor) };
      return ok([
        { type: 'invitationAdded', id: newId(), author: actor.id, byHost: false, table, text, ...marks },
      ]);
    },
  }),

  /** Writes down what was said aloud, for a table or for the whole room. */
  noteInvitation: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ ...fields, table: z.string().max(8).exactOptional() }),
    decide(state, { table, ...payload }, { actor, newId, room }) {
      if (table !== undefined && !room.tables.includes(table)) return refuse('unknown-table');
      const event: Event = {
        type: 'invitationAdded',
        id: newId(),
        author: actor.id,
        byHost: true,
        ...(table === undefined ? {} : { table }),
        text: textOf(payload),
      };
      return misplaced(state, payload) ?? ok([event]);
    },
  }),

  editInvitation: define({
    by: 'anyone',
    late: 'words',
    payload: z.strictObject({ id, ...fields }),
    decide(state, { id: which, ...payload }, context) {
      const { actor } = context;
      const entry = find(state.written, which);
      if (!entry || !isInvitation(entry)) return refuse('gone');
      if (actor.kind !== 'host' && entry.author !== actor.id) return refuse('not-yours');
      const text = textOf(payload);
      const bad = misplaced(state, text);
      if (bad) return bad;
      if (same(entry.text, text)) return ok([]);
      return ok([
        { type: 'invitationEdited', id: which, text, ...lateMark(context), ...waitsOf(state, actor) },
      ]);
    },
  }),

  takeBack: define({
    by: 'participant',
    late: 'in-time',
    payload: z.strictObject({ id }),
    decide(state, payload, { actor }) {
      const entry = find(state.written, payload.id);
      if (!entry) return ok([]);
      return entry.author === actor.id ? ok([{ type: 'takenBack', id: entry.id }]) : refuse('not-yours');
    },
  }),

  hide: define({
    by: 'host',
    payload: z.strictObject({ id, on: z.boolean() }),
    decide(state, payload) {
      const entry = find(state.written, payload.id);
      if (!entry) return refuse('gone');
      return ok(entry.hidden === payload.on ? [] : [{ type: 'hiddenSet', id: entry.id, on: payload.on }]);
    },
  }),

  /** What is written waits for a host from now on, or what waits is let through and nothing waits any more. */
  reviewFirst: reviewFirst((state: State) => state.written),

  /** Lets one through, or all that wait. */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({ id: id.exactOptional() }),
    decide: ({ written: { all } }, { id: one }) =>
      ok(through(Object.values(all).filter((entry) => one === undefined || entry.id === one))),
  }),
};
