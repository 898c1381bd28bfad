import { own } from '../../lib/own.ts';
import type { PersonId, TableId } from '../activity.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import { choose } from '../parts/settle.ts';
import type { Shape } from './rules.ts';
import { type NextStepText, type State, stepsOf } from './state.ts';

export type Event =
  | { type: 'shapeChosen'; person: PersonId; shape: Shape }
  | { type: 'tableSettled'; table: TableId; shape: Shape }
  | { type: 'tableCleared'; table: TableId }
  | {
      type: 'nextStepAdded';
      id: string;
      author: PersonId;
      byHost: boolean;
      table?: TableId;
      text: NextStepText;
      waiting?: true;
      arrivedLate?: true;
    }
  | { type: 'nextStepsMoved'; author: PersonId; table: TableId }
  | ReviewEvent
  | { type: 'nextStepEdited'; id: string; waiting?: true; text: NextStepText; arrivedLate?: true }
  | { type: 'nextStepRemoved'; id: string }
  | { type: 'nextStepHidden'; id: string }
  | { type: 'nextStepUnhidden'; id: string }
  | { type: 'nextStepShown'; id: string }
  | { type: 'projectorCleared' };

/** Changes the state in place; decisions were made before. */
export function evolve(state: State, event: Event): void {
  switch (event.type) {
    case 'shapeChosen':
      choose(state.shapes, event.person, event.shape);
      return;
    case 'tableSettled':
      state.shapes.settled[event.table] = event.shape;
      return;
    case 'tableCleared':
      delete state.shapes.settled[event.table];
      return;
    case 'nextStepShown':
      state.shown = event.id;
      return;
    case 'reviewSet':
    case 'letThrough':
      evolveReview(state, event, (id) => own(state.nextSteps, id));
      return;
    case 'projectorCleared':
      delete state.shown;
      return;
    case 'nextStepAdded':
      add(state, event);
      return;
    case 'nextStepsMoved':
      for (const step of stepsOf(state, own(state.wrote, event.author))) {
        if (step.table !== undefined) delete own(state.at, step.table)?.[step.id];
        step.table = event.table;
        mark(state.at, event.table, step.id);
      }
      return;
    default:
      change(state, event);
  }
}

function add(state: State, event: Extract<Event, { type: 'nextStepAdded' }>): void {
  const { id, author, byHost, table, text } = event;
  state.count += 1;
  state.nextSteps[id] = {
    id,
    author,
    byHost,
    ...(table === undefined ? {} : { table }),
    nth: state.count,
    text,
    hidden: false,
    waiting: event.waiting === true,
    arrivedLate: event.arrivedLate === true,
  };
  mark(state.wrote, author, id);
  if (table !== undefined) mark(state.at, table, id);
}

function mark(record: Record<string, Record<string, true>>, key: string, id: string): void {
  const ids = own(record, key);
  if (ids) ids[id] = true;
  else record[key] = { [id]: true };
}

function change(
  state: State,
  event: Extract<
    Event,
    { type: 'nextStepEdited' | 'nextStepRemoved' | 'nextStepHidden' | 'nextStepUnhidden' }
  >,
): void {
  const step = own(state.nextSteps, event.id);
  if (!step) return;
  switch (event.type) {
    case 'nextStepEdited':
      step.text = event.text;
      step.waiting = event.waiting === true;
      step.arrivedLate = event.arrivedLate === true;
      return;
    case 'nextStepRemoved':
      delete state.nextSteps[step.id];
      delete own(state.wrote, step.author)?.[step.id];
      if (step.table !== undefined) delete own(state.at, step.table)?.[step.id];
      return;
    case 'nextStepHidden':
    case 'nextStepUnhidden':
      step.hidden = event.type === 'nextStepHidden';
      // A host has looked at it.
      step.waiting = false;
      return;
  }
}
