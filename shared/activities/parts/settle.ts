import { ownValue } from '../../lib/ownValue.ts';
import { ok, type Result, refuse } from '../../lib/result.ts';
import type { CommandContext } from '../activity.ts';
import type { Person, PersonId, RoomFacts, TableId } from '../facts.ts';
import { counted } from './presence.ts';
import { FEWEST } from './smallGroups.ts';

/**
 * Each person answers for themselves, a table settles in conversation, and the room sees where it stands.
 *
 * [SE1] A person has one answer, which they may change; the last one counts. Nobody else sees whose it is.
 * [SE2] It counts at the table where they sit now, or sat last: who moves takes it along, and who is away or was taken
 *      out counts with it. Nobody who is not here is waited for.
 * [SE3] The room's numbers move with three people at least, or when everybody has answered: nobody is watched while they
 *      tap. Who changes an answer after that waits for others too.
 * [SE4] Anybody who sits at a table settles it, the last word counts, and hosts settle or clear it for a table without
 *      phones. What comes late takes back no later word.
 * [SE5] Numbers by answer, and what is suggested from them, are shown from three people on. What most chose is
 *      suggested; a tie suggests nothing.
 */

/**
 * Numbers that do not move with one tap: who has answered since they last moved, and what is shown of them instead. As
 * soon as three have, all of it is shown at once: so there are never more than two, and a list finds them quickest.
 */
export type Held<Answer> = readonly { readonly person: PersonId; readonly before: Answer | undefined }[];

/**
 * Somebody has answered. [SE3]
 * @param before what they had answered until then
 * @returns what is held now
 */
export function hold<Answer>(held: Held<Answer>, person: PersonId, before: Answer | undefined): Held<Answer> {
  if (heldOf(held, person)) return held;
  return held.length + 1 >= FEWEST ? [] : [...held, { person, before }];
}

/** What is held of somebody, if anything is. */
function heldOf<Answer>(held: Held<Answer>, person: PersonId): Held<Answer>[number] | undefined {
  for (const one of held) if (one.person === person) return one;
  return undefined;
}

/**
 * What is shown of one person's answer. [SE3]
 * @param everybody whether everybody has answered: then the first answers are all shown
 */
export function shownOf<Answer>(
  held: Held<Answer>,
  person: PersonId,
  answer: Answer | undefined,
  everybody: boolean,
): Answer | undefined {
  const kept = heldOf(held, person);
  return kept === undefined || (everybody && kept.before === undefined) ? answer : kept.before;
}

/** What people chose, and what tables settled on. */
export interface Settling<Choice extends string> {
  readonly chosen: Record<PersonId, Choice>;
  /** What the room's numbers do not show yet. [SE3] */
  coming: Held<Choice>;
  readonly settled: Record<TableId, Choice>;
}

export const unsettled = <Choice extends string>(): Settling<Choice> => ({
  chosen: {},
  coming: [],
  settled: {},
});

/** How many chose each. */
export type Spread<Choice extends string> = Readonly<Record<Choice, number>>;

/** Somebody has chosen, in place. [SE1] */
export function choose<Choice extends string>(
  state: Settling<Choice>,
  person: PersonId,
  choice: Choice,
): void {
  state.coming = hold(state.coming, person, ownValue(state.chosen, person));
  state.chosen[person] = choice;
}

/**
 * Decides whether a table is settled so by whoever asks. [SE4]
 * @param choice nothing clears it
 * @param event what is to be recorded if so
 * @returns no event where it is settled so already
 */
export function settle<Choice extends string, Event>(
  { settled }: Settling<Choice>,
  table: TableId,
  choice: Choice | undefined,
  { actor, room, late }: Pick<CommandContext, 'actor' | 'room' | 'late'>,
  event: Event,
): Result<readonly Event[]> {
  const sits = actor.kind === 'participant' && ownValue(room.everyone, actor.id)?.table === table;
  if (actor.kind === 'participant' && !sits) return refuse('not-your-table');
  if (!room.tables.includes(table)) return refuse('unknown-table');
  const before = ownValue(settled, table);
  if (before === choice) return ok([]);
  return late && before !== undefined ? refuse('settled') : ok([event]);
}

/** Who is here, or has chosen, at one table or everywhere. [SE2] */
export const choosers = <Choice extends string>(
  { chosen }: Settling<Choice>,
  room: RoomFacts,
  table?: TableId,
): Person[] =>
  counted(room, ({ id }) => ownValue(chosen, id) !== undefined).filter(
    (person) => table === undefined || person.table === table,
  );

/**
 * People by choice, at one table or everywhere. [SE2]
 * @param none the choices, each with no one
 */
export function spreadOf<Choice extends string>(
  none: Spread<Choice>,
  chosen: Readonly<Record<PersonId, Choice>>,
  { everyone }: RoomFacts,
  table?: TableId,
): Spread<Choice> {
  const spread: Record<Choice, number> = { ...none };
  for (const person of Object.values(everyone)) {
    if (table !== undefined && person.table !== table) continue;
    const choice = ownValue(chosen, person.id);
    if (choice !== undefined) spread[choice] += 1;
  }
  return spread;
}

/** How many have chosen. */
export const chosenIn = (spread: Spread<string>): number =>
  Object.values(spread).reduce((sum, count) => sum + count, 0);

/** A spread that may be shown. [SE5] */
export const shownSpread = <Choice extends string>(spread: Spread<Choice>): Spread<Choice> | undefined =>
  chosenIn(spread) < FEWEST ? undefined : spread;

/** What most chose; nothing of fewer than three, and in a tie. [SE5] */
export function suggestion<Choice extends string>(
  choices: readonly Choice[],
  spread: Spread<Choice>,
): Choice | undefined {
  if (chosenIn(spread) < FEWEST) return undefined;
  const most = Math.max(...choices.map((choice) => spread[choice]));
  const [first, ...others] = choices.filter((choice) => spread[choice] === most);
  return others.length === 0 ? first : undefined;
}

/** How many have chosen, of how many, and what the room may see of it. [SE3] */
export interface Figures<Choice extends string> {
  readonly people: number;
  readonly chosen: number;
  readonly spread: Spread<Choice>;
}

/**
 * What each person chose, as far as the room's numbers show it. [SE3]
 * @param everybody whether everybody has chosen
 */
export function shownChoices<Choice extends string>(
  { chosen, coming }: Settling<Choice>,
  everybody: boolean,
): Readonly<Record<PersonId, Choice>> {
  const shown: Record<PersonId, Choice> = { ...chosen };
  for (const { person } of coming) {
    const choice = shownOf(coming, person, ownValue(chosen, person), everybody);
    if (choice === undefined) delete shown[person];
    else shown[person] = choice;
  }
  return shown;
}

/** How the room has chosen. [SE2] [SE3] */
export function roomFigures<Choice extends string>(
  none: Spread<Choice>,
  state: Settling<Choice>,
  room: RoomFacts,
): Figures<Choice> {
  const people = choosers(state, room).length;
  const count = Object.keys(state.chosen).length;
  const shown = shownChoices(state, count === people);
  return { people, chosen: count, spread: spreadOf(none, shown, room) };
}

/** How every table has chosen, in one pass, so that thirty-eight tables cost no more than one. [SE2] */
export function tableFigures<Choice extends string>(
  none: Spread<Choice>,
  state: Settling<Choice>,
  room: RoomFacts,
): Map<TableId, Figures<Choice>> {
  const tables = new Map<TableId, { people: number; chosen: number; spread: Record<Choice, number> }>();
  for (const person of choosers(state, room)) {
    const seat = tables.get(person.table) ?? { people: 0, chosen: 0, spread: { ...none } };
    tables.set(person.table, seat);
    seat.people += 1;
    const choice = ownValue(state.chosen, person.id);
    if (choice === undefined) continue;
    seat.chosen += 1;
    seat.spread[choice] += 1;
  }
  return tables;
}
