import type { Block } from '../activities/activity.ts';
import { elapsed } from '../agenda/timing.ts';
import { activityOf, planOf, type Registry } from './plan.ts';
import { factsOf, type RoomState } from './state.ts';

/** The record of a room so far: what every format of the report renders. Instants in server ms. */
export interface Report {
  readonly title: string;
  readonly code: string;
  readonly purpose: string;
  readonly status: RoomState['status'];
  readonly startedAt?: number;
  readonly endedAt?: number;
  readonly people: number;
  readonly tables: number;
  readonly items: readonly {
    readonly id: string;
    readonly title: string;
    readonly section: string;
    readonly kind: string;
    readonly plannedMinutes: number;
    /** Whole seconds spent so far. */
    readonly actualSeconds: number;
    readonly blocks: readonly Block[];
  }[];
}

/** @param now server instant, ms; only for the time spent at the step that the room is at */
export function reportOf(registry: Registry, state: RoomState, now: number): Report {
  const { session, run } = state;
  const plan = planOf(registry, state);
  return {
    title: session.title,
    code: state.code,
    purpose: session.purpose,
    status: state.status,
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
    people: Object.keys(state.people).length,
    tables: new Set(Object.values(state.people).map((person) => person.table)).size,
    items: session.agenda.map((item, index) => {
      const spent = (plan[index]?.steps ?? []).reduce(
        (sum, step) => sum + elapsed(run, item.id, step.id, now),
        0,
      );
      return {
        id: item.id,
        title: item.title,
        section: session.sections.find((section) => section.id === item.section)?.title ?? item.section,
        kind: item.activity,
        plannedMinutes: item.planned,
        actualSeconds: Math.round(spent / 1_000),
        blocks: activityOf(registry, item).report(state.activities[item.id], { room: factsOf(state) }),
      };
    }),
  };
}
