import type { EventRow, Shows } from './eventRow.ts';
import type { EventOf } from './events.ts';
import { remember } from './evolveShow.ts';
import { keepPerson, withGone } from './people.ts';
import { tableIds } from './state.ts';

/** Somebody is seen otherwise: by themselves, at their table, in the list, and where activities show who is here. */
const asSeen = (people: readonly string[]): Shows => ({ people, items: 'all', list: true });

const goings = (type: 'peopleWentAway' | 'peopleCameBack'): EventRow<EventOf<typeof type>> => ({
  evolve(state, { people }) {
    for (const id of people) {
      const person = state.people[id];
      if (person) keepPerson(state, withGone(person, type === 'peopleWentAway' ? 'away' : undefined));
    }
  },
  shows: ({ people }) => asSeen(people),
  happening: ({ people }) => ({ type, people }),
});

const personJoined: EventRow<EventOf<'personJoined'>> = {
  evolve(state, { person: id, table, name, role, tokenHash }) {
    state.came += 1;
    state.joins[id] = { number: state.came, at: state.reached };
    keepPerson(state, { id, table, ...(name ? { name } : {}), ...(role ? { role } : {}) });
    state.tokenHashes[id] = tokenHash;
  },
  shows: ({ table }) => ({ tables: [table], items: 'all', list: true }),
  happening: ({ person }) => ({ type: 'personJoined', person }),
};

const personIntroduced: EventRow<EventOf<'personIntroduced'>> = {
  evolve(state, event) {
    const person = state.people[event.person];
    if (!person) return;
    const { name: _, role: __, ...rest } = person;
    const name = event.name ?? person.name;
    const role = event.role ?? person.role;
    keepPerson(state, { ...rest, ...(name ? { name } : {}), ...(role ? { role } : {}) });
  },
  shows: ({ person }) => asSeen([person]),
};

const personMoved: EventRow<EventOf<'personMoved'>> = {
  evolve(state, { person: id, table }) {
    const person = state.people[id];
    if (person) keepPerson(state, { ...person, table });
  },
  shows: ({ person, from, table }) => ({
    alone: [person],
    tables: [from, table],
    seated: { person, from, to: table },
    items: 'all',
    list: true,
  }),
  happening: ({ person, from }) => ({ type: 'personMoved', person, from }),
};

const personRemoved: EventRow<EventOf<'personRemoved'>> = {
  evolve(state, event, _registry, seq) {
    const person = state.people[event.person];
    if (!person) return;
    keepPerson(state, withGone(person, 'out'));
    const back = { type: 'person', person: person.id } as const;
    remember(state, { id: seq, kind: 'remove', title: person.name ?? '', undo: back });
  },
  shows: ({ person, from }) => ({ tables: [from], gone: person, items: 'all', list: true }),
  happening: ({ person, from }) => ({ type: 'personRemoved', person, from }),
};

const personReturned: EventRow<EventOf<'personReturned'>> = {
  evolve(state, event) {
    const person = state.everyone[event.person];
    if (person) keepPerson(state, { ...withGone(person), table: event.table });
    // Brought back from the list: nothing is left to take back.
    state.changes = state.changes.filter(
      ({ undo }) => undo.type !== 'person' || undo.person !== event.person,
    );
  },
  shows: ({ person }) => asSeen([person]),
  happening: ({ person }) => ({ type: 'personReturned', person }),
};

const tablesSet: EventRow<EventOf<'tablesSet'>> = {
  evolve(state, { count }) {
    state.tables = tableIds(count);
  },
  shows: () => ({ items: 'all' }),
};

/** What happens to people and tables. */
export const peopleEvents = {
  personJoined,
  personIntroduced,
  personMoved,
  personRemoved,
  personReturned,
  peopleWentAway: goings('peopleWentAway'),
  peopleCameBack: goings('peopleCameBack'),
  tablesSet,
};
