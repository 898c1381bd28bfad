import type { RoomFacts } from '../activities/activity.ts';
import type { AgendaItem } from '../agenda/session.ts';
import { lengthOf } from '../agenda/timetable.ts';
import { plannedItem, type Registry } from './plan.ts';
import type { RoomState } from './state.ts';

/** What the session calls the section of an item. */
export const sectionTitle = ({ session }: RoomState, { section }: AgendaItem): string =>
  session.sections.find(({ id }) => id === section)?.title ?? section;

/** What activities may read of a room; live references, never copies. */
export const factsOf = (registry: Registry, state: RoomState): RoomFacts => ({
  people: state.here,
  everyone: state.everyone,
  tables: state.tables,
  teams: state.teams,
  roles: state.session.roles,
  session: {
    agenda: () => agendaOf(registry, state),
    resources: state.session.resources,
  },
});

/** The same for the record: whoever took part has part in it, however long ago they left. */
export const recordFactsOf = (registry: Registry, state: RoomState): RoomFacts => ({
  ...factsOf(registry, state),
  people: state.people,
});

/** What is held, with what hosts made of it. */
const agendaOf = (registry: Registry, state: RoomState) =>
  state.agenda
    .filter(({ dropped }) => !dropped)
    .map((slot) => ({
      title: slot.item.title,
      section: sectionTitle(state, slot.item),
      ms: plannedItem(registry, state, slot).steps.reduce(
        (sum, step) => sum + lengthOf(state.run, slot.item.id, step),
        0,
      ),
    }));
