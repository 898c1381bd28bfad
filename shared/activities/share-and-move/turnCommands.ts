import { z } from 'zod';
import { ID_MOST } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import { type CommandContext, command, type PersonId } from '../activity.ts';
import {
  type Asked,
  askedAt,
  authorOf,
  clockOf,
  documentField,
  documentOf,
  gone,
  noDocument,
  turnsOf,
  wroteIn,
} from './asking.ts';
import { partsOf } from './documents.ts';
import type { Event, TurnReason } from './events.ts';
import { WRITE_STEP } from './rules.ts';
import type { State } from './state.ts';
import {
  canStart,
  comeBack,
  endTurn,
  freeTurn,
  handTo,
  isOver,
  leave,
  type Seat,
  seatOf,
  setStatus,
  sitDown,
  start,
  type Turns,
  waiting,
} from './turns.ts';

const define = command<State, Event>();
const maybeDocument = documentField.optional();
const personId = z.string().max(ID_MOST);
const steps = [WRITE_STEP];

type Decision = Result<readonly Event[]>;

const changed = ({ document: table }: Asked, turns: Turns, because: TurnReason): Decision =>
  ok([{ type: 'turnsChanged', table, turns, because }]);

/** Whom a command is about: oneself, or whom a host names. */
function subject(
  { actor }: CommandContext,
  person: PersonId | undefined,
  asked: Asked,
): Result<{ person: PersonId; seat: Seat }> {
  const meant = person ?? (actor.kind === 'participant' ? actor.id : (asked.turns.turn?.person ?? ''));
  const seat = seatOf(asked.turns, meant);
  return seat === undefined ? refuse('not-here') : ok({ person: meant, seat });
}

/** Whether somebody means another person where they may mean themselves alone; hosts may mean anybody. */
const isForAnother = ({ actor }: CommandContext, person: PersonId | undefined): boolean =>
  actor.kind === 'participant' && person !== undefined && person !== actor.id;

const writing = () => refuse('writing');

/** Commands about turns: people of their own document, hosts of any. */
export const turnCommands = {
  startWith: define({
    by: 'anyone',
    steps,
    payload: z.strictObject({ person: personId, document: maybeDocument }),
    decide(state, { person, document }, context) {
      const asked = askedAt(state, document, context);
      if (!asked.ok) return asked;
      const { turns } = asked.value;
      const who = subject(context, person, asked.value);
      if (!who.ok) return who;
      if (turns.turn?.person === person) return ok([]);
      if (!canStart(turns)) return refuse('started');
      return changed(asked.value, start(turns, person, clockOf(state, context)), 'started');
    },
  }),

  takeTurn: define({
    by: 'anyone',
    steps,
    payload: z.strictObject({ person: personId.optional(), document: maybeDocument }),
    decide(state, { person, document }, context) {
      const asked = askedAt(state, document, context);
      if (!asked.ok) return asked;
      if (isForAnother(context, person)) return refuse('own-turn');
      const who = subject(context, person, asked.value);
      return who.ok ? take(state, asked.value, who.value, context) : who;
    },
  }),

  openEditor: define({
    by: 'participant',
    steps,
    payload: z.strictObject({}),
    decide(state, _, context) {
      const asked = askedAt(state, undefined, context);
      if (!asked.ok) return asked;
      const { document, turns } = asked.value;
      if (turns.turn?.person !== context.actor.id) return refuse('not-your-turn');
      if (turns.turn.passage !== undefined) return ok([]);
      const author = authorOf(context, context.actor.id);
      if (author === undefined) return gone();
      return ok([{ type: 'editorOpened', table: document, passage: context.newId(), author }]);
    },
  }),

  passTurn: define({
    by: 'anyone',
    steps,
    payload: z.strictObject({ person: personId.optional(), document: maybeDocument }),
    decide(state, { person, document }, context) {
      const asked = askedAt(state, document, context);
      if (!asked.ok) return asked;
      if (isForAnother(context, person)) return refuse('own-turn');
      const who = subject(context, person, asked.value);
      return who.ok ? stepOut(state, asked.value, who.value, 'passed', context) : who;
    },
  }),

  markAbsent: define({
    by: 'anyone',
    steps,
    payload: z.strictObject({ person: personId, document: maybeDocument }),
    decide(state, { person, document }, context) {
      const asked = askedAt(state, document, context);
      if (!asked.ok) return asked;
      const who = subject(context, person, asked.value);
      return who.ok ? stepOut(state, asked.value, who.value, 'absent', context) : who;
    },
  }),

  skipTo: define({
    by: 'anyone',
    steps,
    payload: z.strictObject({ person: personId, document: maybeDocument }),
    decide(state, { person, document }, context) {
      const asked = askedAt(state, document, context);
      if (!asked.ok) return asked;
      const { turns, wrote } = asked.value;
      const who = subject(context, person, asked.value);
      if (!who.ok) return who;
      if (turns.turn?.person === person) return ok([]);
      if (!turns.started)
        return changed(asked.value, start(turns, person, clockOf(state, context)), 'started');
      if (!waiting(turns).includes(person)) return refuse('not-waiting');
      // Nobody is interrupted while they write in time, except by themselves or a host.
      const { turn } = turns;
      const clock = clockOf(state, context);
      const busy = turn?.passage !== undefined && !isOver(turn, clock.now);
      if (busy && context.actor.kind === 'participant' && context.actor.id !== turn?.person) return writing();
      return changed(asked.value, handTo(turns, person, wrote, clock), 'handedOn');
    },
  }),

  /** Somebody writes the other document of their table [DC3]: they know best beside whom they sit. */
  changeDocument: define({
    by: 'anyone',
    steps,
    payload: z.strictObject({ person: personId.optional(), document: documentField }),
    decide(state, { person, document }, context) {
      if (isForAnother(context, person)) return refuse('own-turn');
      const who = person ?? context.actor.id;
      const from = documentOf(state, context, who);
      const before = from === undefined ? undefined : turnsOf(state, from);
      const seat = before && seatOf(before, who);
      if (from === undefined || before === undefined || seat === undefined) return refuse('not-here');
      if (ownValue(state.documents, document) === undefined) return noDocument();
      if (partsOf(document).table !== partsOf(from).table) return refuse('other-table');
      if (document === from) return ok([]);
      if (seat.status === 'done') return refuse('has-written');
      if (before.turn?.person === who && before.turn.passage !== undefined) return writing();
      const clock = clockOf(state, context);
      const after = sitDown(turnsOf(state, document), who, wroteIn(state, document, who), clock);
      return ok([
        { type: 'turnsChanged', table: from, turns: leave(before, who, clock), because: 'changedDocument' },
        { type: 'turnsChanged', table: document, turns: after, because: 'changedDocument' },
      ]);
    },
  }),

  /** Ends a turn from outside; who writes says so with `finishTurn`. */
  endTurnFor: define({
    by: 'host',
    payload: z.strictObject({ document: documentField }),
    decide(state, { document }, context) {
      const asked = askedAt(state, document, context);
      if (!asked.ok) return asked;
      const { turns, wrote } = asked.value;
      if (turns.turn === undefined) return refuse('no-turn');
      return changed(
        asked.value,
        endTurn(turns, wrote ? 'done' : 'passed', clockOf(state, context)),
        wrote ? 'finished' : 'passed',
      );
    },
  }),
};

/** Taking a turn: the first, again after a pass, or a free one [TU1, TU3, TU4]. */
function take(
  state: State,
  asked: Asked,
  { person, seat }: { person: PersonId; seat: Seat },
  context: CommandContext,
): Decision {
  const { turns } = asked;
  const clock = clockOf(state, context);
  if (turns.turn?.person === person) return ok([]);
  if (!turns.started) return changed(asked, start(turns, person, clock), 'started');
  if (seat.status === 'passed' || seat.status === 'absent')
    return changed(asked, comeBack(turns, person, clock), 'cameBack');
  if (turns.turn !== undefined) return seat.status === 'waiting' ? refuse('not-your-turn') : writing();
  if (seat.status === 'done' && waiting(turns).length === 0)
    return changed(asked, freeTurn(turns, person, clock), 'tookFreeTurn');
  return refuse('first-turns');
}

/** Leaving one's turn to the others, oneself or because somebody says that one is not there [TU3]. */
function stepOut(
  state: State,
  asked: Asked,
  { person, seat }: { person: PersonId; seat: Seat },
  how: 'passed' | 'absent',
  context: CommandContext,
): Decision {
  const { turns, wrote } = asked;
  const clock = clockOf(state, context);
  if (turns.turn?.person === person)
    return changed(asked, endTurn(turns, wrote ? 'done' : how, clock), wrote ? 'finished' : how);
  if (seat.status === 'done') return refuse('has-written');
  if (seat.status === how) return ok([]);
  return changed(asked, setStatus(turns, person, how, clock), how);
}
