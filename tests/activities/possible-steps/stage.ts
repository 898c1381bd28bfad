import { activity } from '../../../shared/activities/possible-steps/activity.ts';
import { results as made } from '../../../shared/activities/possible-steps/results.ts';
import type { Verdict } from '../../../shared/activities/possible-steps/rules.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage } from '../../support/stage.ts';

export const person = (number: number) => ({ kind: 'participant', id: `p${number}` }) as const;
export const host = { kind: 'host', id: 'host' } as const;

export const NEEDS = ['a'];
export const ELEMENTS = ['vision', 'culture', 'evidence', 'coherence'].map((id) => ({
  id,
  title: `The ${id}`,
  short: id,
  description: ['First half', 'second half'],
  ...(id === 'vision' ? { lead: 'Leaders plan for:' } : {}),
  cards:
    id === 'vision'
      ? [
          { id: 'a', text: 'a vision' },
          { id: 'b', text: 'its adoption', needs: NEEDS },
        ]
      : [{ id: 'a', text: `Leaders plan for ${id}.` }],
}));
export const CONFIG = { elements: ELEMENTS, level: 'district' };

export const stageOf = (more: object = {}, people = 8, tables = 2) =>
  openStage(
    activity,
    { ...CONFIG, ...more },
    { room: makeRoom({ people, tables, seed: 3 }), random: mulberry32(1) },
  );
export type Stage = ReturnType<typeof stageOf>;

export function viewsOf({ state, room, step }: Stage, resultsShown = true) {
  const context = { room, step, resultsShown };
  return {
    projector: activity.views.projector(state, context),
    console: activity.views.console(state, context),
    floor: activity.views.floor(state, context),
    table: (table: string) => activity.views.table(state, table, { room }),
    me: (number: number) => activity.views.me(state, `p${number}`),
  };
}

/** p1, p3, p5 … sit at A, the others at B. */
export const say = (stage: Stage, number: number, verdict: Verdict, card = 'vision/a') =>
  stage.command(person(number), 'say', { card, table: number % 2 === 1 ? 'A' : 'B', verdict });
export const write = (stage: Stage, number: number, field: string, text: string, card = 'vision/a') =>
  stage.command(person(number), 'write', { card, field, text });
export const results = ({ state, room }: Stage) => made(state, { room });
