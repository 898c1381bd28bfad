import { activity } from '../../../shared/activities/rubric/activity.ts';
import { mulberry32 } from '../../../shared/lib/random.ts';
import { makeRoom } from '../../support/people.ts';
import { openStage, type StageOptions } from '../../support/stage.ts';

export const host = { kind: 'host', id: 'host' } as const;
export const person = (number: number) => ({ kind: 'participant', id: `p${number}` }) as const;

export const LEVELS = ['none', 'emerging', 'established', 'exemplary'].map((id) => ({
  id,
  title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
}));
export const DIMENSIONS = ['aptitude', 'vision', 'trust', 'money', 'time'].map((id) => ({
  id,
  title: `The ${id}`,
}));

/** A room at the first step of a rubric. */
export const rubricStage = (
  config: object = {},
  { people = 8, tables = 2, ...options }: { people?: number; tables?: number } & Partial<StageOptions> = {},
) =>
  openStage(
    activity,
    { levels: LEVELS, dimensions: DIMENSIONS, ...config },
    { room: makeRoom({ people, tables }), random: mulberry32(3), ...options },
  );

export type RubricStage = ReturnType<typeof rubricStage>;

export const rate = (stage: RubricStage, number: number, level: string, dimension = 'vision') =>
  stage.command(person(number), 'rate', { dimension, level });

/** Rates for the first so many people, in their order. */
export function rateAll(stage: RubricStage, levels: readonly string[], dimension = 'vision'): void {
  for (const [at, level] of levels.entries()) rate(stage, at + 1, level, dimension);
}

export function viewsOf({ state, room, step }: RubricStage, resultsShown = true) {
  const context = { room, step, resultsShown };
  return {
    projector: activity.views.projector(state, context),
    console: activity.views.console(state, context),
    floor: activity.views.floor(state, context),
    table: (table: string) => activity.views.table(state, table, { room }),
    me: (number: number) => activity.views.me(state, `p${number}`),
  };
}
