import { byLetter } from '../../lib/byLetter.ts';
import { own } from '../../lib/own.ts';
import type { Block, RoomFacts } from '../activity.ts';
import { FEWEST } from '../smallTables.ts';
import { chosen, SHAPES, spreadOf } from './rules.ts';
import type { State } from './state.ts';
import { visible, withoutFew } from './views.ts';

const SENTENCES = {
  circle: 'Circle: still circling these ideas',
  square: 'Square: understand the challenge',
  triangle: 'Triangle: ready to implement change',
} as const;

/** Where the room stands, which shape each table settled on, and the next steps. */
export function report(state: State, { room }: { readonly room: RoomFacts }): Block[] {
  const spread = spreadOf(state.shapes, room);
  const of = chosen(spread);
  const show = withoutFew(state);
  const settled = Object.keys(state.settled).sort(byLetter);
  const unread = Object.values(state.nextSteps).filter((step) => step.waiting && !step.hidden);
  const steps = visible(state).sort(
    (a, b) => state.scopes.indexOf(a.text.scope) - state.scopes.indexOf(b.text.scope) || a.nth - b.nth,
  );
  return [
    { type: 'heading', text: 'Where the room stands' },
    of === 0
      ? { type: 'text', text: 'Nobody chose a shape.' }
      : of < FEWEST
        ? { type: 'text', text: 'Fewer than three people chose a shape: which, is not told.' }
        : {
            type: 'bars',
            unit: 'people',
            bars: SHAPES.map((shape) => ({ label: SENTENCES[shape], value: spread[shape], of })),
          },
    { type: 'heading', text: 'Tables by shape' },
    settled.length === 0
      ? { type: 'text', text: 'No table settled a shape.' }
      : {
          type: 'table',
          columns: ['Shape', 'Tables'],
          rows: SHAPES.map((shape) => [
            SENTENCES[shape],
            settled.filter((table) => own(state.settled, table) === shape).join(', ') || '–',
          ]),
        },
    { type: 'heading', text: 'Next steps' },
    steps.length === 0
      ? { type: 'text', text: 'No next steps were written down.' }
      : {
          type: 'table',
          columns: ['For', 'What', 'Who', 'By when', 'Table'],
          rows: steps
            .map((step) => ({ ...step, table: show(step).table }))
            .map(({ text, table, arrivedLate }) => [
              text.scope,
              arrivedLate ? `${text.what} (arrived late)` : text.what,
              text.who ?? '',
              text.by ?? '',
              table ?? '',
            ]),
        },
    ...(unread.length === 0
      ? []
      : [
          { type: 'text' as const, text: 'Written, and not let through by a facilitator:' },
          { type: 'list' as const, items: unread.map(({ text }) => text.what) },
        ]),
  ];
}
