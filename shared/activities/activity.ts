import type { z } from 'zod';
import type { Language } from '../lib/catalogue.ts';
import type { Asked, Payloads } from '../lib/payloads.ts';
import type { Result } from '../lib/result.ts';
import type { About } from './about.ts';
import type { Block } from './block.ts';
import type { Person, PersonId, RoomFacts, TableId } from './facts.ts';
import type { Given } from './given.ts';
import type { Part } from './part.ts';
import type { AnyTableWords, Reader, ResultFacts, Results, ResultTables } from './results.ts';

/**
 * The contract of an activity: a kind of agenda item, as a plug-in that knows nothing of sockets, logs or React.
 *
 * A command is *decided* against the state (which `decide` must not change) and becomes events; events are
 * *evolved* into the state in place. Views say, field by field, what each channel may see.
 * Time, ids and chance come from {@link DecideContext} only and are written into events, so that replaying
 * the events gives the same state.
 */

export type {
  Person,
  PersonId,
  Role,
  RoomFacts,
  Scribe,
  SessionFacts,
  TableId,
  Team,
} from './facts.ts';
export type { Given, Heading } from './given.ts';
export type { Part } from './part.ts';

/** One stop inside an item; Next walks the steps in order. */
export interface Step {
  /** Unique in the item, stable while it exists. */
  readonly id: string;
  readonly title: string;
  /** This step's part of the item's minutes, as a weight (0 for a stop that has no time of its own). */
  readonly share: number;
  /**
   * For a stop inside another step (a point that Next reveals): the id of that step, whose clock and place in
   * the agenda it shares.
   */
  readonly within?: string;
  /** A half that hosts may leave out when time is short. Never the first step. */
  readonly optional?: true;
}

export type Actor =
  | { readonly kind: 'host'; readonly id: string }
  | { readonly kind: 'participant'; readonly id: PersonId };

/** Whom a command is for: everybody who may send it is named, nobody else may. */
export type By = 'host' | 'participant' | 'anyone';

/** What a decision may know besides the state. */
export interface DecideContext {
  /** Server instant, ms. */
  readonly now: number;
  readonly newId: () => string;
  /** In [0, 1). */
  readonly random: () => number;
  readonly room: RoomFacts;
  /** The step that the room is at, when this item is the current one. */
  readonly step: string | undefined;
  /** Ids of steps and parts of this item that hosts leave out. */
  readonly leftOut: readonly string[];
  /** Planned length of this item, ms. */
  readonly itemMs: number;
  /** How long the room has been at that step; `undefined` when this item is not the current one. */
  readonly stepTime: StepTime | undefined;
}

/** The clock of the step that the room is at. It stands still while the room pauses. */
export interface StepTime {
  /** Server instant until which it has run, ms: now, or when the pause began. */
  readonly at: number;
  /** Time spent at the step until then, ms. */
  readonly spent: number;
  /** What hosts added to its part of the item's minutes (below 0: took), ms. */
  readonly added: number;
}

export interface CommandContext extends DecideContext {
  readonly actor: Actor;
  /** Set when the room is not where this was asked for any more, also when it is elsewhere in the same item. */
  readonly late?: Late;
}

/** Where the room was when something was asked for that comes late. */
export interface Late {
  /** The step of this item at which it was asked for. */
  readonly step: string;
  /** It was asked for while that step was on, as far as the phone says. */
  readonly inTime: boolean;
}

/** What an event holds that came of a late command, for the record to say so. */
export const lateMark = ({ late, step }: CommandContext): { readonly arrivedLate?: true } =>
  late !== undefined && step === undefined ? { arrivedLate: true } : {};

/** What happened in the room that an activity may want to answer with events of its own. */
export type Happening =
  | { readonly type: 'stepEntered'; readonly step: string }
  /** The clock runs again after a pause of `ms`: clocks of the activity's own move on by as much. */
  | { readonly type: 'resumed'; readonly ms: number }
  /** The step that is on has more time or less: minutes were added or taken, or it is said to have begun earlier. */
  | { readonly type: 'timeChanged' }
  | { readonly type: 'personJoined'; readonly person: PersonId }
  | { readonly type: 'personMoved'; readonly person: PersonId; readonly from: TableId }
  | { readonly type: 'personRemoved'; readonly person: PersonId; readonly from: TableId }
  /** A host brought somebody back who had been taken out. */
  | { readonly type: 'personReturned'; readonly person: PersonId }
  /** These have been away for a while, or are here again. Their seats stay theirs. */
  | { readonly type: 'peopleWentAway'; readonly people: readonly PersonId[] }
  | { readonly type: 'peopleCameBack'; readonly people: readonly PersonId[] };

/** What views may know besides the state. */
export interface ViewContext {
  readonly room: RoomFacts;
  /** The step that the room is at, or the first when the item is not current. */
  readonly step: string;
  /** False while the host hides results from projector and phones. */
  readonly resultsShown: boolean;
}

/**
 * What `table` and `me` may know: no step and no clock, because Next must not change them (one packet a phone).
 */
export interface PrivateContext {
  readonly room: RoomFacts;
}

export interface ActivityCommand<State, Event, Schema extends z.ZodType = z.ZodType, Who extends By = By> {
  /** Hosts may send theirs at any time; participants' only while the item is current. */
  readonly by: Who;
  /** Steps (or the first part of their ids, before a dot) at which participants may send it; all when absent. */
  readonly steps?: readonly string[];
  /**
   * Whether a participant's is taken when the room has moved on: words, whenever they come; a tap, only `in-time`, if
   * it was made while its step was on. Without it, it is refused (and words are handed back). Of hosts, too, words are
   * taken whenever they come, and everything else is refused when it is old.
   */
  readonly late?: 'words' | 'in-time';
  readonly payload: Schema;
  /** Never changes `state`. No events: accepted, and nothing to record. */
  decide(state: State, payload: z.output<Schema>, context: CommandContext): Result<readonly Event[]>;
}

/**
 * A command whose own types the caller does not know. Methods are compared bivariantly, which is what lets a registry
 * hold activities of different states; each is only ever given its own state, by item.
 */
export type AnyCommand = ActivityCommand<unknown, { type: string }>;

/** Commands of one activity by their names. */
export type ActivityCommands = Readonly<Record<string, AnyCommand>>;

export interface ActivityViews<State> {
  console(state: State, context: ViewContext): object;
  projector(state: State, context: ViewContext): object;
  /** Every phone gets this: keep it small, and independent of the number of people. */
  floor(state: State, context: ViewContext): object;
  /** What one table sees together; `undefined` while it has nothing. */
  table?(state: State, table: TableId, context: PrivateContext): object | undefined;
  /** What one person sees alone; `undefined` until they did something. */
  me?(state: State, person: PersonId, context: PrivateContext): object | undefined;
}

/** Views of whatever activity. */
type SomeViews = Readonly<Partial<Record<keyof ActivityViews<unknown>, (...given: never) => unknown>>>;

/** What a channel shows of an activity; `undefined` where it has none. */
export type ViewOf<Views extends SomeViews, Channel extends keyof ActivityViews<unknown>> = Exclude<
  ReturnType<NonNullable<Views[Channel]>>,
  undefined
>;

/**
 * @typeParam Commands its rows as they stand, so that screens know what they may send
 * @typeParam Views its views as they stand, so that screens know what they are given
 */
export interface Activity<
  Config = unknown,
  State = unknown,
  Event extends { type: string } = { type: string },
  Commands extends ActivityCommands = ActivityCommands,
  Views extends ActivityViews<State> = ActivityViews<State>,
> {
  readonly kind: string;
  /** Checks the item's part of a session file; its messages name the field. */
  readonly config: z.ZodType<Config>;
  /**
   * The stops of the item. They may grow and shrink with the state, but the current one never goes away.
   * @param language of the session, in which their titles are said; English where nobody reads them
   */
  steps(state: NoInfer<State>, language?: Language): readonly Step[];
  /** Stops that hosts may add in the room, for whoever writes notes for them beforehand. */
  spare?(state: NoInfer<State>, language?: Language): readonly Step[];
  /** What of it may be left out as a whole, or is; the activity hears of it as `leftOut` when the room comes to it. */
  parts?(state: NoInfer<State>): readonly Part[];
  start(config: Config): State;
  /** Takes what earlier items gave, in place: the item was started long before, so that hosts could prepare it. */
  take?(state: State, given: Given): void;
  readonly commands: Commands;
  /** How many people still wait to write at the step that the room is at: Next asks before it leaves them out. */
  unwritten?(state: State, context: Pick<ViewContext, 'step'>): number;
  /** Called for what happens in the room while this item is current; never for its own events. */
  react?(state: State, happening: Happening, context: DecideContext): readonly Event[];
  /** Changes `state` in place, checks nothing, reads no clock. */
  evolve(state: State, event: Event): void;
  readonly views: Views;
  /** What its items make, as tables with typed columns. */
  readonly tables: ResultTables;
  /** Words for those tables, in every language. */
  readonly words: Readonly<Record<Language, { readonly tables: AnyTableWords }>>;
  /** Rows of the declared tables. What each row may hold: results.ts, [E1] to [E4]. */
  results(state: State, facts: ResultFacts): Results;
  /** What the record shows of them: a function of results and words alone, so that every format says the same. */
  present(results: Results, reader: Reader): readonly Block[];
  /** For whoever prepares a session. */
  readonly about: About;
  readonly simulate: Simulator;
}

/** What a simulated person means to do; the room decides on it as on anybody's command. */
export interface Intent {
  readonly type: string;
  readonly payload: unknown;
}

/**
 * Plausible people for demos, rehearsals and tests. They see exactly what a phone (or a console) sees, so a
 * simulation can know no secret. `undefined` means: nothing to do just now.
 */
export interface Simulator<
  Floor = unknown,
  Table = unknown,
  Me = unknown,
  Console = unknown,
  Theirs extends Intent = Intent,
  Hosts extends Intent = Intent,
> {
  participant(
    seen: {
      readonly floor: Floor;
      readonly table?: Table | undefined;
      readonly me?: Me | undefined;
      readonly you: Person;
      readonly step: string;
    },
    random: () => number,
  ): Theirs | undefined;
  host?(seen: { readonly console: Console; readonly step: string }, random: () => number): Hosts | undefined;
}

/** What those may mean to do whose `by` is among `Who`. */
export type IntentOf<Commands extends ActivityCommands, Who extends By> = Asked<Payloads<Commands, Who>>;

/** Simulated people of an activity with these commands and views. */
export type SimulatorOf<Commands extends ActivityCommands, Views extends SomeViews> = Simulator<
  ViewOf<Views, 'floor'>,
  ViewOf<Views, 'table'>,
  ViewOf<Views, 'me'>,
  ViewOf<Views, 'console'>,
  IntentOf<Commands, 'participant' | 'anyone'>,
  IntentOf<Commands, 'host' | 'anyone'>
>;

/** Declares an activity and ties its parts to one state and one event type. Its own types stay known. */
export function defineActivity<
  Config,
  State,
  Event extends { type: string },
  Commands extends ActivityCommands,
  Views extends ActivityViews<State>,
>(
  activity: Activity<Config, State, Event, Commands, Views>,
): Activity<Config, State, Event, Commands, Views> {
  return activity;
}

/** Declares one command of an activity; the payload's type follows from its schema. */
export function command<State, Event extends { type: string }>() {
  return <Schema extends z.ZodType, const Who extends By>(
    row: ActivityCommand<State, Event, Schema, Who>,
  ): ActivityCommand<State, Event, Schema, Who> => row;
}
