import type { PersonId, TableId } from '../activities/activity.ts';
import { slotOf } from './agenda.ts';
import { factsOf } from './facts.ts';
import { activityOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';
import type { MeView, TableView } from './views.ts';

/** What one table sees. Next does not change it. */
export function tableView(registry: Registry, state: RoomState, table: TableId): TableView {
  const people: Record<PersonId, { name?: string; order: number; away?: true }> = {};
  let order = 0;
  for (const id of state.seats.get(table) ?? []) {
    const { name, gone } = state.people[id] ?? {};
    people[id] = { ...(name ? { name } : {}), order: order++, ...(gone ? { away: true } : {}) };
  }
  return {
    id: table,
    people,
    items: privateItems(registry, state, (views, own) =>
      views.table?.(own, table, { room: factsOf(registry, state) }),
    ),
  };
}

/** Whether what a person did in an item may show in the view of their table: most of what they answer is no matter of tables. */
export function showsAtTable(registry: Registry, state: RoomState, item: string): boolean {
  const slot = slotOf(state, item);
  return !slot || activityOf(registry, slot.item).views.table !== undefined;
}

/** What one person sees alone. Next does not change it; nobody else's events do. */
export function meView(registry: Registry, state: RoomState, id: PersonId): MeView | undefined {
  const you = state.people[id];
  if (!you) return undefined;
  return {
    you,
    items: privateItems(registry, state, (views, own) =>
      views.me?.(own, id, { room: factsOf(registry, state) }),
    ),
  };
}

function privateItems(
  registry: Registry,
  state: RoomState,
  view: (views: Registry[string]['views'], own: unknown) => object | undefined,
): Record<string, object> {
  const items: Record<string, object> = {};
  for (const { item } of state.agenda) {
    const own = view(activityOf(registry, item).views, state.activities[item.id]);
    if (own !== undefined) items[item.id] = own;
  }
  return items;
}
