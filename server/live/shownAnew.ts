import type { Person, PersonId } from '../../shared/activities/activity.ts';
import { own } from '../../shared/lib/own.ts';
import type { LoggedEvent } from '../../shared/room/events.ts';

/** People whose standing in the room, or name, a host or the server has changed: to be shown to them and their table. */
export const shownAnew = (
  logged: LoggedEvent,
  people: Readonly<Record<PersonId, Person>>,
): readonly Person[] => changed(logged).flatMap((id) => own(people, id) ?? []);

function changed({ by, event }: LoggedEvent): readonly PersonId[] {
  switch (event.type) {
    case 'personReturned':
      return [event.person];
    case 'personIntroduced':
      return by === event.person ? [] : [event.person];
    case 'peopleWentAway':
    case 'peopleCameBack':
      return event.people;
    default:
      return [];
  }
}
