import type { AgendaView, ConsoleView } from '../../shared/room/views.ts';

export const MINUTE = 60_000;
/** Nine o'clock on this machine's wall. */
export const NINE = new Date(2026, 4, 5, 9, 0).getTime();

type Item = Partial<AgendaView> & { readonly minutes?: readonly [number, number] };

/** One item of an agenda, of so many minutes. */
export function item(order: number, title: string, minutes: number, more: Item = {}): AgendaView {
  return {
    order,
    title,
    section: 'Part',
    sectionId: 'part',
    kind: 'content',
    minutes: [minutes, minutes],
    planned: minutes,
    lengthMs: minutes * MINUTE,
    state: 'ahead',
    steps: {
      [`${title}.1`]: { order: 0, title: `${title} one`, lengthMs: (minutes / 2) * MINUTE, usedMs: 0 },
      [`${title}.2`]: { order: 1, title: `${title} two`, lengthMs: (minutes / 2) * MINUTE, usedMs: 0 },
    },
    cue: { notes: `Notes of ${title}` },
    ...more,
  };
}

/** A show of four items: one behind the room, one on, two ahead. It began at nine and is planned to end at 9:40. */
export function liveView(more: Partial<ConsoleView> = {}): ConsoleView {
  return {
    room: {
      title: 'A workshop',
      status: 'live',
      code: 'ABCDEF',
      language: 'en',
      locked: false,
      roomId: 'room',
      move: 2,
      joinUrl: 'http://localhost',
      addresses: [],
      blanked: false,
      resultsShown: true,
      namesAsked: true,
      clockShown: true,
      chime: false,
      tables: ['A', 'B'],
      roles: [],
      consoles: 1,
      projectors: 0,
      fixedEnd: NINE + 40 * MINUTE,
    },
    item: { id: 'talk', kind: 'content', title: 'Talk', section: 'Part' },
    step: { id: 'Talk.1', title: 'Talk one', number: 1, of: 2 },
    clock: {
      step: { startedAt: NINE + 10 * MINUTE, endsAt: NINE + 15 * MINUTE },
      item: { startedAt: NINE + 10 * MINUTE, endsAt: NINE + 20 * MINUTE },
      session: {
        startedAt: NINE,
        plannedEnd: NINE + 40 * MINUTE,
        projectedEnd: NINE + 40 * MINUTE,
        fixedEnd: NINE + 40 * MINUTE,
        end: NINE + 40 * MINUTE,
      },
    },
    people: {},
    agenda: {
      welcome: item(0, 'Welcome', 8, {
        state: 'done',
        plannedStart: NINE,
        startedAt: NINE,
        endedAt: NINE + 10 * MINUTE,
        spent: 10 * MINUTE,
      }),
      talk: item(1, 'Talk', 10, {
        state: 'current',
        plannedStart: NINE + 8 * MINUTE,
        startedAt: NINE + 10 * MINUTE,
        expectedStart: NINE + 10 * MINUTE,
      }),
      circle: item(2, 'Circle', 10, {
        minutes: [5, 12],
        givesFirst: true,
        plannedStart: NINE + 20 * MINUTE,
        expectedStart: NINE + 20 * MINUTE,
      }),
      close: item(3, 'Close', 10, {
        minutes: [8, 10],
        plannedStart: NINE + 30 * MINUTE,
        expectedStart: NINE + 30 * MINUTE,
      }),
    },
    session: { purpose: '', objectives: [], resources: [], logistics: [], minutes: 40 },
    others: {},
    ...more,
  };
}
