import { countByRole } from '../activities/parts/presence.ts';
import type { ResultRow, Results, ResultTable } from '../activities/results.ts';
import { type Times, timetable } from '../agenda/timetable.ts';
import { SECOND } from '../lib/duration.ts';
import { ownValue } from '../lib/ownValue.ts';
import { type Slot, stepsNotLeftOut } from '../room/agenda.ts';
import { recordFactsOf, sectionTitle } from '../room/facts.ts';
import { activityOf, planOf, type Registry, stepsOf } from '../room/plan.ts';
import type { RoomState } from '../room/state.ts';
import { FORM, type RecordItem, type RecordRow, type RecordTimes, type WorkshopRecord } from './record.ts';

/** Whether rows say who wrote them, and the record their names: the choice of whoever reads it. */
export interface NamesChoice {
  readonly names?: boolean;
}

/**
 * The record of a room so far, for its hosts.
 * @param now server instant, ms; only for the time spent at the step that the room is at
 */
export function recordOf(
  registry: Registry,
  state: RoomState,
  now: number,
  { names = false }: NamesChoice = {},
): WorkshopRecord {
  const { session, run } = state;
  const table = timetable(planOf(registry, state), run, now);
  const items = state.agenda.map((slot) => itemOf(registry, state, slot, table?.items[slot.item.id], names));
  return {
    form: FORM,
    title: session.title,
    code: state.code,
    purpose: session.purpose,
    language: session.language,
    status: state.status,
    ...(run.startedAt === undefined ? {} : { startedAt: run.startedAt }),
    ...(run.endedAt === undefined ? {} : { endedAt: run.endedAt }),
    ...(table ? { plannedEnd: table.plannedEnd } : {}),
    ...(run.fixedEnd === undefined ? {} : { fixedEnd: run.fixedEnd }),
    ...(state.wallAhead === 0 ? {} : { wallAhead: state.wallAhead }),
    ...(state.zone === undefined ? {} : { zone: state.zone }),
    attendance: attendanceOf(state),
    ...(names ? { names: namesIn(registry, state, items) } : {}),
    ...(state.cuts.length > 0 ? { cuts: [...state.cuts] } : {}),
    items,
  };
}

/** Who took part, by table, by team and by role. */
function attendanceOf({ people, expected, tables, teams, session }: RoomState): WorkshopRecord['attendance'] {
  const everybody = Object.values(people);
  const seats = tables.map((table) => ({
    table,
    people: everybody.filter((person) => person.table === table).length,
  }));
  // Also those whose table has gone: rows still name it.
  const named = teams
    .filter((team) => team.tables.length > 0)
    .map(({ name, tables: own }) => ({
      name,
      tables: [...own],
      people: everybody.filter(({ table }) => own.includes(table)).length,
    }));
  const { counts, other, unsaid } = countByRole(everybody, session.roles);
  const roles = session.roles.map(({ id, title }) => ({ id, title, people: ownValue(counts, id) ?? 0 }));
  return {
    people: everybody.length,
    ...(expected === undefined ? {} : { expected }),
    tables: seats.filter((table) => table.people > 0),
    ...(named.length > 0 ? { teams: named } : {}),
    roles: roles.filter((role) => role.people > 0),
    withoutRole: other + unsaid,
  };
}

function itemOf(
  registry: Registry,
  state: RoomState,
  slot: Slot,
  table: (Times & { readonly steps: Readonly<Record<string, Times>> }) | undefined,
  names: boolean,
): RecordItem {
  const { item } = slot;
  const steps = stepsOf(registry, state, item).filter((step) => step.within === undefined);
  const kept = stepsNotLeftOut(slot, steps);
  const planned = table?.planned;
  return {
    id: item.id,
    title: item.title,
    section: sectionTitle(state, item),
    kind: item.activity,
    plannedMinutes: planned ? (planned.end - planned.start) / (60 * SECOND) : item.planned,
    ...(slot.inserted ? { inserted: true } : {}),
    ...(slot.dropped ? { leftOut: true } : {}),
    ...(state.late.has(item.id) ? { late: true } : {}),
    ...timesOf(table),
    steps: steps.map((step) => ({
      id: step.id,
      title: step.title,
      ...(kept.includes(step) ? {} : { leftOut: true as const }),
      ...timesOf(table?.steps[step.id]),
    })),
    // What was left out is told of only where somebody did something in it.
    ...(slot.dropped && !state.touched.has(item.id)
      ? {}
      : { results: resultsOf(registry, state, slot, names) }),
  };
}

function resultsOf(
  registry: Registry,
  state: RoomState,
  { item }: Slot,
  names: boolean,
): Record<string, RecordRow[]> {
  const activity = activityOf(registry, item);
  const facts = { room: recordFactsOf(registry, state), ended: state.status === 'ended' };
  const results: Results = activity.results(state.activities[item.id], facts);
  return Object.fromEntries(
    Object.entries(activity.tables)
      .filter(([, table]) => !table.own)
      .map(([name, table]) => [name, (results[name] ?? []).flatMap((row) => rowFor(table, row, names))]),
  );
}

/**
 * A row as hosts may see it: not what is its author's alone, and no people where no names are wanted. A row that is
 * about a person is left out then.
 */
function rowFor({ columns }: ResultTable, row: ResultRow, names: boolean): RecordRow[] {
  if (row.seenBy === 'author') return [];
  const { id, seenBy } = row;
  const cells: Record<string, string | number> = {};
  for (const [name, column] of Object.entries(columns)) {
    const cell = row[name];
    const hidden = column.type === 'person' && !names;
    if (hidden && column.optional !== true) return [];
    if (cell !== undefined && !hidden) cells[name] = cell;
  }
  return [{ ...cells, id, seenBy }];
}

/** The people whom rows name, and who gave a name. */
function namesIn(
  registry: Registry,
  { everyone }: RoomState,
  items: readonly RecordItem[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { kind, results = {} } of items) {
    for (const [name, { columns }] of Object.entries(ownValue(registry, kind)?.tables ?? {})) {
      const about = Object.keys(columns).filter((column) => columns[column]?.type === 'person');
      for (const row of results[name] ?? []) {
        for (const column of about) {
          const id = String(row[column] ?? '');
          const called = ownValue(everyone, id)?.name;
          if (called !== undefined) found[id] = called;
        }
      }
    }
  }
  return found;
}

const timesOf = (times: Times | undefined): RecordTimes => ({
  ...(times?.planned
    ? { plannedStart: times.planned.start, plannedSeconds: seconds(times.planned.end - times.planned.start) }
    : {}),
  ...(times?.actual
    ? {
        startedAt: times.actual.start,
        ...(times.actual.end === undefined ? {} : { endedAt: times.actual.end }),
      }
    : {}),
  actualSeconds: seconds(times?.spent ?? 0),
});

const seconds = (ms: number): number => Math.round(ms / SECOND);
