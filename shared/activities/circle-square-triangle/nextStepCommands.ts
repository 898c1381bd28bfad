import { z } from 'zod';
import { code } from '../../agenda/fields.ts';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Refused, refuse } from '../../lib/result.ts';
import { type Actor, command, lateMark } from '../activity.ts';
import { id, line, prose } from '../fields.ts';
import { curation } from '../parts/curation.ts';
import { find, mayNotAdd, writtenBy } from '../parts/entries.ts';
import { reviewFirst, through, waits } from '../parts/review.ts';
import type { Event } from './events.ts';
import { STEPS_EACH } from './rules.ts';
import type { NextStep, NextStepText, State } from './state.ts';

const define = command<State, Event>();

/** An item's id and a row's, as headings have them. */
const headingId = z.string().regex(/^[\w./-]{1,200}$/, code('headingId'));

const fields = {
  scope: line(LIMITS.name),
  what: prose(LIMITS.nextStep),
  who: line(LIMITS.short).exactOptional(),
  by: line(LIMITS.name).exactOptional(),
  heading: headingId.exactOptional(),
};

const gone = refuse('gone');

function textOf({ scope, what, who, by, heading }: NextStepText): NextStepText {
  return {
    scope,
    what,
    ...(who === undefined ? {} : { who }),
    ...(by === undefined ? {} : { by }),
    ...(heading === undefined ? {} : { heading }),
  };
}

const same = (a: NextStepText, b: NextStepText): boolean =>
  a.scope === b.scope && a.what === b.what && a.who === b.who && a.by === b.by && a.heading === b.heading;

function misplaced(state: State, { scope, heading }: NextStepText): Refused | undefined {
  if (!state.scopes.includes(scope)) return refuse('unknown-scope');
  return heading === undefined || state.headings.some(({ id }) => id === heading)
    ? undefined
    : refuse('unknown-heading');
}

const { leave, ...curated } = curation<State, NextStep, Event>({
  entries: ({ nextSteps }) => nextSteps,
  alone: ({ shown }) => shown,
  hidden: ({ id }) => ({ type: 'nextStepHidden', id }),
  unhidden: ({ id }) => ({ type: 'nextStepUnhidden', id }),
  takenBack: ({ id }) => ({ type: 'nextStepRemoved', id }),
  shown: ({ id }) => ({ type: 'nextStepShown', id }),
  cleared: () => ({ type: 'projectorCleared' }),
});

/** What people write waits while hosts review first; what hosts write does not. [C10] */
const waitsOf = (state: State, actor: Actor) => (actor.kind === 'participant' ? waits(state) : {});

/** What is to be done after the workshop: what, who, by when. [C5] [C6] */
export const nextStepCommands = {
  addNextStep: define({
    by: 'participant',
    steps: ['settle', 'next-steps'],
    late: 'words',
    payload: z.strictObject(fields),
    decide(state, payload, context) {
      const { actor, newId, room } = context;
      const table = ownValue(room.everyone, actor.id)?.table;
      if (table === undefined) return refuse('removed');
      const bad = misplaced(state, payload);
      if (bad) return bad;
      const text = textOf(payload);
      const before = writtenBy(state.nextSteps, actor.id);
      const no = mayNotAdd(before, STEPS_EACH, (step) => same(step.text, text));
      if (no) return no;
      const id = newId();
      const author = actor.id;
      const marks = { ...lateMark(context), ...waitsOf(state, actor) };
      return ok([{ type: 'nextStepAdded', id, author, byHost: false, table, text, ...marks }]);
    },
  }),

  /** Writes down what was said aloud, for a table or for the whole room. */
  noteNextStep: define({
    by: 'host',
    late: 'words',
    payload: z.strictObject({ ...fields, table: z.string().max(8).exactOptional() }),
    decide(state, { table, ...payload }, { actor, newId, room }) {
      if (table !== undefined && !room.tables.includes(table)) return refuse('unknown-table');
      const event: Event = {
        type: 'nextStepAdded',
        id: newId(),
        author: actor.id,
        byHost: true,
        ...(table === undefined ? {} : { table }),
        text: textOf(payload),
      };
      return misplaced(state, payload) ?? ok([event]);
    },
  }),

  editNextStep: define({
    by: 'anyone',
    late: 'words',
    payload: z.strictObject({ id, ...fields }),
    decide(state, { id: which, ...payload }, context) {
      const { actor } = context;
      const step = find(state.nextSteps, which);
      if (!step) return gone;
      if (actor.kind !== 'host' && step.author !== actor.id) return refuse('not-yours');
      const text = textOf(payload);
      const bad = misplaced(state, text);
      if (bad) return bad;
      if (same(step.text, text)) return ok([]);
      const marks = waitsOf(state, actor);
      const edited: Event = { type: 'nextStepEdited', id: which, text, ...lateMark(context), ...marks };
      return ok(marks.waiting ? [edited, ...leave(state, step)] : [edited]);
    },
  }),

  removeNextStep: curated.takeBack,
  hideNextStep: curated.hide,
  unhideNextStep: curated.unhide,
  putOnProjector: curated.putOnProjector,

  /** Next steps wait for a host from now on, or what waits is let through and nothing waits any more. [C10] */
  reviewFirst: reviewFirst((state: State) => state.nextSteps),

  /** Lets one next step through, or all that wait. [C10] */
  letThrough: define({
    by: 'host',
    payload: z.strictObject({ id: id.exactOptional() }),
    decide({ nextSteps: { all } }, { id: one }) {
      return ok(through(Object.values(all).filter((step) => one === undefined || step.id === one)));
    },
  }),

  clearProjector: define({
    by: 'host',
    payload: z.strictObject({}),
    decide: (state) => ok(state.shown === undefined ? [] : [{ type: 'projectorCleared' }]),
  }),
};
