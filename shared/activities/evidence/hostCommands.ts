import { z } from 'zod';
import { LIMITS } from '../../lib/limits.ts';
import { ownValue } from '../../lib/ownValue.ts';
import { ok, refuse } from '../../lib/result.ts';
import { command } from '../activity.ts';
import { id, line } from '../fields.ts';
import { dealing, seated } from './deal.ts';
import type { Event } from './events.ts';
import { rarest } from './packs.ts';
import { MOST_KINDS, MOST_OFFERS } from './rules.ts';
import { kindOf, type State } from './state.ts';

const define = command<State, Event>();
const table = z.string().max(8);

/** What hosts do with packs and the map. [EV2] [EV7] [EV11] */
export const hostCommands = {
  dealAgain: define({
    by: 'host',
    payload: z.strictObject({}),
    decide: (state, _payload, { room }) => ok([{ ...dealing(state, seated(room)), byHost: true }]),
  }),

  dealTo: define({
    by: 'host',
    payload: z.strictObject({ table }),
    decide(state, { table: to }, { room }) {
      if (!room.tables.includes(to)) return refuse('unknown-table');
      if (ownValue(state.dealt, to) !== undefined) return ok([]);
      if (state.packs.length === 0) return ok([{ ...dealing(state, [to]), byHost: true }]);
      return ok([{ type: 'packGiven', table: to, pack: rarest(state.dealt, state.packs), byHost: true }]);
    },
  }),

  swapPacks: define({
    by: 'host',
    payload: z.strictObject({ table, other: table }),
    decide({ dealt }, { table: one, other }) {
      const [first, second] = [ownValue(dealt, one), ownValue(dealt, other)];
      if (first === undefined || second === undefined) return refuse('unknown-table');
      return ok(first === second ? [] : [{ type: 'packsSwapped', table: one, other }]);
    },
  }),

  undoLast: define({
    by: 'host',
    payload: z.strictObject({}),
    decide: ({ undo }) => (undo.length === 0 ? refuse('nothing-to-undo') : ok([{ type: 'hostUndone' }])),
  }),

  /** One band of the map, large, with the names of its kinds. */
  showBand: define({
    by: 'host',
    payload: z.strictObject({ indicator: id }),
    decide({ indicators, band }, { indicator }) {
      if (!indicators.some((one) => one.id === indicator)) return refuse('unknown-question');
      return ok(band === indicator ? [] : [{ type: 'bandShown', indicator }]);
    },
  }),

  clearBand: define({
    by: 'host',
    payload: z.strictObject({}),
    decide: ({ band }) => ok(band === undefined ? [] : [{ type: 'bandCleared' }]),
  }),

  /** Offers what other rooms recorded as evidence, with the kinds that each can serve; all that is offered. */
  offerRecords: define({
    by: 'host',
    payload: z.strictObject({
      offers: z
        .array(
          z.strictObject({
            id,
            text: line(LIMITS.line),
            kinds: z.array(id).max(MOST_KINDS * MOST_KINDS),
          }),
        )
        .max(MOST_OFFERS),
    }),
    decide(state, { offers }) {
      if (offers.some(({ kinds }) => kinds.some((kind) => !kindOf(state, kind))))
        return refuse('unknown-question');
      return ok(
        JSON.stringify(offers) === JSON.stringify(state.offers) ? [] : [{ type: 'recordsOffered', offers }],
      );
    },
  }),
};
