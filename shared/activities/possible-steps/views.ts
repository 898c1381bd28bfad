import { ownValue } from '../../lib/ownValue.ts';
import type { ActivityViews, PersonId, PrivateContext, TableId } from '../activity.ts';
import { consoleView } from './consoleView.ts';
import { type PieceCounts, tableCounts } from './figures.ts';
import { projectorView } from './projectorView.ts';
import type { State } from './state.ts';
import { type DecisionView, decisionView, floorView } from './viewParts.ts';

export interface TableView {
  readonly pen?: PersonId;
  /** Elements that hosts gave it, by round from 1. */
  readonly given?: Readonly<Record<string, string>>;
  readonly decisions?: Readonly<Record<string, DecisionView>>;
  /** By element: how many at this table tapped each piece. */
  readonly pieces?: Readonly<Record<string, PieceCounts>>;
}

export interface MeView {
  readonly pieces: Readonly<Record<string, true>>;
}

export function tableView(state: State, table: TableId, { room }: PrivateContext): TableView | undefined {
  const pen = ownValue(state.pens, table);
  const given = ownValue(state.given, table);
  const decisions = ownValue(state.decisions, table);
  const pieces = Object.fromEntries(
    state.elements.flatMap(({ id }) => {
      const counts = tableCounts(state, id, table, room);
      return counts.counts === undefined ? [] : [[id, counts] as const];
    }),
  );
  const view: TableView = {
    ...(pen === undefined ? {} : { pen }),
    ...(given === undefined
      ? {}
      : { given: Object.fromEntries(Object.entries(given).map(([at, id]) => [String(Number(at) + 1), id])) }),
    ...(decisions === undefined
      ? {}
      : {
          decisions: Object.fromEntries(
            Object.entries(decisions).map(([card, decision]) => [card, decisionView(decision)]),
          ),
        }),
    ...(Object.keys(pieces).length === 0 ? {} : { pieces }),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}

export function meView({ marks }: State, person: PersonId): MeView | undefined {
  const own = ownValue(marks, person);
  return own === undefined || Object.keys(own).length === 0 ? undefined : { pieces: { ...own } };
}

export const views = {
  console: consoleView,
  projector: projectorView,
  floor: floorView,
  table: tableView,
  me: meView,
} satisfies ActivityViews<State>;
