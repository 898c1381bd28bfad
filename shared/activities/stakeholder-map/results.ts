import { ownValue } from '../../lib/ownValue.ts';
import { byAge } from '../parts/entries.ts';
import { letteredTables } from '../parts/smallGroups.ts';
import { arrived, type ResultFacts, type ResultsOf } from '../results.ts';
import { missing, placings, roomsStakeholders } from './figures.ts';
import { RELATIONS } from './rules.ts';
import { type Invitation, isAdded, isInvitation, type State } from './state.ts';
import type { tables } from './tables.ts';

export type Made = ResultsOf<typeof tables>;

/** The room's map, who was missing, and whom to invite. */
export function results(state: State, { room }: ResultFacts): Made {
  const written = Object.values(state.written.all).sort(byAge);
  const rows = placings(state, room);
  const titles = new Map<string, string>();
  for (const { title, ids } of roomsStakeholders(state)) for (const id of ids) titles.set(id, title);
  const invitations = written.filter(isInvitation);
  // A table is left out where it would name its few writers. [SM1]
  const letters = letteredTables(
    invitations.flatMap(({ author, byHost, place, hidden, waiting }) =>
      byHost || place === undefined || hidden || waiting ? [] : [{ author, table: place }],
    ),
  );
  const row = ({ id, text, waiting, arrivedLate }: Invitation) => ({
    id,
    seenBy: waiting ? ('hosts' as const) : ('room' as const),
    what: text.what,
    owner: text.who,
    level: text.scope,
    date: text.by,
    heading: text.stakeholder === undefined ? undefined : titles.get(text.stakeholder),
    status: 'open' as const,
    ...arrived(arrivedLate),
    group: text.group,
  });
  const from = ({ byHost, place, waiting }: Invitation) =>
    place === undefined || waiting || !(byHost || letters.has(place)) ? undefined : place;
  const shown = invitations
    .filter(({ hidden }) => !hidden)
    .sort((a, b) => RELATIONS.indexOf(a.text.group) - RELATIONS.indexOf(b.text.group) || byAge(a, b));
  const gone = new Set(missing(rows, room));
  return {
    plan: state.plan === undefined ? [] : [{ id: 'plan', seenBy: 'room', plan: state.plan }],
    stakeholders: rows.map(
      ({ id, title, tables: count, byTables, people, byPeople, here, differ, unplaced }) => ({
        id,
        seenBy: 'room',
        stakeholder: title,
        tables: count,
        authority: byTables.authority,
        accountable: byTables.accountable,
        interest: byTables.interest,
        influence: byTables.influence,
        none: byTables.none,
        people,
        peopleAuthority: byPeople?.authority,
        peopleAccountable: byPeople?.accountable,
        peopleInterest: byPeople?.interest,
        peopleInfluence: byPeople?.influence,
        here,
        standing: differ ? 'differ' : unplaced ? 'unplaced' : undefined,
      }),
    ),
    missing: rows
      .filter(({ id }) => gone.has(id))
      .map(({ id, title }) => ({ id: `missing/${id}`, seenBy: 'room', stakeholder: title })),
    nextSteps: shown.map((one) => ({ ...row(one), from: from(one) })),
    names: shown.flatMap(({ id, text: { name } }) =>
      name === undefined ? [] : [{ id: `${id}/name`, seenBy: 'hosts' as const, step: id, name }],
    ),
    unread: written
      .filter(isAdded)
      .filter(({ waiting, hidden }) => waiting && !hidden)
      .map(({ id, title }) => ({ id: `unread/${id}`, seenBy: 'hosts', stakeholder: title })),
    // [SMA4] For each of them alone.
    placed: Object.entries(state.people).flatMap(([author, said]) =>
      [...titles].flatMap(([id, stakeholder]) =>
        (ownValue(said, id) ?? []).map((relation) => ({
          id: `${id}/${relation}/of/${author}`,
          seenBy: 'author' as const,
          author,
          stakeholder,
          relation,
        })),
      ),
    ),
    // Also what a host set aside.
    mine: invitations
      .filter(({ byHost }) => !byHost)
      .map((one) => ({
        ...row(one),
        from: one.place,
        name: one.text.name,
        id: `${one.id}/own`,
        seenBy: 'author',
        author: one.author,
      })),
  };
}
