import { type EventRow, ofTheMoment } from './eventRow.ts';
import { SWITCHES, type SwitchEvent } from './switches.ts';

/** What becomes of each switch's event. */
export const switchEvents: Readonly<Record<SwitchEvent['type'], EventRow<SwitchEvent>>> = Object.assign(
  {},
  ...SWITCHES.map((row) => {
    const events: EventRow<SwitchEvent> = {
      evolve(state, { on }) {
        state[row.state] = on;
      },
      shows: ofTheMoment,
    };
    return { [row.event]: events };
  }),
);
