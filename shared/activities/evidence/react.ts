import { ownValue } from '../../lib/ownValue.ts';
import type { DecideContext, Happening, PersonId, RoomFacts } from '../activity.ts';
import { writtenBy } from '../parts/entries.ts';
import { follow, touchedTables } from '../parts/presence.ts';
import { dealing, seated } from './deal.ts';
import type { Event } from './events.ts';
import { rarest, readingOf } from './packs.ts';
import { DEALT_STEPS } from './rules.ts';
import { isGap, type State } from './state.ts';

/** Packs go out with the inventory, move on once, and come back with the map. [EV2] [EV6] */
export function react(
  state: State,
  happening: Happening,
  { room, step = '' }: DecideContext,
): readonly Event[] {
  const events = following(state, happening, room);
  if (!DEALT_STEPS.includes(step)) return events;
  const gone = leaving(state, happening, room);
  if (gone.length > 0) events.push({ type: 'kindsLeft', people: gone });
  const deal = dealtNow(state, happening, room);
  events.push(...deal);
  if (happening.type !== 'stepEntered') return events;
  const tables = { ...state.dealt };
  for (const event of deal)
    if (event.type === 'dealt') Object.assign(tables, event.tables);
    else tables[event.table] = event.pack;
  if (step === 'check') events.push({ type: 'packsMoved', reading: readingOf(tables) });
  else if (step !== 'inventory' && Object.keys(state.checks).length > 0)
    events.push({ type: 'checksReturned' });
  return events;
}

/** Gaps follow their authors to another table. [EV9] */
const following = ({ written }: State, happening: Happening, room: RoomFacts): Event[] =>
  follow(happening, room, Object.keys(written.by))
    .filter(({ person, table }) =>
      writtenBy(written, person).some((entry) => isGap(entry) && entry.place !== table),
    )
    .map(({ person: author, table }) => ({ type: 'gapsMoved', author, table }));

/** Who has taken a kind, and does not sit there any more, or is not here. [EV3] */
function leaving({ taken }: State, happening: Happening, { people }: RoomFacts): PersonId[] {
  if (happening.type === 'resumed' || happening.type === 'timeChanged') return [];
  const who =
    'people' in happening ? happening.people : 'person' in happening ? [happening.person] : undefined;
  return Object.entries(taken).flatMap(([table, own]) =>
    Object.values(own).filter(
      (person) => (who?.includes(person) ?? true) && ownValue(people, person)?.table !== table,
    ),
  );
}

/** Whoever sits at a table finds a pack there. [EV2] */
function dealtNow(
  state: State,
  happening: Happening,
  room: RoomFacts,
): Extract<Event, { type: 'dealt' | 'packGiven' }>[] {
  if (state.packs.length === 0) return [dealing(state, seated(room))];
  const here = new Set(Object.values(room.people).map(({ table }) => table));
  const given = { ...state.dealt };
  return touchedTables(happening, room).flatMap((table) => {
    if (!here.has(table) || ownValue(given, table) !== undefined) return [];
    const pack = rarest(given, state.packs);
    given[table] = pack;
    return [{ type: 'packGiven' as const, table, pack }];
  });
}
