import type { PersonId, Scribe } from '../activities/activity.ts';
import { ownValue } from '../lib/ownValue.ts';
import { type EventRow, ofTheMoment, type Shows } from './eventRow.ts';
import type { EventOf } from './events.ts';
import { remember } from './evolveShow.ts';
import { keepPerson, seatedAtTable, withGone, withScribe } from './people.ts';
import type { RoomState } from './state.ts';
import { tableIds } from './tableIds.ts';

/** Somebody is seen otherwise: by themselves, at their table, in the list, and where activities show who is here. */
const asSeen = (people: readonly string[]): Shows => ({ people, items: 'all', list: true });

/** Who writes for a person: they see them in their own view. */
const scribeOf = (person: PersonId, { everyone }: RoomState): Scribe[] => {
  const { scribe } = ownValue(everyone, person) ?? {};
  return scribe === undefined ? [] : [scribe];
};

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
  evolve(state, { person: id, table, dealt, name, role, scribe, tokenHash }) {
    state.came += 1;
    state.joins[id] = { number: state.came, at: state.reached };
    keepPerson(state, {
      id,
      table,
      ...(dealt ? { dealt } : {}),
      ...(name ? { name } : {}),
      ...(role ? { role } : {}),
      ...(scribe === undefined ? {} : { scribe }),
    });
    if (tokenHash !== undefined) state.tokenHashes[id] = tokenHash;
  },
  shows: ({ table, scribe }) => ({
    tables: [table],
    ...(scribe === undefined ? {} : { alone: [scribe] }),
    items: 'all',
    list: true,
  }),
  happening: ({ person }) => ({ type: 'personJoined', person }),
};

const personIntroduced: EventRow<EventOf<'personIntroduced'>> = {
  evolve(state, event) {
    const person = state.people[event.person];
    if (!person) return;
    // Begins with the id: see people.ts.
    const { id, name: _, role: __, ...rest } = person;
    const name = event.name ?? person.name;
    const role = event.role ?? person.role;
    keepPerson(state, { id, ...rest, ...(name ? { name } : {}), ...(role ? { role } : {}) });
  },
  shows: ({ person }, state) => ({ ...asSeen([person]), alone: scribeOf(person, state) }),
};

const personMoved: EventRow<EventOf<'personMoved'>> = {
  evolve(state, { person: id, table, dealt }) {
    const person = state.people[id];
    if (person) keepPerson(state, seatedAtTable(person, table, dealt));
  },
  shows: ({ person, from, table }, state) => ({
    alone: [person, ...scribeOf(person, state)],
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
  shows: ({ person, from }, state) => ({
    tables: [from],
    gone: person,
    alone: scribeOf(person, state),
    items: 'all',
    list: true,
  }),
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
  shows: ({ person }, state) => ({ ...asSeen([person]), alone: scribeOf(person, state) }),
  happening: ({ person }) => ({ type: 'personReturned', person }),
};

const scribeChanged: EventRow<EventOf<'scribeChanged'>> = {
  evolve(state, { person: id, scribe }) {
    const person = state.people[id];
    if (!person) return;
    keepPerson(state, withScribe(person, scribe));
    // A phone that was offered to them by whoever wrote for them before.
    delete state.tokenHashes[id];
  },
  shows: ({ person, from, scribe }) => ({
    people: [person],
    alone: [from, scribe],
    handedOver: person,
    list: true,
  }),
};

const phoneOffered: EventRow<EventOf<'phoneOffered'>> = {
  evolve(state, { person, tokenHash }) {
    state.tokenHashes[person] = tokenHash;
  },
  shows: ofTheMoment,
};

const phoneTaken: EventRow<EventOf<'phoneTaken'>> = {
  evolve(state, { person: id }) {
    const person = state.people[id];
    if (person) keepPerson(state, withScribe(person));
  },
  shows: ({ person, from }) => ({ people: [person], alone: [from], handedOver: person, list: true }),
};

const tablesSet: EventRow<EventOf<'tablesSet'>> = {
  evolve(state, { count }) {
    state.tables = tableIds(count);
  },
  shows: () => ({ items: 'all' }),
};

/** The moves themselves stand before it; it remembers how to take them back. */
const seatsDealt: EventRow<EventOf<'seatsDealt'>> = {
  evolve(state, { before, seats }, _registry, seq) {
    remember(state, { id: seq, kind: 'deal', title: '', undo: { type: 'seats', tables: before, seats } });
  },
  shows: ofTheMoment,
};

const teamsArranged: EventRow<EventOf<'teamsArranged'>> = {
  evolve(state, { teams, title }, _registry, seq) {
    const before = state.teams;
    state.teams = teams;
    if (title !== undefined)
      remember(state, { id: seq, kind: 'teams', title, undo: { type: 'teams', before, after: teams } });
  },
  shows: ofTheMoment,
};

const peopleExpected: EventRow<EventOf<'peopleExpected'>> = {
  evolve(state, { count }) {
    if (count === undefined) delete state.expected;
    else state.expected = count;
  },
  shows: ofTheMoment,
};

/** What happens to people and tables. */
export const peopleEvents = {
  personJoined,
  personIntroduced,
  personMoved,
  personRemoved,
  personReturned,
  scribeChanged,
  phoneOffered,
  phoneTaken,
  peopleWentAway: goings('peopleWentAway'),
  peopleCameBack: goings('peopleCameBack'),
  tablesSet,
  seatsDealt,
  teamsArranged,
  peopleExpected,
};
