/**
 * The switches of the room: what hosts turn on and off, and nothing else follows from. A row makes the command, its
 * event, its place in the state and its first value; what shows it says so in views.ts and in the view.
 */
export const SWITCHES = [
  /** Nothing on the projector. */
  { command: 'blank', event: 'blanked', state: 'blanked', first: false, when: 'always' },
  /** How to join as large as it goes, until the next move. */
  { command: 'showCode', event: 'codeShown', state: 'codeLarge', first: false, when: 'open' },
  /** Nobody new comes in. */
  { command: 'lock', event: 'locked', state: 'locked', first: false, when: 'always' },
  /** Phones and projector show the time that is left. */
  { command: 'showClock', event: 'clockShown', state: 'clockShown', first: true, when: 'open' },
  /** The projector sounds when a step's time is up. */
  { command: 'chime', event: 'chimeSet', state: 'chime', first: false, when: 'open' },
  /** Whoever comes is asked which team they are with. */
  { command: 'askTeams', event: 'teamsAsked', state: 'teamsAsked', first: false, when: 'open' },
  /** They may add theirs. */
  { command: 'openTeams', event: 'teamsOpened', state: 'teamsOpen', first: false, when: 'open' },
] as const;

export type Switch = (typeof SWITCHES)[number];

export interface SwitchEvent {
  readonly type: Switch['event'];
  readonly on: boolean;
}

/** How the switches stand. */
export type Switches = Record<Switch['state'], boolean>;

/** How they stand in a new room. */
export const firstSwitches = (): Switches =>
  Object.assign({}, ...SWITCHES.map(({ state, first }) => ({ [state]: first })));
