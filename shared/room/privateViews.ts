import type { PersonId, TableId } from '../activities/activity.ts';
import { slotOf } from './agenda.ts';
import { factsOf } from './facts.ts';
import { writtenForBy } from './people.ts';
import { activityOf, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';
import type { Beside, MeView, TableView } from './views.ts';

/** What one table sees. Next does not change it. */
export function tableView(registry: Registry, state: RoomState, table: TableId): TableView {
  const people: Record<PersonId, TableView['people'][string]> = {};
  let order = 0;
  for (const id of state.seats.get(table) ?? []) {
    const { name, gone, scribe } = state.people[id] ?? {};
    people[id] = {
      ...(name ? { name } : {}),
      order: order++,
      ...(gone ? { away: true } : {}),
      ...(scribe === 'host' ? { noPhone: true } : {}),
    };
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
    ...besideOf(state, id),
    items: privateItems(registry, state, (views, own) =>
      views.me?.(own, id, { room: factsOf(registry, state) }),
    ),
  };
}

/** Those for whom a person writes. */
function besideOf(state: RoomState, id: PersonId): Pick<MeView, 'beside'> {
  const beside: Record<PersonId, Beside> = {};
  for (const [order, one] of writtenForBy(state, id).entries()) {
    const person = state.people[one];
    if (person) beside[one] = { ...(person.name ? { name: person.name } : {}), table: person.table, order };
  }
  return Object.keys(beside).length === 0 ? {} : { beside };
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
