import type { PersonId, TableId, Team } from '../activities/activity.ts';
import { tablePlace } from '../lib/tablePlace.ts';
import { tableIds } from './tableIds.ts';

/**
 * Dealing seats again, evenly.
 *
 * [DE1] Who sat down by a table's letter, or was put there by a host, stays, unless hosts say everybody. Who is away is
 *      not dealt.
 * [DE2] The tables come out as even as those who stay allow, and no more people move than that needs: whoever sat down
 *      first at a table stays there first.
 * [DE3] Tables are dealt to from A on; one at which somebody stays is always among them.
 * [DE4] The room gets more tables where they are needed. Tables behind the last one that is dealt to go.
 * [DE5] Whoever writes for somebody beside them stays together with them. [NP4]
 * [DE6] Who sits with a team stays with it: they are dealt to its own tables, all of which stay. Who sits with none is
 *      dealt to tables that carry no name.
 */

/** Somebody at a table, as dealing looks at them. */
export interface Seat {
  readonly id: PersonId;
  readonly table: TableId;
  /** The seat was dealt, and not chosen. */
  readonly dealt?: boolean | undefined;
  /** Who writes for them. */
  readonly scribe?: PersonId | undefined;
}

export interface Dealing {
  /** How many tables the room has then. */
  readonly count: number;
  readonly moves: readonly { readonly person: PersonId; readonly from: TableId; readonly table: TableId }[];
  /** How many people sit at each table that is dealt to then. */
  readonly sizes: ReadonlyMap<TableId, number>;
}

/** Somebody, and those beside them for whom they write: they sit together. [DE5] */
interface Together {
  readonly lead: Seat;
  readonly people: readonly Seat[];
}

/**
 * @param here those who are here, in the order in which they sat down
 * @param count how many tables to deal to
 * @param teams with the tables that the room has
 */
export function dealing(
  here: readonly Seat[],
  count: number,
  everybody: boolean,
  teams: readonly Team[] = [],
): Dealing {
  const named = new Set(teams.flatMap(({ tables }) => tables));
  const others = here.filter(({ table }) => !named.has(table));
  const ofTeams = teams.flatMap(({ tables }) => {
    const members = here.filter(({ table }) => tables.includes(table));
    return members.length === 0 ? [] : [dealtAmong(members, everybody, () => tables)];
  });
  const free = count - [...named].filter((table) => tablePlace(table) <= count).length;
  const wanted = Math.max(free, others.length > 0 ? 1 : 0);
  const rest = dealtAmong(others, everybody, (kept) => {
    // Letters of two come after those of one. [DE3]
    const all = tableIds(Math.max(count + named.size + 1, ...[...kept].map(tablePlace)));
    let left = Math.max(0, wanted - kept.size);
    return all.filter((table) => !named.has(table) && (kept.has(table) || left-- > 0));
  });
  const parts = [...ofTeams, rest];
  const sizes = new Map(parts.flatMap((part) => [...part.sizes]));
  return {
    count: Math.max(count, ...[...sizes.keys()].map(tablePlace)),
    moves: parts.flatMap(({ moves }) => moves),
    sizes,
  };
}

/** Deals people to tables. @param tablesFor which tables, those at which somebody stays among them */
function dealtAmong(
  here: readonly Seat[],
  everybody: boolean,
  tablesFor: (kept: ReadonlySet<TableId>) => readonly TableId[],
): Pick<Dealing, 'moves' | 'sizes'> {
  const groups = togetherOf(here);
  const stays = ({ lead }: Together): boolean => !everybody && lead.dealt !== true;
  const tables = tablesFor(new Set(groups.filter(stays).map(({ lead }) => lead.table)));
  const sizes = new Map(tables.map((table) => [table, 0]));
  const take = (table: TableId, { people }: Together) =>
    sizes.set(table, (sizes.get(table) ?? 0) + people.length);
  for (const group of groups.filter(stays)) take(group.lead.table, group);
  const movable = groups.filter((group) => !stays(group));
  const shares = sharesOf(movable, sizes);
  const moving: Together[] = [];
  for (const group of movable) {
    const { table } = group.lead;
    const left = (shares.get(table) ?? 0) - group.people.length;
    if (left < 0) moving.push(group);
    else {
      shares.set(table, left);
      take(table, group);
    }
  }
  // Those who sit together first, where there still is room for all of them.
  const moves = moving
    .toSorted((one, other) => other.people.length - one.people.length)
    .flatMap((group) => {
      const table = roomiest(shares);
      shares.set(table, (shares.get(table) ?? 0) - group.people.length);
      take(table, group);
      return group.people
        .filter((person) => person.table !== table)
        .map(({ id: person, table: from }) => ({ person, from, table }));
    });
  return { moves, sizes };
}

function togetherOf(here: readonly Seat[]): Together[] {
  const at = new Map(here.map((seat) => [seat.id, seat]));
  const leadOf = (seat: Seat): Seat => {
    const scribe = seat.scribe === undefined ? undefined : at.get(seat.scribe);
    return scribe?.table === seat.table ? scribe : seat;
  };
  const groups = new Map<Seat, Seat[]>();
  for (const seat of here) {
    const lead = leadOf(seat);
    groups.set(lead, [...(groups.get(lead) ?? []), seat]);
  }
  return [...groups].map(([lead, people]) => ({ lead, people }));
}

/**
 * How many of those who may move each table gets: always the smallest next, and of equals the one where more of them sit
 * already. [DE2]
 */
function sharesOf(movable: readonly Together[], sizes: ReadonlyMap<TableId, number>): Map<TableId, number> {
  const people = movable.flatMap((group) => group.people);
  const sitting = new Map([...sizes.keys()].map((table) => [table, 0]));
  for (const { table } of people) sitting.set(table, (sitting.get(table) ?? 0) + 1);
  const shares = new Map([...sizes.keys()].map((table) => [table, 0]));
  const size = (table: TableId) => (sizes.get(table) ?? 0) + (shares.get(table) ?? 0);
  const own = (table: TableId) => (sitting.get(table) ?? 0) - (shares.get(table) ?? 0);
  for (let left = people.length; left > 0; left--) {
    const best = [...shares.keys()].reduce((one, other) => {
      if (size(other) !== size(one)) return size(other) < size(one) ? other : one;
      return own(other) > own(one) ? other : one;
    });
    shares.set(best, (shares.get(best) ?? 0) + 1);
  }
  return shares;
}

const roomiest = (shares: ReadonlyMap<TableId, number>): TableId =>
  [...shares].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
