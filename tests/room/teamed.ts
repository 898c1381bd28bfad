import { type Bench, HOST } from '../support/bench.ts';

/** Which tables each team sits at, by the teams' names: `{ Springfield: 'AC' }`. */
export const names = (bench: Bench): Record<string, string> =>
  Object.fromEntries(bench.state.teams.map(({ name, tables }) => [name, tables.join('')]));

export const idOf = (bench: Bench, name: string): string | undefined =>
  bench.state.teams.find((team) => team.name === name)?.id;

/** Asks as a host. */
export const ask = (bench: Bench, type: string, payload: object) => bench.do(HOST, type, { payload });

/** Takes the last change back. */
export const undo = (bench: Bench) => ask(bench, 'undo', { change: bench.state.changes.at(-1)?.id });

/** Who sits at each table. */
export const at = (bench: Bench): Record<string, string[]> =>
  Object.fromEntries(bench.state.tables.map((table) => [table, [...(bench.state.seats.get(table) ?? [])]]));
