import type { Activity, Role, RoomFacts, Step } from '../../shared/activities/activity.ts';
import { mulberry32, type Random, shuffled } from '../../shared/lib/random.ts';
import { makeRoom } from './people.ts';
import { openStage, type Refused, type Stage, type Views } from './stage.ts';

export interface PlayOptions {
  readonly people?: number;
  readonly tables?: number;
  readonly seed?: number;
  /** Plays up to and with this step; all steps when absent. */
  readonly untilStep?: string;
  readonly roles?: readonly Role[];
  /** Planned length of the item, ms. */
  readonly itemMs?: number;
  /** How many rounds people act in the last step: 0 shows it as it is entered. Until all rest when absent. */
  readonly roundsAtEnd?: number;
  /** Without a facilitator's actions when false. */
  readonly host?: boolean;
}

export interface Played<State, Event> {
  readonly state: State;
  readonly room: RoomFacts;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly views: Views;
  readonly refused: readonly Refused[];
  readonly events: readonly Event[];
  readonly stage: Stage<State, Event>;
}

/** So many rounds in a row without an action mean that a step has come to rest. */
const IDLE_ROUNDS = 3;
/** A simulation that has not come to rest by then is at fault. */
const MOST_ROUNDS = 400;
/** Time that passes with each action, ms: people are slow, and clocks are seen to move. */
const ACTION_MS = 400;

const HOST = { kind: 'host', id: 'host' } as const;

/**
 * One round: each person once, in a random order, and the host. People see exactly what their phone would show.
 * @returns how many of them did something.
 */
export function playRound<State, Event extends { type: string }>(
  activity: Activity<unknown, State, Event>,
  stage: Stage<State, Event>,
  random: Random,
  { host = true }: { host?: boolean } = {},
): number {
  let acted = 0;
  let views = stage.views();
  const ofTables = new Map<string, object | undefined>();
  const tableView = (table: string) => {
    if (!ofTables.has(table)) ofTables.set(table, views.table(table));
    return ofTables.get(table);
  };
  const act = (
    actor: Parameters<typeof stage.command>[0],
    intent: { type: string; payload: unknown } | undefined,
  ) => {
    if (!intent) return;
    acted++;
    stage.pass(ACTION_MS);
    const result = stage.command(actor, intent.type, intent.payload);
    // Whole views of a big room are dear: they are computed again only when something has changed.
    if (result.ok && result.value.length > 0) {
      views = stage.views();
      ofTables.clear();
    }
  };

  for (const you of shuffled(random, Object.values(stage.room.people))) {
    const { step } = stage;
    const seen = { floor: views.floor, table: tableView(you.table), me: views.me(you.id), you, step };
    act({ kind: 'participant', id: you.id }, activity.simulate.participant(seen, random));
  }
  if (host) act(HOST, activity.simulate.host?.({ console: views.console, step: stage.step }, random));
  return acted;
}

/**
 * Lets people act until nobody has anything left to do.
 * @throws when a simulation does not come to rest.
 */
export function playToRest<State, Event extends { type: string }>(
  activity: Activity<unknown, State, Event>,
  stage: Stage<State, Event>,
  random: Random,
  { host = true, rounds = MOST_ROUNDS }: { host?: boolean; rounds?: number } = {},
): void {
  let idle = 0;
  for (let round = 0; round < rounds; round++) {
    idle = playRound(activity, stage, random, { host }) === 0 ? idle + 1 : 0;
    if (idle >= IDLE_ROUNDS) return;
  }
  if (rounds >= MOST_ROUNDS) {
    throw new Error(`${activity.kind} does not come to rest at "${stage.step}" in ${MOST_ROUNDS} rounds`);
  }
}

/**
 * Plays an activity in memory, step by step, with simulated people and a simulated facilitator.
 * The same options give the same result.
 * @param config As in a session file; it is parsed by the activity's schema.
 */
export function play<Config, State, Event extends { type: string }>(
  activity: Activity<Config, State, Event>,
  config: unknown,
  options: PlayOptions = {},
): Played<State, Event> {
  const { people = 12, tables = 3, seed = 1, untilStep, roles, itemMs, roundsAtEnd, host = true } = options;
  const random = mulberry32(seed);
  const room = makeRoom({ people, tables, seed, ...(roles ? { roles } : {}) });
  const stage = openStage(activity, config, { room, random, ...(itemMs === undefined ? {} : { itemMs }) });

  for (;;) {
    const steps = stage.steps();
    const next = steps[steps.findIndex(({ id }) => id === stage.step) + 1];
    const last = untilStep === undefined ? next === undefined : stage.step === untilStep;
    playToRest(activity, stage, random, {
      host,
      ...(last && roundsAtEnd !== undefined ? { rounds: roundsAtEnd } : {}),
    });
    if (last) break;
    const following = stage.steps()[stage.steps().findIndex(({ id }) => id === stage.step) + 1];
    if (!following)
      throw new Error(`no step "${untilStep}"; there are ${steps.map(({ id }) => id).join(', ')}`);
    stage.enter(following.id);
  }

  const steps = stage.steps();
  const step = steps.find(({ id }) => id === stage.step);
  if (!step) throw new Error(`the step "${stage.step}" went away while the room was at it`);
  return {
    state: stage.state,
    room: stage.room,
    step,
    steps,
    views: stage.views(),
    refused: stage.refused,
    events: stage.events,
    stage,
  };
}
