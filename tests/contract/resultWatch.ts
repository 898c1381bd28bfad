import type { Activity, Intent } from '../../shared/activities/activity.ts';
import type { Column, ResultRow, Results } from '../../shared/activities/results.ts';
import { LANGUAGES } from '../../shared/lib/catalogue.ts';
import type { Stage } from '../support/stage.ts';
import { canaryOf } from './canary.ts';
import { canonical, jsonFaults } from './jsonClean.ts';
import { must, type Watchers } from './watch.ts';

type AnyStage = Stage<unknown, { type: string }>;

const MARK = /⟦[^⟧:]+:\d+⟧/g;

/** What is wrong with a cell of a column; `undefined` when nothing is. */
function faultOf(column: Column, cell: string | number | undefined, results: Results): string | undefined {
  if (cell === undefined) return column.optional ? undefined : 'is missing';
  const number = column.type === 'number' || column.type === 'instant';
  if (typeof cell !== (number ? 'number' : 'string')) return `is no ${column.type}: ${cell}`;
  if (column.type === 'choice' && !column.choices.includes(String(cell))) return `is no choice: ${cell}`;
  if (column.type === 'table' && !/^[A-Z]{1,2}$/.test(String(cell))) return `is no table: ${cell}`;
  if (column.type === 'reference' && !results[column.to]?.some(({ id }) => id === cell))
    return `leads nowhere: ${cell}`;
  return undefined;
}

/** [E1] [E5] Rows are what their tables declare, and no id stands twice. */
export function checkRows(activity: Activity, results: Results): void {
  const ids = new Set<string>();
  must(jsonFaults(results).length === 0, () => jsonFaults(results).join('; '));
  for (const [name, rows] of Object.entries(results)) {
    const { columns, own = false } = activity.tables[name] ?? {};
    must(columns !== undefined, `results have a table "${name}" that is not declared`);
    must(!own || columns?.author?.type === 'person', `${name} is its authors' own and does not name them`);
    for (const row of rows) {
      must((row.seenBy === 'author') === own, `a row of ${name} is its author's alone, or should be`);
      must(!ids.has(row.id), `two rows have the id "${row.id}"`);
      ids.add(row.id);
      for (const key of Object.keys(row))
        must(
          key === 'id' || key === 'seenBy' || columns?.[key] !== undefined,
          `${name}.${key} is not declared`,
        );
      for (const [key, column] of Object.entries(columns ?? {})) {
        const fault = faultOf(column, row[key], results);
        must(fault === undefined, `${name}.${key} of "${row.id}" ${fault}`);
      }
    }
  }
}

/** The ids of rows by all else that they hold. */
function byContent(results: Results): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [name, rows] of Object.entries(results)) {
    for (const { id, ...rest } of rows) {
      const content = `${name} ${canonical(rest)}`;
      found.set(content, (found.get(content) ?? new Set()).add(id));
    }
  }
  return found;
}

/** Looks at the results of a walk as it goes on. */
export class ResultWatch {
  /** Marks of texts that others than their author and hosts were shown. */
  readonly #public = new Set<string>();
  #before = new Map<string, Set<string>>();
  readonly #activity: Activity;
  readonly #stage: AnyStage;

  readonly #chosen: readonly Intent[];

  /** @param chosen what hosts can have shown at a step */
  constructor(activity: Activity, stage: AnyStage, chosen: readonly Intent[]) {
    this.#activity = activity;
    this.#stage = stage;
    this.#chosen = chosen;
  }

  /** Remembers what the room was shown. */
  see(watchers: Watchers): void {
    for (const [channel, shown] of watchers.channels())
      if (channel !== 'console' && !channel.startsWith('me ')) this.#remember(shown);
  }

  /** [E1] [E2] [E4] Ids stay, the room's rows hold nothing that it was not shown, and every language can tell them. */
  check(ended: boolean): void {
    const { state, room } = this.#stage;
    const before = JSON.stringify(state);
    const facts = { room: { ...room, people: room.everyone }, ended };
    const results = this.#activity.results(state, facts);
    must(JSON.stringify(state) === before, 'making results changed the state');
    checkRows(this.#activity, results);
    const now = byContent(results);
    for (const [content, ids] of now) {
      const then = this.#before.get(content);
      if (then?.size === ids.size)
        must(canonical([...then].sort()) === canonical([...ids].sort()), `the id of ${content} changed`);
    }
    this.#before = now;
    this.#lookAround();
    for (const [name, rows] of Object.entries(results))
      for (const row of rows) if (row.seenBy === 'room') this.#seen(name, row);
    for (const language of LANGUAGES) {
      const blocks = this.#activity.present(results, { language, name: () => undefined });
      must(!/undefined|NaN|\[object/.test(JSON.stringify(blocks)), `the record in "${language}" has holes`);
    }
  }

  /** The room can be at any step again, and is shown then what has come meanwhile. */
  #lookAround(): void {
    const { state, room } = this.#stage;
    const { projector, floor, table } = this.#activity.views;
    const states = [state, ...this.#chosen.map((intent) => this.#after(intent))];
    for (const { id: step } of this.#stage.steps()) {
      const context = { room, step, resultsShown: true };
      for (const one of states)
        this.#remember(JSON.stringify([projector(one, context), floor(one, context)]));
    }
    for (const at of room.tables) this.#remember(JSON.stringify(table?.(state, at, { room }) ?? {}));
  }

  /** A copy of the state, after a host has asked for this. */
  #after({ type, payload }: Intent): unknown {
    const { room, step, now } = this.#stage;
    const context = {
      now,
      newId: () => 'none',
      random: () => 0,
      room,
      step,
      leftOut: [],
      itemMs: 0,
      stepTime: undefined,
    };
    const copy: unknown = JSON.parse(JSON.stringify(this.#stage.state));
    const result = this.#activity.commands[type]?.decide(copy, payload, {
      ...context,
      actor: { kind: 'host', id: 'host' },
    });
    for (const event of result?.ok ? result.value : []) this.#activity.evolve(copy, event);
    return copy;
  }

  #remember(shown: string): void {
    for (const [mark] of shown.matchAll(MARK)) this.#public.add(mark);
  }

  #seen(name: string, row: ResultRow): void {
    for (const [mark] of JSON.stringify(row).matchAll(MARK))
      must(this.#public.has(mark), `${name} shows the room ${mark}, which it was not shown`);
    for (const id of Object.keys(this.#stage.room.everyone)) {
      // The marks of texts name people; the mark is no part of what the row holds.
      const named = JSON.stringify(row).replaceAll(canaryOf(id), '').includes(id);
      must(!named, `a row of ${name} that the room may see names ${id}`);
    }
  }
}
