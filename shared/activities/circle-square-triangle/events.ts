import type { PersonId, TableId } from '../activity.ts';
import { add, find, moveTo, remove, setHidden, writtenBy } from '../parts/entries.ts';
import { evolveReview, type ReviewEvent } from '../parts/review.ts';
import { choose } from '../parts/settle.ts';
import type { Shape } from './rules.ts';
import type { NextStepText, State } from './state.ts';

export type Event =
  | { type: 'shapeChosen'; person: PersonId; shape: Shape }
  /** So many were counted in the room. [C12] */
  | { type: 'shapeCounted'; shape: Shape; people: number }
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
    case 'shapeCounted':
      state.inRoom[event.shape] = event.people;
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
      evolveReview(state, event, state.nextSteps);
      return;
    case 'projectorCleared':
      delete state.shown;
      return;
    case 'nextStepAdded':
      add(state.nextSteps, event, (head) => {
        const { byHost, table, text } = event;
        return { byHost, text, ...(table === undefined ? {} : { place: table }), ...head };
      });
      return;
    case 'nextStepsMoved':
      for (const step of writtenBy(state.nextSteps, event.author)) moveTo(state.nextSteps, step, event.table);
      return;
    default:
      change(state, event);
  }
}

function change(
  state: State,
  event: Extract<
    Event,
    { type: 'nextStepEdited' | 'nextStepRemoved' | 'nextStepHidden' | 'nextStepUnhidden' }
  >,
): void {
  const step = find(state.nextSteps, event.id);
  if (!step) return;
  switch (event.type) {
    case 'nextStepEdited':
      step.text = event.text;
      step.waiting = event.waiting === true;
      step.arrivedLate = event.arrivedLate === true;
      return;
    case 'nextStepRemoved':
      remove(state.nextSteps, step);
      return;
    case 'nextStepHidden':
    case 'nextStepUnhidden':
      setHidden(step, event.type === 'nextStepHidden');
      return;
  }
}
