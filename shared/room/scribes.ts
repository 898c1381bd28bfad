import { z } from 'zod';
import type { Person } from '../activities/activity.ts';
import { id } from '../activities/fields.ts';
import { MOST_BESIDE, MOST_PEOPLE } from '../lib/limits.ts';
import { ok, type Refused, refuse } from '../lib/result.ts';
import { type RoomCommands, type RoomContext, roomCommand } from './command.ts';
import type { Decision } from './decision.ts';
import type { RoomEvent } from './events.ts';
import { isListed, name, role, table } from './introductions.ts';
import { personIn, writtenForBy } from './people.ts';
import { cameBack } from './presence.ts';
import { seated } from './seats.ts';
import { emptiestTable, type RoomState } from './state.ts';

/**
 * People without a phone: somebody at their table writes for them on a phone of their own, or the hosts do.
 *
 * [NP1] Who has no phone is a person like everybody: with a role and a table, counted once, waited for and dealt to. What
 *      is written for them is theirs.
 * [NP2] Their scribe writes for them, and nobody else. Who has a phone of their own has no scribe.
 * [NP3] Whoever writes for others has a phone of their own, and does so for at most two. Hosts have no such limit.
 * [NP4] Who moves to another table takes along those for whom they write and who sit beside them.
 * [NP5] Hosts write for whoever's scribe is taken out, or lets go of them; and a person at the table may take over from
 *      the hosts, and the hosts from that person.
 * [NP6] For whom hosts write, no phone is looked for: they are here until a host says otherwise. The others are here as
 *      long as the phone on which they are written for.
 * [NP7] Who gets a phone comes in on it as the same person, by a token that their scribe is given for them; from then on
 *      it is theirs alone.
 */

/** Somebody without a phone who has just come. */
const newcomer = { name: name.optional(), role: role.optional() };
const somebody = z.object({ person: id }).strict();

/** What hosts and people at tables ask about those without a phone. */
export const scribeCommands = {
  /** Without `table`: at the emptiest. */
  addPerson: roomCommand({
    by: 'host',
    when: 'open',
    payload: z.object({ ...newcomer, table: table.optional() }).strict(),
    decide({ table, ...about }, context) {
      const { state } = context;
      if (table !== undefined && !state.tables.includes(table)) return refuse('unknown-table');
      const seat = table === undefined ? ({ table: emptiestTable(state), dealt: true } as const) : { table };
      return comes(about, seat, 'host', context);
    },
  }),
  /** The hosts take over from somebody at the table. [NP5] */
  writeInstead: roomCommand({
    by: 'host',
    when: 'open',
    payload: somebody,
    decide({ person: id }, { state }) {
      const person = personIn(state, id);
      if (!person) return refuse('unknown-person');
      if (person.scribe === undefined) return refuse('has-phone');
      return ok(person.scribe === 'host' ? [] : [leaves(id, person.scribe), ...cameBack(state, [id])]);
    },
  }),
  /** Somebody beside whoever asks has no phone. */
  addBeside: roomCommand({
    by: 'participant',
    when: 'open',
    payload: z.object(newcomer).strict(),
    decide(about, context) {
      const { state, actor } = context;
      if (state.locked) return refuse('locked');
      const me = personIn(state, actor.id);
      return (
        mayNotWrite(state, actor.id) ??
        comes(about, { table: me?.table ?? emptiestTable(state) }, actor.id, context)
      );
    },
  }),
  /** Somebody at the table takes over from the hosts. [NP5] */
  writeFor: roomCommand({
    by: 'participant',
    when: 'open',
    payload: somebody,
    decide({ person: id }, { state, actor }) {
      const person = personIn(state, id);
      if (!person) return refuse('not-here');
      if (person.scribe === actor.id) return ok([]);
      if (person.scribe !== 'host') return refuse('has-phone');
      if (person.table !== personIn(state, actor.id)?.table) return refuse('not-your-table');
      const change = { type: 'scribeChanged', person: id, from: 'host', scribe: actor.id } as const;
      return mayNotWrite(state, actor.id) ?? ok([change]);
    },
  }),
  /** Lets go of somebody: the hosts write for them. [NP5] */
  stopWriting: roomCommand({
    by: 'participant',
    when: 'open',
    payload: somebody,
    decide: ({ person }, { state, actor }) =>
      ok(personIn(state, person)?.scribe === actor.id ? [leaves(person, actor.id)] : []),
  }),
} satisfies RoomCommands;

/** Why somebody may write for nobody more, if so. [NP3] */
function mayNotWrite(state: RoomState, id: string): Refused | undefined {
  if (personIn(state, id)?.scribe !== undefined) return refuse('handed-over');
  return writtenForBy(state, id).length >= MOST_BESIDE ? refuse('full', { most: MOST_BESIDE }) : undefined;
}

function comes(
  { name, role }: { readonly name?: string | undefined; readonly role?: string | undefined },
  seat: { readonly table: string; readonly dealt?: true },
  scribe: string,
  { state, newId }: RoomContext,
): Decision {
  if (role && !isListed(state.session, role)) return refuse('unknown-role');
  if (seated(state.seats) >= MOST_PEOPLE) return refuse('room-full', { most: MOST_PEOPLE });
  const about = { ...(name ? { name } : {}), ...(role ? { role } : {}) };
  return ok([{ type: 'personJoined', person: newId(), ...seat, ...about, scribe }]);
}

/** A scribe leaves a person to the hosts. */
const leaves = (person: string, from: string): RoomEvent => ({
  type: 'scribeChanged',
  person,
  from,
  scribe: 'host',
});

/** Whoever is taken out leaves those for whom they write to the hosts. [NP5] */
export const leftToHosts = (state: RoomState, scribe: string): RoomEvent[] =>
  writtenForBy(state, scribe).flatMap((person) => [leaves(person, scribe), ...cameBack(state, [person])]);

/** So is whoever comes back and whose scribe is taken out meanwhile, or writes for others by now. [NP3] [NP5] */
export function backWithoutScribe(state: RoomState, { id, scribe }: Person): RoomEvent[] {
  if (scribe === undefined || scribe === 'host') return [];
  return personIn(state, scribe) && !mayNotWrite(state, scribe) ? [] : [leaves(id, scribe)];
}

/** Those whom somebody who changes tables takes along. [NP4] */
export const besideAtTable = (state: RoomState, scribe: string, table: string): readonly string[] =>
  writtenForBy(state, scribe).filter((person) => personIn(state, person)?.table === table);
