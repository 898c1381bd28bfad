import type { Intent, PersonId } from '../../../shared/activities/activity.ts';
import { copyOf } from '../../../shared/lib/mergePatch.ts';
import { anyOf } from '../../../shared/lib/random.ts';
import { intentOf, nameOf, roleOf, teamWith } from '../../../shared/room/simulated.ts';
import type { RoomState } from '../../../shared/room/state.ts';
import { hashOf, newSecret } from '../../keys.ts';
import type { LiveRoom, RoomDeps } from './liveRoom.ts';

/** Where nobody said how many are expected. */
const AT_A_TABLE = 6;
const MOST = 60;
/** Everybody has a turn about this often, ms of the rehearsal's time: a human pace. */
const TURN_MS = 5_000;
/** At no speed do people act more than twenty times a second. */
const LEAST_GAP_MS = 50;
/** When more should have had a turn by then: how many are asked until one has something to do. */
const MOST_ASKED = 8;
/** Rest after a turn that failed by a fault, ms, so that it does not fill the server's journal. */
const REST_MS = 5_000;

const personId = (index: number): string => `simulated-${index}`;
const isSimulated = (person: string): boolean => /^simulated-\d+$/.test(person);

interface Wish extends Intent {
  readonly person: PersonId;
  readonly item: string;
}

/** Who shows a rehearsal's people as being there. */
export interface Shown {
  simulate(people: ReadonlySet<string>): void;
}

/**
 * The people of a rehearsal. They see what phones see and do what people would do, one after the other, while somebody
 * rehearses: a console is connected, the session is on and its clock runs.
 */
export class Rehearsal {
  readonly #room: LiveRoom;
  readonly #shown: Shown;
  readonly #deps: RoomDeps;
  #consoles = 0;
  #seating: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;
  #acting = false;
  #gap = 0;
  #stopped = false;

  /** @param deps not for its clock: people act by the wall's, faster when the rehearsal's runs faster */
  constructor(room: LiveRoom, shown: Shown, deps: RoomDeps) {
    this.#room = room;
    this.#shown = shown;
    this.#deps = deps;
  }

  /** Lets the people in when the room is opened for the first time: all in one transaction, or none. */
  async seat(): Promise<void> {
    const { known, status } = await this.#room.saved(({ tokenHashes, status }) => ({
      known: Object.keys(tokenHashes).filter(isSimulated),
      status,
    }));
    if (known.length > 0) return this.#shown.simulate(new Set(known));
    if (status !== 'lobby') return;
    this.#seating ??= this.#join().finally(() => {
      this.#seating = undefined;
    });
    await this.#seating;
  }

  async #join(): Promise<void> {
    const { newId, random } = this.#deps;
    const { session, expected, teams } = await this.#room.saved((state) => {
      const { session, tables, expected } = state;
      return {
        session,
        expected: expected ?? tables.length * AT_A_TABLE,
        teams: state.teamsAsked ? state.teams : [],
      };
    });
    const people = Array.from({ length: Math.min(MOST, expected) }, (_, index) => {
      const name = nameOf(index, random, session.language);
      const role = roleOf(session.roles, random);
      return {
        person: personId(index + 1),
        // Nobody has the token: no phone can come in as one of them.
        tokenHash: hashOf(newSecret()),
        ...(name === undefined ? {} : { name }),
        ...(role === undefined ? {} : { role }),
        ...teamWith(teams, random),
      };
    });
    this.#shown.simulate(new Set(people.map(({ person }) => person)));
    await Promise.all(
      people.map((payload) =>
        this.#room.submit(
          { kind: 'server', id: 'server' },
          { id: `join-${payload.person}-${newId()}`, type: 'join', payload },
        ),
      ),
    );
  }

  /** @param consoles how many there are now; with the last one the rehearsing stops */
  consolesChanged(consoles: number): void {
    const first = this.#consoles === 0 && consoles > 0;
    this.#consoles = consoles;
    // What could not be saved when the room was opened is made up for.
    if (first) void this.seat();
    this.look();
  }

  /** Something may have changed that lets people act, or stops them. */
  look(): void {
    void this.#room.saved((state) => this.#lookAt(state));
  }

  #lookAt(state: RoomState): void {
    if (!this.#mayAct(state)) {
      this.#rest();
      return;
    }
    // A turn in progress looks again when it is over: they never pile up.
    if (this.#timer || this.#acting) return;
    this.#timer = setTimeout(
      () => void this.#turn(),
      Math.max(this.#gap, LEAST_GAP_MS, paceIn(state)),
    ).unref();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** For good: the room is erased, or let go of. */
  stop(): void {
    this.#stopped = true;
    this.#rest();
  }

  #mayAct({ status, run }: RoomState): boolean {
    return !this.#stopped && this.#consoles > 0 && status === 'live' && run.pausedAt === undefined;
  }

  async #turn(): Promise<void> {
    this.#timer = undefined;
    this.#acting = true;
    this.#gap = 0;
    try {
      // Like everybody they see only what is saved.
      const wish = await this.#room.saved((state) =>
        this.#mayAct(state) ? this.#askAround(state) : undefined,
      );
      if (wish) {
        const { newId } = this.#deps;
        const { person, type, item, payload } = wish;
        const command = { id: `simulated-${newId()}`, type, item, payload };
        await this.#room.submit({ kind: 'participant', id: person }, command);
      }
    } catch (error) {
      this.#deps.logger.error({ err: error }, 'a simulated person failed');
      this.#gap = REST_MS;
    }
    this.#acting = false;
    this.look();
  }

  /** Asks those who have a turn now, until one has something to do. */
  #askAround(state: RoomState): Wish | undefined {
    const { core, random } = this.#deps;
    const people = simulatedIn(state);
    // As it arrives on a phone: nothing of the room's own state, which changes in place.
    const floor = copyOf(core.views.floor(state));
    const asked = Math.min(MOST_ASKED, Math.max(1, Math.floor(LEAST_GAP_MS / paceIn(state))));
    for (let turn = 0; turn < asked; turn++) {
      const person = state.people[anyOf(random, people) ?? ''];
      if (!person) return undefined;
      const table = copyOf(core.views.table(state, person.table));
      const me = copyOf(core.views.me(state, person.id));
      const intent = intentOf(core.registry, { floor, table, me }, random);
      if (intent) return { ...intent, person: person.id };
    }
    return undefined;
  }
}

const simulatedIn = ({ people }: RoomState): string[] => Object.keys(people).filter(isSimulated);

/** Time from one turn to the next, ms of the wall's clock. */
const paceIn = (state: RoomState): number =>
  TURN_MS / Math.max(1, simulatedIn(state).length) / (state.rehearsal?.speed ?? 1);
